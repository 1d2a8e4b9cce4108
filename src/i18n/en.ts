// The words in English. This module is the type of all the others: a message missing elsewhere does not compile.
import {
  type DateParts,
  formatDate,
  formatDays,
  formatHours,
  formatMonth,
  formatNumber,
  formatRuns,
} from './numbers.ts';

const number = (value: number, decimals = 0) => formatNumber('en', value, decimals);
/** A number of something: tonnes may have a decimal place. */
const amount = (value: number) => number(value, Number.isInteger(value) ? 0 : 1);
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
const one = (singular: string, plural: string) => (value: number) => (value === 1 ? singular : plural);
const nouns = {
  aircraft: one('aircraft', 'aircraft'),
  flights: one('flight', 'flights'),
  people: one('person', 'people'),
  tonnes: one('tonne', 'tonnes'),
} as const;
/** The types, where they are reported. */
const among = (types: readonly string[]) => (types.length === 0 ? '' : `, ${list(types)}`);
const comparatorWords = {
  '=': '',
  '>': 'more than ',
  '<': 'fewer than ',
  '>=': 'at least ',
  '<=': 'at most ',
  '~': 'about ',
} as const;

export const en = {
  /** `7 January 2022` or `7 January` */
  date: (date: string, parts: DateParts = 'full') => formatDate('en', date, parts),
  number,
  list,

  // counts
  /** Two values that follow each other are "14 or 15", others "40 to 50". */
  count: (comparator: keyof typeof comparatorWords | 'range', value: number, upTo = value): string =>
    comparator === 'range'
      ? `${amount(value)} ${upTo - value === 1 ? 'or' : 'to'} ${amount(upTo)}`
      : comparatorWords[comparator] + amount(value),
  /** What a number counts: "12 aircraft", "75 flights". */
  noun: (measure: keyof typeof nouns, value: number) => nouns[measure](value),
  measureName: { aircraft: 'Aircraft', flights: 'Flights', people: 'People', tonnes: 'Tonnes' },
  either: (items: readonly string[]) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`,
  /** "row 7", "rows 2–15", "rows 17, 23 and 211 more" */
  rows: (rows: readonly number[], more = 0) =>
    `${rows.length > 1 ? 'rows' : 'row'} ${formatRuns(rows)}${more === 0 ? '' : ` and ${number(more)} more`}`,
  /** Behind a number: "14 or 15" where it is one of both, "110 to 114" where it may lie between. */
  upTo: (value: number, isEither: boolean) => `${isEither ? 'or' : 'to'} ${amount(value)}`,
  sumOfRows: (rows: number, isOpen: boolean) =>
    `Sum of ${number(rows)} ${rows === 1 ? 'row' : 'rows'}${isOpen ? ', at least' : ''}`,
  noPlaceNamed: 'No airfield named',
  placeKind: { city: 'City, airfield not named', region: 'Region, airfield not named' },
  stop: 'stop',
  altMoreRows: (rows: number) => `And ${number(rows)} more ${rows === 1 ? 'row' : 'rows'}.`,
  toPlaces: (places: readonly string[]) => `to ${list(places)}`,
  fromPlaces: (places: readonly string[]) => `from ${list(places)}`,
  numberAndBack: (there: string, back: string) => `${there} and ${back}`,
  eachWay: (count: string) => `${count} each way`,
  legendOfLines: 'Legend of the lines',
  sharedShort: 'shared',
  /** Opens a reader's own airlift. */
  openOwn: 'Open',
  editRows: 'Edit rows',
  closeTable: 'Close the table',
  chosenByYou: 'chosen by you',
  changedByYou: (rows: number) => `${number(rows)} changed by you`,
  notTheirs: (names: readonly string[]) =>
    `${list(names)} ${names.length === 1 ? 'is your number' : 'are your numbers'}, not theirs.`,
  otherAirlifts: 'Other airlifts',
  paragraphs: (paragraphs: readonly number[]) => `para. ${formatRuns(paragraphs)}`,
  someOf: 'some of',
  onlyTypes: (types: readonly string[]) => `${list(types)} only`,
  splitNotReported: 'split not reported',
  howManyNotReported: 'how many is not reported',
  shared: (count: string) => `${count}, shared`,
  someOfCount: (count: string) => `some of ${count}`,

  // an airlift of several rows
  days: (from: string, to: string, parts: DateParts = 'full') => formatDays('en', from, to, parts),
  dayOrDay: (one: string, other: string, parts: DateParts) => formatDays('en', one, other, parts, ' or '),
  month: (date: string) => formatMonth('en', date),
  about: (words: string) => `about ${words}`,
  measure: 'Measure',
  /** A number with what it counts. */
  measured: (measure: keyof typeof nouns, words: string, value: number) =>
    `${words} ${nouns[measure](value)}`,
  /** How much of a whole is shown. */
  partOf: (measure: keyof typeof nouns, part: string, whole: string, value: number) =>
    `${part} of ${whole} ${nouns[measure](value)}`,
  allShown: (total: string | null) => (total === null ? 'All rows shown.' : `All rows shown: ${total}.`),
  someShown: (read: number, inAll: number, total: string | null) =>
    `${number(read)} of ${number(inAll)} rows shown${total === null ? '' : `: ${total}`}.`,
  rowsApart: (rows: number) => `${number(rows)} ${rows === 1 ? 'row' : 'rows'} of the table not in it.`,
  onlyShown: (picked: readonly string[], part: string | null) =>
    `Only ${picked.join('; ')}${part === null ? '' : `: ${part}`}`,
  noRowFits: 'No row fits what is picked, so nothing is shown.',
  unknownOf: {
    types: 'type not reported',
    operators: 'operator not reported',
    days: 'day not reported',
  },
  operator: 'Operator',
  toOneScale: 'to one scale',
  unknownBox: 'not reported',
  offMap: 'not on the map',
  showAllOf: (count: number) => `Show all ${number(count)}`,
  showFewer: 'Show fewer',
  /** Which entries of a long list are shown. */
  spanOf: (from: number, to: number, of: number) => `${number(from)}–${number(to)} of ${number(of)}`,
  /** "Flights a day" */
  countsBy: (measure: keyof typeof nouns, unit: 'day' | 'week' | 'month') =>
    `${en.measureName[measure]} a ${unit}`,
  noRowDotted: 'dotted: no row',
  daysGroup: 'Days',
  firstDay: 'First day',
  lastDay: 'Last day',
  allDays: 'All days',
  rowCount: (rows: number) => `${number(rows)} ${rows === 1 ? 'row' : 'rows'}`,
  sourceCount: (sources: number) => `${number(sources)} ${sources === 1 ? 'source' : 'sources'}`,
  notDrawn: (rows: string, amount: string | null) =>
    `Not drawn: ${amount === null ? rows : `${rows}, ${amount}`}`,
  lacking: {
    from: 'origin not reported',
    to: 'destination not reported',
    both: 'no place reported',
  },
  columnFrom: 'From',
  columnTo: 'To',
  columnDate: 'Date',
  kilometresComputed: 'km computed',
  sourcesDiffer: 'sources differ',
  rowsAddUpTo: (sum: string) => `its rows add up to ${sum}`,
  inNoRow: (rest: string) => `${rest} in no row`,

  // figures
  flewShared: 'Flew, one shared count',
  flew: 'Flew',
  flewFrom: (places: readonly string[]) => `Flew from ${list(places)}`,
  flewSome: 'Flew, some of',
  groupFormed: 'Air group formed, no airfield named',
  filteredOut: 'filtered out',

  // filter
  aircraftType: 'Aircraft type',
  fromAbove: 'from above, one scale',
  metres: (value: number) => `${number(value, 1)} m`,
  wingspan: (value: number) => `${number(value, 1)} m span`,
  showAll: 'Show all',
  filterWhole: 'All aircraft types shown.',
  filterSome: (types: readonly string[], of: number) => `Only ${list(types)}, ${types.length} of ${of} types`,
  filterNone: 'No aircraft type is picked, so no arc and no count is shown.',

  // unit chart
  oneMark: 'one mark, one aircraft',
  tooManyMarks: 'too many to draw one by one',
  orMore: (value: number) => `${number(value)} or more`,
  unitChart: (words: readonly string[]) => `Unit chart of the air group: ${list(words)}.`,

  // routes
  routes: 'Routes',
  routesComputed: 'distance, bearing, time: computed',
  fromTo: (from: string) => `From ${from} to`,
  aircraft: 'Aircraft',
  kilometres: 'km',
  bearing: 'Bearing',
  inTheAir: 'In the air',
  hoursRange: (minimum: number, maximum: number) => `${formatHours(minimum)}–${formatHours(maximum)} h`,
  degrees: (value: number) => `${number(value, 1)}°`,
  noRoutes: 'No route is shown: no aircraft type is picked.',

  // not reported, faults, sources
  notReported: 'Not reported',
  whatReported: 'What was reported',
  faults: 'Faults of the article',
  otherStatements: 'What others said',
  otherStatementsHint: 'context, not in the article',
  groupSize: 'Size of the air group, by source',
  exactly: (count: string) => `exactly ${count}`,
  timeline: 'Timeline',
  inTheArticle: 'In the article',
  contextOnly: 'Context',
  computed: 'Computed',
  computedHint: 'estimates, not reported',
  distanceFormula: 'Shortest line between the airfields over the WGS84 ellipsoid, and its first bearing.',
  timeFormula: (slowest: string, fastest: string) =>
    `Distance divided by the types’ cruise speeds, ${slowest}–${fastest} km/h, without wind.`,
  liftName: (type: string) => `Largest load of all ${type} at once`,
  liftFormula: (count: string, load: string) =>
    `Aircraft, ${count}, times the largest load of one, ${load} t.`,
  tonnes: (value: string) => `${value} t`,
  tonnesOrMore: (value: string) => `${value} t or more`,
  sources: 'Sources',
  saidBy: (speaker: string, agency: string, date: string) => `${speaker} to ${agency}, ${date}`,
  saidByOnly: (speaker: string, date: string) => `${speaker}, ${date}`,
  saidUndated: (speaker: string, agency: string) => `${speaker} to ${agency}`,
  sourceNotGiven: 'source not given',
  /** A publisher that is not given is an empty word. */
  carriedBy: (said: string, publisher: string, date: string | null) =>
    publisher === ''
      ? `${said}; source not given${date === null ? '' : `, ${date}`}.`
      : `${said}, carried by ${publisher}${date === null ? '' : ` on ${date}`}.`,
  reportedBy: (publisher: string, date: string | null) =>
    publisher === ''
      ? `Source not given${date === null ? '' : `, ${date}`}.`
      : `Reported by ${publisher}${date === null ? ', date not given' : ` on ${date}`}.`,
  reportedByAll: (publishers: readonly string[]) => `Reported by ${list(publishers)}.`,
  moreInFile: (publishers: number) => `${number(publishers)} more, all in the file`,
  publishedOn: (date: string) => `published ${date}`,
  translates: (publisher: string) => `translates ${publisher}`,
  inParagraphs: (what: string, paragraphs: readonly number[]) =>
    `${what} in ${new Set(paragraphs).size > 1 ? 'paragraphs' : 'paragraph'} ${formatRuns(paragraphs)}`,
  theCount: (count: string) => `the ${count}`,
  theGroup: 'the air group',
  opensInNewTab: 'opens in a new tab',

  // the map
  mapLabel: 'Map of the airlift',
  mapHelp: 'Arrow keys move, plus and minus zoom',
  mapWords: (parts: readonly string[]) => parts.join(' '),
  altRoutes: (count: string, types: readonly string[], from: string, to: readonly string[]) =>
    `${count}${among(types)}, from ${from} to ${list(to)}; the split is not reported.`,
  altRoutesSome: (count: string, types: readonly string[], from: string, to: readonly string[]) =>
    `Some of ${count}${types.length === 0 ? '' : `, ${list(types)} only`}, from ${from} to ${list(to)}; how many is not reported.`,
  altRoutesExact: (count: string, types: readonly string[], from: string, to: readonly string[]) =>
    `${count}${among(types)}, from ${from} to ${list(to)}.`,
  altFleets: (fleets: readonly string[]) => `Air group formed, tied to no airfield: ${list(fleets)}.`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  north: 'Turn north up',
  wholeRoute: 'Whole route',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  scaleAt: (kilometres: number, latitude: number) =>
    latitude === 0
      ? `${number(kilometres)} km at the equator`
      : `${number(kilometres)} km at ${Math.abs(latitude)}° ${latitude < 0 ? 'S' : 'N'}`,
  apart: (kilometres: number) => `${number(kilometres, 1)} km apart`,
  zoomToPair: (names: readonly string[], apart: string) => `Zoom to ${list(names)}, ${apart}`,
  greatCircles: 'Arcs are great circles, not flown tracks.',
  bordersAndData: 'Borders and data',
  bordersOfYear: (year: number) => `Borders and names are those of ${year}, not of the time of the airlift.`,
  dataCredit: (names: readonly string[]) => `Data: ${names.join(', ')}.`,
  groupFormedTitle: 'Air group formed',
  notAdded: (count: string) => `No airfield named, not added to the ${count}`,
  noAirfieldNamed: 'No airfield named',

  wholePage: 'Open the whole page',
  cooperation: {
    keyboard: 'Hold Ctrl and scroll to zoom the map',
    mac: 'Hold ⌘ and scroll to zoom the map',
    touch: 'Use two fingers to move the map',
  },

  // details
  close: 'Close',
  codes: 'Codes',
  noCodes: 'no ICAO or IATA code',
  elevation: 'Elevation',
  elevationMetres: (value: number) => `${number(value)} m`,
  runways: 'Runways',
  runway: (name: string, length: number, approximate: boolean) =>
    `${name}, ${approximate ? 'about ' : ''}${number(length)} m`,
  notFound: 'not found',
  position: 'Position',
  coordinates: (latitude: number, longitude: number) =>
    `${number(Math.abs(latitude), 4)}° ${latitude < 0 ? 'S' : 'N'}, ${number(Math.abs(longitude), 4)}° ${longitude < 0 ? 'W' : 'E'}`,
  time: 'Time zone then',
  distanceComputed: 'Distance, computed',
  bearingComputed: 'First bearing, computed',
  timeComputed: 'In the air, estimated',
  kilometresValue: (value: number) => `${number(value)} km`,
  reported: 'Reported',
  airfieldSource: 'OurAirports, public domain',
  routeName: (from: string, to: string) => `${from} to ${to}`,
  origin: 'Origin',
  destination: 'Destination',

  // language, theme, projection
  language: 'Language',
  projection: 'Projection',
  mercator: 'Mercator',
  globe: 'Globe',
  theme: 'Theme',
  themeLight: 'Light',
  themeDark: 'Dark',

  // saving
  savePng: 'Save PNG',
  savingPng: 'Making the PNG',
  cancel: 'Cancel',
  saved: (name: string) => `Saved as ${name}`,
  savedInFrame: 'If no file has come, the page around this one allows none: open the map by itself.',
  lacks: {
    font: 'Its words are in another typeface, because the page’s own did not load.',
    ground: 'It has no land and no borders, because the ground of the map did not load.',
    'fine-ground': 'Its coasts and borders are coarser, because the fine ground did not load.',
  },
  pixelsChanged:
    'This browser changes the pixels of pictures, as a guard against tracking, so a PNG would be noise. Save it as SVG.',
  viewChanged: 'The view changed before the map had loaded, so no file was made. Save again.',
  pastedWithoutData:
    'The clipboard kept only the pixels of the picture, not its view. Save the picture as a file, then open that.',
  saveCancelled: 'Saving was cancelled; no file was made.',
  saveFailed: 'The picture could not be made, so no file was saved. Reload the page and save again.',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  dataAndSources: 'Data and sources',
  dataShown: 'What is shown, as data',
  copyCitation: 'Copy citation',
  copyEmbedCode: 'Copy embed code',
  ownPage: (size: string) => `A page of its own (about ${size})`,
  copied: 'Copied',
  linkNotCopied: 'The browser did not allow copying; the link is in the address bar.',

  // pictures in other sizes
  pictureSizes: 'Sizes',
  pictureTitle: 'A picture to publish',
  pictureSize: 'Size',
  formatNames: {
    screen: 'As on screen',
    article: 'Article',
    link: 'Link preview',
    square: 'Square',
    story: 'Story',
    a4: 'A4 upright',
    'a4-across': 'A4 across',
    a3: 'A3 upright',
    'a3-across': 'A3 across',
    own: 'Own size',
  },
  width: 'Width',
  height: 'Height',
  pixels: (width: number, height: number) => `${width} × ${height} px`,
  ground: 'Ground',
  themeTransparent: 'Transparent',
  asOnMap: 'As on the map',
  conic: 'Conic',
  inPicture: 'In the picture',
  partNames: { title: 'Title', figures: 'Figures', legend: 'Legend', sources: 'Sources', inset: 'Inset' },
  ownHeadline: 'Own headline',
  ownNote: 'Own note',
  preview: 'Preview of the picture',
  saveSvg: 'Save SVG',
  copyPicture: 'Copy',
  sharePicture: 'Share',
  pictureCopied: 'Picture copied',
  pictureNotCopied: 'The browser did not allow copying a picture; save it instead.',
  pictureReady: 'The picture is ready. Press “Share” once more.',
  pictureNotShared: 'The picture could not be shared; save it instead.',
  drawingPicture: 'Drawing the picture',
  sizeImpossible: (least: number, most: number) =>
    `Each side has to be between ${number(least)} and ${number(most)} pixels.`,
  noRoomForWords:
    'What is to be in the picture finds no room in this size. Make it larger, or leave something out.',
  openPicture: 'Open a saved picture',
  pictureOpened: 'The view of the picture is open.',
  pictureProblems: {
    'too-large': 'The file is larger than 64 MB, so it was not read. Pictures saved here are smaller.',
    'not-png': 'The file is no PNG. Only pictures saved here as PNG open again.',
    damaged: 'The file is damaged or cut off. Save the picture again, or ask for the original.',
    foreign:
      'The picture was not saved here, or a program has removed what was in it. There is no view to open.',
    altered:
      'The text inside the picture was changed after it was saved, so its view is not opened. Use the original.',
    newer: 'The picture was saved by a newer version of this page. Reload the page, then open it again.',
    other: 'The picture shows another airlift, which this page does not have.',
  },

  // sheet
  sheetSource: 'Source',
  sheetReading: 'Reading the map',
  sheetBorders: 'Borders',
  sheetMap: 'Map',
  sheetData: 'Data',
  sheetShared: 'The arcs share one count. They are great circles, not flown tracks; distances are computed.',
  /** Behind the name of what is counted: "Flights, width of a line". */
  widthOfLine: 'width of a line',
  thinnestLine: (words: string) => `thinnest: ${words}`,
  legendMarks: {
    'both-ways': 'There and back, each on its right',
    'thin-pair': 'There and back, both thin: one line',
    shared: 'One count, shared by several places',
    'at-least': 'At least: the number may be larger',
    differ: 'Sources differ: pale up to the largest',
    range: 'A range: pale up to the largest',
    some: 'Some of it, how many is not reported',
    stop: 'Stop',
    city: 'City named, airfield not',
    region: 'Region named, airfield not',
    out: 'Filtered out',
    uncounted: 'Flown, but not counted in this measure',
  },
  heaviestRoutes: 'Heaviest routes',
  numbersShown: (count: string) => `${count} numbers shown.`,
  namesShown: (count: string) => `${count} names shown.`,
  countOf: (part: number, whole: number) => `${number(part)} of ${number(whole)}`,
  sheetLines: 'Lines are great circles, not flown tracks.',
  sheetSharedAmong:
    'Lines are great circles, not flown tracks; how a shared count divides among its places is not reported.',
  sheetGroup: (count: string) => `The air group is tied to no airfield and is not added to the ${count}.`,
  projectionName: {
    mercator: 'Mercator projection.',
    globe: 'Globe.',
    conic: 'Lambert conformal conic projection.',
  },

  // when things fail
  noWebGl:
    'This browser offers no WebGL 2, so the map stays a drawing; it can be moved, filtered and saved all the same.',
  contextLost: 'The graphics card has let go of the map; a drawing stands in until it comes back.',
  mapFailed:
    'The map engine could not be loaded or started, so the map stays a drawing, which can be moved, too. Reload the page to try again.',
  mapLate: 'The map engine has not come yet, so the map stays a drawing for now, which can be moved, too.',
  routeTooLarge: 'The whole route does not fit into a map of this size; a part of it is outside.',
  reload: 'Reload',
  partFailed: 'A part of this page could not be loaded. Reload the page when there is a network.',
  languageFailed: 'The words of that language could not be loaded. Try again when there is a network.',
  otherLanguages: 'This page in other languages',
  basemapFailed:
    'The background map did not load, so the map stays a drawing, which can be moved, too. Reload the page to try again.',
  basemapStyleFailed:
    'The background map set for this page did not load; the one that comes with it is shown instead.',
  dataFailed: 'The file of this airlift has faults, so nothing of it is shown. To be corrected:',
  addressIgnored: (name: string, value: string, allowed: string) =>
    `The address asks for ${name}=${value}, which does not exist; it was ignored.${allowed === '' ? '' : ` Possible: ${allowed}.`}`,
  addressCamera: 'The address asks for a map view that does not exist; the whole route is shown instead.',
  withoutNetwork: 'Without a network',
  opensOffline: 'This page opens again without a network, with a coarser ground.',
  megabytes: (value: number) => `${number(value, 1)} MB`,
  keepOffline: (size: string) => `Keep for offline (${size})`,
  keepingOffline: (kept: string, whole: string) => `Keeping for offline: ${kept} of ${whole}`,
  keptOffline: (size: string) => `Everything is kept for offline: ${size}.`,
  keptInPart: 'Not everything could be kept for offline.',
  removeKept: 'Remove',
  lessDetail: 'There is no network: the ground is shown in less detail.',
  libraryLicences: 'Licences of the libraries',
  pageFailed: 'The page has run into a fault and no longer answers; what it showed last is still here.',
  loadAgain: 'Load it again',
  updateReady: 'A newer version of this page is there.',
  loadUpdate: 'Load it',
  dismiss: 'Dismiss',
};

export type Messages = typeof en;
