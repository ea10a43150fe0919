import type { Language } from './language.js';

/** How a date goes on after a preposition: "den 1560er-Jahren", "dem ersten Quartal 2001", "dem 5. August 2021". */
const dativeForms: readonly (readonly [begins: RegExp, article: 'dem' | 'den' | 'einem', words: string])[] = [
  [/^(\d+er)-Jahre/, 'den', '$1-Jahren'],
  [/^(erste|zweite|dritte|vierte|letzte)s (?=\S)/, 'dem', '$1n '],
  [/^ein (?=Tag|Monat)/, 'einem', ''],
  [/^der (?=\d)/, 'dem', ''],
  [/^(?=\d+\.(?!\d)|Frühling|Sommer|Herbst|Winter)/, 'dem', ''],
];

interface Dative {
  /** "etwa ", or nothing. */
  readonly about: string;
  readonly article: 'dem' | 'den' | 'einem' | '';
  readonly words: string;
}

/** A date taken apart, in the dative; years and names of months have no article. */
function dativeOf(date: string): Dative {
  const about = /^etwa /.exec(date)?.[0] ?? '';
  const bare = date.slice(about.length);
  for (const [begins, article, words] of dativeForms)
    if (begins.test(bare)) return { about, article, words: bare.replace(begins, words) };
  return { about, article: '', words: bare };
}

const spaced = (...words: readonly string[]): string => words.filter(Boolean).join(' ');

/** "dem 5. August 2021", "August 2021" */
const dative = (date: string): string => {
  const { about, article, words } = dativeOf(date);
  return about + spaced(article, words);
};

/** "bis zum 5. August 2021", "bis zu den 1560er-Jahren", "bis August 2021" */
const until = (date: string): string => {
  const { about, article, words } = dativeOf(date);
  const to = article === 'dem' ? 'zum' : article && `zu ${article}`;
  return `bis ${about}${spaced(to, words)}`;
};

/** "am 5. August 2021", "im August 2021", "in den 1560er-Jahren", "1985" */
const within = (date: string): string => {
  const { about, article, words } = dativeOf(date);
  const isDay = /^\d+\.(?! Jahr)/.test(words) || words.startsWith('Tag');
  const inside = isDay ? 'an' : 'in';
  const isNamed = /^\p{Lu}/u.test(words);
  const contracted = isDay ? 'am' : 'im';
  const before = article === 'dem' || (!article && isNamed) ? contracted : article && `${inside} ${article}`;
  return about + spaced(before, words);
};

/** "zwischen Januar und September 1985" of "Januar–September 1985"; else "im Mai 1985". */
const amid = (date: string): string => {
  const [from = '', to, ...more] = date.split('–');
  return to === undefined || more.length > 0 ? within(date) : `zwischen ${dative(from)} und ${to}`;
};

/** "1 Jahr und 8 Monate" */
const long = (duration: string): string => duration.replace(', ', ' und ');

/** German. */
export const de: Language = {
  readBySpeaker: false,
  words: ({ number, plural }) => {
    const counted = (count: number, one: string, other: string) =>
      `${number(count)} ${plural(count) === 'one' ? one : other}`;
    const events = (count: number) => counted(count, 'Ereignis', 'Ereignisse');
    const quotes = (count: number) => counted(count, 'Zitat', 'Zitate');
    /** After a preposition that asks for the dative: "von 8 Ereignissen". */
    const ofEvents = (count: number) => counted(count, 'Ereignis', 'Ereignissen');

    return {
      // Counts and names.
      events,
      quotes,
      storySummary: (eventCount, quoteCount, range) =>
        [
          range ? `${events(eventCount)}, ${range}.` : `${events(eventCount)}.`,
          ...(quoteCount > 0 ? [`${quotes(quoteCount)}.`] : []),
        ].join(' '),
      longestGap: (duration, range) => `Längste Lücke: ${long(duration)}, ${range}.`,
      comma: ', ',
      cluster: (count, range) => (range ? `${events(count)}, ${range}` : events(count)),
      ellipsis: '…',
      untitled: 'Ohne Titel',
      undated: 'Ohne Datum',
      asOf: 'Stand',
      now: 'Heute',
      previousChange: 'Vorige Änderung',
      nextChange: 'Nächste Änderung',
      known: (count, all) => `${number(count)} von ${ofEvents(all)} bekannt`,
      isNew: 'Neu',
      isReported: 'Gemeldet',
      isUpdated: 'Aktualisiert',
      isCorrected: 'Berichtigt',
      newOrChanged: (count) => (count === 0 ? 'Nichts Neues' : `${number(count)} neu oder geändert`),
      noGroup: 'Sonstiges',

      // Controls.
      trueScale: 'Maßstäblich',
      foldedScale: 'Lücken kürzen',
      showAs: 'Anzeigen als',
      list: 'Liste',
      table: 'Tabelle',
      notToScale: 'Nicht maßstäblich',
      columnDate: 'Datum',
      columnEvent: 'Ereignis',
      columnGroup: 'Gruppe',
      columnQuotes: 'Zitate',
      brokenNote: 'Abstände stimmen innerhalb der Abschnitte; an Brüchen steht, wie viel ausgelassen ist.',
      zoom: 'Vergrößerung',
      zoomIn: 'Vergrößern',
      zoomOut: 'Verkleinern',
      earlierEvents: (count) => counted(count, 'früheres Ereignis', 'frühere Ereignisse'),
      laterEvents: (count) => counted(count, 'späteres Ereignis', 'spätere Ereignisse'),
      keys: 'Tastenkürzel',
      keyList: [
        { keys: ['←', '→'], what: 'Voriges und nächstes Ereignis' },
        { keys: ['Pos1', 'Ende'], what: 'Erstes und letztes Ereignis' },
        { keys: ['Eingabe'], what: 'Ein Ereignis offen halten oder ein Bündel öffnen' },
        { keys: ['Esc'], what: 'Schließen' },
        { keys: ['+', '−'], what: 'Vergrößern und verkleinern' },
        { keys: ['0'], what: 'Die ganze Geschichte' },
        { keys: ['⇧ ←', '⇧ →'], what: 'Die Zeitleiste entlang' },
        { keys: ['Bild auf', 'Bild ab'], what: 'Um einen ganzen Ausschnitt weiter' },
        { keys: ['A–Z', '1–9'], what: 'Einen Titel oder ein Jahr eintippen' },
        { keys: ['/'], what: 'Wörter in Titeln suchen' },
        { keys: ['?'], what: 'Diese Liste' },
      ],
      skip: 'Zeitleiste überspringen',
      close: 'Schließen',
      previous: 'Voriges',
      next: 'Nächstes',
      legend: 'Legende',
      marksMean: 'Was die Zeichen bedeuten',
      meanings: {
        dot: 'Ein Tag oder Augenblick; auch eine Zeit, zu kurz für einen Balken',
        bar: 'Ein ganzer Monat, ein Jahr oder längere Zeit',
        open: 'Dauert an, oder ohne Anfang',
        unknown: 'Ende oder Anfang unbekannt',
        bound: 'An diesem Tag oder irgendwann entlang der verblassenden Linie',
        one: 'Eines dieser Daten; welches, ist nicht bekannt',
        all: 'Alle diese Daten',
        about: 'Etwa zu dieser Zeit',
        uncertain: 'Datum unsicher',
        cluster: 'So viele Ereignisse, nah beieinander',
        quotes: 'So viele Zitate',
        gap: 'Zeit ohne Ereignisse, ausgelassen',
      },
      today: 'Heute',
      todayIs: (date, toCome) =>
        toCome > 0 ? `Heute: ${date}. Noch bevorstehend: ${events(toCome)}.` : `Heute: ${date}.`,
      timeline: 'Zeitleiste',
      place: (position, count) => `${number(position)} von ${number(count)}`,
      asTold: 'Reihenfolge im Artikel',
      placeAsTold: (position, count) => `${number(position)} von ${number(count)} im Artikel`,
      toldAs: (position, count) => `als ${number(position)}. von ${number(count)} erzählt`,
      play: 'Abspielen',
      pause: 'Anhalten',
      player: 'Ablauf',
      playOrder: 'Reihenfolge',
      scenes: 'Szenen',
      inTime: 'Zeitlich',
      speed: 'Tempo',
      mostImportant: (count, all) => `Die ${number(count)} wichtigsten von ${number(all)} Ereignissen`,
      earlier: (duration) => `${long(duration)} früher`,
      leftOut: (duration) => `${long(duration)} ausgelassen`,
      overview: 'Überblick über die ganze Geschichte',
      shown: 'Gezeigter Zeitraum',
      shownFrom: 'Anfang des gezeigten Zeitraums',
      shownTo: 'Ende des gezeigten Zeitraums',
      inView: (count, all, range) => `${range}: ${number(count)} von ${ofEvents(all)}`,
      allInView: (count) => `Die ganze Geschichte: ${events(count)}`,
      back: 'Zurück',
      wholeStory: 'Ganze Geschichte',

      // Quotes and links.
      quotation: (speaker) => (speaker ? `Zitat, ${speaker}` : 'Zitat'),
      openQuote: '„',
      closeQuote: '“',
      source: 'Quelle',
      links: 'Links',
      readInArticle: 'Im Artikel lesen',
      backToTimeline: 'Zurück zur Zeitleiste',
      showInTimeline: 'In der Zeitleiste zeigen',
      host: (name) => `öffnet ${name}`,
      credit: (name) => `Bild: ${name}`,
      showPicture: 'Bild zeigen',
      enlarge: 'Bild vergrößern',
      notLoaded: 'Konnte nicht geladen werden',
      image: 'Bild',
      video: 'Video',
      audio: 'Audio',
      printedFrom: 'Aus',
      sourceOf: (name) => `Quelle: ${name}`,
      copyQuote: 'Zitat kopieren',
      copyLink: 'Link kopieren',
      copied: 'Kopiert',
      notCopied: 'Kopieren nicht möglich',
      attribution: (parts) => `— ${parts.join(', ')}`,
      saidBy: (name) => `Alles, was ${name} gesagt hat`,
      compareWith: 'Vergleichen mit',
      nobody: 'Niemand',
      bothSpoke: 'Beide äußerten sich',
      showLarge: 'Groß zeigen',
      previousQuote: 'Vorheriges Zitat',
      nextQuote: 'Nächstes Zitat',
      fullScreen: 'Vollbild',

      // Looking for words.
      find: 'Suchen',
      findInTitles: 'In Titeln suchen',
      found: (count, all) =>
        count === 0 ? 'Kein Ereignis gefunden' : `${number(count)} von ${ofEvents(all)}`,
      isFound: 'gefunden',
      countFound: (count) => `${number(count)} gefunden`,
      previousFound: 'Voriger Treffer',
      nextFound: 'Nächster Treffer',
      filter: 'Filtern',
      speakers: 'Sprechende',
      tags: 'Schlagwörter',
      withQuotes: 'Mit Zitaten',
      fromDate: 'Von',
      untilDate: 'Bis',
      hideOthers: 'Übrige ausblenden',
      clear: 'Zurücksetzen',
      remove: 'Entfernen',
      moreChoices: (count: number) => `${number(count)} weitere`,
      dateExpected: 'Erwartet wurde ein Jahr oder ein Datum wie 2021 oder 2021-08-15.',

      // Taking the story along.
      download: 'Herunterladen',
      pictureSvg: 'Bild (SVG)',
      picturePng: 'Bild (PNG)',
      webPage: 'Webseite',
      data: 'Daten',
      saved: (file) => `Gespeichert als ${file}`,
      notSaved: 'Speichern nicht möglich',

      // States.
      loading: 'Die Zeitleiste wird geladen …',
      soFar: (count) => `${events(count)} bisher`,
      stop: 'Anhalten',
      arrived: (count) => (count === 1 ? 'Das eine Ereignis ist da.' : `Alle ${events(count)} sind da.`),
      incomplete: (count) =>
        count === 1
          ? 'Unvollständig: Nur das erste Ereignis ist da.'
          : `Unvollständig: Nur die ersten ${events(count)} sind da.`,
      readRest: 'Den Rest lesen',
      noEvents: 'Diese Zeitleiste hat noch keine Ereignisse.',
      tryAgain: 'Noch einmal versuchen',
      failed: 'Hier lässt sich keine Zeitleiste zeigen.',
      unread: (count) => `${counted(count, 'Eintrag konnte', 'Einträge konnten')} nicht gelesen werden.`,
      problems: 'Probleme',
      failures: {
        network: () => 'Die Zeitleiste konnte nicht geladen werden: Ihre Adresse ist nicht zu erreichen.',
        cors: () => 'Die Zeitleiste konnte nicht geladen werden: Ihre Adresse ist nicht zu erreichen.',
        offline: () =>
          'Die Zeitleiste konnte nicht geladen werden: Es besteht keine Verbindung zum Internet.',
        status: (detail) =>
          `Die Zeitleiste konnte nicht geladen werden: Der Server antwortete ${detail ? `mit ${detail}` : 'mit einem Fehler'}.`,
        timeout: () =>
          'Die Zeitleiste konnte nicht geladen werden: Der Server hat zu lange nicht geantwortet.',
        'too-large': () => 'Die Zeitleiste konnte nicht geladen werden: Ihre Datei ist zu groß.',
        empty: () => 'Die Zeitleiste kann nicht gezeigt werden: Ihre Datei ist leer.',
        'web-page': () =>
          'Die Zeitleiste kann nicht gezeigt werden: Ihre Adresse führt zu einer Webseite, nicht zu einer Geschichte.',
        'not-json': (detail) =>
          `Die Zeitleiste kann nicht gezeigt werden: Ihre Datei ist kein gültiges JSON${detail && ` (${detail})`}.`,
        'looks-like': (detail) =>
          `Die Zeitleiste kann nicht gezeigt werden: Ihre Datei ${detail ? `sieht nach ${detail} aus` : 'lässt sich hier nicht lesen'}.`,
        shape: (detail) =>
          `Die Zeitleiste kann nicht gezeigt werden: Ihre Datei enthält keine Geschichte, denn ${detail ? `„${detail}“ ist keine Liste` : 'sie hat keine Ereignisse'}.`,
        encoding: () => 'Die Zeitleiste kann nicht gezeigt werden: Ihr Text ist nicht in UTF-8 geschrieben.',
        'bad-address': () => 'Die Zeitleiste konnte nicht geladen werden: Ihre Adresse ist ungültig.',
        other: () => 'Die Zeitleiste konnte nicht geladen werden.',
      },

      // What is said around a date.
      phrases: {
        span: (from, to) => (/[\s-]/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`),
        fromTo: (from, to) => (/[\s-]/.test(from + to) ? `${from} bis ${to}` : `${from}–${to}`),
        since: (date) => `seit ${dative(date)}`,
        until,
        endNotKnown: (date) => `ab ${dative(date)}, Ende unbekannt`,
        beginningNotKnown: (date) => `${until(date)}, Beginn unbekannt`,
        endless: 'ohne Anfang und Ende',
        notKnown: 'Datum unbekannt',
        orLater: (date) => `${date} oder später`,
        orEarlier: (date) => `${date} oder früher`,
        by: (date) => `spätestens ${within(date)}`,
        between: (from, to) => `zwischen ${dative(from)} und ${dative(to)}`,
        andLater: (date) => `${date} und später`,
        andEarlier: (date) => `${date} und früher`,
        allOf: (span) => `${span}, durchgehend`,
        about: (date) => `etwa ${date}`,
        uncertain: (date) => `${date} (unsicher)`,
        estimate: (date, years) => `etwa ${date} (${years})`,

        yearsAgo: 'Jahre vor heute',
        bc: (year) => `${year} v. Chr.`,
        ad: (year) => `${year} n. Chr.`,
        decade: (year) => (year.endsWith('00') ? `${year}er-Jahre (Jahrzehnt)` : `${year}er-Jahre`),
        century: (count) => `${number(count)}. Jahrhundert`,
        millennium: (count) => `${number(count)}. Jahrtausend`,
        inYear: (what, year) => `${what} im Jahr ${year}`,
        inYears: (what, years) => `${what} ${within(years)}`,
        someYear: 'Jahr unbekannt',
        monthNotKnown: (year) => `${year}, Monat unbekannt`,
        aMonthIn: (date) => `ein Monat ${amid(date)}`,
        aDayIn: (date) => `ein Tag ${amid(date)}`,
        aDay: 'ein Tag',
        dayOfAMonth: (day) => `der ${number(day)}. eines Monats`,
        aside: (what, years) => `${what}, ${years}`,

        seasons: {
          21: 'Frühling',
          22: 'Sommer',
          23: 'Herbst',
          24: 'Winter',
          25: 'Frühling (Nordhalbkugel)',
          26: 'Sommer (Nordhalbkugel)',
          27: 'Herbst (Nordhalbkugel)',
          28: 'Winter (Nordhalbkugel)',
          29: 'Frühling (Südhalbkugel)',
          30: 'Sommer (Südhalbkugel)',
          31: 'Herbst (Südhalbkugel)',
          32: 'Winter (Südhalbkugel)',
          33: 'erstes Quartal',
          34: 'zweites Quartal',
          35: 'drittes Quartal',
          36: 'viertes Quartal',
          37: 'erstes Jahresdrittel',
          38: 'zweites Jahresdrittel',
          39: 'letztes Jahresdrittel',
          40: 'erstes Halbjahr',
          41: 'zweites Halbjahr',
        },
        /** "Winter 2001/2002", "Winter 2001/2002 (Südhalbkugel)" */
        season: (name, year) => {
          const [, season = name, half = ''] = /^(\S+)( \(.*\))$/.exec(name) ?? [];
          return `${season} ${year.replace(/^(\d+)–(\d+)$/, '$1/$2')}${half}`;
        },
        partOfYear: (name, year) => `${name} ${year}`,

        at: (day, time) => `${day}, ${time} Uhr`,
        from: (time) => `ab ${time}`,
        shortMonths: [
          'Jan.',
          'Feb.',
          'März',
          'Apr.',
          'Mai',
          'Juni',
          'Juli',
          'Aug.',
          'Sept.',
          'Okt.',
          'Nov.',
          'Dez.',
        ],

        // Distances.
        numbers: ['kein', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'],
        later: (distance) =>
          `${distance.replace(/\bein (?=Monat|Tag)/g, 'einen ').replace(/\bein (?=Stunde|Minute|Sekunde)/g, 'eine ')} später`,
        sameTime: 'zur selben Zeit',
        aboutSameTime: 'etwa zur selben Zeit',
        same: { day: 'am selben Tag', month: 'im selben Monat', year: 'im selben Jahr' },
        next: { day: 'am nächsten Tag', month: 'im nächsten Monat', year: 'im nächsten Jahr' },
      },
    };
  },
};
