import { fullStop } from './full-stop.js';
import type { Language } from './language.js';
import { romanNumeral } from './roman-numeral.js';

/** A blank that does not break, as in "44 a. C." */
const held = '\u00a0';

const months =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)';
const aDay = new RegExp(String.raw`^\d{1,2}(?:-\d{1,2}|(?:, \d{1,2})*(?: [oyu] \d{1,2})?) de ${months}`);
const masculine =
  /^(?:día|siglo|[IVX]+ milenio|verano|otoño|invierno|primer|segundo|tercer|cuarto|último|[\d.,]+\u00a0[ad]\.)/;

/** The article that a date has after a preposition; months and years of our era have none. */
function articleOf(date: string): string {
  if (/^\d\d:/.test(date)) return date.startsWith('01') ? 'la ' : 'las ';
  if (aDay.test(date) || masculine.test(date)) return 'el ';
  if (/^(?:década|primavera)/.test(date)) return 'la ';
  if (date.startsWith('entre ')) return 'algún año ';
  return date === someYear ? 'un ' : '';
}

/** "el 3 de julio de 2025", "la década de 1560", "julio de 2025" */
const the = (date: string): string => articleOf(date) + date;

/** "del 3 de julio", "al siglo XIX", "de julio" */
const of = (date: string): string => `de ${the(date)}`.replace(/^de el /, 'del ');
const to = (date: string): string => `a ${the(date)}`.replace(/^a el /, 'al ');

const around = 'hacia ';

/** "desde el 3 de julio de 2025", and "aproximadamente desde 1984" of "hacia 1984". */
const after =
  (preposition: string) =>
  (date: string): string =>
    date.startsWith(around)
      ? `aproximadamente ${preposition} ${date.slice(around.length)}`
      : `${preposition} ${the(date)}`;

/** "el 3 de julio de 2025", "en julio de 2025", "en el siglo XIX", "hacia 1984" */
const within = (date: string): string => {
  if (date.startsWith(around) || date.startsWith('un ')) return date;
  return aDay.test(date) ? the(date) : `en ${the(date)}`;
};

/** "entre enero y septiembre de 1985" of "enero-septiembre de 1985"; else "de abril de 1985". */
const amid = (date: string): string => {
  const [, from, end, rest] = /^([^\s-]+)-([^\s-]+)(.*)$/.exec(date) ?? [];
  if (from === undefined) return of(date);
  const article = /^\d/.test(from) ? 'el ' : '';
  return `entre ${article}${from} y ${article}${end}${rest}`;
};

/** "1 año y 8 meses" */
const long = (duration: string): string => duration.replace(/(años?)\s(?=\d)/, '$1 y ');

const isAmount = (words: string): boolean => /^[\d.,]+(?:\smill\S+)?$/.test(words);

const span = (from: string, end: string): string =>
  /\s/.test(from + end) ? `${from} – ${end}` : `${from}-${end}`;

/** "15 de marzo del 44 a. C." */
const ofAnEra = (date: string): string => date.replace(/ de (?=[\d.,]+\u00a0[ad]\.)/, ' del ');

/** Before an era: "44", "66 millones de años". */
const counted = (words: string): string => (/ill\S+$/.test(words) ? `${words} de años` : words);

/** "8 hechos, 1996", without a range the words alone. */
const withRange = (words: string, range: string): string => (range ? `${words}, ${range}` : words);

const someYear = 'año desconocido';

/** Spanish. */
export const es: Language = {
  readBySpeaker: false,
  words: (intl) => {
    const { number, plural } = intl;
    /** "1 hecho", "5 hechos", "1.000.000 de hechos" */
    const countOf = (count: number, one: string, other: string) => {
      const category = plural(count);
      return `${number(count)} ${category === 'many' ? 'de ' : ''}${category === 'one' ? one : other}`;
    };
    /** "13.800 millones" of "13,8 mil millones". */
    const inMillions = (words: string) =>
      words.replace(
        /(\d+)(?:[.,](\d+))?\smil millones/,
        (_, whole: string, part = '') => `${number(Number(`${whole}.${part}`) * 1000)} millones`,
      );
    const events = (count: number) => countOf(count, 'hecho', 'hechos');
    const quotes = (count: number) => countOf(count, 'cita', 'citas');
    const notLoaded = 'No se pudo cargar la cronología:';
    const notShown = 'No se pudo mostrar la cronología:';

    return {
      formats: {
        calendar: (fields, substitutes) => {
          const date = intl.calendar(fields, substitutes);
          // Alone, months are capitalised in Peru.
          return fields.year === undefined && fields.day === undefined ? date.toLowerCase() : ofAnEra(date);
        },
        calendarSpan: (...ends) => ofAnEra(intl.calendarSpan(...ends)),
        compact: (value) => inMillions(intl.compact(value)),
        count: (value, unit, word) =>
          inMillions(intl.count(value, unit, word)).replace(/(?<=ill[oó]n(?:es)?)\s/, ' de '),
      },

      // Counts and names.
      events,
      quotes,
      storySummary: (eventCount, quoteCount, range) =>
        [
          fullStop(withRange(events(eventCount), range)),
          ...(quoteCount > 0 ? [`${quotes(quoteCount)}.`] : []),
        ].join(' '),
      longestGap: (duration, range) => fullStop(withRange(`Intervalo más largo: ${long(duration)}`, range)),
      comma: ', ',
      cluster: (count, range) => withRange(events(count), range),
      ellipsis: '…',
      untitled: 'Sin título',
      undated: 'Sin fecha',
      asOf: 'A fecha de',
      now: 'Ahora',
      previousChange: 'Cambio anterior',
      nextChange: 'Cambio siguiente',
      known: (count, all) => `${number(count)} de ${events(all)} ${count === 1 ? 'conocido' : 'conocidos'}`,
      isNew: 'Nuevo',
      isReported: 'Publicado',
      isUpdated: 'Actualizado',
      isCorrected: 'Corregido',
      newOrChanged: (count) =>
        count === 0
          ? 'Nada nuevo'
          : `${number(count)} ${count === 1 ? 'nuevo o modificado' : 'nuevos o modificados'}`,
      noGroup: 'Otros',

      // Controls.
      trueScale: 'A escala',
      foldedScale: 'Acortar los vacíos',
      showAs: 'Mostrar como',
      list: 'Lista',
      table: 'Tabla',
      notToScale: 'No está a escala',
      columnDate: 'Fecha',
      columnEvent: 'Hecho',
      columnGroup: 'Grupo',
      columnQuotes: 'Citas',
      brokenNote:
        'Las distancias son exactas dentro de cada tramo; los cortes indican cuánto tiempo se omite.',
      zoom: 'Ampliación',
      zoomIn: 'Acercar',
      zoomOut: 'Alejar',
      earlierEvents: (count) => countOf(count, 'hecho anterior', 'hechos anteriores'),
      laterEvents: (count) => countOf(count, 'hecho posterior', 'hechos posteriores'),
      keys: 'Atajos de teclado',
      keyList: [
        { keys: ['←', '→'], what: 'Hecho anterior y siguiente' },
        { keys: ['Inicio', 'Fin'], what: 'Primer y último hecho' },
        { keys: ['Intro'], what: 'Mantener abierto un hecho o abrir una agrupación' },
        { keys: ['Esc'], what: 'Cerrar' },
        { keys: ['+', '−'], what: 'Acercar y alejar' },
        { keys: ['0'], what: 'Toda la historia' },
        { keys: ['Mayús ←', 'Mayús →'], what: 'Moverse por la cronología' },
        { keys: ['Re Pág', 'Av Pág'], what: 'Moverse una vista entera' },
        { keys: ['A-Z', '1-9'], what: 'Escribir un título o un año' },
        { keys: ['/'], what: 'Buscar palabras en los títulos' },
        { keys: ['?'], what: 'Esta lista' },
      ],
      skip: 'Saltar la cronología',
      close: 'Cerrar',
      previous: 'Anterior',
      next: 'Siguiente',
      legend: 'Leyenda',
      marksMean: 'Qué significan las marcas',
      meanings: {
        dot: 'Un día o un momento; también un tiempo demasiado corto para una barra',
        bar: 'Un mes entero, un año o más tiempo',
        open: 'Continúa, o no tiene comienzo',
        unknown: 'Final o comienzo desconocido',
        bound: 'Ese día, o en algún momento a lo largo de la línea que se desvanece',
        one: 'Una de estas fechas; no se sabe cuál',
        all: 'Todas estas fechas',
        about: 'Hacia esta fecha',
        uncertain: 'Fecha incierta',
        cluster: 'Tantos acontecimientos, muy juntos',
        quotes: 'Tantas citas',
        gap: 'Tiempo sin acontecimientos, omitido',
      },
      today: 'Hoy',
      todayIs: (date, toCome) =>
        toCome > 0 ? `Hoy: ${date}. Por venir: ${events(toCome)}.` : `Hoy: ${date}.`,
      timeline: 'Cronología',
      place: (position, count) => `${number(position)} de ${number(count)}`,
      asTold: 'Orden del artículo',
      placeAsTold: (position, count) => `${number(position)} de ${number(count)} en el artículo`,
      toldAs: (position, count) => `${number(position)}.º de ${number(count)} en el artículo`,
      play: 'Reproducir',
      pause: 'Pausa',
      player: 'Recorrido',
      playOrder: 'Orden',
      scenes: 'Escenas',
      inTime: 'Cronológico',
      speed: 'Velocidad',
      mostImportant: (count, all) => `Los ${number(count)} más importantes de ${events(all)}`,
      earlier: (duration) => `${long(duration)} antes`,
      leftOut: (duration) => `corte de ${long(duration)}`,
      overview: 'Vista de toda la historia',
      shown: 'Periodo mostrado',
      shownFrom: 'Inicio del periodo mostrado',
      shownTo: 'Fin del periodo mostrado',
      inView: (count, all, range) => `${range}: ${number(count)} de ${events(all)}`,
      allInView: (count) => `Toda la historia: ${events(count)}`,
      back: 'Volver',
      wholeStory: 'Toda la historia',

      // Quotes and links.
      quotation: (speaker) => (speaker ? `Cita, ${speaker}` : 'Cita'),
      openQuote: '«',
      closeQuote: '»',
      source: 'Fuente',
      links: 'Enlaces',
      readInArticle: 'Leer en el artículo',
      backToTimeline: 'Volver a la cronología',
      showInTimeline: 'Mostrar en la cronología',
      host: (name) => `abre ${name}`,
      credit: (name) => `Imagen: ${name}`,
      showPicture: 'Mostrar la imagen',
      enlarge: 'Ampliar la imagen',
      notLoaded: 'No se pudo cargar',
      image: 'Imagen',
      video: 'Vídeo',
      audio: 'Audio',
      printedFrom: 'De',
      sourceOf: (name) => `Fuente: ${name}`,
      copyQuote: 'Copiar la cita',
      copyLink: 'Copiar el enlace',
      copied: 'Copiado',
      notCopied: 'No se pudo copiar',
      attribution: (parts) => `— ${parts.join(', ')}`,
      saidBy: (name) => `Todo lo que dijo ${name}`,
      compareWith: 'Comparar con',
      nobody: 'Nadie',
      bothSpoke: 'Se pronunciaron ambas partes',
      showLarge: 'Mostrar en grande',
      previousQuote: 'Cita anterior',
      nextQuote: 'Cita siguiente',
      fullScreen: 'Pantalla completa',

      // Looking for words.
      find: 'Buscar',
      findInTitles: 'Buscar en los títulos',
      found: (count, all) =>
        count === 0 ? 'No se encontró ningún hecho' : `${number(count)} de ${events(all)}`,
      isFound: 'encontrado',
      countFound: (count) => `${number(count)} ${count === 1 ? 'encontrado' : 'encontrados'}`,
      previousFound: 'Resultado anterior',
      nextFound: 'Resultado siguiente',
      filter: 'Filtrar',
      speakers: 'Personas citadas',
      tags: 'Etiquetas',
      withQuotes: 'Con citas',
      fromDate: 'Desde',
      untilDate: 'Hasta',
      hideOthers: 'Ocultar los demás',
      clear: 'Borrar',
      remove: 'Quitar',
      moreChoices: (count: number) => `${number(count)} más`,
      dateExpected: 'Se esperaba un año o una fecha, como 2021 o 2021-08-15.',

      // Taking the story along.
      download: 'Descargar',
      pictureSvg: 'Imagen (SVG)',
      picturePng: 'Imagen (PNG)',
      webPage: 'Página web',
      data: 'Datos',
      saved: (file) => `Guardado como ${file}`,
      notSaved: 'No se pudo guardar',

      // States.
      loading: 'Cargando la cronología…',
      soFar: (count) => `${events(count)} hasta ahora`,
      stop: 'Detener',
      arrived: (count) => `Carga completa: ${events(count)}.`,
      incomplete: (count) => `Solo se ha cargado el comienzo: ${events(count)}.`,
      readRest: 'Cargar el resto',
      noEvents: 'Esta cronología todavía no tiene hechos.',
      tryAgain: 'Volver a intentarlo',
      failed: 'No hay ninguna cronología que mostrar.',
      unread: (count) =>
        `No se ${plural(count) === 'one' ? 'pudo' : 'pudieron'} leer ${countOf(count, 'entrada', 'entradas')}.`,
      problems: 'Problemas',
      failures: {
        network: () => `${notLoaded} no se puede acceder a su dirección.`,
        cors: () => `${notLoaded} no se puede acceder a su dirección.`,
        offline: () => `${notLoaded} no hay conexión a internet.`,
        status: (detail) => `${notLoaded} el servidor respondió ${detail || 'con un error'}.`,
        timeout: () => `${notLoaded} el servidor tardó demasiado en responder.`,
        'too-large': () => `${notLoaded} su archivo es demasiado grande.`,
        empty: () => `${notShown} su archivo está vacío.`,
        'web-page': () => `${notShown} su dirección lleva a una página web, no a una historia.`,
        'not-json': (detail) => `${notShown} su archivo no es JSON válido${detail && ` (${detail})`}.`,
        'looks-like': (detail) =>
          `${notShown} su archivo ${detail ? `parece ser ${detail}` : 'no es de los que se pueden leer aquí'}.`,
        shape: (detail) =>
          `${notShown} su archivo no contiene una historia, pues ${detail ? `«${detail}» no es una lista` : 'no hay hechos en él'}.`,
        encoding: () => `${notShown} su texto no está en UTF-8.`,
        'bad-address': () => `${notLoaded} su dirección no es válida.`,
        other: () => 'No se pudo cargar la cronología.',
      },

      // What is said around a date.
      phrases: {
        span,
        fromTo: (from, end) => (isAmount(from) && isAmount(end) ? span(from, end) : `${of(from)} ${to(end)}`),
        since: after('desde'),
        until: after('hasta'),
        endNotKnown: (date) => `${after('desde')(date)}, final desconocido`,
        beginningNotKnown: (date) => `${after('hasta')(date)}, comienzo desconocido`,
        endless: 'sin comienzo ni final',
        notKnown: 'fecha desconocida',
        orLater: (date) => `${date} o después`,
        orEarlier: (date) => `${date} o antes`,
        by: (date) => `a más tardar ${within(date)}`,
        between: (from, end) => {
          const ofOneEra = /^[\d.,]+$/.test(from) && end.endsWith('C.');
          if (ofOneEra) return `entre los años ${from} y ${end}`;
          const [first, last] = [from, end].map((date) => the(date).replace(around, 'aproximadamente '));
          return `entre ${first} y ${last}`;
        },
        andLater: (date) => `${date} y después`,
        andEarlier: (date) => `${date} y antes`,
        allOf: (dates) => `todo el periodo ${dates}`,
        about: (date) => around + the(date),
        uncertain: (date) => `${date} (fecha incierta)`,
        estimate: (date, years) => `${around}${date} (${years})`,

        yearsAgo: 'de años atrás',
        bc: (year) => `${counted(year)}${held}a.${held}C.`,
        ad: (year) => `${counted(year)}${held}d.${held}C.`,
        decade: (year) => `década de ${year}`,
        century: (count) => `siglo ${romanNumeral(count)}`,
        millennium: (count) => `${romanNumeral(count)} milenio`,
        inYear: (what, year) => `${what} ${of(year)}`,
        inYears: (what, years) => `${what} ${within(years)}`,
        someYear,
        monthNotKnown: (year) => `${year}, mes desconocido`,
        aMonthIn: (date) => `un mes ${amid(date)}`,
        aDayIn: (date) => `un día ${amid(date)}`,
        aDay: 'un día',
        dayOfAMonth: (day) => `día ${day} de un mes`,
        aside: (what, years) => `${what}, ${years}`,

        seasons: {
          21: 'primavera',
          22: 'verano',
          23: 'otoño',
          24: 'invierno',
          25: 'primavera boreal',
          26: 'verano boreal',
          27: 'otoño boreal',
          28: 'invierno boreal',
          29: 'primavera austral',
          30: 'verano austral',
          31: 'otoño austral',
          32: 'invierno austral',
          33: 'primer trimestre',
          34: 'segundo trimestre',
          35: 'tercer trimestre',
          36: 'cuarto trimestre',
          37: 'primer cuatrimestre',
          38: 'segundo cuatrimestre',
          39: 'último cuatrimestre',
          40: 'primer semestre',
          41: 'segundo semestre',
        },
        season: (name, year) => `${name} ${of(year)}`,
        partOfYear: (name, year) => `${name} ${of(year)}`,

        at: (date, time) => `${date}, ${time}`,
        from: (time) => `desde ${the(time)}`,
        shortMonths: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic'],

        // Distances.
        numbers: ['cero', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
        later: (distance) =>
          `${distance.replace(/^hacia /, 'alrededor de ').replace(/\bun(?=\shora)/, 'una')} después`,
        sameTime: 'al mismo tiempo',
        aboutSameTime: 'más o menos al mismo tiempo',
        same: { day: 'el mismo día', month: 'el mismo mes', year: 'el mismo año' },
        next: { day: 'al día siguiente', month: 'al mes siguiente', year: 'al año siguiente' },
      },
    };
  },
};
