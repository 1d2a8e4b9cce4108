// The words of the dialog that opens a reader's own table, in English: the type of the other languages'.
import { formatNumber, formatRuns } from '../numbers.ts';

const number = (value: number) => formatNumber('en', value);
const rowsIn = (value: number) => `${number(value)} ${value === 1 ? 'row' : 'rows'}`;

export const en = {
  title: 'Your own airlift',
  steps: { bring: '1 Bring', check: '2 Check', show: '3 Show' },
  stepsName: 'Steps',
  stays: 'Stays in this browser.',
  nothingSent: 'Nothing is sent.',

  // bring
  dropHere: 'Drop a file here',
  formats: 'CSV, TSV, XLSX, GeoJSON, JSON, or a PNG saved here',
  chooseFiles: 'Choose files',
  orPaste: 'or paste a table',
  pasteName: 'Paste a table',
  pasteExample: 'From\tTo\tFlights\tDate',
  paste: 'Paste',
  pasteRefused: 'The browser does not let the page read the clipboard. Press in the box and paste there.',
  whatIsNeeded:
    'A row needs a place from, a place to and a number. Places by name, ICAO or IATA code, or as latitude and longitude. “>70”, “about 40” and “14 or 15” are read as they stand; an empty cell is “not reported”.',
  checkTable: 'Check the table',
  nowShown: (title: string) => `Now shown: ${title}. It is kept until you show another.`,
  startFrom: 'Or start from',
  rowsOf: rowsIn,
  template: 'An empty template',
  templateHint: 'Two sample rows show every column',
  opened: 'Opened in this browser',
  openedHint: (most: number) =>
    `The last ${number(most)} are kept here until you delete them or clear the browser’s data.`,
  delete: 'Delete',
  deleteNamed: (name: string) => `Delete ${name}`,
  deleted: (name: string) => `${name} is deleted.`,
  openNamed: (name: string) => `Open ${name}`,
  pastedName: 'pasted table',

  // reading
  reading: (name: string) => `Reading ${name}`,
  cancel: 'Cancel',
  cancelled: 'Reading was cancelled.',
  failed: 'The file could not be read. Nothing was changed.',
  tooLarge: (megabytes: number) => `The file is larger than ${number(megabytes)} MB, so it was not read.`,
  noTable: 'No table of flights was found in it.',
  seeTemplate: 'The template shows how such a table looks.',

  // check
  sheet: 'sheet',
  sheetName: 'Sheet',
  size: (rows: number, columns: number) =>
    `${rowsIn(rows)}, ${number(columns)} ${columns === 1 ? 'column' : 'columns'}`,
  headings: (row: number) => `headings in row ${number(row)}`,
  noHeadings: 'no headings',
  columns: 'Columns',
  columnsHint: 'what each was taken for, with the first rows and the first that needs a look',
  takenFor: (header: string) => `What “${header}” was taken for`,
  column: (index: number) => `Column ${number(index)}`,
  row: 'Row',
  rows: (rows: readonly number[]) => `${rows.length > 1 ? 'Rows' : 'Row'} ${formatRuns(rows)}`,
  wholeFile: 'File',
  problems: 'Problems',
  needLook: 'Rows that need a look',
  needLookOf: (some: number, all: number) => `${number(some)} of ${number(all)}`,
  nothingToMend: 'Every row was read as it stands.',
  moreProblems: (count: number) => `Show ${number(count)} more`,
  undo: 'Take back the last change',
  changed: 'Changed. ',
  willBeShown: 'What will be shown',
  sumOf: (rows: number) => `sum of ${rowsIn(rows)}`,
  placesAndRoutes: (routes: number) => `${number(routes)} ${routes === 1 ? 'route' : 'routes'}`,
  places: (places: number): string => (places === 1 ? 'place' : 'places'),
  heading: 'Title',
  summary: 'Summary',
  source: 'Who says so, where a row has no source',
  sourceHint: 'publisher, date or link',
  /** The summary of an airlift that has none. */
  computed: (counted: string, from: string, to: string, days: string | null) =>
    `${counted} from ${from} to ${to}${days === null ? '' : `, ${days}`}.`,
  severalAirfields: (places: number) => `${number(places)} airfields`,
  severalPlaces: (places: number) => `${number(places)} places`,
  everyRow: 'What became of every row',
  fates: {
    drawn: 'drawn',
    counted: 'counted, not drawn',
    'left-out': 'left out',
    question: 'to be answered',
  },
  canBeDrawn: (some: number, all: number) => `${number(some)} of ${rowsIn(all)}`,
  canBeDrawnEnd: 'can be drawn.',
  questions: (rows: number) => `${number(rows)} ${rows === 1 ? 'waits' : 'wait'} for an answer`,
  leftOut: (rows: number) => `${number(rows)} ${rows === 1 ? 'is' : 'are'} left out`,
  counted: (rows: number) => `${number(rows)} ${rows === 1 ? 'is' : 'are'} counted and not drawn`,
  nothingToDraw: 'No row can be drawn yet.',
  showMap: 'Show the map',
  back: 'Back',
  next: 'Next',
  showAllRows: (rows: number) => `Show all ${rowsIn(rows)}`,
  notReported: 'not reported',

  // on the page
  rowsDrawn: (some: number, all: number) => `${number(some)} of ${rowsIn(all)} are drawn`,
  ownTable: (name: string) => `From ${name}, kept in this browser only.`,
  notKept: 'The browser did not keep the table: after a reload it is gone.',
  takenBack: 'Your table is shown.',

  /** An airlift that travels in a link. */
  link: {
    copied: (letters: number) => `Link copied. It holds the whole table: ${number(letters)} characters.`,
    tooLong: (letters: number, most: number) =>
      `A link that holds this table would have ${number(letters)} characters; beyond ${number(most)} mail programs and chats cut it off. A file holds it whole.`,
    notCopied: 'The browser did not allow copying. A file holds the table, too.',
    saveFile: 'Save file',
    altered:
      'The link was cut off or changed on its way, so what it held is not shown. Ask for it once more, or for a file.',
    newer: 'The link was made by a later version of this page; load the page anew.',
    tooLarge: 'The link holds more than a link can; ask for a file.',
  },

  /** What a column was taken for. */
  taken: {
    unused: 'Not used',
    movement: 'Movement',
    part_of: 'Part of',
    kind: 'Kind',
    from: 'From',
    via: 'Via',
    to: 'To',
    from_lat: 'From, latitude',
    from_lon: 'From, longitude',
    to_lat: 'To, latitude',
    to_lon: 'To, longitude',
    date: 'Date',
    aircraft: 'Aircraft type',
    operator: 'Operator',
    aircraft_count: 'Aircraft',
    flights: 'Flights',
    people: 'People',
    tonnes: 'Tonnes',
    source: 'Source',
    source_title: 'Source, title',
    source_url: 'Source, link',
    source_date: 'Source, date',
    where: 'Where in the source',
    said_by: 'Said by',
    said_to: 'Said to',
    said_on: 'Said on',
    speaks_of: 'Speaks of',
    note: 'Note',
  } as Readonly<Record<string, string>>,
  /** What a column was guessed from. */
  guessedFrom: {
    header: 'by its heading',
    content: 'by what stands in it',
    'header and content': 'by heading and content',
    answer: 'chosen by you',
    nothing: '',
  },
};

export type OwnMessages = typeof en;
