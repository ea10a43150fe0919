import { dayMonthYear } from './day-month-year.js';
import type { CountedUnit } from './formats.js';
import type { Language } from './language.js';

/** What is counted, by the categories of Arabic; of one and two the word alone says how many. */
interface Noun {
  readonly none: string;
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

const event: Noun = {
  none: 'لا أحداث',
  one: 'حدث واحد',
  two: 'حدثان',
  few: 'أحداث',
  many: 'حدثًا',
  other: 'حدث',
};
/** After a preposition: "من حدثين". */
const ofEvent: Noun = { ...event, two: 'حدثين' };
const earlier: Noun = {
  none: 'لا أحداث سابقة',
  one: 'حدث سابق واحد',
  two: 'حدثان سابقان',
  few: 'أحداث سابقة',
  many: 'حدثًا سابقًا',
  other: 'حدث سابق',
};
const later: Noun = {
  none: 'لا أحداث لاحقة',
  one: 'حدث لاحق واحد',
  two: 'حدثان لاحقان',
  few: 'أحداث لاحقة',
  many: 'حدثًا لاحقًا',
  other: 'حدث لاحق',
};
const quote: Noun = {
  none: 'لا اقتباسات',
  one: 'اقتباس واحد',
  two: 'اقتباسان',
  few: 'اقتباسات',
  many: 'اقتباسًا',
  other: 'اقتباس',
};
const ofEntry: Noun = {
  none: 'أي مدخل',
  one: 'مدخل واحد',
  two: 'مدخلين',
  few: 'مدخلات',
  many: 'مدخلًا',
  other: 'مدخل',
};
const result: Noun = {
  none: 'لا نتائج',
  one: 'نتيجة واحدة',
  two: 'نتيجتان',
  few: 'نتائج',
  many: 'نتيجة',
  other: 'نتيجة',
};

const ranks = 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' ');
const feminineRanks = 'الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'.split(
  ' ',
);
/** From the twenties on; the first two decades of a century have no name of their own. */
const decades = 'عشرينيات ثلاثينيات أربعينيات خمسينيات ستينيات سبعينيات ثمانينيات تسعينيات'.split(' ');

/** "التاسع عشر", "العشرون"; undefined above thirty, where figures stand. */
function rank(count: number): string | undefined {
  if (count <= 10) return ranks[count - 1];
  const ones = count % 10 === 1 ? 'الحادي' : ranks[(count % 10) - 1];
  if (count < 20) return `${ones} عشر`;
  if (count === 20) return 'العشرون';
  return count < 30 ? `${ones} والعشرون` : undefined;
}

/** How a date goes on after a preposition: "القرن العشرين". */
const oblique = (date: string): string => date.replaceAll('العشرون', 'العشرين');

/** The same for lengths of time: "بعد سنتين". */
const ofLength = (length: string): string => length.replaceAll(/(?<=\p{L}{2})ان(?!\p{L})(?<!ثوان)/gu, 'ين');

/** Counted by the other form of three to ten. */
const feminine: ReadonlySet<CountedUnit> = new Set(['year', 'hour', 'minute', 'second']);
const feminineNumbers: Readonly<Record<number, string>> = {
  3: 'ثلاث',
  4: 'أربع',
  5: 'خمس',
  6: 'ست',
  7: 'سبع',
  8: 'ثماني',
  9: 'تسع',
  10: 'عشر',
};

/** The value of figures, Arabic ones too. */
const valueOf = (figures: string): number =>
  Number(figures.replaceAll(/[٠-٩]/g, (figure) => String(figure.charCodeAt(0) - 0x0660)));

/** "بين يناير وسبتمبر 1985" of "يناير–سبتمبر 1985"; else "في مايو 1985". */
const amid = (date: string): string => {
  const [from = '', to, ...more] = date.split(/\s?–\s?/);
  return to === undefined || more.length > 0 ? `في ${oblique(date)}` : `بين ${from} و${to}`;
};

const isFigures = (text: string): boolean => !/[\s\p{L}]/u.test(text);

const notLoaded = 'تعذّر تحميل الخط الزمني:';
const notShown = 'تعذّر عرض الخط الزمني:';

/** Arabic. */
export const ar: Language = {
  readBySpeaker: false,
  words: (intl) => {
    const { number, plural, calendar } = intl;
    const counted = (count: number, { none, one, two, few, many, other }: Noun): string => {
      switch (plural(count)) {
        case 'zero':
          return none;
        case 'one':
          return one;
        case 'two':
          return two;
        case 'few':
          return `${number(count)} ${few}`;
        case 'many':
          return `${number(count)} ${many}`;
        default:
          return `${number(count)} ${other}`;
      }
    };
    const events = (count: number) => counted(count, event);
    const quotes = (count: number) => counted(count, quote);
    const ofEvents = (count: number) => counted(count, ofEvent);
    const century = (count: number) => `القرن ${rank(count) ?? `الـ${number(count)}`}`;

    return {
      formats: {
        ...intl,
        ...dayMonthYear(intl),
        count: (value, unit, word) =>
          intl.count(value, unit, word && ((feminine.has(unit) && feminineNumbers[value]) || word)),
      },

      // Counts and names.
      events,
      quotes,
      storySummary: (eventCount, quoteCount, range) =>
        [
          range ? `${events(eventCount)}، ${range}.` : `${events(eventCount)}.`,
          ...(quoteCount > 0 ? [`${quotes(quoteCount)}.`] : []),
        ].join(' '),
      longestGap: (duration, range) => `أطول فجوة: ${duration}، ${range}.`,
      comma: '، ',
      cluster: (count, range) => (range ? `${events(count)}، ${range}` : events(count)),
      ellipsis: '…',
      untitled: 'بلا عنوان',
      undated: 'بلا تاريخ',
      asOf: 'كما في تاريخ',
      now: 'الآن',
      previousChange: 'التغيير السابق',
      nextChange: 'التغيير التالي',
      known: (count, all) => `المعروف: ${number(count)} من ${ofEvents(all)}`,
      isNew: 'جديد',
      isReported: 'أُعلن',
      isUpdated: 'حُدِّث',
      isCorrected: 'صُحِّح',
      newOrChanged: (count) => (count === 0 ? 'لا جديد' : `جديد أو معدَّل: ${number(count)}`),
      noGroup: 'أخرى',

      // Controls.
      trueScale: 'المقياس الحقيقي',
      foldedScale: 'اختصار الفترات الخالية',
      showAs: 'طريقة العرض',
      list: 'قائمة',
      table: 'جدول',
      notToScale: 'من دون مقياس',
      columnDate: 'التاريخ',
      columnEvent: 'الحدث',
      columnGroup: 'المجموعة',
      columnQuotes: 'الاقتباسات',
      brokenNote: 'المسافات حقيقية داخل كل مقطع، وتبيّن الفواصل مقدار ما حُذف.',
      zoom: 'التكبير والتصغير',
      zoomIn: 'تكبير',
      zoomOut: 'تصغير',
      earlierEvents: (count) => counted(count, earlier),
      laterEvents: (count) => counted(count, later),
      keys: 'اختصارات لوحة المفاتيح',
      keyList: [
        { keys: ['→', '←'], what: 'الحدث السابق والحدث التالي' },
        { keys: ['Home', 'End'], what: 'أول حدث وآخر حدث' },
        { keys: ['Enter'], what: 'إبقاء الحدث مفتوحًا، أو فتح مجموعة متقاربة' },
        { keys: ['Esc'], what: 'إغلاق' },
        { keys: ['+', '−'], what: 'تكبير وتصغير' },
        { keys: ['0'], what: 'القصة كاملة' },
        { keys: ['Shift →', 'Shift ←'], what: 'التحرك على طول الخط الزمني' },
        { keys: ['Page Up', 'Page Down'], what: 'التحرك بمقدار مشهد كامل' },
        { keys: ['أ–ي', '1–9'], what: 'كتابة عنوان أو سنة' },
        { keys: ['/'], what: 'البحث عن كلمات في العناوين' },
        { keys: ['?'], what: 'هذه القائمة' },
      ],
      skip: 'تخطّي الخط الزمني',
      close: 'إغلاق',
      previous: 'السابق',
      next: 'التالي',
      legend: 'مفتاح الرموز',
      marksMean: 'معاني العلامات',
      meanings: {
        dot: 'يوم أو لحظة، أو مدة أقصر من أن تُرسم شريطًا',
        bar: 'شهر كامل أو سنة أو مدة أطول',
        open: 'مستمر، أو بلا بداية',
        unknown: 'النهاية أو البداية غير معروفة',
        bound: 'في هذا اليوم، أو في وقت ما على امتداد الخط المتلاشي',
        one: 'أحد هذه التواريخ، ولا يُعرف أيها',
        all: 'كل هذه التواريخ',
        about: 'نحو هذا التاريخ',
        uncertain: 'تاريخ غير مؤكد',
        cluster: 'هذا العدد من الأحداث، متقاربة',
        quotes: 'هذا العدد من الاقتباسات',
        gap: 'زمن بلا أحداث، محذوف من الرسم',
      },
      today: 'اليوم',
      todayIs: (date, toCome) =>
        toCome > 0 ? `اليوم: ${date}. ما لم يأتِ بعد: ${events(toCome)}.` : `اليوم: ${date}.`,
      timeline: 'الخط الزمني',
      place: (position, count) => `${number(position)} من ${number(count)}`,
      asTold: 'ترتيب المقال',
      placeAsTold: (position, count) => `${number(position)} من ${number(count)} بترتيب المقال`,
      toldAs: (position, count) => `في المقال ${number(position)} من ${number(count)}`,
      play: 'تشغيل',
      pause: 'إيقاف مؤقت',
      player: 'العرض المتتابع',
      playOrder: 'الترتيب',
      scenes: 'المشاهد',
      inTime: 'زمني',
      speed: 'السرعة',
      mostImportant: (count, all) => `الأهم: ${number(count)} من ${ofEvents(all)}`,
      earlier: (duration) => `قبل ذلك بمدة ${ofLength(duration)}`,
      leftOut: (duration) => `فترة محذوفة: ${duration}`,
      overview: 'نظرة عامة على القصة كاملة',
      shown: 'الفترة المعروضة',
      shownFrom: 'بداية الفترة المعروضة',
      shownTo: 'نهاية الفترة المعروضة',
      inView: (count, all, range) => `${range}: ${number(count)} من ${ofEvents(all)}`,
      allInView: (count) => `القصة كاملة: ${events(count)}`,
      back: 'رجوع',
      wholeStory: 'القصة كاملة',

      // Quotes and links.
      quotation: (speaker) => (speaker ? `اقتباس من ${speaker}` : 'اقتباس'),
      openQuote: '«',
      closeQuote: '»',
      source: 'المصدر',
      links: 'روابط',
      readInArticle: 'القراءة في المقال',
      backToTimeline: 'العودة إلى الخط الزمني',
      showInTimeline: 'العرض في الخط الزمني',
      host: (name) => `يفتح ${name}`,
      credit: (name) => `الصورة: ${name}`,
      showPicture: 'عرض الصورة',
      enlarge: 'تكبير الصورة',
      notLoaded: 'تعذّر التحميل',
      image: 'صورة',
      video: 'فيديو',
      audio: 'صوت',
      printedFrom: 'نقلًا عن',
      sourceOf: (name) => `المصدر: ${name}`,
      copyQuote: 'نسخ الاقتباس',
      copyLink: 'نسخ الرابط',
      copied: 'نُسخ',
      notCopied: 'تعذّر النسخ',
      attribution: (parts) => `— ${parts.join('، ')}`,
      saidBy: (name) => `جميع أقوال ${name}`,
      compareWith: 'مقارنة مع',
      nobody: 'لا أحد',
      bothSpoke: 'تحدّث الطرفان',
      showLarge: 'عرض بخط كبير',
      previousQuote: 'الاقتباس السابق',
      nextQuote: 'الاقتباس التالي',
      fullScreen: 'ملء الشاشة',

      // Looking for words.
      find: 'بحث',
      findInTitles: 'البحث في العناوين',
      found: (count, all) => (count === 0 ? 'لم يُعثر على أي حدث' : `${number(count)} من ${ofEvents(all)}`),
      isFound: 'ضمن النتائج',
      countFound: (count) => counted(count, result),
      previousFound: 'النتيجة السابقة',
      nextFound: 'النتيجة التالية',
      filter: 'تصفية',
      speakers: 'المتحدثون',
      tags: 'الوسوم',
      withQuotes: 'مع اقتباسات',
      fromDate: 'من',
      untilDate: 'إلى',
      hideOthers: 'إخفاء البقية',
      clear: 'مسح',
      remove: 'إزالة',
      moreChoices: (count: number) => `${number(count)} أخرى`,
      dateExpected: 'المتوقع سنة أو تاريخ، مثل 2021 أو 2021-08-15.',

      // Taking the story along.
      download: 'تنزيل',
      pictureSvg: 'صورة (SVG)',
      picturePng: 'صورة (PNG)',
      webPage: 'صفحة ويب',
      data: 'بيانات',
      saved: (file) => `حُفظ باسم ${file}`,
      notSaved: 'تعذّر الحفظ',

      // States.
      loading: 'جارٍ تحميل الخط الزمني…',
      soFar: (count) => `${events(count)} حتى الآن`,
      stop: 'إيقاف',
      arrived: (count) => `اكتمل التحميل: ${events(count)}.`,
      incomplete: (count) => `غير مكتمل: لم يصل سوى ${ofEvents(count)} من البداية.`,
      readRest: 'قراءة البقية',
      noEvents: 'لا أحداث في هذا الخط الزمني حتى الآن.',
      tryAgain: 'إعادة المحاولة',
      failed: 'لا يوجد خط زمني لعرضه هنا.',
      unread: (count) => `تعذّرت قراءة ${counted(count, ofEntry)}.`,
      problems: 'مشكلات',
      failures: {
        network: () => `${notLoaded} تعذّر الوصول إلى عنوانه.`,
        cors: () => `${notLoaded} تعذّر الوصول إلى عنوانه.`,
        offline: () => `${notLoaded} لا يوجد اتصال بالإنترنت.`,
        status: (detail) => `${notLoaded} أجاب الخادم ${detail ? `بـ ${detail}` : 'بخطأ'}.`,
        timeout: () => `${notLoaded} تأخر الخادم كثيرًا في الرد.`,
        'too-large': () => `${notLoaded} ملفه كبير جدًا.`,
        empty: () => `${notShown} ملفه فارغ.`,
        'web-page': () => `${notShown} يؤدي عنوانه إلى صفحة ويب لا إلى قصة.`,
        'not-json': (detail) => `${notShown} ملفه ليس JSON صالحًا${detail && ` (${detail})`}.`,
        'looks-like': (detail) =>
          `${notShown} ${detail ? `يبدو أن ملفه من نوع ${detail}` : 'ملفه ليس مما يمكن قراءته هنا'}.`,
        shape: (detail) =>
          `${notShown} لا يحتوي ملفه على قصة، لأن ${detail ? `«${detail}» ليست قائمة` : 'لا أحداث فيه'}.`,
        encoding: () => `${notShown} نصه ليس بترميز UTF-8.`,
        'bad-address': () => `${notLoaded} عنوانه غير صالح.`,
        other: () => 'تعذّر تحميل الخط الزمني.',
      },

      // What is said around a date.
      phrases: {
        span: (from, to) => (isFigures(from + to) ? `${from}–${to}` : `${from} – ${to}`),
        fromTo: (from, to) =>
          isFigures(from + to) ? `${from}–${to}` : `من ${oblique(from)} إلى ${oblique(to)}`,
        since: (date) => `منذ ${oblique(date)}`,
        until: (date) => `حتى ${oblique(date)}`,
        endNotKnown: (date) => `من ${oblique(date)}، والنهاية غير معروفة`,
        beginningNotKnown: (date) => `حتى ${oblique(date)}، والبداية غير معروفة`,
        endless: 'بلا بداية ولا نهاية',
        notKnown: 'التاريخ غير معروف',
        orLater: (date) => `${date} أو بعد ذلك`,
        orEarlier: (date) => `${date} أو قبل ذلك`,
        by: (date) => `بحلول ${oblique(date)}`,
        between: (from, to) => `بين ${oblique(from)} و${oblique(to)}`,
        andLater: (date) => `${date} وما بعد ذلك`,
        andEarlier: (date) => `${date} وما قبل ذلك`,
        allOf: (span) => `كامل الفترة ${span}`,
        about: (date) => `نحو ${ofLength(oblique(date))}`,
        uncertain: (date) => `${date} (غير مؤكد)`,
        estimate: (date, years) => `نحو ${date} (${years})`,

        yearsAgo: 'سنة مضت',
        bc: (year) => `${/مليون|مليار/.test(year) ? `${year} سنة` : year} ق.م`,
        ad: (year) => `${/مليون|مليار/.test(year) ? `${year} سنة` : year} م`,
        decade: (year) => {
          const value = valueOf(year);
          const tens = Math.floor(value / 10) % 10;
          const name = tens < 2 ? `العقد ${ranks[tens]} من` : decades[tens - 2];
          return `${name} ${oblique(century(Math.floor(value / 100) + 1))}`;
        },
        century,
        millennium: (count) => `الألفية ${feminineRanks[count - 1] ?? number(count)}`,
        inYear: (what, year) => `${what} في عام ${year}`,
        inYears: (what, years) => `${what} في ${oblique(years)}`,
        someYear: 'السنة غير معروفة',
        monthNotKnown: (year) => `${year}، والشهر غير معروف`,
        aMonthIn: (date) => `شهر ما ${amid(date)}`,
        aDayIn: (date) => `يوم ما ${amid(date)}`,
        aDay: 'يوم ما',
        dayOfAMonth: (day) => `اليوم ${number(day)} من شهر ما`,
        aside: (what, years) => `${what}، ${years}`,

        seasons: {
          21: 'ربيع',
          22: 'صيف',
          23: 'خريف',
          24: 'شتاء',
          25: 'ربيع (نصف الكرة الشمالي)',
          26: 'صيف (نصف الكرة الشمالي)',
          27: 'خريف (نصف الكرة الشمالي)',
          28: 'شتاء (نصف الكرة الشمالي)',
          29: 'ربيع (نصف الكرة الجنوبي)',
          30: 'صيف (نصف الكرة الجنوبي)',
          31: 'خريف (نصف الكرة الجنوبي)',
          32: 'شتاء (نصف الكرة الجنوبي)',
          33: 'الربع الأول',
          34: 'الربع الثاني',
          35: 'الربع الثالث',
          36: 'الربع الرابع',
          37: 'الثلث الأول',
          38: 'الثلث الثاني',
          39: 'الثلث الأخير',
          40: 'النصف الأول',
          41: 'النصف الثاني',
        },
        season: (name, year) => name.replace(/^(\p{L}+)/u, `$1 ${year}`),
        partOfYear: (name, year) => `${name} من عام ${year}`,

        at: (day, time) => `${day}، ${isFigures(time) ? `الساعة ${time}` : time}`,
        from: (time) => `من الساعة ${time}`,
        // They are not shortened, and each region has its own.
        shortMonths: Array.from({ length: 12 }, (_, month) => calendar({ month: month + 1 }, {})),

        // Distances.
        numbers: 'لا واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'.split(' '),
        later: (distance) => `بعد ${ofLength(distance)}`,
        sameTime: 'في الوقت نفسه',
        aboutSameTime: 'في الوقت نفسه تقريبًا',
        same: { day: 'في اليوم نفسه', month: 'في الشهر نفسه', year: 'في العام نفسه' },
        next: { day: 'في اليوم التالي', month: 'في الشهر التالي', year: 'في العام التالي' },
      },
    };
  },
};
