import { dayMonthYear } from './day-month-year.js';
import type { Language } from './language.js';
import { listed } from './listed.js';

const ranks =
  'اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم بیست‌ویکم'.split(
    ' ',
  );

const isFigures = (text: string): boolean => !/[\s\p{L}]/u.test(text);

/** A month without the sign that binds it to its year: of "ژوئیهٔ ۲۰۲۵" the "ژوئیه". */
const unbound = (words: string): string => words.replace(/هٔ$/, 'ه');

/** "بین ۱۰ و ۱۹ آوریل" of "۱۰–۱۹ آوریل", "بین ژانویه و سپتامبر" of "ژانویه تا سپتامبر"; else "در مه ۱۹۸۵". */
const amid = (date: string): string => {
  const [from = '', to, ...more] = date.split(/–| تا /);
  return to === undefined || more.length > 0 ? `در ${date}` : `بین ${from} و ${to}`;
};

const notLoaded = 'گاه‌شمار بارگذاری نشد:';
const notShown = 'گاه‌شمار نمایش داده نشد:';

/** Persian, and in `fa-AF` Dari, where that has other words. */
export const fa: Language = {
  readBySpeaker: false,
  words: (intl) => {
    const { lang, number, calendar } = intl;
    const and = listed('و');
    const inDari = /-AF\b/.test(lang);
    const events = (count: number) => `${number(count)} رویداد`;
    const quotes = (count: number) => `${number(count)} نقل‌قول`;
    const nth = (count: number) => ranks[count - 1] ?? `${number(count)}م`;
    const autumn = inDari ? 'خزان' : 'پاییز';
    const quarter = inDari ? 'ربع' : 'سه‌ماههٔ';
    const northern = '(نیم‌کرهٔ شمالی)';
    const southern = '(نیم‌کرهٔ جنوبی)';

    return {
      formats: { ...intl, ...dayMonthYear(intl), and, or: listed('یا'), units: and },

      // Counts and names.
      events,
      quotes,
      storySummary: (eventCount, quoteCount, range) =>
        [
          range ? `${events(eventCount)}، ${range}.` : `${events(eventCount)}.`,
          ...(quoteCount > 0 ? [`${quotes(quoteCount)}.`] : []),
        ].join(' '),
      longestGap: (duration, range) => `طولانی‌ترین فاصله: ${duration}، ${range}.`,
      comma: '، ',
      cluster: (count, range) => (range ? `${events(count)}، ${range}` : events(count)),
      ellipsis: '…',
      untitled: 'بی‌عنوان',
      undated: 'بی‌تاریخ',
      asOf: 'تا تاریخ',
      now: 'اکنون',
      previousChange: 'تغییر قبلی',
      nextChange: 'تغییر بعدی',
      known: (count, all) => `${number(count)} از ${events(all)} معلوم`,
      isNew: 'تازه',
      isReported: 'گزارش‌شده',
      isUpdated: 'به‌روزشده',
      isCorrected: 'اصلاح‌شده',
      newOrChanged: (count) => (count === 0 ? 'چیز تازه‌ای نیست' : `${number(count)} تازه یا تغییریافته`),
      noGroup: 'سایر',

      // Controls.
      trueScale: 'مقیاس واقعی',
      foldedScale: 'کوتاه کردن فاصله‌های خالی',
      showAs: 'شیوهٔ نمایش',
      list: 'فهرست',
      table: 'جدول',
      notToScale: 'بدون مقیاس',
      columnDate: 'تاریخ',
      columnEvent: 'رویداد',
      columnGroup: 'گروه',
      columnQuotes: 'نقل‌قول‌ها',
      brokenNote: 'فاصله‌ها در هر بخش واقعی است؛ بریدگی‌ها نشان می‌دهند چه مدت حذف شده است.',
      zoom: 'بزرگ‌نمایی',
      zoomIn: 'بزرگ کردن',
      zoomOut: 'کوچک کردن',
      earlierEvents: (count) => `${events(count)} قبلی`,
      laterEvents: (count) => `${events(count)} بعدی`,
      keys: 'میان‌برهای صفحه‌کلید',
      keyList: [
        { keys: ['→', '←'], what: 'رویداد قبلی و بعدی' },
        { keys: ['Home', 'End'], what: 'نخستین و آخرین رویداد' },
        { keys: ['Enter'], what: 'باز نگه داشتن یک رویداد، یا باز کردن یک دسته' },
        { keys: ['Esc'], what: 'بستن' },
        { keys: ['+', '−'], what: 'بزرگ و کوچک کردن' },
        { keys: ['0'], what: 'کل ماجرا' },
        { keys: ['Shift →', 'Shift ←'], what: 'حرکت در امتداد گاه‌شمار' },
        { keys: ['Page Up', 'Page Down'], what: 'حرکت به اندازهٔ یک نمای کامل' },
        { keys: ['الف–ی', '۱–۹'], what: 'نوشتن عنوان یا سال' },
        { keys: ['/'], what: 'جست‌وجوی واژه‌ها در عنوان‌ها' },
        { keys: ['?'], what: 'همین فهرست' },
      ],
      skip: 'گذشتن از گاه‌شمار',
      close: 'بستن',
      previous: 'قبلی',
      next: 'بعدی',
      legend: 'راهنما',
      marksMean: 'معنای نشانه‌ها',
      meanings: {
        dot: 'یک روز یا یک لحظه؛ یا زمانی کوتاه‌تر از آن که نوار شود',
        bar: 'تمامِ یک ماه، یک سال یا زمانی درازتر',
        open: 'ادامه دارد، یا آغازی ندارد',
        unknown: 'پایان یا آغاز نامعلوم',
        bound: 'در این روز، یا زمانی در طول خطی که محو می‌شود',
        one: 'یکی از این تاریخ‌ها؛ معلوم نیست کدام',
        all: 'همهٔ این تاریخ‌ها',
        about: 'حدود این تاریخ',
        uncertain: 'تاریخ نامطمئن',
        cluster: 'این تعداد رویداد، نزدیک به هم',
        quotes: 'این تعداد نقل‌قول',
        gap: 'زمانِ بی‌رویداد، کنار گذاشته‌شده',
      },
      today: 'امروز',
      todayIs: (date, toCome) =>
        toCome > 0 ? `امروز: ${date}. در پیش: ${events(toCome)}.` : `امروز: ${date}.`,
      timeline: 'گاه‌شمار',
      place: (position, count) => `${number(position)} از ${number(count)}`,
      asTold: 'ترتیب مقاله',
      placeAsTold: (position, count) => `${number(position)} از ${number(count)} به ترتیب مقاله`,
      toldAs: (position, count) => `در مقاله ${number(position)} از ${number(count)}`,
      play: 'پخش',
      pause: 'مکث',
      player: 'نمایش گام‌به‌گام',
      playOrder: 'ترتیب',
      scenes: 'صحنه‌ها',
      inTime: 'زمانی',
      speed: 'سرعت',
      mostImportant: (count, all) => `${number(count)} رویداد مهم‌تر از ${number(all)} رویداد`,
      earlier: (duration) => `${duration} پیش از آن`,
      leftOut: (duration) => `${duration} حذف شده است`,
      overview: 'نمای کلی ماجرا',
      shown: 'زمان نمایش‌داده‌شده',
      shownFrom: 'آغاز زمان نمایش‌داده‌شده',
      shownTo: 'پایان زمان نمایش‌داده‌شده',
      inView: (count, all, range) => `${range}: ${number(count)} از ${events(all)}`,
      allInView: (count) => `کل ماجرا: ${events(count)}`,
      back: 'بازگشت',
      wholeStory: 'کل ماجرا',

      // Quotes and links.
      quotation: (speaker) => (speaker ? `نقل‌قول از ${speaker}` : 'نقل‌قول'),
      openQuote: '«',
      closeQuote: '»',
      source: 'منبع',
      links: inDari ? 'لینک‌ها' : 'پیوندها',
      readInArticle: 'خواندن در مقاله',
      backToTimeline: 'بازگشت به گاه‌شمار',
      showInTimeline: 'نمایش در گاه‌شمار',
      host: (name) => `${name} را باز می‌کند`,
      credit: (name) => `عکس: ${name}`,
      showPicture: 'نمایش تصویر',
      enlarge: 'بزرگ‌نمایی تصویر',
      notLoaded: 'بارگیری نشد',
      image: 'تصویر',
      video: 'ویدئو',
      audio: 'صدا',
      printedFrom: 'برگرفته از',
      sourceOf: (name) => `منبع: ${name}`,
      copyQuote: 'کپی نقل‌قول',
      copyLink: inDari ? 'کپی لینک' : 'کپی پیوند',
      copied: 'کپی شد',
      notCopied: 'کپی نشد',
      attribution: (parts) => `— ${parts.join('، ')}`,
      saidBy: (name) => `همهٔ گفته‌های ${name}`,
      compareWith: 'مقایسه با',
      nobody: 'هیچ‌کس',
      bothSpoke: 'هر دو سخن گفته‌اند',
      showLarge: 'نمایش بزرگ',
      previousQuote: 'نقل‌قول قبلی',
      nextQuote: 'نقل‌قول بعدی',
      fullScreen: 'تمام‌صفحه',

      // Looking for words.
      find: 'جست‌وجو',
      findInTitles: 'جست‌وجو در عنوان‌ها',
      found: (count, all) => (count === 0 ? 'رویدادی پیدا نشد' : `${number(count)} از ${events(all)}`),
      isFound: 'یافته‌شده',
      countFound: (count) => `${number(count)} مورد یافت شد`,
      previousFound: 'یافتهٔ قبلی',
      nextFound: 'یافتهٔ بعدی',
      filter: 'پالایش',
      speakers: 'گویندگان',
      tags: 'برچسب‌ها',
      withQuotes: 'با نقل‌قول',
      fromDate: 'از',
      untilDate: 'تا',
      hideOthers: 'پنهان کردن بقیه',
      clear: 'پاک کردن',
      remove: 'برداشتن',
      moreChoices: (count: number) => `${number(count)} مورد دیگر`,
      dateExpected: 'سال یا تاریخی مانند 2021 یا 2021-08-15 لازم است.',

      // Taking the story along.
      download: 'دانلود',
      pictureSvg: 'تصویر (SVG)',
      picturePng: 'تصویر (PNG)',
      webPage: 'صفحهٔ وب',
      data: 'داده‌ها',
      saved: (file) => `با نام ${file} ذخیره شد`,
      notSaved: 'ذخیره نشد',

      // States.
      loading: 'گاه‌شمار در حال بارگذاری است…',
      soFar: (count) => `تا این لحظه ${events(count)}`,
      stop: 'توقف',
      arrived: (count) => `بارگذاری کامل شد: ${events(count)}.`,
      incomplete: (count) => `ناقص: تنها ${events(count)} نخست رسیده است.`,
      readRest: 'خواندن بقیه',
      noEvents: 'این گاه‌شمار هنوز رویدادی ندارد.',
      tryAgain: 'تلاش دوباره',
      failed: 'گاه‌شماری برای نمایش در اینجا نیست.',
      unread: (count) => `${number(count)} مورد خوانده نشد.`,
      problems: 'مشکلات',
      failures: {
        network: () => `${notLoaded} نشانی آن در دسترس نیست.`,
        cors: () => `${notLoaded} نشانی آن در دسترس نیست.`,
        offline: () => `${notLoaded} اتصال اینترنت برقرار نیست.`,
        status: (detail) => `${notLoaded} سرور ${detail ? `با ${detail}` : 'با خطا'} پاسخ داد.`,
        timeout: () => `${notLoaded} پاسخ سرور بیش از حد طول کشید.`,
        'too-large': () => `${notLoaded} فایل آن بیش از حد بزرگ است.`,
        empty: () => `${notShown} فایل آن خالی است.`,
        'web-page': () => `${notShown} نشانی آن به یک صفحهٔ وب می‌رسد، نه به یک ماجرا.`,
        'not-json': (detail) => `${notShown} فایل آن JSON معتبر نیست${detail && ` (${detail})`}.`,
        'looks-like': (detail) =>
          `${notShown} فایل آن ${detail ? `به ${detail} می‌ماند` : 'از آن‌هایی نیست که اینجا خوانده می‌شود'}.`,
        shape: (detail) =>
          `${notShown} فایل آن ماجرایی در خود ندارد، زیرا ${detail ? `«${detail}» فهرست نیست` : 'رویدادی در آن نیست'}.`,
        encoding: () => `${notShown} متن آن به UTF-8 نیست.`,
        'bad-address': () => `${notLoaded} نشانی آن معتبر نیست.`,
        other: () => 'گاه‌شمار بارگذاری نشد.',
      },

      // What is said around a date.
      phrases: {
        span: (from, to) => (isFigures(from + to) ? `${from}–${to}` : `${unbound(from)} تا ${to}`),
        fromTo: (from, to) => (isFigures(from + to) ? `${from}–${to}` : `از ${unbound(from)} تا ${to}`),
        since: (date) => `از ${date} به بعد`,
        until: (date) => `تا ${date}`,
        endNotKnown: (date) => `از ${date}، پایان نامعلوم`,
        beginningNotKnown: (date) => `تا ${date}، آغاز نامعلوم`,
        endless: 'بی‌آغاز و بی‌پایان',
        notKnown: 'تاریخ نامعلوم',
        orLater: (date) => `${date} یا پس از آن`,
        orEarlier: (date) => `${date} یا پیش از آن`,
        by: (date) => `حداکثر تا ${date}`,
        between: (from, to) => `بین ${from} و ${to}`,
        andLater: (date) => `${date} و پس از آن`,
        andEarlier: (date) => `${date} و پیش از آن`,
        allOf: (span) => `سراسر ${span}`,
        about: (date) => `حدود ${date}`,
        uncertain: (date) => `${date} (نامطمئن)`,
        estimate: (date, years) => `حدود ${date} (${years})`,

        yearsAgo: 'سال پیش',
        bc: (year) => `${/میلی/.test(year) ? `${year} سال` : year} ق.م.`,
        ad: (year) => `${/میلی/.test(year) ? `${year} سال` : year} م.`,
        decade: (year) => `دههٔ ${year}`,
        century: (count) => `قرن ${nth(count)}`,
        millennium: (count) => `هزارهٔ ${nth(count)}`,
        inYear: (what, year) => `${what} در سال ${year}`,
        inYears: (what, years) => `${what} در ${years}`,
        someYear: 'سال نامعلوم',
        monthNotKnown: (year) => `${year}، ماه نامعلوم`,
        aMonthIn: (date) => `ماهی ${amid(date)}`,
        aDayIn: (date) => `روزی ${amid(date)}`,
        aDay: 'روزی',
        dayOfAMonth: (day) => `روز ${number(day)} از یک ماه`,
        aside: (what, years) => `${what}، ${years}`,

        seasons: {
          21: 'بهار',
          22: 'تابستان',
          23: autumn,
          24: 'زمستان',
          25: `بهار ${northern}`,
          26: `تابستان ${northern}`,
          27: `${autumn} ${northern}`,
          28: `زمستان ${northern}`,
          29: `بهار ${southern}`,
          30: `تابستان ${southern}`,
          31: `${autumn} ${southern}`,
          32: `زمستان ${southern}`,
          33: `${quarter} اول`,
          34: `${quarter} دوم`,
          35: `${quarter} سوم`,
          36: `${quarter} چهارم`,
          37: 'ثلث اول',
          38: 'ثلث دوم',
          39: 'ثلث آخر',
          40: 'نیمهٔ اول',
          41: 'نیمهٔ دوم',
        },
        season: (name, year) => name.replace(/^(\p{L}+)/u, `$1 ${year}`),
        partOfYear: (name, year) => `${name} سال ${year}`,

        at: (day, time) => `${day}، ${isFigures(time) ? `ساعت ${time}` : time}`,
        from: (time) => `از ساعت ${time}`,
        // They are not shortened; Iran and Afghanistan have their own.
        shortMonths: Array.from({ length: 12 }, (_, month) => calendar({ month: month + 1 }, {})),

        // Distances.
        numbers: 'هیچ یک دو سه چهار پنج شش هفت هشت نه ده'.split(' '),
        later: (distance) => `${distance} بعد`,
        sameTime: 'هم‌زمان',
        aboutSameTime: 'تقریباً هم‌زمان',
        same: { day: 'در همان روز', month: 'در همان ماه', year: 'در همان سال' },
        next: { day: 'روز بعد', month: 'ماه بعد', year: 'سال بعد' },
      },
    };
  },
};
