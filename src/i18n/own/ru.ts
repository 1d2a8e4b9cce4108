// The words of `ru` for the dialog that opens a reader's own table.
import { formatNumber, formatRuns, plural } from '../numbers.ts';
import type { OwnMessages } from './en.ts';

const number = (value: number) => formatNumber('ru', value);
const rowForms = { one: 'строка', few: 'строки', many: 'строк', other: 'строки' };
const rowsIn = (value: number) => `${number(value)} ${plural('ru', value, rowForms)}`;
const ofRows = (value: number) =>
  `${number(value)} ${plural('ru', value, { one: 'строки', other: 'строк' })}`;

export const ru: OwnMessages = {
  title: 'Ваша переброска',
  steps: { bring: '1 Файл', check: '2 Проверка', show: '3 Показ' },
  stepsName: 'Шаги',
  stays: 'Остаётся в этом браузере.',
  nothingSent: 'Никуда не отправляется.',

  dropHere: 'Перетащите файл сюда',
  formats: 'CSV, TSV, XLSX, GeoJSON, JSON или PNG, сохранённый здесь',
  chooseFiles: 'Выбрать файлы',
  orPaste: 'или вставьте таблицу',
  pasteName: 'Вставить таблицу',
  pasteExample: 'Откуда\tКуда\tРейсы\tДата',
  paste: 'Вставить',
  pasteRefused: 'Браузер не даёт странице прочесть буфер обмена. Нажмите на поле и вставьте там.',
  whatIsNeeded:
    'В строке нужны место отправления, место назначения и число. Место — название, код ИКАО или ИАТА либо широта и долгота. «>70», «about 40» и «14 or 15» читаются как есть; пустая ячейка — «не сообщается».',
  checkTable: 'Проверить таблицу',
  nowShown: (title) => `Сейчас показано: ${title}. Остаётся, пока вы не покажете другое.`,
  startFrom: 'Или начните с примера',
  rowsOf: rowsIn,
  template: 'Пустой шаблон',
  templateHint: 'Две строки-образца показывают все столбцы',
  opened: 'Открывалось в этом браузере',
  openedHint: (most) =>
    `Последние ${number(most)} хранятся здесь, пока вы их не удалите или не очистите данные браузера.`,
  delete: 'Удалить',
  deleteNamed: (name) => `Удалить: ${name}`,
  deleted: (name) => `Удалено: ${name}.`,
  openNamed: (name) => `Открыть: ${name}`,
  pastedName: 'вставленная таблица',

  reading: (name) => `Чтение: ${name}`,
  cancel: 'Отмена',
  cancelled: 'Чтение отменено.',
  failed: 'Файл не удалось прочитать. Ничего не изменилось.',
  tooLarge: (megabytes) => `Файл больше ${number(megabytes)} МБ и потому не прочитан.`,
  noTable: 'Таблицы рейсов в нём не найдено.',
  seeTemplate: 'Как выглядит такая таблица, показывает шаблон.',

  sheet: 'лист',
  sheetName: 'Лист',
  size: (rows, columns) =>
    `${rowsIn(rows)}, ${number(columns)} ${plural('ru', columns, { one: 'столбец', few: 'столбца', many: 'столбцов', other: 'столбца' })}`,
  headings: (row) => `заголовки в строке ${number(row)}`,
  noHeadings: 'без заголовков',
  columns: 'Столбцы',
  columnsHint: 'чем сочтён каждый; первые строки и первая, на которую надо взглянуть',
  takenFor: (header) => `Чем сочтён столбец «${header}»`,
  column: (index) => `Столбец ${number(index)}`,
  row: 'Строка',
  rows: (rows) => `${rows.length > 1 ? 'Строки' : 'Строка'} ${formatRuns(rows)}`,
  wholeFile: 'Файл',
  problems: 'Вопросы',
  needLook: 'Строки, на которые надо взглянуть',
  needLookOf: (some, all) => `${number(some)} из ${number(all)}`,
  nothingToMend: 'Все строки прочитаны как есть.',
  moreProblems: (count) => `Показать ещё ${number(count)}`,
  undo: 'Отменить последнее изменение',
  changed: 'Изменено. ',
  willBeShown: 'Что будет показано',
  sumOf: (rows) => `сумма ${ofRows(rows)}`,
  placesAndRoutes: (routes) =>
    `${number(routes)} ${plural('ru', routes, { one: 'маршрут', few: 'маршрута', many: 'маршрутов', other: 'маршрута' })}`,
  places: (places) => plural('ru', places, { one: 'место', few: 'места', many: 'мест', other: 'места' }),
  heading: 'Название',
  summary: 'Кратко',
  source: 'Кто сообщает, если в строке нет источника',
  sourceHint: 'издатель, дата или ссылка',
  computed: (counted, from, to, days) =>
    `${counted}; откуда: ${from}; куда: ${to}${days === null ? '' : `; ${days}`}.`.replace(/\.\.$/, '.'),
  severalAirfields: (places) =>
    `${number(places)} ${plural('ru', places, { one: 'аэродром', few: 'аэродрома', many: 'аэродромов', other: 'аэродрома' })}`,
  severalPlaces: (places) =>
    `${number(places)} ${plural('ru', places, { one: 'место', few: 'места', many: 'мест', other: 'места' })}`,
  everyRow: 'Что стало с каждой строкой',
  fates: {
    drawn: 'на карте',
    counted: 'учтено, но не на карте',
    'left-out': 'пропущено',
    question: 'ждёт ответа',
  },
  canBeDrawn: (some, all) => `${number(some)} из ${ofRows(all)}`,
  canBeDrawnEnd: 'можно нанести на карту.',
  questions: (rows) => `${number(rows)} ${plural('ru', rows, { one: 'ждёт', other: 'ждут' })} ответа`,
  leftOut: (rows) => `пропущено: ${number(rows)}`,
  counted: (rows) => `учтено, но не на карте: ${number(rows)}`,
  nothingToDraw: 'Пока ни одну строку нельзя нанести на карту.',
  showMap: 'Показать карту',
  back: 'Назад',
  next: 'Далее',
  showAllRows: (rows) => `Показать все ${rowsIn(rows)}`,
  notReported: 'не сообщается',

  rowsDrawn: (some, all) => `На карте ${number(some)} из ${ofRows(all)}`,
  ownTable: (name) => `Из файла ${name}; хранится только в этом браузере.`,
  notKept: 'Браузер не сохранил таблицу: после перезагрузки её не будет.',
  takenBack: 'Показана ваша таблица.',

  link: {
    copied: (letters) => `Ссылка скопирована. В ней вся таблица, знаков: ${number(letters)}.`,
    tooLong: (letters, most) =>
      `В ссылке с этой таблицей было бы знаков: ${number(letters)}; длиннее ${number(most)} почта и мессенджеры её обрезают. Файл вместит всё.`,
    notCopied: 'Браузер не разрешил копировать. Таблицу вместит и файл.',
    saveFile: 'Сохранить файл',
    altered:
      'Ссылку по пути обрезали или изменили, поэтому её содержание не показано. Попросите прислать её ещё раз или файл.',
    newer: 'Ссылка сделана более новой версией страницы; загрузите страницу заново.',
    tooLarge: 'В ссылке больше, чем она может вместить; попросите файл.',
  },

  taken: {
    unused: 'Не используется',
    movement: 'Перелёт',
    part_of: 'Часть от',
    kind: 'Вид',
    from: 'Откуда',
    via: 'Через',
    to: 'Куда',
    from_lat: 'Откуда, широта',
    from_lon: 'Откуда, долгота',
    to_lat: 'Куда, широта',
    to_lon: 'Куда, долгота',
    date: 'Дата',
    aircraft: 'Тип самолёта',
    operator: 'Оператор',
    aircraft_count: 'Самолёты',
    flights: 'Рейсы',
    people: 'Люди',
    tonnes: 'Тонны',
    source: 'Источник',
    source_title: 'Источник, название',
    source_url: 'Источник, ссылка',
    source_date: 'Источник, дата',
    where: 'Место в источнике',
    said_by: 'Кто сказал',
    said_to: 'Кому сказано',
    said_on: 'Когда сказано',
    speaks_of: 'О каком дне',
    note: 'Примечание',
  },
  guessedFrom: {
    header: 'по заголовку',
    content: 'по содержанию',
    'header and content': 'по заголовку и содержанию',
    answer: 'ваш выбор',
    nothing: '',
  },
};
