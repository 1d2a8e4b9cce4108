// The words of `kk`. Names come from the data in the nominative and take no endings; only numbers do.
import type { Messages } from './en.ts';
import { formatDate, formatDays, formatHours, formatMonth, formatNumber, formatRuns } from './numbers.ts';

const number = (value: number, decimals = 0) => formatNumber('kk', value, decimals);
/** A number of something: tonnes may have a decimal place. */
const amount = (value: number) => number(value, Number.isInteger(value) ? 0 : 1);
const list = (items: readonly string[]) =>
  items.length < 3 ? items.join(' және ') : `${items.slice(0, -1).join(', ')} және ${items.at(-1)}`;

const ofOnes = ['ден', 'ден', 'ден', 'тен', 'тен', 'тен', 'дан', 'ден', 'ден', 'дан'];
const ofTens = ['', 'нан', 'дан', 'дан', 'тан', 'ден', 'тан', 'тен', 'нен', 'нан'];

/** A number with the ending of "than", which follows the sound of its last word: 70-тен, 74-тен, 80-нен. */
function than(value: number): string {
  const tens = Math.floor(value / 10) % 10;
  const ending =
    value % 10 !== 0 || value === 0
      ? ofOnes[value % 10]
      : tens !== 0
        ? ofTens[tens]
        : value % 1000 !== 0
          ? 'ден'
          : value % 1_000_000_000 !== 0
            ? 'нан'
            : 'тан';
  return `${number(value)}-${ending ?? 'ден'}`;
}

const nouns = { aircraft: 'ұшақ', flights: 'рейс', people: 'адам', tonnes: 'тонна' } as const;
/** The types, where they are reported. */
const among = (types: readonly string[]) => (types.length === 0 ? '' : `, ${list(types)}`);
const counts = {
  '=': amount,
  '>': (value: number) => `${than(value)} астам`,
  '<': (value: number) => `${than(value)} аз`,
  '>=': (value: number) => `кемінде ${amount(value)}`,
  '<=': (value: number) => `ең көбі ${amount(value)}`,
  '~': (value: number) => `шамамен ${amount(value)}`,
} as const;

export const kk: Messages = {
  date: (date, parts = 'full') => formatDate('kk', date, parts),
  number,
  list,

  count: (comparator, value, upTo = value) =>
    comparator === 'range'
      ? upTo - value === 1
        ? `${amount(value)} не ${amount(upTo)}`
        : `${amount(value)}–${amount(upTo)}`
      : counts[comparator](value),
  noun: (measure) => nouns[measure],
  measureName: { aircraft: 'Ұшақ', flights: 'Рейс', people: 'Адам', tonnes: 'Тонна' },
  either: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} не ${items.at(-1)}`,
  rows: (rows, more = 0) => `${formatRuns(rows)}${more === 0 ? '-' : ` және тағы ${number(more)} `}жол`,
  upTo: (value, isEither) => `${isEither ? 'не' : '–'} ${amount(value)}`,
  sumOfRows: (rows, isOpen) => `${number(rows)} жолдың қосындысы${isOpen ? ', кемінде' : ''}`,
  noPlaceNamed: 'Әуеайлақ аталмаған',
  placeKind: { city: 'Қала, әуеайлақ аталмаған', region: 'Аймақ, әуеайлақ аталмаған' },
  stop: 'аялдама',
  altMoreRows: (rows) => `Тағы ${number(rows)} жол.`,
  toPlaces: (places) => `қайда: ${list(places)}`,
  fromPlaces: (places) => `қайдан: ${list(places)}`,
  numberAndBack: (there, back) => `${there} және ${back}`,
  eachWay: (count) => `әр бағытта ${count}`,
  legendOfLines: 'Сызықтардың белгілері',
  sharedShort: 'ортақ',
  openOwn: 'Ашу',
  editRows: 'Жолдарды өңдеу',
  closeTable: 'Кестені жабу',
  chosenByYou: 'сіз көрсеткен',
  changedByYou: (rows) => `${number(rows)} жолды сіз өзгерттіңіз`,
  notTheirs: (names) => `${list(names)}: сан сіздікі, дереккөздікі емес.`,
  otherAirlifts: 'Басқа әуе тасымалдары',
  paragraphs: (paragraphs) => `${formatRuns(paragraphs)}-абз.`,
  someOf: 'мыналардың бір бөлігі:',
  onlyTypes: (types) => `тек ${list(types)}`,
  splitNotReported: 'бөлінуі хабарланбаған',
  howManyNotReported: 'қаншасы екені хабарланбаған',
  shared: (count) => `${count}, ортақ`,
  someOfCount: (count) => `${count} санының бір бөлігі`,

  days: (from, to, parts = 'full') => formatDays('kk', from, to, parts),
  dayOrDay: (one, other, parts) => formatDays('kk', one, other, parts, ' не '),
  month: (date) => formatMonth('kk', date),
  about: (words) => `шамамен ${words}`,
  measure: 'Көрсеткіш',
  measured: (measure, words) => `${words} ${nouns[measure]}`,
  partOf: (measure, part, whole) => `${part} ${nouns[measure]}, барлығы ${whole}`,
  allShown: (total) => (total === null ? 'Барлық жол көрсетілген.' : `Барлық жол көрсетілген: ${total}.`),
  someShown: (read, inAll, total) =>
    `${number(inAll)} жолдың ішінен ${number(read)} жол көрсетілген${total === null ? '' : `: ${total}`}.`,
  rowsApart: (rows) => `Кестенің ${number(rows)} жолы кірмеген.`,
  onlyShown: (picked, part) => `Тек ${picked.join('; ')}${part === null ? '' : `: ${part}`}`,
  noRowFits: 'Таңдалғанға ешбір жол сәйкес келмейді, сондықтан ештеңе көрсетілмейді.',
  unknownOf: {
    types: 'түрі хабарланбаған',
    operators: 'операторы хабарланбаған',
    days: 'күні хабарланбаған',
  },
  operator: 'Оператор',
  toOneScale: 'бір масштаб',
  unknownBox: 'хабарланбаған',
  offMap: 'картада жоқ',
  showAllOf: (count) => `Барлығын көрсету: ${number(count)}`,
  showFewer: 'Азырақ көрсету',
  spanOf: (from, to, of) => `${number(of)} ішінен ${number(from)}–${number(to)}`,
  countsBy: (measure, unit) =>
    `${kk.measureName[measure]}, ${{ day: 'күн', week: 'апта', month: 'ай' }[unit]} бойынша`,
  noRowDotted: 'нүктелер: жол жоқ',
  daysGroup: 'Күндер',
  firstDay: 'Алғашқы күн',
  lastDay: 'Соңғы күн',
  allDays: 'Барлық күн',
  rowCount: (rows) => `${number(rows)} жол`,
  sourceCount: (sources) => `${number(sources)} дереккөз`,
  notDrawn: (rows, amount) => `Картаға түспеген: ${amount === null ? rows : `${rows}, ${amount}`}`,
  lacking: {
    from: 'қайдан екені хабарланбаған',
    to: 'қайда екені хабарланбаған',
    both: 'орындары хабарланбаған',
  },
  columnFrom: 'Қайдан',
  columnTo: 'Қайда',
  columnDate: 'Күні',
  kilometresComputed: 'км есептелген',
  sourcesDiffer: 'дереккөздер әртүрлі айтады',
  rowsAddUpTo: (sum) => `жолдардың қосындысы: ${sum}`,
  inNoRow: (rest) => `ешбір жолда жоқ: ${rest}`,

  flewShared: 'Ұшты, бір ортақ сан',
  flew: 'Ұшты',
  flewFrom: (places) => `Ұшқан жері – ${list(places)}`,
  flewSome: 'Ұшты, мынаның бөлігі',
  groupFormed: 'Әуе тобы, әуеайлақ аталмаған',
  filteredOut: 'сүзілген',

  aircraftType: 'Ұшақ түрі',
  fromAbove: 'үстінен қарағанда, бір масштаб',
  metres: (value) => `${number(value, 1)} м`,
  wingspan: (value) => `қанат құлашы ${number(value, 1)} м`,
  showAll: 'Бәрін көрсету',
  filterWhole: 'Ұшақтың барлық түрі көрсетілген.',
  filterSome: (types, of) => `Тек ${list(types)}, ${of} түрдің ішінен ${types.length}`,
  filterNone: 'Ұшақ түрі таңдалмаған, сондықтан доғалар мен сандар көрсетілмейді.',

  oneMark: 'бір белгі – бір ұшақ',
  tooManyMarks: 'бір-бірлеп салуға тым көп',
  orMore: (value) => `${number(value)} не одан көп`,
  unitChart: (words) => `Әуе тобы ұшақтар бойынша: ${list(words)}.`,

  routes: 'Бағыттар',
  routesComputed: 'км, азимут, уақыт: есептелген',
  fromTo: (from) => `Қайдан: ${from}`,
  aircraft: 'Ұшақ',
  kilometres: 'км',
  bearing: 'Азимут',
  inTheAir: 'Әуеде',
  hoursRange: (minimum, maximum) => `${formatHours(minimum)}–${formatHours(maximum)} сағ`,
  degrees: (value) => `${number(value, 1)}°`,
  noRoutes: 'Бағыт көрсетілмейді: ұшақ түрі таңдалмаған.',

  notReported: 'Хабарланбаған',
  whatReported: 'Не хабарланды',
  faults: 'Мақаланың қателері',
  otherStatements: 'Басқалар не айтты',
  otherStatementsHint: 'мән-жай, мақалада жоқ',
  groupSize: 'Әуе тобының көлемі, дереккөздер бойынша',
  exactly: (count) => `дәл ${count}`,
  timeline: 'Оқиғалар реті',
  inTheArticle: 'Мақалада',
  contextOnly: 'Мән-жай',
  computed: 'Есептелген',
  computedHint: 'бағалау, хабарланбаған',
  distanceFormula:
    'Әуеайлақтар арасындағы WGS84 эллипсоиды бойынша ең қысқа сызық және оның бастапқы азимуты.',
  timeFormula: (slowest, fastest) =>
    `Қашықтық түрлердің крейсерлік жылдамдығына бөлінген, ${slowest}–${fastest} км/сағ, желсіз.`,
  liftName: (type) => `Барлық ${type} бірге алатын ең көп жүк`,
  liftFormula: (count, load) => `Ұшақ саны, ${count}, бір ұшақтың ең көп жүгіне көбейтілген, ${load} т.`,
  tonnes: (value) => `${value} т`,
  tonnesOrMore: (value) => `${value} т не одан көп`,
  sources: 'Дереккөздер',
  saidBy: (speaker, agency, date) => `${speaker} – ${agency} агенттігіне, ${date}`,
  saidByOnly: (speaker, date) => `${speaker}, ${date}`,
  saidUndated: (speaker, agency) => `${speaker} – ${agency} агенттігіне`,
  sourceNotGiven: 'дереккөзі көрсетілмеген',
  carriedBy: (said, publisher, date) =>
    `${said}; ${publisher === '' ? 'дереккөзі көрсетілмеген' : `жариялаған: ${publisher}`}${date === null ? '' : `, ${date}`}.`,
  reportedBy: (publisher, date) =>
    publisher === ''
      ? `Дереккөзі көрсетілмеген${date === null ? '' : `, ${date}`}.`
      : `Хабарлаған: ${publisher}, ${date ?? 'күні көрсетілмеген'}.`,
  reportedByAll: (publishers) => `Хабарлаған: ${list(publishers)}.`,
  moreInFile: (publishers) => `тағы ${number(publishers)}, барлығы файлда`,
  publishedOn: (date) => `жарияланған күні: ${date}`,
  translates: (publisher) => `${publisher} хабарының аудармасы`,
  inParagraphs: (what, paragraphs) =>
    `${what} ${formatRuns(paragraphs)}-${new Set(paragraphs).size > 1 ? 'абзацтарда' : 'абзацта'}`,
  theCount: (count) => `${count} саны`,
  theGroup: 'әуе тобы',
  opensInNewTab: 'жаңа қойындыда ашылады',

  mapLabel: 'Әуе тасымалының картасы',
  mapHelp: 'Көрсеткі пернелер жылжытады, плюс пен минус масштабты өзгертеді',
  mapWords: (parts) => parts.join(' '),
  altRoutes: (count, types, from, to) =>
    `${count}${among(types)}. Қайдан: ${from}; қайда: ${list(to)}. Бөлінуі хабарланбаған.`,
  altRoutesSome: (count, types, from, to) =>
    `${count}, бір бөлігі${types.length === 0 ? '' : `, тек ${list(types)}`}. Қайдан: ${from}; қайда: ${list(to)}. Қаншасы екені хабарланбаған.`,
  altRoutesExact: (count, types, from, to) => `${count}${among(types)}. Қайдан: ${from}; қайда: ${list(to)}.`,
  altFleets: (fleets) => `Әуе тобы құрылған, әуеайлаққа байланбаған: ${list(fleets)}.`,
  zoomIn: 'Жақындату',
  zoomOut: 'Алыстату',
  north: 'Солтүстік жоғары',
  wholeRoute: 'Бүкіл бағыт',
  fullScreen: 'Толық экран',
  leaveFullScreen: 'Толық экраннан шығу',
  scaleAt: (kilometres, latitude) =>
    latitude === 0
      ? `${number(kilometres)} км, экваторда`
      : `${number(kilometres)} км, ${Math.abs(latitude)}° ${latitude < 0 ? 'о.\u00a0е.' : 'с.\u00a0е.'}`,
  apart: (kilometres) => `арасы ${number(kilometres, 1)} км`,
  zoomToPair: (names, apart) => `Жақындату: ${list(names)}, ${apart}`,
  greatCircles: 'Бұл – үлкен шеңбер доғалары, ұшу жолы емес.',
  bordersAndData: 'Шекаралар мен деректер',
  bordersOfYear: (year) => `Шекаралар мен атаулар – ${year} жылғы, тасымал кезіндегі емес.`,
  dataCredit: (names) => `Деректер: ${names.join(', ')}.`,
  groupFormedTitle: 'Әуе тобы құрылған',
  notAdded: (count) => `Әуеайлақ аталмаған, ${count} санына қосылмайды`,
  noAirfieldNamed: 'Әуеайлақ аталмаған',

  wholePage: 'Толық бетті ашу',
  cooperation: {
    keyboard: 'Масштабты өзгерту үшін Ctrl басып тұрып айналдырыңыз',
    mac: 'Масштабты өзгерту үшін ⌘ басып тұрып айналдырыңыз',
    touch: 'Картаны екі саусақпен жылжытыңыз',
  },

  close: 'Жабу',
  codes: 'Кодтары',
  noCodes: 'ICAO мен IATA коды жоқ',
  elevation: 'Биіктігі',
  elevationMetres: (value) => `${number(value)} м`,
  runways: 'Ұшу жолақтары',
  runway: (name, length, approximate) => `${name}, ${approximate ? 'шамамен ' : ''}${number(length)} м`,
  notFound: 'табылмады',
  position: 'Координаттары',
  coordinates: (latitude, longitude) =>
    `${number(Math.abs(latitude), 4)}° ${latitude < 0 ? 'о.\u00a0е.' : 'с.\u00a0е.'}, ${number(Math.abs(longitude), 4)}° ${longitude < 0 ? 'б.\u00a0б.' : 'ш.\u00a0б.'}`,
  time: 'Сол кездегі уақыт белдеуі',
  distanceComputed: 'Қашықтық, есептелген',
  bearingComputed: 'Бастапқы азимут, есептелген',
  timeComputed: 'Әуеде, шамамен',
  kilometresValue: (value) => `${number(value)} км`,
  reported: 'Хабарланған',
  airfieldSource: 'OurAirports, қоғамдық игілік',
  routeName: (from, to) => `${from} – ${to}`,
  origin: 'Шыққан жері',
  destination: 'Баратын жері',

  language: 'Тіл',
  projection: 'Проекция',
  mercator: 'Меркатор',
  globe: 'Глобус',
  theme: 'Көрініс',
  themeLight: 'Ашық',
  themeDark: 'Күңгірт',

  savePng: 'PNG сақтау',
  savingPng: 'PNG жасалуда',
  cancel: 'Бас тарту',
  saved: (name) => `Сақталған атауы: ${name}`,
  savedInFrame: 'Файл келмесе, оған айналадағы бет рұқсат бермейді: картаны бөлек ашыңыз.',
  lacks: {
    font: 'Сөздері басқа қаріппен жазылды, себебі беттің өз қарпі жүктелмеді.',
    ground: 'Онда құрлық пен шекара жоқ, себебі картаның негізі жүктелмеді.',
    'fine-ground': 'Жағалаулары мен шекаралары дөрекірек, себебі егжей-тегжейлі негіз жүктелмеді.',
  },
  pixelsChanged:
    'Бұл браузер бақылаудан қорғану үшін суреттің пиксельдерін өзгертеді, сондықтан PNG бұзылар еді. SVG етіп сақтаңыз.',
  viewChanged: 'Карта жүктеліп болмай көрініс өзгерді, сондықтан файл жасалмады. Қайта сақтаңыз.',
  pastedWithoutData:
    'Алмасу буфері суреттің пиксельдерін ғана сақтады, көрінісін емес. Суретті файл етіп сақтап, сол файлды ашыңыз.',
  saveCancelled: 'Сақтаудан бас тартылды; файл жасалмады.',
  saveFailed: 'Сурет жасалмады, сондықтан файл сақталмады. Бетті жаңартып, қайта сақтаңыз.',
  copyLink: 'Сілтеме алу',
  linkCopied: 'Сілтеме көшірілді',
  dataAndSources: 'Деректер мен дереккөздер',
  dataShown: 'Көрсетілгені дерек түрінде',
  copyCitation: 'Дереккөзді көшіру',
  copyEmbedCode: 'Ендіру кодын көшіру',
  ownPage: (size) => `Жеке бет (шамамен ${size})`,
  copied: 'Көшірілді',
  linkNotCopied: 'Браузер көшіруге рұқсат бермеді; сілтеме мекенжай жолында.',

  pictureSizes: 'Өлшемдер',
  pictureTitle: 'Жариялауға арналған сурет',
  pictureSize: 'Өлшемі',
  formatNames: {
    screen: 'Экрандағыдай',
    article: 'Мақала',
    link: 'Сілтеме суреті',
    square: 'Шаршы',
    story: 'Хикая',
    a4: 'A4 тік',
    'a4-across': 'A4 көлденең',
    a3: 'A3 тік',
    'a3-across': 'A3 көлденең',
    own: 'Өз өлшемі',
  },
  width: 'Ені',
  height: 'Биіктігі',
  pixels: (width, height) => `${width} × ${height} пкс`,
  ground: 'Фон',
  themeTransparent: 'Мөлдір',
  asOnMap: 'Картадағыдай',
  conic: 'Конустық',
  inPicture: 'Суретте',
  partNames: {
    title: 'Тақырып',
    figures: 'Сандар',
    legend: 'Шартты белгілер',
    sources: 'Дереккөздер',
    inset: 'Қосымша карта',
  },
  ownHeadline: 'Өз тақырыбы',
  ownNote: 'Өз ескертпесі',
  preview: 'Суретті алдын ала көру',
  saveSvg: 'SVG сақтау',
  copyPicture: 'Көшіру',
  sharePicture: 'Бөлісу',
  pictureCopied: 'Сурет көшірілді',
  pictureNotCopied: 'Браузер суретті көшіруге рұқсат бермеді; оны сақтаңыз.',
  pictureReady: 'Сурет дайын. «Бөлісу» түймесін тағы бір рет басыңыз.',
  pictureNotShared: 'Суретпен бөлісу мүмкін болмады; оны сақтаңыз.',
  drawingPicture: 'Сурет салынуда',
  sizeImpossible: (least, most) =>
    `Әр жағы ${number(least)} мен ${number(most)} пиксель аралығында болуы керек.`,
  noRoomForWords: 'Таңдалғанның бәрі бұл өлшемге сыймайды. Үлкейтіңіз немесе бірдеңені алып тастаңыз.',
  openPicture: 'Сақталған суретті ашу',
  pictureOpened: 'Суреттегі көрініс ашылды.',
  pictureProblems: {
    'too-large': 'Файл 64 МБ-тан үлкен, сондықтан оқылмады. Осында сақталған суреттер кішірек.',
    'not-png': 'Бұл PNG емес. Тек осында сақталған PNG суреттер қайта ашылады.',
    damaged: 'Файл бүлінген немесе қиылған. Суретті қайта сақтаңыз немесе түпнұсқасын алыңыз.',
    foreign: 'Сурет осында сақталмаған немесе бағдарлама ішіндегісін өшірген. Ашатын көрініс жоқ.',
    altered:
      'Сурет ішіндегі мәтін сақталғаннан кейін өзгертілген, сондықтан көрініс ашылмады. Түпнұсқасын алыңыз.',
    newer: 'Сурет беттің жаңарақ нұсқасымен сақталған. Бетті жаңартып, қайта ашыңыз.',
    other: 'Суретте бұл бетте жоқ басқа тасымал көрсетілген.',
  },
  sheetSource: 'Дереккөз',
  sheetReading: 'Картаны оқу',
  sheetBorders: 'Шекаралар',
  sheetMap: 'Карта',
  sheetData: 'Деректер',
  sheetShared:
    'Доғалардың бір ортақ саны бар. Бұл – үлкен шеңбер доғалары, ұшу жолы емес; қашықтық есептелген.',
  widthOfLine: 'сызық ені',
  thinnestLine: (words) => `ең жіңішкесі: ${words}`,
  legendMarks: {
    'both-ways': 'Бару және қайту, әрқайсысы оң жағында',
    'thin-pair': 'Бару және қайту, екеуі де жіңішке: бір сызық',
    shared: 'Бірнеше орынға ортақ бір сан',
    'at-least': 'Кемінде: сан бұдан көп болуы мүмкін',
    differ: 'Дереккөздер әртүрлі: ең үлкеніне дейін солғын',
    range: 'Аралық: ең үлкеніне дейін солғын',
    some: 'Бір бөлігі, қаншасы хабарланбаған',
    stop: 'Аялдама',
    city: 'Қала аталған, әуеайлақ аталмаған',
    region: 'Аймақ аталған, әуеайлақ аталмаған',
    out: 'Сүзілген',
    uncounted: 'Ұшқан, бірақ бұл өлшемде саналмаған',
  },
  heaviestRoutes: 'Ең ірі бағыттар',
  numbersShown: (count) => `Көрсетілген сандар: ${count}.`,
  namesShown: (count) => `Көрсетілген атаулар: ${count}.`,
  countOf: (part, whole) => `${number(whole)} ішінен\u00a0${number(part)}`,
  sheetLines: 'Сызықтар – үлкен шеңбер доғалары, ұшу жолы емес.',
  sheetSharedAmong:
    'Сызықтар – үлкен шеңбер доғалары, ұшу жолы емес; ортақ санның орындарға бөлінуі хабарланбаған.',
  sheetGroup: (count) => `Әуе тобы әуеайлаққа байланбаған және ${count} санына қосылмайды.`,
  projectionName: {
    mercator: 'Меркатор проекциясы.',
    globe: 'Глобус.',
    conic: 'Ламберттің тең бұрышты конустық проекциясы.',
  },

  noWebGl:
    'Бұл браузерде WebGL 2 жоқ, сондықтан карта сурет күйінде қалады; оны бәрібір жылжытуға, сүзуге және сақтауға болады.',
  contextLost: 'Бейнекарта картаны жіберіп алды; ол қайтқанша орнында сурет тұрады.',
  mapFailed:
    'Карта бағдарламасы жүктелмеді немесе іске қосылмады, сондықтан карта сурет күйінде қалады, оны да жылжытуға болады. Қайталап көру үшін бетті жаңартыңыз.',
  mapLate:
    'Карта бағдарламасы әлі келмеді, сондықтан карта әзірге сурет күйінде тұр, оны да жылжытуға болады.',
  routeTooLarge: 'Бүкіл бағыт мұндай өлшемдегі картаға сыймайды; бір бөлігі шетте қалады.',
  reload: 'Жаңарту',
  partFailed: 'Бұл беттің бір бөлігі жүктелмеді. Желі болғанда бетті жаңартыңыз.',
  languageFailed: 'Бұл тілдің сөздері жүктелмеді. Желі болғанда қайталап көріңіз.',
  otherLanguages: 'Бұл бет басқа тілдерде',
  basemapFailed:
    'Астыңғы карта жүктелмеді, сондықтан карта сурет күйінде қалады, оны да жылжытуға болады. Қайталап көру үшін бетті жаңартыңыз.',
  basemapStyleFailed: 'Осы бетке берілген астыңғы карта жүктелмеді; орнына бірге келген карта көрсетілген.',
  dataFailed: 'Бұл тасымалдың файлында қателер бар, сондықтан ол көрсетілмейді. Түзету керек:',
  addressIgnored: (name, value, allowed) =>
    `Мекенжайда ${name}=${value} тұр, ондай мән жоқ; ол ескерілмеді.${allowed === '' ? '' : ` Мүмкін мәндер: ${allowed}.`}`,
  addressCamera: 'Мекенжайда жоқ карта көрінісі тұр; бүкіл бағыт көрсетілген.',
  withoutNetwork: 'Желісіз',
  opensOffline: 'Бұл бет желісіз де қайта ашылады, бірақ картасы жайдақтау болады.',
  megabytes: (value) => `${number(value, 1)} МБ`,
  keepOffline: (size) => `Желісіз пайдалануға сақтау (${size})`,
  keepingOffline: (kept, whole) => `Желісіз пайдалануға сақталуда: ${whole} ішінен ${kept}`,
  keptOffline: (size) => `Желісіз пайдалануға бәрі сақталған: ${size}.`,
  keptInPart: 'Желісіз пайдалануға бәрі сақталмады.',
  removeKept: 'Өшіру',
  lessDetail: 'Желі жоқ: карта жайдақтау көрсетілген.',
  libraryLicences: 'Кітапханалардың лицензиялары',
  pageFailed: 'Бет ақауға тап болды, енді жауап бермейді; соңғы көрсетілгені осында қалды.',
  loadAgain: 'Қайта жүктеу',
  updateReady: 'Бұл беттің жаңарақ нұсқасы бар.',
  loadUpdate: 'Жүктеу',
  dismiss: 'Жасыру',
};
