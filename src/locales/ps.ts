import { dayMonthYear } from './day-month-year.js';
import { type CountedUnit, type Formats, formatsFor } from './formats.js';
import type { Language } from './language.js';
import { listed } from './listed.js';

const months = 'جنوري فبروري مارچ اپریل مۍ جون جولای اګست سپتمبر اکتوبر نومبر دسمبر'.split(' ');

interface Unit {
  readonly one: string;
  readonly other: string;
  readonly isFeminine: boolean;
}

const units: Readonly<Record<CountedUnit, Unit>> = {
  year: { one: 'کال', other: 'کاله', isFeminine: false },
  month: { one: 'میاشت', other: 'میاشتې', isFeminine: true },
  day: { one: 'ورځ', other: 'ورځې', isFeminine: true },
  hour: { one: 'ساعت', other: 'ساعته', isFeminine: false },
  minute: { one: 'دقیقه', other: 'دقیقې', isFeminine: true },
  second: { one: 'ثانیه', other: 'ثانیې', isFeminine: true },
};
const feminineNumbers: Readonly<Record<number, string>> = { 1: 'یوه', 2: 'دوې' };

/**
 * Numbers and dates in Pashto. Not all engines have them in `Intl`, and what they lack they say in the browser's own language:
 * figures and the order of a date are those of Dari, which are the same.
 */
function pashtoFormats(): Formats {
  const dari = formatsFor('fa-AF');
  const calendar: Formats['calendar'] = (fields, substitutes) =>
    dari.calendar(fields, { month: months[(fields.month ?? 0) - 1], ...substitutes });
  const compact = (value: number): string =>
    dari.compact(value).replace(/(?<=میلی(?:ون|ارد))(?!\p{L})/u, 'ه');
  const and = listed('او');
  return {
    ...dari,
    ...dayMonthYear({ ...dari, calendar }),
    compact,
    count(value, unit, word) {
      const { one, other, isFeminine } = units[unit];
      const figures = value >= 1_000_000 ? compact(value) : dari.number(value);
      const number = word === undefined ? figures : (isFeminine && feminineNumbers[value]) || word;
      return `${number} ${value === 1 ? one : other}`;
    },
    and,
    or: listed('یا'),
    units: and,
  };
}

const isFigures = (text: string): boolean => !/[\s\p{L}]/u.test(text);

const partOfYear = /^(د .+?) ((?:پسرلی|اوړی|منی|ژمی|لومړۍ|دویمه|درېیمه|څلورمه|وروستۍ).*)$/;

/** A name as it stands after a preposition: "۱۵۶۰مې لسیزې", "پسرلي". */
const oblique = (name: string): string =>
  name
    .replaceAll(/(?<=[\p{L}\d۰-۹]م)ه(?= (?:لسیزه|زریزه|پېړۍ|ربع|نیمایي|برخه|درېیمه))/gu, 'ې')
    .replaceAll(/(?<=لسیز|زریز|برخ)ه(?!\p{L})/gu, 'ې')
    .replaceAll(/(?<=پسرل|اوړ|من|ژم)ی(?!\p{L})/gu, 'ي');

/** "له ۱۹۸۵", "له ۱۵۶۰مې لسیزې", "د ۲۰۰۱ له پسرلي" */
const after = (preposition: string, date: string): string => {
  const [, year, name] = partOfYear.exec(date) ?? [];
  return year && name ? `${year} ${preposition} ${oblique(name)}` : `${preposition} ${oblique(date)}`;
};

/** "د جنوري او سپتمبر ۱۹۸۵ ترمنځ" of "جنوري – سپتمبر ۱۹۸۵"; else "په مۍ ۱۹۸۵ کې". */
const amid = (date: string): string => {
  const [from = '', to, ...more] = date.split(/\s?–\s?/);
  return to === undefined || more.length > 0 ? `په ${date} کې` : `د ${from} او ${to} ترمنځ`;
};

const notLoaded = 'د وخت کرښه پرانیستل نه شوه:';
const notShown = 'د وخت کرښه ښودل نه شوه:';
const northern = '(شمالي نیمه‌کره)';
const southern = '(سویلي نیمه‌کره)';

/** Pashto. */
export const ps: Language = {
  readBySpeaker: false,
  words: () => {
    const formats = pashtoFormats();
    const { number } = formats;
    const counted = (count: number, one: string, other: string) =>
      `${number(count)} ${count === 1 ? one : other}`;
    const events = (count: number) => counted(count, 'پېښه', 'پېښې');
    const quotes = (count: number) => counted(count, 'نقل‌قول', 'نقل‌قولونه');
    /** "له ۸ پېښو څخه ۵" */
    const ofEvents = (count: number, all: number) =>
      `له ${counted(all, 'پېښې', 'پېښو')} څخه ${number(count)}`;

    return {
      formats,

      // Counts and names.
      events,
      quotes,
      storySummary: (eventCount, quoteCount, range) =>
        [
          range ? `${events(eventCount)}، ${range}.` : `${events(eventCount)}.`,
          ...(quoteCount > 0 ? [`${quotes(quoteCount)}.`] : []),
        ].join(' '),
      longestGap: (duration, range) => `تر ټولو اوږده تشه: ${duration}، ${range}.`,
      comma: '، ',
      cluster: (count, range) => (range ? `${events(count)}، ${range}` : events(count)),
      ellipsis: '…',
      untitled: 'بې سرلیکه',
      undated: 'بې نېټې',
      asOf: 'تر نېټې',
      now: 'اوس',
      previousChange: 'مخکینی بدلون',
      nextChange: 'بل بدلون',
      known: (count, all) => `${ofEvents(count, all)} معلومې`,
      isNew: 'نوې',
      isReported: 'راپور شوې',
      isUpdated: 'تازه شوې',
      isCorrected: 'سمه شوې',
      newOrChanged: (count) => (count === 0 ? 'نوي څه نشته' : `${number(count)} نوې یا بدلې شوې`),
      noGroup: 'نور',

      // Controls.
      trueScale: 'رښتینی مقیاس',
      foldedScale: 'د تشو مودو لنډول',
      showAs: 'د ښودلو بڼه',
      list: 'لېست',
      table: 'جدول',
      notToScale: 'بې مقیاسه',
      columnDate: 'نېټه',
      columnEvent: 'پېښه',
      columnGroup: 'ډله',
      columnQuotes: 'نقل‌قولونه',
      brokenNote: 'په هره برخه کې واټنونه رښتیني دي؛ پرې شوي ځایونه ښيي چې څومره وخت پرېښودل شوی دی.',
      zoom: 'لویول او کوچنیول',
      zoomIn: 'لویول',
      zoomOut: 'کوچنیول',
      earlierEvents: (count) => counted(count, 'مخکینۍ پېښه', 'مخکینۍ پېښې'),
      laterEvents: (count) => counted(count, 'ورپسې پېښه', 'ورپسې پېښې'),
      keys: 'د کیبورډ لنډې لارې',
      keyList: [
        { keys: ['→', '←'], what: 'مخکینۍ او ورپسې پېښه' },
        { keys: ['Home', 'End'], what: 'لومړۍ او وروستۍ پېښه' },
        { keys: ['Enter'], what: 'پېښه پرانیستې ساتل، یا د پېښو ډله پرانیستل' },
        { keys: ['Esc'], what: 'تړل' },
        { keys: ['+', '−'], what: 'لویول او کوچنیول' },
        { keys: ['0'], what: 'ټوله کیسه' },
        { keys: ['Shift →', 'Shift ←'], what: 'د وخت پر کرښه تلل' },
        { keys: ['Page Up', 'Page Down'], what: 'د یوه بشپړ لید په اندازه تلل' },
        { keys: ['ا–ې', '۱–۹'], what: 'سرلیک یا کال لیکل' },
        { keys: ['/'], what: 'په سرلیکونو کې کلمې لټول' },
        { keys: ['?'], what: 'همدا لېست' },
      ],
      skip: 'د وخت له کرښې تېرېدل',
      close: 'تړل',
      previous: 'مخکینی',
      next: 'ورپسې',
      legend: 'د نښو لارښود',
      marksMean: 'د نښو معنا',
      meanings: {
        dot: 'یوه ورځ یا یوه شېبه؛ یا داسې وخت چې د پټې لپاره ډېر لنډ وي',
        bar: 'بشپړه میاشت، کال یا اوږد وخت',
        open: 'دوام لري، یا پیل نه لري',
        unknown: 'پای یا پیل نامعلوم',
        bound: 'په دې ورځ، یا د ورکېدونکې کرښې په اوږدو کې یو وخت',
        one: 'له دې نېټو یوه؛ معلومه نه ده چې کومه',
        all: 'دا ټولې نېټې',
        about: 'شاوخوا دا نېټه',
        uncertain: 'نېټه ناڅرګنده',
        cluster: 'دومره پېښې، یو بل ته نږدې',
        quotes: 'دومره نقل قولونه',
        gap: 'بې‌پېښو وخت، پرېښودل شوی',
      },
      today: 'نن',
      todayIs: (date, toCome) => (toCome > 0 ? `نن: ${date}. راتلونکي: ${events(toCome)}.` : `نن: ${date}.`),
      timeline: 'د وخت کرښه',
      place: (position, count) => `له ${number(count)} څخه ${number(position)}`,
      asTold: 'د مقالې ترتیب',
      placeAsTold: (position, count) => `د مقالې په ترتیب له ${number(count)} څخه ${number(position)}`,
      toldAs: (position, count) => `په مقاله کې له ${number(count)} څخه ${number(position)}`,
      play: 'غږول',
      pause: 'درول',
      player: 'ګام په ګام ښودنه',
      playOrder: 'ترتیب',
      scenes: 'صحنې',
      inTime: 'د وخت له مخې',
      speed: 'چټکتیا',
      mostImportant: (count, all) => `تر ټولو مهمې: ${ofEvents(count, all)}`,
      earlier: (duration) => `${duration} مخکې`,
      leftOut: (duration) => `پرېښودل شوې موده: ${duration}`,
      overview: 'د ټولې کیسې لنډه کتنه',
      shown: 'ښودل شوې موده',
      shownFrom: 'د ښودل شوې مودې پیل',
      shownTo: 'د ښودل شوې مودې پای',
      inView: (count, all, range) => `${range}: ${ofEvents(count, all)}`,
      allInView: (count) => `ټوله کیسه: ${events(count)}`,
      back: 'شاته',
      wholeStory: 'ټوله کیسه',

      // Quotes and links.
      quotation: (speaker) => (speaker ? `نقل‌قول، ${speaker}` : 'نقل‌قول'),
      openQuote: '«',
      closeQuote: '»',
      source: 'سرچینه',
      links: 'لینکونه',
      readInArticle: 'په مقاله کې لوستل',
      backToTimeline: 'د وخت کرښې ته ستنېدل',
      showInTimeline: 'د وخت په کرښه کې ښودل',
      host: (name) => `${name} پرانیزي`,
      credit: (name) => `انځور: ${name}`,
      showPicture: 'انځور ښودل',
      enlarge: 'انځور لویول',
      notLoaded: 'پرانیستل یې ونه شول',
      image: 'انځور',
      video: 'ویډیو',
      audio: 'غږ',
      printedFrom: 'د پاڼې پته',
      sourceOf: (name) => `سرچینه: ${name}`,
      copyQuote: 'نقل‌قول کاپي کول',
      copyLink: 'لینک کاپي کول',
      copied: 'کاپي شو',
      notCopied: 'کاپي نه شو',
      attribution: (parts) => `— ${parts.join('، ')}`,
      saidBy: (name) => `د ${name} ټولې خبرې`,
      compareWith: 'پرتله کول له',
      nobody: 'هیڅوک',
      bothSpoke: 'دواړو خبرې کړې دي',
      showLarge: 'لوی ښودل',
      previousQuote: 'مخکینی نقل‌قول',
      nextQuote: 'راتلونکی نقل‌قول',
      fullScreen: 'بشپړ سکرین',

      // Looking for words.
      find: 'لټون',
      findInTitles: 'په سرلیکونو کې لټون',
      found: (count, all) => (count === 0 ? 'هېڅ پېښه ونه موندل شوه' : ofEvents(count, all)),
      isFound: 'موندل شوې',
      countFound: (count) => `${number(count)} موندل شوې`,
      previousFound: 'مخکینۍ موندنه',
      nextFound: 'ورپسې موندنه',
      filter: 'چاڼ',
      speakers: 'ویناوال',
      tags: 'نښې',
      withQuotes: 'له نقل‌قول سره',
      fromDate: 'له',
      untilDate: 'تر',
      hideOthers: 'نور پټ کړئ',
      clear: 'پاکول',
      remove: 'لرې کول',
      moreChoices: (count: number) => `${number(count)} نور`,
      dateExpected: 'کال یا نېټه پکار ده، لکه 2021 یا 2021-08-15.',

      // Taking the story along.
      download: 'ډاونلوډ',
      pictureSvg: 'انځور (SVG)',
      picturePng: 'انځور (PNG)',
      webPage: 'وېب‌پاڼه',
      data: 'معلومات',
      saved: (file) => `د ${file} په نوم خوندي شو`,
      notSaved: 'خوندي نه شو',

      // States.
      loading: 'د وخت کرښه پرانیستل کېږي…',
      soFar: (count) => `تر اوسه ${events(count)}`,
      stop: 'درول',
      arrived: (count) => `ټولې پېښې راورسېدې: ${events(count)}.`,
      incomplete: (count) =>
        count === 1 ? 'نیمګړې: یوازې لومړۍ پېښه راورسېده.' : `نیمګړې: یوازې لومړۍ ${events(count)} راورسېدې.`,
      readRest: 'پاتې برخه لوستل',
      noEvents: 'د وخت دا کرښه لا پېښې نه لري.',
      tryAgain: 'بیا هڅه وکړئ',
      failed: 'دلته د ښودلو لپاره د وخت کرښه نشته.',
      unread: (count) => `${counted(count, 'توکی ونه لوستل شو', 'توکي ونه لوستل شول')}.`,
      problems: 'ستونزې',
      failures: {
        network: () => `${notLoaded} پتې ته یې لاسرسی ونه شو.`,
        cors: () => `${notLoaded} پتې ته یې لاسرسی ونه شو.`,
        offline: () => `${notLoaded} له انټرنېټ سره اړیکه نشته.`,
        status: (detail) => `${notLoaded} سرور ${detail ? `په ${detail}` : 'په تېروتنه'} ځواب ورکړ.`,
        timeout: () => `${notLoaded} د سرور ځواب ډېر وځنډېد.`,
        'too-large': () => `${notLoaded} فایل یې ډېر لوی دی.`,
        empty: () => `${notShown} فایل یې تش دی.`,
        'web-page': () => `${notShown} پته یې وېب‌پاڼې ته رسېږي، نه کیسې ته.`,
        'not-json': (detail) => `${notShown} فایل یې سم JSON نه دی${detail && ` (${detail})`}.`,
        'looks-like': (detail) =>
          `${notShown} فایل یې ${detail ? `د ${detail} په شان ښکاري` : 'له هغو څخه نه دی چې دلته لوستل کېدای شي'}.`,
        shape: (detail) =>
          `${notShown} په فایل کې یې کیسه نشته، ځکه ${detail ? `«${detail}» لېست نه دی` : 'پېښې په کې نشته'}.`,
        encoding: () => `${notShown} متن یې په UTF-8 نه دی.`,
        'bad-address': () => `${notLoaded} پته یې سمه نه ده.`,
        other: () => 'د وخت کرښه پرانیستل نه شوه.',
      },

      // What is said around a date.
      phrases: {
        span: (from, to) => (isFigures(from + to) ? `${from}–${to}` : `${from} – ${to}`),
        fromTo: (from, to) =>
          isFigures(from + to) ? `${from}–${to}` : `${after('له', from)} څخه ${after('تر', to)} پورې`,
        since: (date) => `${after('له', date)} راهیسې`,
        until: (date) => `${after('تر', date)} پورې`,
        endNotKnown: (date) => `${after('له', date)} څخه، پای یې نه دی معلوم`,
        beginningNotKnown: (date) => `${after('تر', date)} پورې، پیل یې نه دی معلوم`,
        endless: 'بې پیله او بې پایه',
        notKnown: 'نېټه نه ده معلومه',
        orLater: (date) => `${date} یا وروسته`,
        orEarlier: (date) => `${date} یا مخکې`,
        by: (date) => `زیات نه زیات ${after('تر', date)} پورې`,
        between: (from, to) => `د ${oblique(from)} او ${oblique(to)} ترمنځ`,
        andLater: (date) => `${date} او وروسته`,
        andEarlier: (date) => `${date} او مخکې`,
        allOf: (span) => `ټوله موده: ${span}`,
        about: (date) => `شاوخوا ${date}`,
        uncertain: (date) => `${date} (ناڅرګنده)`,
        estimate: (date, years) => `شاوخوا ${date} (${years})`,

        yearsAgo: 'کاله وړاندې',
        bc: (year) => `${/میلی/.test(year) ? `${year} کاله` : year} ق.م.`,
        ad: (year) => `${/میلی/.test(year) ? `${year} کاله` : year} م.`,
        decade: (year) => `${year}مه لسیزه`,
        century: (count) => (count === 1 ? 'لومړۍ پېړۍ' : `${number(count)}مه پېړۍ`),
        millennium: (count) => (count === 1 ? 'لومړۍ زریزه' : `${number(count)}مه زریزه`),
        inYear: (what, year) => `په ${year} کال کې ${what}`,
        inYears: (what, years) => `په ${years} کې ${what}`,
        someYear: 'کال نه دی معلوم',
        monthNotKnown: (year) => `${year}، میاشت نه ده معلومه`,
        aMonthIn: (date) => `${amid(date)} یوه میاشت`,
        aDayIn: (date) => `${amid(date)} یوه ورځ`,
        aDay: 'یوه ورځ',
        dayOfAMonth: (day) => `د یوې میاشتې ${number(day)}مه`,
        aside: (what, years) => `${what}، ${years}`,

        seasons: {
          21: 'پسرلی',
          22: 'اوړی',
          23: 'منی',
          24: 'ژمی',
          25: `پسرلی ${northern}`,
          26: `اوړی ${northern}`,
          27: `منی ${northern}`,
          28: `ژمی ${northern}`,
          29: `پسرلی ${southern}`,
          30: `اوړی ${southern}`,
          31: `منی ${southern}`,
          32: `ژمی ${southern}`,
          33: 'لومړۍ ربع',
          34: 'دویمه ربع',
          35: 'درېیمه ربع',
          36: 'څلورمه ربع',
          37: 'لومړۍ درېیمه برخه',
          38: 'دویمه درېیمه برخه',
          39: 'وروستۍ درېیمه برخه',
          40: 'لومړۍ نیمایي',
          41: 'دویمه نیمایي',
        },
        season: (name, year) => `د ${year} ${name}`,
        partOfYear: (name, year) => `د ${year} کال ${name}`,

        at: (day, time) => `${day}، ${isFigures(time) ? `${time} بجې` : time}`,
        from: (time) => `له ${time} بجو راهیسې`,
        shortMonths: months,

        // Distances.
        numbers: 'هېڅ یو دوه درې څلور پنځه شپږ اووه اته نهه لس'.split(' '),
        later: (distance) => `${distance} وروسته`,
        sameTime: 'په همدې وخت کې',
        aboutSameTime: 'نږدې په همدې وخت کې',
        same: { day: 'په همدې ورځ', month: 'په همدې میاشت کې', year: 'په همدې کال کې' },
        next: { day: 'په ورپسې ورځ', month: 'په ورپسې میاشت کې', year: 'په ورپسې کال کې' },
      },
    };
  },
};
