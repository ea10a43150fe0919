import { counter, eastSlavic } from './east-slavic.js';
import { fullStop } from './full-stop.js';
import type { Language } from './language.js';
import { romanNumeral } from './roman-numeral.js';

const { genitive, locative, dated, about, after, span, years, areAmounts, between, bc, ad, formats } =
  eastSlavic({
    cases: [
      ['січень', 'січня', 'січні', 'січнем'],
      ['лютий', 'лютого', 'лютому', 'лютим'],
      ['березень', 'березня', 'березні', 'березнем'],
      ['квітень', 'квітня', 'квітні', 'квітнем'],
      ['травень', 'травня', 'травні', 'травнем'],
      ['червень', 'червня', 'червні', 'червнем'],
      ['липень', 'липня', 'липні', 'липнем'],
      ['серпень', 'серпня', 'серпні', 'серпнем'],
      ['вересень', 'вересня', 'вересні', 'вереснем'],
      ['жовтень', 'жовтня', 'жовтні', 'жовтнем'],
      ['листопад', 'листопада', 'листопаді', 'листопадом'],
      ['грудень', 'грудня', 'грудні', 'груднем'],
      ['весна', 'весни', 'весні', 'весною'],
      ['літо', 'літа', 'літі', 'літом'],
      ['осінь', 'осені', 'осені', 'осінню'],
      ['зима', 'зими', 'зимі', 'зимою'],
      ['перший', 'першого', 'першому', 'першим'],
      ['другий', 'другого', 'другому', 'другим'],
      ['третій', 'третього', 'третьому', 'третім'],
      ['четвертий', 'четвертого', 'четвертому', 'четвертим'],
      ['квартал', 'кварталу', 'кварталі', 'кварталом'],
      ['перша', 'першої', 'першій', 'першою'],
      ['друга', 'другої', 'другій', 'другою'],
      ['остання', 'останньої', 'останній', 'останньою'],
      ['третина', 'третини', 'третині', 'третиною'],
      ['половина', 'половини', 'половині', 'половиною'],
      ['-ті роки', '-х років', '-х роках', '-ми роками'],
      ['-ві роки', '-х років', '-х роках', '-ми роками'],
      ['-ні роки', '-х років', '-х роках', '-ми роками'],
      ['століття', 'століття', 'столітті', 'століттям'],
      ['тисячоліття', 'тисячоліття', 'тисячолітті', 'тисячоліттям'],
      ['невідомий рік', 'невідомого року', 'невідомому році', 'невідомим роком'],
      ['один із', 'одного з', 'одному з', 'одним із'],
      ['-те число', '-го числа', '-му числі', '-м числом'],
      ['-ше число', '-го числа', '-му числі', '-м числом'],
      ['-ге число', '-го числа', '-му числі', '-м числом'],
      ['-тє число', '-го числа', '-му числі', '-м числом'],
      ['-ме число', '-го числа', '-му числі', '-м числом'],
      ['між', 'одного з років між', 'одному з років між', 'одним із років між'],
      ['близько', 'близько', 'близько', 'приблизно'],
    ],
    year: 'р.',
    years: 'рр.',
    ofYears: 'років',
    bc: 'до\u00a0н.\u00a0е.',
    ad: 'н.\u00a0е.',
    between: 'між',
    and: 'і',
    around: 'близько',
    roughly: 'приблизно',
  });

/** "8 подій, 1996 р.", without a range the words alone. */
const withRange = (words: string, range: string): string => (range ? `${words}, ${dated(range)}` : words);

/** "із серпня", "з липня", for the ear. */
const since = after((words) => (/^[сшщцз]/.test(words) ? 'із' : 'з'));
const until = after(() => 'до');
const by = after(() => 'не пізніше');

/** Of a distance, the accusative: "через хвилину", "через дві хвилини", "приблизно через 12 років". */
const later = (distance: string): string => {
  const words = distance
    .replace(/^приблизно /, '')
    .replace(/(?<!\p{L})один\s/gu, '')
    .replace(/(?<!\p{L})два(?=\s(?:години|хвилини|секунди))/u, 'дві')
    .replace(/(годин|хвилин|секунд)а/, '$1у');
  return `${distance.startsWith('приблизно ') ? 'приблизно ' : ''}через ${words}`;
};

/** "1560-ті роки", "1940-ві роки", "2000-ні роки" */
const decade = (year: string): string => {
  if (year.endsWith('000')) return `${year}-ні роки`;
  return `${year}-${year.endsWith('40') ? 'ві' : 'ті'} роки`;
};

/** "21-ше число" */
const dayOfAMonth = (day: number): string => {
  const ending =
    day > 10 && day < 20 ? 'те' : ['те', 'ше', 'ге', 'тє', 'те', 'те', 'те', 'ме', 'ме', 'те'][day % 10];
  return `${day}-${ending} число одного з місяців`;
};

const someYear = 'невідомий рік';
const north = 'у Північній півкулі';
const south = 'у Південній півкулі';

/** Ukrainian. */
export const uk: Language = {
  readBySpeaker: false,
  words: (intl) => {
    const { number } = intl;
    const counted = counter(intl);
    const events = (count: number) => counted(count, 'подія', 'події', 'подій');
    const quotes = (count: number) => counted(count, 'цитата', 'цитати', 'цитат');
    /** After "з": "з 8 подій", "з 21 події". */
    const ofEvents = (count: number) => counted(count, 'події', 'подій', 'подій');
    const notLoaded = 'Не вдалося завантажити хронологію:';
    const notShown = 'Не вдалося показати хронологію:';

    return {
      formats: formats(intl),

      // Counts and names.
      events,
      quotes,
      storySummary: (eventCount, quoteCount, range) =>
        [
          fullStop(withRange(events(eventCount), range)),
          ...(quoteCount > 0 ? [`${quotes(quoteCount)}.`] : []),
        ].join(' '),
      longestGap: (duration, range) => fullStop(withRange(`Найдовша перерва: ${duration}`, range)),
      comma: ', ',
      cluster: (count, range) => withRange(events(count), range),
      ellipsis: '…',
      untitled: 'Без назви',
      undated: 'Без дати',
      asOf: 'На дату',
      now: 'Зараз',
      previousChange: 'Попередня зміна',
      nextChange: 'Наступна зміна',
      known: (count, all) => `відомо ${number(count)} з ${ofEvents(all)}`,
      isNew: 'Нове',
      isReported: 'Повідомлено',
      isUpdated: 'Оновлено',
      isCorrected: 'Виправлено',
      newOrChanged: (count) => (count === 0 ? 'Нічого нового' : `нових або змінених: ${number(count)}`),
      noGroup: 'Інше',

      // Controls.
      trueScale: 'У масштабі',
      foldedScale: 'Скоротити пустоти',
      showAs: 'Показати як',
      list: 'Список',
      table: 'Таблиця',
      notToScale: 'Не в масштабі',
      columnDate: 'Дата',
      columnEvent: 'Подія',
      columnGroup: 'Група',
      columnQuotes: 'Цитати',
      brokenNote: 'У межах кожного відрізка відстані точні; на розривах зазначено, скільки часу пропущено.',
      zoom: 'Масштаб',
      zoomIn: 'Наблизити',
      zoomOut: 'Віддалити',
      earlierEvents: (count) => counted(count, 'раніша подія', 'раніші події', 'раніших подій'),
      laterEvents: (count) => counted(count, 'пізніша подія', 'пізніші події', 'пізніших подій'),
      keys: 'Комбінації клавіш',
      keyList: [
        { keys: ['←', '→'], what: 'Попередня й наступна подія' },
        { keys: ['Home', 'End'], what: 'Перша й остання подія' },
        { keys: ['Enter'], what: 'Залишити подію відкритою або розкрити скупчення' },
        { keys: ['Esc'], what: 'Закрити' },
        { keys: ['+', '−'], what: 'Наблизити й віддалити' },
        { keys: ['0'], what: 'Уся історія' },
        { keys: ['Shift ←', 'Shift →'], what: 'Рухатися вздовж хронології' },
        { keys: ['Page Up', 'Page Down'], what: 'Зсунутися на цілий екран' },
        { keys: ['А–Я', '1–9'], what: 'Набрати назву або рік' },
        { keys: ['/'], what: 'Шукати слова в назвах' },
        { keys: ['?'], what: 'Цей список' },
      ],
      skip: 'Пропустити хронологію',
      close: 'Закрити',
      previous: 'Попередня',
      next: 'Наступна',
      legend: 'Позначення',
      marksMean: 'Що означають знаки',
      meanings: {
        dot: 'День або мить; також час, закороткий для смуги',
        bar: 'Цілий місяць, рік або довший час',
        open: 'Триває або не має початку',
        unknown: 'Кінець або початок невідомі',
        bound: 'Цього дня або колись уздовж лінії, що згасає',
        one: 'Одна з цих дат; невідомо, яка',
        all: 'Усі ці дати',
        about: 'Приблизно в цей час',
        uncertain: 'Дата під питанням',
        cluster: 'Стільки подій, близько одна до одної',
        quotes: 'Стільки цитат',
        gap: 'Час без подій, пропущено',
      },
      today: 'Сьогодні',
      todayIs: (date, toCome) =>
        toCome > 0 ? `Сьогодні: ${date}. Попереду: ${events(toCome)}.` : `Сьогодні: ${date}.`,
      timeline: 'Хронологія',
      place: (position, count) => `${number(position)} з ${number(count)}`,
      asTold: 'Порядок у статті',
      placeAsTold: (position, count) => `${number(position)} з ${number(count)} за статтею`,
      toldAs: (position, count) => `порядок у статті: ${number(position)} з ${number(count)}`,
      play: 'Відтворити',
      pause: 'Пауза',
      player: 'Перегляд за порядком',
      playOrder: 'Порядок',
      scenes: 'Сцени',
      inTime: 'За часом',
      speed: 'Швидкість',
      mostImportant: (count, all) => `Найважливіші: ${number(count)} з ${ofEvents(all)}`,
      earlier: (duration) => `раніше: ${duration}`,
      leftOut: (duration) => `пропущено: ${duration}`,
      overview: 'Огляд усієї історії',
      shown: 'Показаний період',
      shownFrom: 'Початок показаного періоду',
      shownTo: 'Кінець показаного періоду',
      inView: (count, all, range) => `${dated(range)}: ${number(count)} з ${ofEvents(all)}`,
      allInView: (count) => `Уся історія: ${events(count)}`,
      back: 'Назад',
      wholeStory: 'Уся історія',

      // Quotes and links.
      quotation: (speaker) => (speaker ? `Цитата, ${speaker}` : 'Цитата'),
      openQuote: '«',
      closeQuote: '»',
      source: 'Джерело',
      links: 'Посилання',
      readInArticle: 'Прочитати у статті',
      backToTimeline: 'Повернутися до хронології',
      showInTimeline: 'Показати в хронології',
      host: (name) => `відкриється ${name}`,
      credit: (name) => `Фото: ${name}`,
      showPicture: 'Показати зображення',
      enlarge: 'Збільшити зображення',
      notLoaded: 'Не вдалося завантажити',
      image: 'Зображення',
      video: 'Відео',
      audio: 'Аудіо',
      printedFrom: 'Зі сторінки',
      sourceOf: (name) => `Джерело: ${name}`,
      copyQuote: 'Скопіювати цитату',
      copyLink: 'Скопіювати посилання',
      copied: 'Скопійовано',
      notCopied: 'Не вдалося скопіювати',
      attribution: (parts) => `— ${parts.join(', ')}`,
      saidBy: (name) => `Усі висловлювання: ${name}`,
      compareWith: 'Для порівняння',
      nobody: 'Ніхто',
      bothSpoke: 'Висловилися обидві сторони',
      showLarge: 'Показати великим шрифтом',
      previousQuote: 'Попередня цитата',
      nextQuote: 'Наступна цитата',
      fullScreen: 'На весь екран',

      // Looking for words.
      find: 'Знайти',
      findInTitles: 'Шукати в назвах',
      found: (count, all) => (count === 0 ? 'Нічого не знайдено' : `${number(count)} з ${ofEvents(all)}`),
      isFound: 'знайдено',
      countFound: (count) => `знайдено ${number(count)}`,
      previousFound: 'Попередня знайдена',
      nextFound: 'Наступна знайдена',
      filter: 'Фільтр',
      speakers: 'Хто говорить',
      tags: 'Мітки',
      withQuotes: 'З цитатами',
      fromDate: 'З',
      untilDate: 'До',
      hideOthers: 'Приховати решту',
      clear: 'Скинути',
      remove: 'Прибрати',
      moreChoices: (count: number) => `Ще ${number(count)}`,
      dateExpected: 'Потрібен рік або дата, наприклад 2021 або 2021-08-15.',

      // Taking the story along.
      download: 'Завантажити',
      pictureSvg: 'Зображення (SVG)',
      picturePng: 'Зображення (PNG)',
      webPage: 'Вебсторінка',
      data: 'Дані',
      saved: (file) => `Збережено як ${file}`,
      notSaved: 'Не вдалося зберегти',

      // States.
      loading: 'Хронологія завантажується…',
      soFar: (count) => `поки що ${events(count)}`,
      stop: 'Зупинити',
      arrived: (count) => `Завантажено повністю: ${events(count)}.`,
      incomplete: (count) => `Завантажено лише початок: ${events(count)}.`,
      readRest: 'Завантажити решту',
      noEvents: 'У цій хронології поки що немає подій.',
      tryAgain: 'Спробувати ще раз',
      failed: 'Хронологію показати не вдалося.',
      unread: (count) => `Не вдалося прочитати ${counted(count, 'запис', 'записи', 'записів')}.`,
      problems: 'Проблеми',
      failures: {
        network: () => `${notLoaded} її адреса недоступна.`,
        cors: () => `${notLoaded} її адреса недоступна.`,
        offline: () => `${notLoaded} немає з’єднання з інтернетом.`,
        status: (detail) => `${notLoaded} сервер відповів ${detail || 'помилкою'}.`,
        timeout: () => `${notLoaded} сервер надто довго не відповідав.`,
        'too-large': () => `${notLoaded} файл завеликий.`,
        empty: () => `${notShown} файл порожній.`,
        'web-page': () => `${notShown} за її адресою міститься вебсторінка, а не історія.`,
        'not-json': (detail) => `${notShown} файл не є коректним JSON${detail && ` (${detail})`}.`,
        'looks-like': (detail) =>
          `${notShown} ${detail ? `файл схожий на ${detail}` : 'файл такого виду тут не читається'}.`,
        shape: (detail) =>
          `${notShown} у файлі немає історії, бо ${detail ? `«${detail}» у ньому не список` : 'в ньому немає подій'}.`,
        encoding: () => `${notShown} текст записано не в UTF-8.`,
        'bad-address': () => `${notLoaded} її адресу вказано неправильно.`,
        other: () => 'Не вдалося завантажити хронологію.',
      },

      // What is said around a date.
      phrases: {
        span,
        years,
        fromTo: (from, to) =>
          areAmounts(from, to) ? span(from, to) : `від ${genitive(from)} до ${genitive(to)}`,
        since,
        until,
        endNotKnown: (date) => `${since(date)}, кінець невідомий`,
        beginningNotKnown: (date) => `${until(date)}, початок невідомий`,
        endless: 'без початку й кінця',
        notKnown: 'дата невідома',
        orLater: (date) => `${dated(date)} або пізніше`,
        orEarlier: (date) => `${dated(date)} або раніше`,
        by,
        between,
        andLater: (date) => `${dated(date)} і пізніше`,
        andEarlier: (date) => `${dated(date)} і раніше`,
        allOf: (dates) => `увесь період: ${dates}`,
        about,
        uncertain: (date) => `${dated(date)} (імовірно)`,
        estimate: (date, range) => `${about(date)} (${range})`,

        bc,
        yearsAgo: 'років тому',
        ad,
        decade,
        century: (count) => `${romanNumeral(count)} століття`,
        millennium: (count) => `${romanNumeral(count)} тисячоліття`,
        inYear: (what, year) => `${what} ${dated(year)}`,
        inYears: (what, time) => `${what} у ${locative(time)}`,
        someYear,
        monthNotKnown: (year) => `${dated(year)}, місяць невідомий`,
        aMonthIn: (date) => `один із місяців: ${date}`,
        aDayIn: (date) => `один із днів ${genitive(date)}`,
        aDay: 'один із днів',
        dayOfAMonth,
        aside: (what, time) => (time === someYear ? `${what} ${genitive(time)}` : `${what}, ${time}`),

        seasons: {
          21: 'весна',
          22: 'літо',
          23: 'осінь',
          24: 'зима',
          25: `весна ${north}`,
          26: `літо ${north}`,
          27: `осінь ${north}`,
          28: `зима ${north}`,
          29: `весна ${south}`,
          30: `літо ${south}`,
          31: `осінь ${south}`,
          32: `зима ${south}`,
          33: 'перший квартал',
          34: 'другий квартал',
          35: 'третій квартал',
          36: 'четвертий квартал',
          37: 'перша третина',
          38: 'друга третина',
          39: 'остання третина',
          40: 'перша половина',
          41: 'друга половина',
        },
        /** "весна 2001 р.", "весна 2001 р. у Південній півкулі" */
        season: (name, year) => name.replace(/^\S+/, `$& ${dated(year)}`),
        partOfYear: (name, year) => `${name} ${dated(year)}`,

        at: (day, time) => `${day}, ${time}`,
        from: (time) => `з ${time}`,
        shortMonths: [
          'січ.',
          'лют.',
          'берез.',
          'квіт.',
          'трав.',
          'черв.',
          'лип.',
          'серп.',
          'верес.',
          'жовт.',
          'листоп.',
          'груд.',
        ],

        // Distances.
        numbers: [
          'нуль',
          'один',
          'два',
          'три',
          'чотири',
          'п’ять',
          'шість',
          'сім',
          'вісім',
          'дев’ять',
          'десять',
        ],
        later,
        sameTime: 'у той самий час',
        aboutSameTime: 'приблизно в той самий час',
        same: { day: 'того самого дня', month: 'того самого місяця', year: 'того самого року' },
        next: { day: 'наступного дня', month: 'наступного місяця', year: 'наступного року' },
      },
    };
  },
};
