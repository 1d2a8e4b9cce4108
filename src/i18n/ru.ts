// The words of `ru`. Names come from the data in the nominative, so no sentence asks them for another case.
import type { Messages } from './en.ts';
import {
  formatDate,
  formatDays,
  formatHours,
  formatMonth,
  formatNumber,
  formatRuns,
  plural,
} from './numbers.ts';

const number = (value: number, decimals = 0) => formatNumber('ru', value, decimals);
/** A number of something: tonnes may have a decimal place. */
const amount = (value: number) => number(value, Number.isInteger(value) ? 0 : 1);
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} и ${items.at(-1)}`;
/** A full stop, unless the sentence already ends in the one of "г." */
const stopped = (text: string) => (text.endsWith('.') ? text : `${text}.`);
const nouns = {
  aircraft: { one: 'самолёт', few: 'самолёта', many: 'самолётов', other: 'самолёта' },
  flights: { one: 'рейс', few: 'рейса', many: 'рейсов', other: 'рейса' },
  people: { one: 'человек', few: 'человека', many: 'человек', other: 'человека' },
  tonnes: { one: 'тонна', few: 'тонны', many: 'тонн', other: 'тонны' },
} as const;
/** The types, where they are reported. */
const among = (types: readonly string[]) => (types.length === 0 ? '' : `, ${list(types)}`);
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

  count: (comparator, value, upTo = value) =>
    comparator === 'range'
      ? upTo - value === 1
        ? `${amount(value)} или ${amount(upTo)}`
        : `от ${amount(value)} до ${amount(upTo)}`
      : comparatorWords[comparator] + amount(value),
  noun: (measure, value) => plural('ru', value, nouns[measure]),
  measureName: { aircraft: 'Самолёты', flights: 'Рейсы', people: 'Люди', tonnes: 'Тонны' },
  either: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} или ${items.at(-1)}`,
  rows: (rows) => `${rows.length > 1 ? 'строки' : 'строка'} ${formatRuns(rows)}`,
  upTo: (value) => `до ${amount(value)}`,
  sumOfRows: (rows, isOpen) =>
    `Сумма ${number(rows)} ${plural('ru', rows, { one: 'строки', other: 'строк' })}${isOpen ? ', не менее' : ''}`,
  noPlaceNamed: 'Аэродром не назван',
  placeKind: { city: 'Город, аэродром не назван', region: 'Регион, аэродром не назван' },
  stop: 'остановка',
  altMoreRows: (rows) =>
    `И ещё ${number(rows)} ${plural('ru', rows, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' })}.`,
  toPlaces: (places) => `куда: ${list(places)}`,
  fromPlaces: (places) => `откуда: ${list(places)}`,
  numberAndBack: (there, back) => `${there} и ${back}`,
  eachWay: (count) => `${count} в каждую сторону`,
  paragraphs: (paragraphs) => `абз. ${formatRuns(paragraphs)}`,
  someOf: 'часть из',
  onlyTypes: (types) => `только ${list(types)}`,
  splitNotReported: 'как делятся, не сообщается',
  howManyNotReported: 'сколько, не сообщается',
  shared: (count) => `${count}, вместе`,
  someOfCount: (count) => `часть из ${count}`,

  days: (from, to, parts = 'full') => formatDays('ru', from, to, parts),
  dayOrDay: (one, other, parts) => formatDays('ru', one, other, parts, ' или '),
  month: (date) => formatMonth('ru', date),
  about: (words) => `примерно ${words}`,
  measure: 'Показатель',
  // After "не менее" or "от … до …" the noun would need another case, so the number stands behind it.
  measured: (measure, words) => `${ru.measureName[measure].toLowerCase()}: ${words}`,
  partOf: (measure, part, whole) => `${ru.measureName[measure].toLowerCase()}: ${part}, всего ${whole}`,
  allShown: (total) => (total === null ? 'Показаны все строки.' : `Показаны все строки; ${total}.`),
  onlyShown: (picked, part) => `Только ${[...picked, ...(part === null ? [] : [part])].join('; ')}`,
  noRowFits: 'Под выбранное не подходит ни одна строка, поэтому ничего не показано.',
  unknownOf: {
    types: 'тип не сообщается',
    operators: 'оператор не сообщается',
    days: 'день не сообщается',
  },
  operator: 'Оператор',
  toOneScale: 'один масштаб',
  unknownBox: 'не сообщается',
  offMap: 'нет на карте',
  showAllOf: (count) => `Показать все: ${number(count)}`,
  showFewer: 'Показать меньше',
  countsBy: (measure, unit) =>
    `${ru.measureName[measure]} по ${{ day: 'дням', week: 'неделям', month: 'месяцам' }[unit]}`,
  noRowDotted: 'точки: нет строк',
  daysGroup: 'Дни',
  firstDay: 'Первый день',
  lastDay: 'Последний день',
  allDays: 'Все дни',
  rowCount: (rows) =>
    `${number(rows)} ${plural('ru', rows, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' })}`,
  sourceCount: (sources) =>
    `${number(sources)} ${plural('ru', sources, { one: 'источник', few: 'источника', many: 'источников', other: 'источника' })}`,
  notDrawn: (rows, amount) => `На карте нет: ${amount === null ? rows : `${rows}; ${amount}`}`,
  lacking: {
    from: 'откуда, не сообщается',
    to: 'куда, не сообщается',
    both: 'места не сообщаются',
  },
  columnFrom: 'Откуда',
  columnTo: 'Куда',
  columnDate: 'Дата',
  kilometresComputed: 'км вычислены',
  sourcesDiffer: 'источники расходятся',
  rowsAddUpTo: (sum) => `сумма строк: ${sum}`,
  inNoRow: (rest) => `ни в одной строке: ${rest}`,

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
  tooManyMarks: 'слишком много, чтобы рисовать по одному',
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
  saidUndated: (speaker, agency) => `${speaker} агентству ${agency}`,
  carriedBy: (said, publisher, date) =>
    stopped(`${said}; публикация: ${publisher}${date === null ? '' : `, ${date}`}`),
  reportedBy: (publisher, date) => stopped(`Публикация: ${publisher}, ${date ?? 'без даты'}`),
  reportedByAll: (publishers) => stopped(`Публикации: ${list(publishers)}`),
  moreInFile: (publishers) => `ещё ${number(publishers)}, все – в файле`,
  sourcesAndRows: (sources, rows) =>
    `${number(sources)} ${plural('ru', sources, { one: 'источник', few: 'источника', many: 'источников', other: 'источника' })}${
      rows === 0
        ? ''
        : `, ${number(rows)} ${plural('ru', rows, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' })}`
    }`,
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
    `${count}${among(types)}. Откуда: ${from}; куда: ${list(to)}. Как они делятся, не сообщается.`,
  altRoutesSome: (count, types, from, to) =>
    `Часть из ${count}${among(types)}. Откуда: ${from}; куда: ${list(to)}. Сколько именно, не сообщается.`,
  altRoutesExact: (count, types, from, to) => `${count}${among(types)}. Откуда: ${from}; куда: ${list(to)}.`,
  altFleets: (fleets) => `Создана авиагруппа, не привязанная к аэродрому: ${list(fleets)}.`,
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  north: 'Север наверху',
  wholeRoute: 'Весь маршрут',
  fullScreen: 'Во весь экран',
  leaveFullScreen: 'Выйти из полного экрана',
  scaleAt: (kilometres, latitude) =>
    latitude === 0
      ? `${number(kilometres)} км на экваторе`
      : `${number(kilometres)} км на ${Math.abs(latitude)}° ${latitude < 0 ? 'ю.\u00a0ш.' : 'с.\u00a0ш.'}`,
  apart: (kilometres) => `${number(kilometres, 1)} км друг от друга`,
  zoomToPair: (names, apart) => `Приблизить: ${list(names)}, ${apart}`,
  greatCircles: 'Дуги больших кругов, а не пути полёта.',
  bordersAndData: 'Границы и данные',
  bordersOfYear: (year) => `Границы и названия — ${year} года, а не времени переброски.`,
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
  savedInFrame: 'Если файла нет, его не разрешает страница вокруг: откройте карту отдельно.',
  lacks: {
    font: 'Слова набраны другим шрифтом: шрифт страницы не загрузился.',
    ground: 'На ней нет суши и границ: подложка карты не загрузилась.',
    'fine-ground': 'Берега и границы грубее обычного: подробная подложка не загрузилась.',
  },
  pixelsChanged:
    'Этот браузер искажает пиксели картинок, защищаясь от слежки, и PNG был бы испорчен. Скачайте SVG.',
  viewChanged: 'Вид изменился, пока карта загружалась; файла нет. Сохраните снова.',
  pastedWithoutData:
    'Буфер обмена сохранил только пиксели картинки, но не её вид. Сохраните картинку в файл и откройте его.',
  saveCancelled: 'Сохранение отменено; файла нет.',
  saveFailed: 'Изображение не получилось, поэтому файл не сохранён. Обновите страницу и сохраните снова.',
  copyLink: 'Взять ссылку',
  linkCopied: 'Ссылка скопирована',
  dataAndSources: 'Данные и источники',
  dataShown: 'Показанное в виде данных',
  copyCitation: 'Копировать сноску',
  copyEmbedCode: 'Копировать код вставки',
  copied: 'Скопировано',
  linkNotCopied: 'Браузер не разрешил копирование; ссылка — в адресной строке.',

  pictureSizes: 'Размеры',
  pictureTitle: 'Картинка для публикации',
  pictureSize: 'Размер',
  formatNames: {
    screen: 'Как на экране',
    article: 'Статья',
    link: 'Предпросмотр ссылки',
    square: 'Квадрат',
    story: 'История',
    a4: 'A4, книжный',
    'a4-across': 'A4, альбомный',
    a3: 'A3, книжный',
    'a3-across': 'A3, альбомный',
    own: 'Свой размер',
  },
  width: 'Ширина',
  height: 'Высота',
  pixels: (width, height) => `${width} × ${height} пкс`,
  ground: 'Фон',
  themeTransparent: 'Прозрачный',
  asOnMap: 'Как на карте',
  conic: 'Коническая',
  inPicture: 'На картинке',
  partNames: {
    title: 'Заголовок',
    figures: 'Числа',
    legend: 'Легенда',
    sources: 'Источники',
    inset: 'Врезка',
  },
  ownHeadline: 'Свой заголовок',
  ownNote: 'Своё примечание',
  preview: 'Предпросмотр картинки',
  saveSvg: 'Скачать SVG',
  copyPicture: 'Копировать',
  sharePicture: 'Поделиться',
  pictureCopied: 'Картинка скопирована',
  pictureNotCopied: 'Браузер не разрешил копировать картинку; скачайте её.',
  pictureReady: 'Картинка готова. Нажмите «Поделиться» ещё раз.',
  pictureNotShared: 'Поделиться картинкой не удалось; скачайте её.',
  drawingPicture: 'Картинка рисуется',
  sizeImpossible: (least, most) => `Каждая сторона — от ${number(least)} до ${number(most)} пикселей.`,
  noRoomForWords: 'Всё выбранное не помещается в этот размер. Увеличьте его или уберите что-нибудь.',
  openPicture: 'Открыть сохранённую картинку',
  pictureOpened: 'Вид с картинки открыт.',
  pictureProblems: {
    'too-large': 'Файл больше 64 МБ и не прочитан. Картинки, сохранённые здесь, меньше.',
    'not-png': 'Это не PNG. Снова открываются только PNG, сохранённые здесь.',
    damaged: 'Файл повреждён или обрезан. Сохраните картинку ещё раз или возьмите оригинал.',
    foreign: 'Картинка сохранена не здесь, или программа удалила её содержимое. Открывать нечего.',
    altered: 'Текст внутри картинки изменён после сохранения, поэтому вид не открыт. Возьмите оригинал.',
    newer: 'Картинка сохранена более новой версией страницы. Обновите страницу и откройте её ещё раз.',
    other: 'На картинке другая переброска, которой на этой странице нет.',
  },
  sheetSource: 'Источник',
  sheetReading: 'Как читать карту',
  sheetBorders: 'Границы',
  sheetMap: 'Карта',
  sheetData: 'Данные',
  sheetShared: 'У дуг одно общее число. Это дуги больших кругов, а не пути полёта; расстояния рассчитаны.',
  sheetLines: 'Линии – дуги больших кругов, а не пути полёта.',
  sheetSharedAmong:
    'Линии – дуги больших кругов, а не пути полёта; как общее число делится между местами, не сообщено.',
  sheetGroup: (count) => `Авиагруппа не привязана к аэродрому и не складывается с числом ${count}.`,
  projectionName: {
    mercator: 'Проекция Меркатора.',
    globe: 'Глобус.',
    conic: 'Коническая равноугольная проекция Ламберта.',
  },

  noWebGl:
    'В этом браузере нет WebGL 2, поэтому карта остаётся рисунком; её всё равно можно двигать, фильтровать и сохранять.',
  contextLost: 'Видеокарта отпустила карту; пока она не вернётся, её заменяет рисунок.',
  mapFailed:
    'Программу карты не удалось загрузить или запустить, поэтому карта остаётся рисунком, который тоже можно двигать. Обновите страницу, чтобы попробовать снова.',
  mapLate:
    'Программа карты ещё не загрузилась, поэтому карта пока остаётся рисунком, который тоже можно двигать.',
  routeTooLarge: 'Весь маршрут не помещается на карте такого размера; часть его остаётся за краем.',
  reload: 'Обновить',
  partFailed: 'Часть этой страницы не загрузилась. Обновите страницу, когда будет сеть.',
  languageFailed: 'Слова этого языка не загрузились. Попробуйте снова, когда будет сеть.',
  otherLanguages: 'Эта страница на других языках',
  basemapFailed:
    'Фоновая карта не загрузилась, поэтому карта остаётся рисунком, который тоже можно двигать. Обновите страницу, чтобы попробовать снова.',
  basemapStyleFailed:
    'Фоновая карта, заданная для этой страницы, не загрузилась; вместо неё показана встроенная.',
  dataFailed: 'В файле этой переброски есть ошибки, поэтому она не показана. Нужно исправить:',
  addressIgnored: (name, value, allowed) =>
    `В адресе стоит ${name}=${value}, а такого нет; это пропущено. Возможно: ${allowed}.`,
  addressCamera: 'В адресе стоит вид карты, которого нет; показан весь маршрут.',
  withoutNetwork: 'Без сети',
  opensOffline: 'Эта страница снова откроется и без сети, с менее подробной картой.',
  megabytes: (value) => `${number(value, 1)} МБ`,
  keepOffline: (size) => `Сохранить для работы без сети (${size})`,
  keepingOffline: (kept, whole) => `Сохраняется для работы без сети: ${kept} из ${whole}`,
  keptOffline: (size) => `Для работы без сети сохранено всё: ${size}.`,
  keptInPart: 'Для работы без сети сохранилось не всё.',
  removeKept: 'Удалить',
  lessDetail: 'Сети нет: карта показана менее подробно.',
  libraryLicences: 'Лицензии библиотек',
  pageFailed: 'В работе страницы произошёл сбой, и она больше не отвечает; показанное последним осталось.',
  loadAgain: 'Загрузить заново',
  updateReady: 'Есть более новая версия этой страницы.',
  loadUpdate: 'Загрузить',
  dismiss: 'Скрыть',
};
