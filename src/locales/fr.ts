import type { Language } from './language.js';
import { romanNumeral } from './roman-numeral.js';

/** No break before a colon, a question mark and within guillemets: a narrow blank that does not break. */
const blank = '\u202f';
/** As wide as any other, and without a break: "44 av. J.-C." */
const held = '\u00a0';

const months = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
const masculine = new RegExp(
  String.raw`^(?:(?:1er|\d+)[^ ]*(?:, \d+)*(?: (?:ou|et) \d+)? ${months}|printemps|[IVXLC]+er? |premier|second|deuxième|troisième|quatrième)`,
);
const elided = /^(?:été|automne|hiver)/;
const vowel = /^[aeiouéhâ]/i;

interface Noun {
  /** "vers", as a date has it that is not known well. */
  readonly isAbout: boolean;
  readonly article: 'le ' | 'l’' | 'les ' | '';
  readonly words: string;
}

/** A date with the article that it has after a preposition; years and months have none. */
function nounOf(date: string): Noun {
  const isAbout = date.startsWith('vers ');
  const words = date.replace(/^vers (?:les? |l’)?/, '');
  if (words.startsWith('années ')) return { isAbout, words, article: 'les ' };
  if (elided.test(words)) return { isAbout, words, article: 'l’' };
  return { isAbout, words, article: masculine.test(words) ? 'le ' : '' };
}

/** "le 5 août 2021", "août 2021", "environ 1984" */
const the = (date: string): string => {
  const { isAbout, article, words } = nounOf(date);
  return `${isAbout ? 'environ ' : ''}${article}${words}`;
};

/** "du 5 août 2021", "d’août 2021", "des années 1560" */
const of = (date: string): string => {
  const { isAbout, article, words } = nounOf(date);
  if (isAbout) return `d’environ ${article}${words}`;
  if (article === 'le ') return `du ${words}`;
  if (article === 'les ') return `des ${words}`;
  if (article === 'l’') return `de l’${words}`;
  return vowel.test(words) ? `d’${words}` : `de ${words}`;
};

/** "au 5 août 2021", "à août 2021", "aux années 1560" */
const to = (date: string): string => {
  const { isAbout, article, words } = nounOf(date);
  if (isAbout) return `à environ ${article}${words}`;
  if (article === 'le ') return `au ${words}`;
  return article === 'les ' ? `aux ${words}` : `à ${article}${words}`;
};

/** "en 1985", "en août 2021", "le 5 août 2021", "au XVIe siècle", "dans les années 1560", "vers 1984" */
const within = (date: string): string => {
  const { isAbout, article, words } = nounOf(date);
  if (isAbout) return date;
  if (article === 'les ') return `dans les ${words}`;
  if (article === 'l’') return `à l’${words}`;
  if (article === '') return /^(?:un|le) /.test(words) ? words : `en ${words}`;
  return /^\d/.test(words) ? `le ${words}` : `au ${words}`;
};

/** "jusqu’en 1985", "jusqu’au 5 août 2021", "jusqu’à 16 h 45" */
const until = (date: string): string => {
  const { isAbout, article, words } = nounOf(date);
  const isClock = /^\d\d:/.test(words);
  return !isAbout && article === '' && !isClock && !/^(?:un|le) /.test(words)
    ? `jusqu’en ${words}`
    : `jusqu’${to(date)}`;
};

/** Centuries are counted in Roman figures: "Ier", "XIXe". */
const rank = (count: number): string => romanNumeral(count) + (count === 1 ? 'er' : 'e');

/** "9 h 45", "16 h 45 – 17 h 30"; with seconds as clocks have it. */
const clock = (time: string): string =>
  time
    .replaceAll(/(?<![\d:])0?(\d{1,2}):(\d\d)(?![\d:])/g, `$1${held}h${held}$2`)
    .replace(/(?<=h.\d\d)–/, ' – ');

/** "66 millions d’années", of which `Intl` says "millions ans"; "1 an et 8 mois". */
const long = (duration: string): string =>
  duration.replace(/(illions?|illiards?)\sans/, '$1 d’années').replace(/(ans?)\s(\d+\smois)/, '$1 et $2');

/** "entre janvier et septembre 1985" of "janvier–septembre 1985"; else "de mai 1985". */
const amid = (date: string): string => {
  const [from = '', end, ...more] = date.split('–');
  if (end === undefined || more.length > 0) return of(date);
  const article = /^\d/.test(from) ? 'le ' : '';
  return `entre ${article}${from} et ${article}${end}`;
};

/** French. */
export const fr: Language = {
  readBySpeaker: false,
  words: ({ number, plural }) => {
    const counted = (count: number, one: string, other: string) =>
      `${number(count)} ${plural(count) === 'one' ? one : other}`;
    const nth = (count: number) => (count === 1 ? '1re' : `${number(count)}e`);
    const events = (count: number) => counted(count, 'événement', 'événements');
    const quotes = (count: number) => counted(count, 'citation', 'citations');
    const notLoaded = `La frise n’a pas pu être chargée${blank}:`;
    const notShown = `La frise ne peut pas être affichée${blank}:`;

    return {
      // Counts and names.
      events,
      quotes,
      storySummary: (eventCount, quoteCount, range) =>
        [
          range ? `${events(eventCount)}, ${range}.` : `${events(eventCount)}.`,
          ...(quoteCount > 0 ? [`${quotes(quoteCount)}.`] : []),
        ].join(' '),
      longestGap: (duration, range) => `Plus long intervalle${blank}: ${long(duration)}, ${range}.`,
      comma: ', ',
      cluster: (count, range) => (range ? `${events(count)}, ${range}` : events(count)),
      ellipsis: '…',
      untitled: 'Sans titre',
      undated: 'Sans date',
      asOf: 'À la date du',
      now: 'Maintenant',
      previousChange: 'Changement précédent',
      nextChange: 'Changement suivant',
      known: (count, all) => `${counted(count, 'connu', 'connus')} sur ${events(all)}`,
      isNew: 'Nouveau',
      isReported: 'Rapporté',
      isUpdated: 'Mis à jour',
      isCorrected: 'Corrigé',
      newOrChanged: (count) =>
        count === 0 ? 'Rien de nouveau' : counted(count, 'nouveau ou modifié', 'nouveaux ou modifiés'),
      noGroup: 'Autres',

      // Controls.
      trueScale: 'Échelle réelle',
      foldedScale: 'Abréger les vides',
      showAs: 'Afficher comme',
      list: 'Liste',
      table: 'Tableau',
      notToScale: 'Hors échelle',
      columnDate: 'Date',
      columnEvent: 'Événement',
      columnGroup: 'Groupe',
      columnQuotes: 'Citations',
      brokenNote: `Les distances sont exactes dans chaque portion${blank}; les coupures disent ce qui est omis.`,
      zoom: 'Zoom',
      zoomIn: 'Agrandir',
      zoomOut: 'Réduire',
      earlierEvents: (count) => counted(count, 'événement antérieur', 'événements antérieurs'),
      laterEvents: (count) => counted(count, 'événement postérieur', 'événements postérieurs'),
      keys: 'Raccourcis clavier',
      keyList: [
        { keys: ['←', '→'], what: 'Événement précédent, événement suivant' },
        { keys: ['Début', 'Fin'], what: 'Premier et dernier événement' },
        { keys: ['Entrée'], what: 'Garder un événement ouvert, ou ouvrir un groupe serré' },
        { keys: ['Échap'], what: 'Fermer' },
        { keys: ['+', '−'], what: 'Agrandir et réduire' },
        { keys: ['0'], what: 'Toute l’histoire' },
        { keys: ['Maj ←', 'Maj →'], what: 'Se déplacer le long de la frise' },
        { keys: ['Page préc.', 'Page suiv.'], what: 'Se déplacer d’une vue entière' },
        { keys: ['A–Z', '1–9'], what: 'Taper un titre ou une année' },
        { keys: ['/'], what: 'Chercher des mots dans les titres' },
        { keys: ['?'], what: 'Cette liste' },
      ],
      skip: 'Passer la frise',
      close: 'Fermer',
      previous: 'Précédent',
      next: 'Suivant',
      legend: 'Légende',
      marksMean: 'Ce que signifient les signes',
      meanings: {
        dot: 'Un jour ou un instant ; aussi une durée trop courte pour une barre',
        bar: 'Un mois entier, une année ou plus',
        open: 'Se poursuit, ou n’a pas de début',
        unknown: 'Fin ou début inconnu',
        bound: 'Ce jour-là, ou à un moment le long de la ligne qui s’efface',
        one: 'L’une de ces dates ; on ne sait pas laquelle',
        all: 'Toutes ces dates',
        about: 'Vers cette date',
        uncertain: 'Date incertaine',
        cluster: 'Autant d’événements, rapprochés',
        quotes: 'Autant de citations',
        gap: 'Temps sans événement, omis',
      },
      today: 'Aujourd’hui',
      todayIs: (date, toCome) =>
        toCome > 0 ? `Aujourd’hui : ${date}. À venir : ${events(toCome)}.` : `Aujourd’hui : ${date}.`,
      timeline: 'Frise',
      place: (position, count) => `${number(position)} sur ${number(count)}`,
      asTold: 'Ordre de l’article',
      placeAsTold: (position, count) => `${number(position)} sur ${number(count)} dans l’article`,
      toldAs: (position, count) => `raconté en ${nth(position)} position sur ${number(count)}`,
      play: 'Lecture',
      pause: 'Pause',
      player: 'Parcours',
      playOrder: 'Ordre',
      scenes: 'Scènes',
      inTime: 'Chronologique',
      speed: 'Vitesse',
      mostImportant: (count, all) => `Les ${number(count)} plus importants sur ${events(all)}`,
      earlier: (duration) => `${long(duration)} plus tôt`,
      leftOut: (duration) => `coupure de ${long(duration)}`,
      overview: 'Aperçu de toute l’histoire',
      shown: 'Période affichée',
      shownFrom: 'Début de la période affichée',
      shownTo: 'Fin de la période affichée',
      inView: (count, all, range) => `${range}${blank}: ${number(count)} sur ${events(all)}`,
      allInView: (count) => `Toute l’histoire${blank}: ${events(count)}`,
      back: 'Retour',
      wholeStory: 'Toute l’histoire',

      // Quotes and links.
      quotation: (speaker) => (speaker ? `Citation, ${speaker}` : 'Citation'),
      openQuote: `«${blank}`,
      closeQuote: `${blank}»`,
      source: 'Source',
      links: 'Liens',
      readInArticle: 'Lire dans l’article',
      backToTimeline: 'Retour à la frise',
      showInTimeline: 'Montrer dans la frise',
      host: (name) => `ouvre ${name}`,
      credit: (name) => `Crédit${blank}: ${name}`,
      showPicture: 'Afficher l’image',
      enlarge: 'Agrandir l’image',
      notLoaded: 'Chargement impossible',
      image: 'Image',
      video: 'Vidéo',
      audio: 'Audio',
      printedFrom: 'Extrait de',
      sourceOf: (name) => `Source${blank}: ${name}`,
      copyQuote: 'Copier la citation',
      copyLink: 'Copier le lien',
      copied: 'Copié',
      notCopied: 'La copie a échoué',
      attribution: (parts) => `— ${parts.join(', ')}`,
      saidBy: (name) => `Tout ce qu’a dit ${name}`,
      compareWith: 'Comparer avec',
      nobody: 'Personne',
      bothSpoke: 'Les deux se sont exprimés',
      showLarge: 'Afficher en grand',
      previousQuote: 'Citation précédente',
      nextQuote: 'Citation suivante',
      fullScreen: 'Plein écran',

      // Looking for words.
      find: 'Chercher',
      findInTitles: 'Chercher dans les titres',
      found: (count, all) => (count === 0 ? 'Aucun événement trouvé' : `${number(count)} sur ${events(all)}`),
      isFound: 'trouvé',
      countFound: (count) => counted(count, 'trouvé', 'trouvés'),
      previousFound: 'Résultat précédent',
      nextFound: 'Résultat suivant',
      filter: 'Filtrer',
      speakers: 'Personnes citées',
      tags: 'Mots-clés',
      withQuotes: 'Avec citations',
      fromDate: 'Du',
      untilDate: 'Au',
      hideOthers: 'Masquer les autres',
      clear: 'Effacer',
      remove: 'Retirer',
      moreChoices: (count: number) => `${number(count)} de plus`,
      dateExpected: 'Une année ou une date est attendue, comme 2021 ou 2021-08-15.',

      // Taking the story along.
      download: 'Télécharger',
      pictureSvg: 'Image (SVG)',
      picturePng: 'Image (PNG)',
      webPage: 'Page web',
      data: 'Données',
      saved: (file) => `Enregistré sous ${file}`,
      notSaved: 'L’enregistrement a échoué',

      // States.
      loading: 'Chargement de la frise…',
      soFar: (count) => `${events(count)} jusqu’ici`,
      stop: 'Arrêter',
      arrived: (count) => (count === 1 ? 'Le seul événement est là.' : `Les ${events(count)} sont tous là.`),
      incomplete: (count) =>
        count === 1
          ? `Incomplet${blank}: seul le premier événement est là.`
          : `Incomplet${blank}: seuls les ${number(count)} premiers événements sont là.`,
      readRest: 'Lire la suite',
      noEvents: 'Cette frise n’a pas encore d’événements.',
      tryAgain: 'Réessayer',
      failed: 'Il n’y a pas de frise à afficher ici.',
      unread: (count) => `${counted(count, 'entrée n’a pas pu être lue', 'entrées n’ont pas pu être lues')}.`,
      problems: 'Problèmes',
      failures: {
        network: () => `${notLoaded} son adresse est injoignable.`,
        cors: () => `${notLoaded} son adresse est injoignable.`,
        offline: () => `${notLoaded} il n’y a pas de connexion à Internet.`,
        status: (detail) => `${notLoaded} le serveur a répondu ${detail || 'par une erreur'}.`,
        timeout: () => `${notLoaded} le serveur a mis trop de temps à répondre.`,
        'too-large': () => `${notLoaded} son fichier est trop volumineux.`,
        empty: () => `${notShown} son fichier est vide.`,
        'web-page': () => `${notShown} son adresse mène à une page web, non à un récit.`,
        'not-json': (detail) =>
          `${notShown} son fichier n’est pas du JSON valide${detail && ` (${detail})`}.`,
        'looks-like': (detail) =>
          `${notShown} son fichier ${detail ? `ressemble à ${detail}` : 'n’est pas de ceux qui peuvent être lus ici'}.`,
        shape: (detail) =>
          `${notShown} son fichier ne contient pas de récit, puisque ${detail ? `«${blank}${detail}${blank}» n’y est pas une liste` : 'aucun événement n’y figure'}.`,
        encoding: () => `${notShown} son texte n’est pas en UTF-8.`,
        'bad-address': () => `${notLoaded} son adresse n’est pas valide.`,
        other: () => 'La frise n’a pas pu être chargée.',
      },

      // What is said around a date.
      phrases: {
        span: (from, end) => (/\s/.test(from + end) ? `${from} – ${end}` : `${from}–${end}`),
        fromTo: (from, end) => (/\s/.test(from + end) ? `${of(from)} ${to(end)}` : `${from}–${end}`),
        since: (date) => `depuis ${the(date)}`,
        until,
        endNotKnown: (date) => `à partir ${of(date)}, fin inconnue`,
        beginningNotKnown: (date) => `${until(date)}, début inconnu`,
        endless: 'sans début ni fin',
        notKnown: 'date inconnue',
        orLater: (date) => `${date} ou plus tard`,
        orEarlier: (date) => `${date} ou plus tôt`,
        by: (date) => `au plus tard ${within(date)}`,
        between: (from, end) => `entre ${the(from)} et ${the(end)}`,
        andLater: (date) => `${date} et après`,
        andEarlier: (date) => `${date} et avant`,
        allOf: (span) => `${span}, sans interruption`,
        about: (date) => `vers ${the(date)}`,
        uncertain: (date) => `${date} (incertain)`,
        estimate: (date, years) => `vers ${date} (${years})`,

        yearsAgo: 'd’années avant aujourd’hui',
        bc: (year) => `${year} av.${held}J.-C.`,
        ad: (year) => `${year} apr.${held}J.-C.`,
        decade: (year) => (year.endsWith('00') ? `années ${year} (décennie)` : `années ${year}`),
        century: (count) => `${rank(count)} siècle`,
        millennium: (count) => `${rank(count)} millénaire`,
        inYear: (what, year) => `${what} en ${year}`,
        inYears: (what, years) => `${what} ${within(years)}`,
        someYear: 'année inconnue',
        monthNotKnown: (year) => `${year}, mois inconnu`,
        aMonthIn: (date) => `un mois ${amid(date)}`,
        aDayIn: (date) => `un jour ${amid(date)}`,
        aDay: 'un jour',
        dayOfAMonth: (day) => `le ${day === 1 ? '1er' : number(day)} d’un mois`,
        aside: (what, years) => `${what}, ${years}`,

        firstDay: '1er',

        seasons: {
          21: 'printemps',
          22: 'été',
          23: 'automne',
          24: 'hiver',
          25: 'printemps boréal',
          26: 'été boréal',
          27: 'automne boréal',
          28: 'hiver boréal',
          29: 'printemps austral',
          30: 'été austral',
          31: 'automne austral',
          32: 'hiver austral',
          33: 'premier trimestre',
          34: 'deuxième trimestre',
          35: 'troisième trimestre',
          36: 'quatrième trimestre',
          37: 'premier quadrimestre',
          38: 'deuxième quadrimestre',
          39: 'troisième quadrimestre',
          40: 'premier semestre',
          41: 'second semestre',
        },
        season: (name, year) => `${name} ${year}`,
        partOfYear: (name, year) => `${name} ${year}`,

        at: (day, time) => `${day}, ${clock(time)}`,
        from: (time) => `à partir de ${time}`,
        shortMonths: [
          'janv.',
          'févr.',
          'mars',
          'avr.',
          'mai',
          'juin',
          'juil.',
          'août',
          'sept.',
          'oct.',
          'nov.',
          'déc.',
        ],

        // Distances.
        numbers: ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
        later: (distance) =>
          `${long(distance)
            .replace(/^vers /, 'environ ')
            .replaceAll(/\bun(?=\s(?:heure|minute|seconde))/g, 'une')} plus tard`,
        sameTime: 'au même moment',
        aboutSameTime: 'à peu près au même moment',
        same: { day: 'le même jour', month: 'le même mois', year: 'la même année' },
        next: { day: 'le lendemain', month: 'le mois suivant', year: 'l’année suivante' },
      },
    };
  },
};
