import { counter, eastSlavic } from './east-slavic.js';
import { fullStop } from './full-stop.js';
import type { Language } from './language.js';
import { romanNumeral } from './roman-numeral.js';

const { genitive, locative, dated, about, after, span, years, areAmounts, between, bc, ad, formats } =
  eastSlavic({
    cases: [
      ['январь', 'января', 'январе', 'январём'],
      ['февраль', 'февраля', 'феврале', 'февралём'],
      ['март', 'марта', 'марте', 'мартом'],
      ['апрель', 'апреля', 'апреле', 'апрелем'],
      ['май', 'мая', 'мае', 'маем'],
      ['июнь', 'июня', 'июне', 'июнем'],
      ['июль', 'июля', 'июле', 'июлем'],
      ['август', 'августа', 'августе', 'августом'],
      ['сентябрь', 'сентября', 'сентябре', 'сентябрём'],
      ['октябрь', 'октября', 'октябре', 'октябрём'],
      ['ноябрь', 'ноября', 'ноябре', 'ноябрём'],
      ['декабрь', 'декабря', 'декабре', 'декабрём'],
      ['весна', 'весны', 'весне', 'весной'],
      ['лето', 'лета', 'лете', 'летом'],
      ['осень', 'осени', 'осени', 'осенью'],
      ['зима', 'зимы', 'зиме', 'зимой'],
      ['первый', 'первого', 'первом', 'первым'],
      ['второй', 'второго', 'втором', 'вторым'],
      ['третий', 'третьего', 'третьем', 'третьим'],
      ['четвёртый', 'четвёртого', 'четвёртом', 'четвёртым'],
      ['квартал', 'квартала', 'квартале', 'кварталом'],
      ['первая', 'первой', 'первой', 'первой'],
      ['вторая', 'второй', 'второй', 'второй'],
      ['последняя', 'последней', 'последней', 'последней'],
      ['треть', 'трети', 'трети', 'третью'],
      ['половина', 'половины', 'половине', 'половиной'],
      ['-е годы', '-х годов', '-х годах', '-ми годами'],
      ['век', 'века', 'веке', 'веком'],
      ['тысячелетие', 'тысячелетия', 'тысячелетии', 'тысячелетием'],
      ['неизвестный год', 'неизвестного года', 'неизвестном году', 'неизвестным годом'],
      ['один из', 'одного из', 'одном из', 'одним из'],
      ['-е число', '-го числа', '-м числе', '-м числом'],
      ['между', 'одного из лет между', 'одном из лет между', 'одним из лет между'],
      ['около', 'около', 'около', 'примерно'],
    ],
    year: 'г.',
    years: 'гг.',
    ofYears: 'лет',
    bc: 'до\u00a0н.\u00a0э.',
    ad: 'н.\u00a0э.',
    between: 'между',
    and: 'и',
    around: 'около',
    roughly: 'примерно',
  });

/** "8 событий, 1996 г.", without a range the words alone. */
const withRange = (words: string, range: string): string => (range ? `${words}, ${dated(range)}` : words);

/** Whether a preposition has a vowel before it: "со 2 июля", "во втором квартале". */
const isSecond = (words: string): boolean => /^(?:2\D|втор|II )/.test(words);
const since = after((words) => (isSecond(words) ? 'со' : 'с'));
const until = after(() => 'до');
const by = after(() => 'не позднее');

/** "в XIX веке", "во II тысячелетии" */
const within = (date: string): string => {
  const words = locative(date);
  return `${isSecond(words) ? 'во' : 'в'} ${words}`;
};

/** Of a distance, the accusative: "через минуту", "через две минуты", "примерно через 12 лет". */
const later = (distance: string): string => {
  const words = distance
    .replace(/^примерно /, '')
    .replace(/(?<!\p{L})один\s/gu, '')
    .replace(/(?<!\p{L})два(?=\s(?:минуты|секунды))/u, 'две')
    .replace(/(минут|секунд)а/, '$1у');
  return `${distance.startsWith('примерно ') ? 'примерно ' : ''}через ${words}`;
};

const someYear = 'неизвестный год';
const north = 'в Северном полушарии';
const south = 'в Южном полушарии';

/** Russian. */
export const ru: Language = {
  readBySpeaker: false,
  words: (intl) => {
    const { number } = intl;
    const counted = counter(intl);
    const events = (count: number) => counted(count, 'событие', 'события', 'событий');
    const quotes = (count: number) => counted(count, 'цитата', 'цитаты', 'цитат');
    /** After "из": "из 8 событий", "из 21 события". */
    const ofEvents = (count: number) => counted(count, 'события', 'событий', 'событий');
    const notLoaded = 'Не удалось загрузить хронологию:';
    const notShown = 'Не удалось показать хронологию:';

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
      longestGap: (duration, range) => fullStop(withRange(`Самый долгий перерыв: ${duration}`, range)),
      comma: ', ',
      cluster: (count, range) => withRange(events(count), range),
      ellipsis: '…',
      untitled: 'Без названия',
      undated: 'Без даты',
      asOf: 'На дату',
      now: 'Сейчас',
      previousChange: 'Предыдущее изменение',
      nextChange: 'Следующее изменение',
      known: (count, all) => `известно ${number(count)} из ${ofEvents(all)}`,
      isNew: 'Новое',
      isReported: 'Сообщено',
      isUpdated: 'Обновлено',
      isCorrected: 'Исправлено',
      newOrChanged: (count) => (count === 0 ? 'Ничего нового' : `новых или изменённых: ${number(count)}`),
      noGroup: 'Прочее',

      // Controls.
      trueScale: 'В масштабе',
      foldedScale: 'Сократить пустоты',
      showAs: 'Показать как',
      list: 'Список',
      table: 'Таблица',
      notToScale: 'Не в масштабе',
      columnDate: 'Дата',
      columnEvent: 'Событие',
      columnGroup: 'Группа',
      columnQuotes: 'Цитаты',
      brokenNote: 'Внутри каждого отрезка расстояния точные; на разрывах указано, сколько времени пропущено.',
      zoom: 'Масштаб',
      zoomIn: 'Приблизить',
      zoomOut: 'Отдалить',
      earlierEvents: (count) =>
        counted(count, 'более раннее событие', 'более ранних события', 'более ранних событий'),
      laterEvents: (count) =>
        counted(count, 'более позднее событие', 'более поздних события', 'более поздних событий'),
      keys: 'Сочетания клавиш',
      keyList: [
        { keys: ['←', '→'], what: 'Предыдущее и следующее событие' },
        { keys: ['Home', 'End'], what: 'Первое и последнее событие' },
        { keys: ['Enter'], what: 'Оставить событие открытым или раскрыть скопление' },
        { keys: ['Esc'], what: 'Закрыть' },
        { keys: ['+', '−'], what: 'Приблизить и отдалить' },
        { keys: ['0'], what: 'Вся история' },
        { keys: ['Shift ←', 'Shift →'], what: 'Сдвинуться вдоль хронологии' },
        { keys: ['Page Up', 'Page Down'], what: 'Сдвинуться на целый экран' },
        { keys: ['А–Я', '1–9'], what: 'Набрать название или год' },
        { keys: ['/'], what: 'Искать слова в названиях' },
        { keys: ['?'], what: 'Этот список' },
      ],
      skip: 'Пропустить хронологию',
      close: 'Закрыть',
      previous: 'Предыдущее',
      next: 'Следующее',
      legend: 'Обозначения',
      marksMean: 'Что означают знаки',
      meanings: {
        dot: 'День или момент; также время, слишком короткое для полосы',
        bar: 'Целый месяц, год или более долгое время',
        open: 'Продолжается или не имеет начала',
        unknown: 'Конец или начало неизвестны',
        bound: 'В этот день или когда-то вдоль затухающей линии',
        one: 'Одна из этих дат; неизвестно, какая',
        all: 'Все эти даты',
        about: 'Примерно в это время',
        uncertain: 'Дата под вопросом',
        cluster: 'Столько событий, близко друг к другу',
        quotes: 'Столько цитат',
        gap: 'Время без событий, пропущено',
      },
      today: 'Сегодня',
      todayIs: (date, toCome) =>
        toCome > 0 ? `Сегодня: ${date}. Впереди: ${events(toCome)}.` : `Сегодня: ${date}.`,
      timeline: 'Хронология',
      place: (position, count) => `${number(position)} из ${number(count)}`,
      asTold: 'Порядок в статье',
      placeAsTold: (position, count) => `${number(position)} из ${number(count)} по статье`,
      toldAs: (position, count) => `в статье ${number(position)}-е из ${number(count)}`,
      play: 'Воспроизвести',
      pause: 'Пауза',
      player: 'Просмотр по порядку',
      playOrder: 'Порядок',
      scenes: 'Сцены',
      inTime: 'По времени',
      speed: 'Скорость',
      mostImportant: (count, all) => `Самые важные: ${number(count)} из ${ofEvents(all)}`,
      earlier: (duration) => `раньше: ${duration}`,
      leftOut: (duration) => `пропущено: ${duration}`,
      overview: 'Обзор всей истории',
      shown: 'Показанный период',
      shownFrom: 'Начало показанного периода',
      shownTo: 'Конец показанного периода',
      inView: (count, all, range) => `${dated(range)}: ${number(count)} из ${ofEvents(all)}`,
      allInView: (count) => `Вся история: ${events(count)}`,
      back: 'Назад',
      wholeStory: 'Вся история',

      // Quotes and links.
      quotation: (speaker) => (speaker ? `Цитата, ${speaker}` : 'Цитата'),
      openQuote: '«',
      closeQuote: '»',
      source: 'Источник',
      links: 'Ссылки',
      readInArticle: 'Прочитать в статье',
      backToTimeline: 'Вернуться к хронологии',
      showInTimeline: 'Показать в хронологии',
      host: (name) => `откроется ${name}`,
      credit: (name) => `Фото: ${name}`,
      showPicture: 'Показать изображение',
      enlarge: 'Увеличить изображение',
      notLoaded: 'Не удалось загрузить',
      image: 'Изображение',
      video: 'Видео',
      audio: 'Аудио',
      printedFrom: 'Со страницы',
      sourceOf: (name) => `Источник: ${name}`,
      copyQuote: 'Скопировать цитату',
      copyLink: 'Скопировать ссылку',
      copied: 'Скопировано',
      notCopied: 'Не удалось скопировать',
      attribution: (parts) => `— ${parts.join(', ')}`,
      saidBy: (name) => `Все высказывания: ${name}`,
      compareWith: 'Для сравнения',
      nobody: 'Никто',
      bothSpoke: 'Высказались обе стороны',
      showLarge: 'Показать крупно',
      previousQuote: 'Предыдущая цитата',
      nextQuote: 'Следующая цитата',
      fullScreen: 'Во весь экран',

      // Looking for words.
      find: 'Найти',
      findInTitles: 'Искать в названиях',
      found: (count, all) => (count === 0 ? 'Ничего не найдено' : `${number(count)} из ${ofEvents(all)}`),
      isFound: 'найдено',
      countFound: (count) => `найдено ${number(count)}`,
      previousFound: 'Предыдущее найденное',
      nextFound: 'Следующее найденное',
      filter: 'Фильтр',
      speakers: 'Кто говорит',
      tags: 'Метки',
      withQuotes: 'С цитатами',
      fromDate: 'С',
      untilDate: 'По',
      hideOthers: 'Скрыть остальные',
      clear: 'Сбросить',
      remove: 'Убрать',
      moreChoices: (count: number) => `Ещё ${number(count)}`,
      dateExpected: 'Нужен год или дата, например 2021 или 2021-08-15.',

      // Taking the story along.
      download: 'Скачать',
      pictureSvg: 'Изображение (SVG)',
      picturePng: 'Изображение (PNG)',
      webPage: 'Веб-страница',
      data: 'Данные',
      saved: (file) => `Сохранено как ${file}`,
      notSaved: 'Не удалось сохранить',

      // States.
      loading: 'Хронология загружается…',
      soFar: (count) => `пока ${events(count)}`,
      stop: 'Остановить',
      arrived: (count) => `Загружено полностью: ${events(count)}.`,
      incomplete: (count) => `Загружено только начало: ${events(count)}.`,
      readRest: 'Загрузить остальное',
      noEvents: 'В этой хронологии пока нет событий.',
      tryAgain: 'Повторить попытку',
      failed: 'Хронологию показать не удалось.',
      unread: (count) => `Не удалось прочитать ${counted(count, 'запись', 'записи', 'записей')}.`,
      problems: 'Проблемы',
      failures: {
        network: () => `${notLoaded} её адрес недоступен.`,
        cors: () => `${notLoaded} её адрес недоступен.`,
        offline: () => `${notLoaded} нет подключения к интернету.`,
        status: (detail) => `${notLoaded} сервер ответил ${detail || 'ошибкой'}.`,
        timeout: () => `${notLoaded} сервер слишком долго не отвечал.`,
        'too-large': () => `${notLoaded} файл слишком велик.`,
        empty: () => `${notShown} файл пуст.`,
        'web-page': () => `${notShown} по её адресу находится веб-страница, а не история.`,
        'not-json': (detail) => `${notShown} файл не является корректным JSON${detail && ` (${detail})`}.`,
        'looks-like': (detail) =>
          `${notShown} ${detail ? `файл похож на ${detail}` : 'файл такого вида здесь не читается'}.`,
        shape: (detail) =>
          `${notShown} в файле нет истории, поскольку ${detail ? `«${detail}» в нём не список` : 'в нём нет событий'}.`,
        encoding: () => `${notShown} текст записан не в UTF-8.`,
        'bad-address': () => `${notLoaded} её адрес указан неверно.`,
        other: () => 'Не удалось загрузить хронологию.',
      },

      // What is said around a date.
      phrases: {
        span,
        years,
        fromTo: (from, to) => (areAmounts(from, to) ? span(from, to) : `${since(from)} по ${dated(to)}`),
        since,
        until,
        endNotKnown: (date) => `${since(date)}, окончание неизвестно`,
        beginningNotKnown: (date) => `${until(date)}, начало неизвестно`,
        endless: 'без начала и конца',
        notKnown: 'дата неизвестна',
        orLater: (date) => `${dated(date)} или позже`,
        orEarlier: (date) => `${dated(date)} или раньше`,
        by,
        between,
        andLater: (date) => `${dated(date)} и позже`,
        andEarlier: (date) => `${dated(date)} и раньше`,
        allOf: (dates) => `весь период: ${dates}`,
        about,
        uncertain: (date) => `${dated(date)} (предположительно)`,
        estimate: (date, range) => `${about(date)} (${range})`,

        bc,
        yearsAgo: 'лет назад',
        ad,
        decade: (year) => `${year}-е годы`,
        century: (count) => `${romanNumeral(count)} век`,
        millennium: (count) => `${romanNumeral(count)} тысячелетие`,
        inYear: (what, year) => `${what} ${dated(year)}`,
        inYears: (what, time) => `${what} ${within(time)}`,
        someYear,
        monthNotKnown: (year) => `${dated(year)}, месяц неизвестен`,
        aMonthIn: (date) => `один из месяцев: ${date}`,
        aDayIn: (date) => `один из дней ${genitive(date)}`,
        aDay: 'один из дней',
        dayOfAMonth: (day) => `${number(day)}-е число одного из месяцев`,
        aside: (what, time) => (time === someYear ? `${what} ${genitive(time)}` : `${what}, ${time}`),

        seasons: {
          21: 'весна',
          22: 'лето',
          23: 'осень',
          24: 'зима',
          25: `весна ${north}`,
          26: `лето ${north}`,
          27: `осень ${north}`,
          28: `зима ${north}`,
          29: `весна ${south}`,
          30: `лето ${south}`,
          31: `осень ${south}`,
          32: `зима ${south}`,
          33: 'первый квартал',
          34: 'второй квартал',
          35: 'третий квартал',
          36: 'четвёртый квартал',
          37: 'первая треть',
          38: 'вторая треть',
          39: 'последняя треть',
          40: 'первая половина',
          41: 'вторая половина',
        },
        /** "весна 2001 г.", "весна 2001 г. в Южном полушарии" */
        season: (name, year) => name.replace(/^\S+/, `$& ${dated(year)}`),
        partOfYear: (name, year) => `${name} ${dated(year)}`,

        at: (day, time) => `${day}, ${time}`,
        from: (time) => `с ${time}`,
        shortMonths: [
          'янв.',
          'февр.',
          'март',
          'апр.',
          'май',
          'июнь',
          'июль',
          'авг.',
          'сент.',
          'окт.',
          'нояб.',
          'дек.',
        ],

        // Distances.
        numbers: [
          'ноль',
          'один',
          'два',
          'три',
          'четыре',
          'пять',
          'шесть',
          'семь',
          'восемь',
          'девять',
          'десять',
        ],
        later,
        sameTime: 'в то же время',
        aboutSameTime: 'примерно в то же время',
        same: { day: 'в тот же день', month: 'в том же месяце', year: 'в том же году' },
        next: { day: 'на следующий день', month: 'на следующий месяц', year: 'на следующий год' },
      },
    };
  },
};
