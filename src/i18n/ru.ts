// The words of `ru`. Names come from the data in the nominative, so no sentence asks them for another case.
import type { Messages } from './en.ts';
import { formatDate, formatHours, formatNumber, formatRuns, plural } from './numbers.ts';

const number = (value: number, decimals = 0) => formatNumber('ru', value, decimals);
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} и ${items.at(-1)}`;
/** A full stop, unless the sentence already ends in the one of "г." */
const stopped = (text: string) => (text.endsWith('.') ? text : `${text}.`);
const comparatorWords = {
  '=': '',
  '>': 'более ',
  '<': 'менее ',
  '>=': 'не менее ',
  '<=': 'не более ',
  '~': 'около ',
} as const;

export const ru: Messages = {
  date: (date, parts = 'full') => formatDate('ru', date, parts),
  number,
  list,

  count: (comparator, value) => comparatorWords[comparator] + number(value),
  aircraftNoun: (value) =>
    plural('ru', value, { one: 'самолёт', few: 'самолёта', many: 'самолётов', other: 'самолёта' }),
  paragraphs: (paragraphs) => `абз. ${formatRuns(paragraphs)}`,
  someOf: 'часть из',
  onlyTypes: (types) => `только ${list(types)}`,
  splitNotReported: 'как делятся, не сообщается',
  howManyNotReported: 'сколько, не сообщается',
  shared: (count) => `${count}, вместе`,
  someOfCount: (count) => `часть из ${count}`,

  flewShared: 'Вылетели, одно общее число',
  flew: 'Вылетели',
  flewSome: 'Вылетела часть из',
  groupFormed: 'Авиагруппа, аэродром не назван',
  filteredOut: 'скрыто',

  aircraftType: 'Тип самолёта',
  fromAbove: 'вид сверху, один масштаб',
  metres: (value) => `${number(value, 1)} м`,
  wingspan: (value) => `размах ${number(value, 1)} м`,
  showAll: 'Показать все',
  filterWhole: 'Показаны все типы самолётов.',
  filterSome: (types, of) =>
    `Только ${list(types)}, ${types.length} из ${of} ${plural('ru', of, { one: 'типа', other: 'типов' })}`,
  filterNone: 'Ни один тип самолёта не выбран, поэтому дуг и чисел нет.',

  oneMark: 'один знак — один самолёт',
  orMore: (value) => `${number(value)} и более`,
  unitChart: (words) => `Авиагруппа по самолётам: ${list(words)}.`,

  routes: 'Маршруты',
  routesComputed: 'расстояние, азимут, время: расчёт',
  fromTo: (from) => `Откуда: ${from}`,
  aircraft: 'Самолёты',
  kilometres: 'км',
  bearing: 'Азимут',
  inTheAir: 'В полёте',
  hoursRange: (minimum, maximum) => `${formatHours(minimum)}–${formatHours(maximum)} ч`,
  degrees: (value) => `${number(value, 1)}°`,
  noRoutes: 'Маршрутов нет: ни один тип самолёта не выбран.',

  notReported: 'Не сообщается',
  whatReported: 'Что сообщается',
  faults: 'Ошибки статьи',
  otherStatements: 'Что говорили другие',
  otherStatementsHint: 'контекст, в статье этого нет',
  groupSize: 'Численность авиагруппы по источникам',
  exactly: (count) => `ровно ${count}`,
  timeline: 'Хронология',
  inTheArticle: 'В статье',
  contextOnly: 'Контекст',
  computed: 'Рассчитано',
  computedHint: 'оценки, не из сообщений',
  distanceFormula: 'Кратчайшая линия между аэродромами по эллипсоиду WGS84 и её начальный азимут.',
  timeFormula: (slowest, fastest) =>
    `Расстояние, делённое на крейсерскую скорость типов, ${slowest}–${fastest} км/ч, без ветра.`,
  liftName: (type) => `Наибольшая загрузка всех ${type} сразу`,
  liftFormula: (count, load) =>
    `Число самолётов, ${count}, умноженное на наибольшую загрузку одного, ${load} т.`,
  tonnes: (value) => `${value} т`,
  tonnesOrMore: (value) => `${value} т и более`,
  sources: 'Источники',
  saidBy: (speaker, agency, date) => `${speaker} агентству ${agency}, ${date}`,
  saidByOnly: (speaker, date) => `${speaker}, ${date}`,
  carriedBy: (said, publisher, date) => stopped(`${said}; публикация: ${publisher}, ${date}`),
  reportedBy: (publisher, date) => stopped(`Публикация: ${publisher}, ${date}`),
  publishedOn: (date) => `опубликовано ${date}`,
  translates: (publisher) => `перевод сообщения ${publisher}`,
  inParagraphs: (what, paragraphs) =>
    `${what} в ${new Set(paragraphs).size > 1 ? 'абзацах' : 'абзаце'} ${formatRuns(paragraphs)}`,
  theCount: (count) => `число ${count}`,
  theGroup: 'авиагруппа',
  opensInNewTab: 'откроется в новой вкладке',

  mapLabel: 'Карта воздушной переброски',
  mapHelp: 'Стрелки двигают карту, плюс и минус меняют масштаб',
  mapWords: (parts) => parts.join(' '),
  altRoutes: (count, types, from, to) =>
    `Самолёты: ${count}, ${list(types)}. Откуда: ${from}; куда: ${list(to)}. Как они делятся, не сообщается.`,
  altRoutesSome: (count, types, from, to) =>
    `Самолёты: часть из ${count}, только ${list(types)}. Откуда: ${from}; куда: ${list(to)}. Сколько именно, не сообщается.`,
  altRoutesExact: (count, types, from, to) =>
    `Самолёты: ${count}, ${list(types)}. Откуда: ${from}; куда: ${list(to)}.`,
  altFleets: (fleets) => `Создана авиагруппа, не привязанная к аэродрому: ${list(fleets)}.`,
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  north: 'Север наверху',
  wholeRoute: 'Весь маршрут',
  fullScreen: 'Во весь экран',
  leaveFullScreen: 'Выйти из полного экрана',
  scaleAt: (kilometres, latitude) =>
    `${number(kilometres)} км на ${Math.abs(latitude)}° ${latitude < 0 ? 'ю.\u00a0ш.' : 'с.\u00a0ш.'}`,
  scaleAtEquator: (kilometres) => `${number(kilometres)} км на экваторе`,
  apart: (kilometres) => `${number(kilometres, 1)} км друг от друга`,
  zoomToPair: (names, apart) => `Приблизить: ${list(names)}, ${apart}`,
  greatCircles: 'Дуги больших кругов, а не пути полёта.',
  bordersAndData: 'Границы и данные',
  dataCredit: (names) => `Данные: ${names.join(', ')}.`,
  groupFormedTitle: 'Создана авиагруппа',
  notAdded: (count) => `Аэродром не назван, не складывается с числом ${count}`,
  noAirfieldNamed: 'Аэродром не назван',

  wholePage: 'Открыть всю страницу',
  cooperation: {
    keyboard: 'Чтобы изменить масштаб, прокручивайте с Ctrl',
    mac: 'Чтобы изменить масштаб, прокручивайте с ⌘',
    touch: 'Двигайте карту двумя пальцами',
  },

  close: 'Закрыть',
  codes: 'Коды',
  noCodes: 'нет кода ICAO и IATA',
  elevation: 'Высота',
  elevationMetres: (value) => `${number(value)} м`,
  runways: 'Полосы',
  runway: (name, length, approximate) => `${name}, ${approximate ? 'около ' : ''}${number(length)} м`,
  notFound: 'не найдено',
  position: 'Координаты',
  coordinates: (latitude, longitude) =>
    `${number(Math.abs(latitude), 4)}° ${latitude < 0 ? 'ю.\u00a0ш.' : 'с.\u00a0ш.'}, ${number(Math.abs(longitude), 4)}° ${longitude < 0 ? 'з.\u00a0д.' : 'в.\u00a0д.'}`,
  time: 'Часовой пояс тогда',
  distanceComputed: 'Расстояние, расчёт',
  bearingComputed: 'Начальный азимут, расчёт',
  timeComputed: 'В полёте, оценка',
  kilometresValue: (value) => `${number(value)} км`,
  reported: 'Сообщается',
  airfieldSource: 'OurAirports, общественное достояние',
  routeName: (from, to) => `${from} — ${to}`,
  origin: 'Отправление',
  destination: 'Назначение',

  language: 'Язык',
  projection: 'Проекция',
  mercator: 'Меркатор',
  globe: 'Глобус',
  theme: 'Тема',
  themeLight: 'Светлая',
  themeDark: 'Тёмная',

  savePng: 'Скачать PNG',
  savingPng: 'Создаётся PNG',
  cancel: 'Отмена',
  saved: (name) => `Сохранено как ${name}`,
  saveCancelled: 'Сохранение отменено; файла нет.',
  saveTooLarge: (width, height) =>
    `Это устройство не может нарисовать изображение ${width} × ${height} пикселей, поэтому файла нет. Уменьшите окно и сохраните снова.`,
  saveFailed: 'Изображение не получилось, поэтому файл не сохранён. Обновите страницу и сохраните снова.',
  saveNeedsMap: 'Карты для сохранения нет. Числа, таблица и источники — на этой странице.',
  copyLink: 'Взять ссылку',
  linkCopied: 'Ссылка скопирована',
  dataAndSources: 'Данные и источники',
  dataShown: 'Показанное в виде данных',
  copyCitation: 'Копировать сноску',
  copyEmbedCode: 'Копировать код вставки',
  copied: 'Скопировано',
  linkNotCopied: 'Браузер не разрешил копирование; ссылка — в адресной строке.',

  sheetSource: 'Источник',
  sheetReading: 'Как читать карту',
  sheetBorders: 'Границы',
  sheetData: 'Данные',
  sheetShared: 'У дуг одно общее число. Это дуги больших кругов, а не пути полёта; расстояния рассчитаны.',
  sheetGroup: (count) => `Авиагруппа не привязана к аэродрому и не складывается с числом ${count}.`,
  projectionName: {
    mercator: 'Проекция Меркатора.',
    globe: 'Глобус.',
    conic: 'Коническая равноугольная проекция Ламберта.',
  },

  noWebGl:
    'Этот браузер не может нарисовать карту: в нём нет WebGL 2. Числа, таблица и источники — здесь; карту покажет другой или более новый браузер.',
  contextLost:
    'Видеокарта отпустила карту. Через мгновение она вернётся сама; числа и таблица остаются на месте.',
  mapFailed:
    'Карту не удалось запустить. Числа, таблица и источники — здесь; обновите страницу, чтобы попробовать снова.',
  basemapFailed:
    'Фоновая карта не загрузилась; дуги и аэродромы нарисованы без неё. Обновите страницу, чтобы попробовать снова.',
  basemapStyleFailed:
    'Фоновая карта, заданная для этой страницы, не загрузилась; вместо неё показана встроенная.',
  dataFailed: 'В файле этой переброски есть ошибки, поэтому она не показана. Нужно исправить:',
  addressIgnored: (name, value, allowed) =>
    `В адресе стоит ${name}=${value}, а такого нет; это пропущено. Возможно: ${allowed}.`,
  addressCamera: 'В адресе стоит вид карты, которого нет; показан весь маршрут.',
  dismiss: 'Скрыть',
};
