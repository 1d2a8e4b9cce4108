// The words in Indonesian.
import type { Messages } from './en.ts';
import { formatDate, formatHours, formatNumber, formatRuns } from './numbers.ts';

const number = (value: number, decimals = 0) => formatNumber('id', value, decimals);
const list = (items: readonly string[]) =>
  items.length < 3 ? items.join(' dan ') : `${items.slice(0, -1).join(', ')}, dan ${items.at(-1)}`;
const comparatorWords = {
  '=': '',
  '>': 'lebih dari ',
  '<': 'kurang dari ',
  '>=': 'sedikitnya ',
  '<=': 'paling banyak ',
  '~': 'sekitar ',
} as const;

export const id: Messages = {
  date: (date, parts = 'full') => formatDate('id', date, parts),
  number,
  list,

  count: (comparator, value) => comparatorWords[comparator] + number(value),
  aircraftNoun: () => 'pesawat',
  paragraphs: (paragraphs) => `par. ${formatRuns(paragraphs)}`,
  someOf: 'sebagian dari',
  onlyTypes: (types) => `${list(types)} saja`,
  splitNotReported: 'pembagian tidak dilaporkan',
  howManyNotReported: 'jumlahnya tidak dilaporkan',
  shared: (count) => `${count}, bersama`,
  someOfCount: (count) => `sebagian dari ${count}`,

  flewShared: 'Terbang, satu hitungan',
  flew: 'Terbang',
  flewSome: 'Terbang, sebagian dari',
  groupFormed: 'Kelompok udara, tanpa nama lapangan',
  filteredOut: 'disaring',

  aircraftType: 'Tipe pesawat',
  fromAbove: 'dari atas, satu skala',
  metres: (value) => `${number(value, 1)} m`,
  wingspan: (value) => `bentang ${number(value, 1)} m`,
  showAll: 'Tampilkan semua',
  filterWhole: 'Semua tipe pesawat ditampilkan.',
  filterSome: (types, of) => `Hanya ${list(types)}, ${types.length} dari ${of} tipe`,
  filterNone: 'Tidak ada tipe pesawat yang dipilih, jadi busur dan hitungan tidak ditampilkan.',

  oneMark: 'satu tanda, satu pesawat',
  orMore: (value) => `${number(value)} atau lebih`,
  unitChart: (words) => `Diagram satuan kelompok udara: ${list(words)}.`,

  routes: 'Rute',
  routesComputed: 'jarak, arah, waktu: dihitung',
  fromTo: (from) => `Dari ${from} ke`,
  aircraft: 'Pesawat',
  kilometres: 'km',
  bearing: 'Arah',
  inTheAir: 'Di udara',
  hoursRange: (minimum, maximum) => `${formatHours(minimum)}–${formatHours(maximum)} j`,
  degrees: (value) => `${number(value, 1)}°`,
  noRoutes: 'Rute tidak ditampilkan: tidak ada tipe pesawat yang dipilih.',

  notReported: 'Tidak dilaporkan',
  whatReported: 'Yang dilaporkan',
  faults: 'Kekeliruan artikel',
  otherStatements: 'Kata pihak lain',
  otherStatementsHint: 'konteks, bukan dari artikel',
  groupSize: 'Besar kelompok udara menurut sumber',
  exactly: (count) => `tepat ${count}`,
  timeline: 'Linimasa',
  inTheArticle: 'Dalam artikel',
  contextOnly: 'Konteks',
  computed: 'Dihitung',
  computedHint: 'perkiraan, bukan laporan',
  distanceFormula: 'Garis terpendek antarlapangan pada elipsoid WGS84, dan arah awalnya.',
  timeFormula: (slowest, fastest) =>
    `Jarak dibagi kecepatan jelajah tipe, ${slowest}–${fastest} km/jam, tanpa angin.`,
  liftName: (type) => `Muatan terbesar semua ${type} sekaligus`,
  liftFormula: (count, load) => `Pesawat, ${count}, dikali muatan terbesar satu pesawat, ${load} t.`,
  tonnes: (value) => `${value} t`,
  tonnesOrMore: (value) => `${value} t atau lebih`,
  sources: 'Sumber',
  saidBy: (speaker, agency, date) => `${speaker} kepada ${agency}, ${date}`,
  saidByOnly: (speaker, date) => `${speaker}, ${date}`,
  carriedBy: (said, publisher, date) => `${said}, dimuat ${publisher} ${date}.`,
  reportedBy: (publisher, date) => `Dilaporkan ${publisher} ${date}.`,
  publishedOn: (date) => `terbit ${date}`,
  translates: (publisher) => `menerjemahkan ${publisher}`,
  inParagraphs: (what, paragraphs) => `${what} di paragraf ${formatRuns(paragraphs)}`,
  theCount: (count) => `angka ${count}`,
  theGroup: 'kelompok udara',
  opensInNewTab: 'membuka tab baru',

  mapLabel: 'Peta pengangkutan udara',
  mapHelp: 'Tombol panah menggeser, plus dan minus memperbesar',
  mapWords: (parts) => parts.join(' '),
  altRoutes: (count, types, from, to) =>
    `${count} pesawat, ${list(types)}, dari ${from} ke ${list(to)}; pembagiannya tidak dilaporkan.`,
  altRoutesSome: (count, types, from, to) =>
    `Sebagian dari ${count} pesawat, ${list(types)} saja, dari ${from} ke ${list(to)}; jumlahnya tidak dilaporkan.`,
  altRoutesExact: (count, types, from, to) =>
    `${count} pesawat, ${list(types)}, dari ${from} ke ${list(to)}.`,
  altFleets: (fleets) => `Kelompok udara dibentuk, tanpa nama lapangan udara: ${list(fleets)}.`,
  zoomIn: 'Perbesar',
  zoomOut: 'Perkecil',
  north: 'Utara ke atas',
  wholeRoute: 'Seluruh rute',
  fullScreen: 'Layar penuh',
  leaveFullScreen: 'Keluar dari layar penuh',
  scaleAt: (kilometres, latitude) =>
    `${number(kilometres)} km di ${Math.abs(latitude)}° ${latitude < 0 ? 'LS' : 'LU'}`,
  scaleAtEquator: (kilometres) => `${number(kilometres)} km di khatulistiwa`,
  apart: (kilometres) => `berjarak ${number(kilometres, 1)} km`,
  zoomToPair: (names, apart) => `Perbesar ${list(names)}, ${apart}`,
  greatCircles: 'Busur adalah lingkaran besar, bukan lintasan terbang.',
  bordersAndData: 'Batas dan data',
  dataCredit: (names) => `Data: ${names.join(', ')}.`,
  groupFormedTitle: 'Kelompok udara',
  notAdded: (count) => `Tanpa nama lapangan udara, tidak dijumlahkan dengan ${count}`,
  noAirfieldNamed: 'Tanpa nama lapangan udara',

  wholePage: 'Buka halaman lengkap',
  cooperation: {
    keyboard: 'Tahan Ctrl sambil menggulir untuk memperbesar peta',
    mac: 'Tahan ⌘ sambil menggulir untuk memperbesar peta',
    touch: 'Gunakan dua jari untuk menggeser peta',
  },

  close: 'Tutup',
  codes: 'Kode',
  noCodes: 'tanpa kode ICAO atau IATA',
  elevation: 'Ketinggian',
  elevationMetres: (value) => `${number(value)} m`,
  runways: 'Landasan',
  runway: (name, length, approximate) => `${name}, ${approximate ? 'sekitar ' : ''}${number(length)} m`,
  notFound: 'tidak ditemukan',
  position: 'Posisi',
  coordinates: (latitude, longitude) =>
    `${number(Math.abs(latitude), 4)}° ${latitude < 0 ? 'LS' : 'LU'}, ${number(Math.abs(longitude), 4)}° ${longitude < 0 ? 'BB' : 'BT'}`,
  time: 'Zona waktu saat itu',
  distanceComputed: 'Jarak, dihitung',
  bearingComputed: 'Arah awal, dihitung',
  timeComputed: 'Di udara, perkiraan',
  kilometresValue: (value) => `${number(value)} km`,
  reported: 'Dilaporkan',
  airfieldSource: 'OurAirports, domain publik',
  routeName: (from, to) => `${from} ke ${to}`,
  origin: 'Asal',
  destination: 'Tujuan',

  language: 'Bahasa',
  projection: 'Proyeksi',
  mercator: 'Mercator',
  globe: 'Globe',
  theme: 'Tema',
  themeLight: 'Terang',
  themeDark: 'Gelap',

  savePng: 'Simpan PNG',
  savingPng: 'Membuat PNG',
  cancel: 'Batal',
  saved: (name) => `Tersimpan sebagai ${name}`,
  saveCancelled: 'Penyimpanan dibatalkan; tidak ada berkas yang dibuat.',
  saveTooLarge: (width, height) =>
    `Perangkat ini tidak dapat menggambar ${width} × ${height} piksel, jadi tidak ada berkas yang dibuat. Perkecil jendela lalu simpan lagi.`,
  saveFailed:
    'Gambar tidak dapat dibuat, jadi tidak ada berkas yang disimpan. Muat ulang halaman lalu simpan lagi.',
  saveNeedsMap: 'Tidak ada peta untuk disimpan. Angka, tabel, dan sumber ada di halaman ini.',
  copyLink: 'Salin tautan',
  linkCopied: 'Tautan disalin',
  dataAndSources: 'Data dan sumber',
  dataShown: 'Yang ditampilkan, sebagai data',
  copyCitation: 'Salin kutipan',
  copyEmbedCode: 'Salin kode sematan',
  copied: 'Disalin',
  linkNotCopied: 'Peramban tidak mengizinkan penyalinan; tautan ada di bilah alamat.',

  sheetSource: 'Sumber',
  sheetReading: 'Membaca peta',
  sheetBorders: 'Batas',
  sheetData: 'Data',
  sheetShared:
    'Semua busur berbagi satu hitungan. Busur adalah lingkaran besar, bukan lintasan terbang; jarak dihitung.',
  sheetGroup: (count) =>
    `Kelompok udara tidak terikat pada lapangan udara dan tidak dijumlahkan dengan ${count}.`,
  projectionName: {
    mercator: 'Proyeksi Mercator.',
    globe: 'Globe.',
    conic: 'Proyeksi kerucut konformal Lambert.',
  },

  noWebGl:
    'Peramban ini tidak dapat menggambar peta: WebGL 2 tidak tersedia. Angka, tabel, dan sumber ada di sini; peramban lain atau yang lebih baru akan menampilkan peta.',
  contextLost: 'Kartu grafis melepaskan peta. Peta kembali sendiri sebentar lagi; angka dan tabel tetap ada.',
  mapFailed:
    'Peta tidak dapat dimulai. Angka, tabel, dan sumber ada di sini; muat ulang halaman untuk mencoba lagi.',
  basemapFailed:
    'Peta latar tidak termuat; busur dan lapangan udara digambar tanpanya. Muat ulang halaman untuk mencoba lagi.',
  basemapStyleFailed:
    'Peta latar yang diatur untuk halaman ini tidak termuat; peta bawaan ditampilkan sebagai gantinya.',
  dataFailed:
    'Berkas pengangkutan udara ini memiliki kesalahan, jadi isinya tidak ditampilkan. Yang perlu diperbaiki:',
  addressIgnored: (name, value, allowed) =>
    `Alamat meminta ${name}=${value}, yang tidak ada; permintaan itu diabaikan. Pilihan: ${allowed}.`,
  addressCamera: 'Alamat meminta tampilan peta yang tidak ada; seluruh rute ditampilkan.',
  dismiss: 'Tutup',
};
