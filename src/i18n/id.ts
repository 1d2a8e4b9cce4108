// The words in Indonesian.
import type { Messages } from './en.ts';
import { formatDate, formatHours, formatNumber, formatRuns } from './numbers.ts';

const number = (value: number, decimals = 0) => formatNumber('id', value, decimals);
/** A number of something: tonnes may have a decimal place. */
const amount = (value: number) => number(value, Number.isInteger(value) ? 0 : 1);
const list = (items: readonly string[]) =>
  items.length < 3 ? items.join(' dan ') : `${items.slice(0, -1).join(', ')}, dan ${items.at(-1)}`;
const nouns = { aircraft: 'pesawat', flights: 'penerbangan', people: 'orang', tonnes: 'ton' } as const;
/** The types, where they are reported. */
const among = (types: readonly string[]) => (types.length === 0 ? '' : `, ${list(types)}`);
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

  count: (comparator, value, upTo = value) =>
    comparator === 'range'
      ? `${amount(value)} ${upTo - value === 1 ? 'atau' : 'hingga'} ${amount(upTo)}`
      : comparatorWords[comparator] + amount(value),
  noun: (measure) => nouns[measure],
  measureName: { aircraft: 'Pesawat', flights: 'Penerbangan', people: 'Orang', tonnes: 'Ton' },
  either: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} atau ${items.at(-1)}`,
  rows: (rows) => `baris ${formatRuns(rows)}`,
  upTo: (value) => `hingga ${amount(value)}`,
  sumOfRows: (rows, isOpen) => `Jumlah ${number(rows)} baris${isOpen ? ', sedikitnya' : ''}`,
  noPlaceNamed: 'Tanpa nama lapangan',
  placeKind: { city: 'Kota, lapangan udara tidak disebut', region: 'Wilayah, lapangan udara tidak disebut' },
  stop: 'singgahan',
  altMoreRows: (rows) => `Dan ${number(rows)} baris lagi.`,
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
  tooManyMarks: 'terlalu banyak untuk digambar satu per satu',
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
  saidUndated: (speaker, agency) => `${speaker} kepada ${agency}`,
  carriedBy: (said, publisher, date) => `${said}, dimuat ${publisher}${date === null ? '' : ` ${date}`}.`,
  reportedBy: (publisher, date) =>
    `Dilaporkan ${publisher}${date === null ? ', tanpa tanggal' : ` ${date}`}.`,
  reportedByAll: (publishers) => `Dilaporkan ${list(publishers)}.`,
  moreInFile: (publishers) => `${number(publishers)} lainnya, semuanya di dalam berkas`,
  sourcesAndRows: (sources, rows) =>
    `${number(sources)} sumber${rows === 0 ? '' : `, ${number(rows)} baris`}`,
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
    `${count}${among(types)}, dari ${from} ke ${list(to)}; pembagiannya tidak dilaporkan.`,
  altRoutesSome: (count, types, from, to) =>
    `Sebagian dari ${count}${among(types)}, dari ${from} ke ${list(to)}; jumlahnya tidak dilaporkan.`,
  altRoutesExact: (count, types, from, to) => `${count}${among(types)}, dari ${from} ke ${list(to)}.`,
  altFleets: (fleets) => `Kelompok udara dibentuk, tanpa nama lapangan udara: ${list(fleets)}.`,
  zoomIn: 'Perbesar',
  zoomOut: 'Perkecil',
  north: 'Utara ke atas',
  wholeRoute: 'Seluruh rute',
  fullScreen: 'Layar penuh',
  leaveFullScreen: 'Keluar dari layar penuh',
  scaleAt: (kilometres, latitude) =>
    latitude === 0
      ? `${number(kilometres)} km di khatulistiwa`
      : `${number(kilometres)} km di ${Math.abs(latitude)}° ${latitude < 0 ? 'LS' : 'LU'}`,
  apart: (kilometres) => `berjarak ${number(kilometres, 1)} km`,
  zoomToPair: (names, apart) => `Perbesar ${list(names)}, ${apart}`,
  greatCircles: 'Busur adalah lingkaran besar, bukan lintasan terbang.',
  bordersAndData: 'Batas dan data',
  bordersOfYear: (year) => `Batas dan nama menurut tahun ${year}, bukan masa pengangkutan udara ini.`,
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
  savedInFrame:
    'Jika berkas tidak muncul, halaman di sekelilingnya tidak mengizinkannya: buka petanya sendiri.',
  lacks: {
    font: 'Hurufnya lain, karena huruf milik halaman ini tidak termuat.',
    ground: 'Daratan dan perbatasannya tidak ada, karena latar peta tidak termuat.',
    'fine-ground': 'Garis pantai dan perbatasannya lebih kasar, karena latar yang halus tidak termuat.',
  },
  pixelsChanged:
    'Peramban ini mengubah piksel gambar sebagai pelindung dari pelacakan, sehingga PNG akan rusak. Simpan sebagai SVG.',
  viewChanged: 'Tampilan berubah sebelum peta selesai dimuat; tidak ada berkas yang dibuat. Simpan lagi.',
  pastedWithoutData:
    'Papan klip hanya menyimpan piksel gambar, bukan tampilannya. Simpan gambar sebagai berkas, lalu buka berkas itu.',
  saveCancelled: 'Penyimpanan dibatalkan; tidak ada berkas yang dibuat.',
  saveFailed:
    'Gambar tidak dapat dibuat, jadi tidak ada berkas yang disimpan. Muat ulang halaman lalu simpan lagi.',
  copyLink: 'Salin tautan',
  linkCopied: 'Tautan disalin',
  dataAndSources: 'Data dan sumber',
  dataShown: 'Yang ditampilkan, sebagai data',
  copyCitation: 'Salin kutipan',
  copyEmbedCode: 'Salin kode sematan',
  copied: 'Disalin',
  linkNotCopied: 'Peramban tidak mengizinkan penyalinan; tautan ada di bilah alamat.',

  pictureSizes: 'Ukuran',
  pictureTitle: 'Gambar untuk diterbitkan',
  pictureSize: 'Ukuran',
  formatNames: {
    screen: 'Seperti di layar',
    article: 'Artikel',
    link: 'Pratinjau tautan',
    square: 'Persegi',
    story: 'Cerita',
    a4: 'A4 tegak',
    'a4-across': 'A4 mendatar',
    a3: 'A3 tegak',
    'a3-across': 'A3 mendatar',
    own: 'Ukuran sendiri',
  },
  width: 'Lebar',
  height: 'Tinggi',
  pixels: (width, height) => `${width} × ${height} piksel`,
  ground: 'Latar',
  themeTransparent: 'Tembus pandang',
  asOnMap: 'Seperti di peta',
  conic: 'Kerucut',
  inPicture: 'Di dalam gambar',
  partNames: { title: 'Judul', figures: 'Angka', legend: 'Legenda', sources: 'Sumber', inset: 'Sisipan' },
  ownHeadline: 'Judul sendiri',
  ownNote: 'Catatan sendiri',
  preview: 'Pratinjau gambar',
  saveSvg: 'Simpan SVG',
  copyPicture: 'Salin',
  sharePicture: 'Bagikan',
  pictureCopied: 'Gambar disalin',
  pictureNotCopied: 'Peramban tidak mengizinkan penyalinan gambar; simpan saja.',
  pictureReady: 'Gambar sudah siap. Tekan “Bagikan” sekali lagi.',
  pictureNotShared: 'Gambar tidak dapat dibagikan; simpan saja.',
  drawingPicture: 'Menggambar',
  sizeImpossible: (least, most) => `Setiap sisi harus antara ${number(least)} dan ${number(most)} piksel.`,
  noRoomForWords: 'Isi gambar tidak muat dalam ukuran ini. Perbesar, atau hilangkan sesuatu.',
  openPicture: 'Buka gambar tersimpan',
  pictureOpened: 'Tampilan gambar dibuka.',
  pictureProblems: {
    'too-large': 'Berkas lebih dari 64 MB, jadi tidak dibaca. Gambar yang disimpan di sini lebih kecil.',
    'not-png': 'Berkas bukan PNG. Hanya gambar PNG yang disimpan di sini dapat dibuka lagi.',
    damaged: 'Berkas rusak atau terpotong. Simpan lagi gambarnya, atau minta yang asli.',
    foreign:
      'Gambar tidak disimpan di sini, atau isinya dihapus sebuah program. Tidak ada tampilan untuk dibuka.',
    altered:
      'Teks di dalam gambar diubah setelah disimpan, jadi tampilannya tidak dibuka. Gunakan yang asli.',
    newer: 'Gambar disimpan dengan versi halaman yang lebih baru. Muat ulang halaman, lalu buka lagi.',
    other: 'Gambar menunjukkan pengangkutan udara lain yang tidak ada di halaman ini.',
  },
  sheetSource: 'Sumber',
  sheetReading: 'Membaca peta',
  sheetBorders: 'Batas',
  sheetMap: 'Peta',
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
    'Peramban ini tidak memiliki WebGL 2, jadi petanya tetap berupa gambar; peta tetap dapat digeser, disaring, dan disimpan.',
  contextLost: 'Kartu grafis melepaskan peta; sebuah gambar menggantikannya sampai peta kembali.',
  mapFailed:
    'Mesin peta tidak dapat dimuat atau dimulai, jadi petanya tetap berupa gambar, yang juga dapat digeser. Muat ulang halaman untuk mencoba lagi.',
  mapLate: 'Mesin peta belum tiba, jadi untuk sementara petanya berupa gambar, yang juga dapat digeser.',
  routeTooLarge: 'Seluruh rute tidak muat dalam peta seukuran ini; sebagian berada di luar.',
  reload: 'Muat ulang',
  partFailed: 'Sebagian halaman ini tidak dapat dimuat. Muat ulang halaman saat ada jaringan.',
  languageFailed: 'Kata-kata bahasa itu tidak dapat dimuat. Coba lagi saat ada jaringan.',
  otherLanguages: 'Halaman ini dalam bahasa lain',
  basemapFailed:
    'Peta latar tidak termuat, jadi petanya tetap berupa gambar, yang juga dapat digeser. Muat ulang halaman untuk mencoba lagi.',
  basemapStyleFailed:
    'Peta latar yang diatur untuk halaman ini tidak termuat; peta bawaan ditampilkan sebagai gantinya.',
  dataFailed:
    'Berkas pengangkutan udara ini memiliki kesalahan, jadi isinya tidak ditampilkan. Yang perlu diperbaiki:',
  addressIgnored: (name, value, allowed) =>
    `Alamat meminta ${name}=${value}, yang tidak ada; permintaan itu diabaikan. Pilihan: ${allowed}.`,
  addressCamera: 'Alamat meminta tampilan peta yang tidak ada; seluruh rute ditampilkan.',
  withoutNetwork: 'Tanpa jaringan',
  opensOffline: 'Halaman ini dapat dibuka lagi tanpa jaringan, dengan peta latar yang lebih kasar.',
  megabytes: (value) => `${number(value, 1)} MB`,
  keepOffline: (size) => `Simpan untuk luring (${size})`,
  keepingOffline: (kept, whole) => `Menyimpan untuk luring: ${kept} dari ${whole}`,
  keptOffline: (size) => `Semuanya tersimpan untuk luring: ${size}.`,
  keptInPart: 'Tidak semuanya dapat disimpan untuk luring.',
  removeKept: 'Hapus',
  lessDetail: 'Tidak ada jaringan: peta latar ditampilkan kurang rinci.',
  libraryLicences: 'Lisensi pustaka perangkat lunak',
  pageFailed:
    'Halaman ini mengalami kesalahan dan tidak lagi menanggapi; yang terakhir ditampilkan masih ada di sini.',
  loadAgain: 'Muat ulang',
  updateReady: 'Versi baru halaman ini sudah ada.',
  loadUpdate: 'Muat',
  dismiss: 'Tutup',
};
