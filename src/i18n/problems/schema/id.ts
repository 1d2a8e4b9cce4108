// What is said of our own JSON where it is not of its form, or does not agree with itself, in Indonesian.
import type { SchemaWords } from './en.ts';

const kinds: Readonly<Record<string, string>> = {
  string: 'teks',
  number: 'bilangan',
  int: 'bilangan bulat',
  boolean: 'true atau false',
  array: 'daftar, dalam [ ]',
  tuple: 'daftar, dalam [ ]',
  object: 'objek, dalam { }',
};
const orNull = (isNullable: number) => (isNullable === 1 ? ', atau null bila tidak dilaporkan' : '');
const either = (lines: string) => lines.split('\n').join(' atau ');
const things: Readonly<Record<string, string>> = {
  place: 'tempat',
  airfield: 'lapangan udara',
  'own-airfield': 'lapangan udara pada pengangkutan udara ini',
  'aircraft-type': 'tipe pesawat',
  'own-aircraft-type': 'tipe pesawat pada pengangkutan udara ini',
  operator: 'operator',
  source: 'sumber',
  speaker: 'pembicara',
  claim: 'klaim',
  movement: 'pergerakan',
};
const comparators: Readonly<Record<string, string>> = {
  '>': 'lebih dari ',
  '<': 'kurang dari ',
  '>=': 'paling sedikit ',
  '<=': 'paling banyak ',
  '~': 'sekitar ',
};
const count = (written: string) => written.replace(/^[<>=~]+/, (sign) => comparators[sign] ?? '');

export const foundId = (found: string): string => `; yang ada: ${found}`;

export const schemaId: SchemaWords = {
  'schema.json': () => 'bukan JSON yang utuh: ada kurung, koma, atau tanda kutip yang kurang atau berlebih',
  'schema.other': ({ reason }) => `tidak sesuai: ${reason}`,
  'schema.version': () => 'harus 1 atau 2; versi itulah yang dibaca program ini',
  'schema.version-1': () => 'program ini membaca versi 1',
  'schema.missing': ({ kind, isNullable }) =>
    `tidak ada; harus berupa ${kinds[kind] ?? kind}${orNull(isNullable)}`,
  'schema.kind': ({ kind, isNullable }) => `harus berupa ${kinds[kind] ?? kind}${orNull(isNullable)}`,
  'schema.options': ({ options }) => `harus ${either(options)}`,
  'schema.fields': ({ names }) =>
    `memuat isian yang tidak dikenal program ini: ${names}; perbaiki namanya atau hapus`,
  'schema.few': ({ least }) => `harus memuat paling sedikit ${least} butir`,
  'schema.many': ({ most }) => `harus memuat ${most} butir, tidak lebih`,
  'schema.least': ({ least }) => `tidak boleh kurang dari ${least}`,
  'schema.most': ({ most }) => `tidak boleh lebih dari ${most}`,
  'schema.entries': ({ most }) => `tidak boleh memuat lebih dari ${most} butir`,
  'schema.one': () => 'harus menyebut paling sedikit satu',
  'schema.letters': ({ most }) => `tidak boleh lebih panjang dari ${most} huruf`,
  'schema.id': () => 'harus terdiri atas huruf kecil, angka, dan tanda hubung',
  'schema.id-2': () => 'harus terdiri atas huruf dan angka, dengan satu tanda hubung di antaranya',
  'schema.lower-case': () => 'harus ditulis dengan huruf kecil',
  'schema.date': () => 'harus berupa tanggal yang ditulis YYYY-MM-DD',
  'schema.period': () => 'harus berupa tanggal seperti 2022-03-04, 2022-03, atau 2022-03-03/2022-03-08',
  'schema.row-numbers': () => 'harus berupa nomor baris seperti 17, 23, 30-45',
  'schema.empty': () => 'tidak boleh kosong',
  'schema.unwritable': () =>
    'memuat karakter yang tidak dapat ditulis, misalnya karakter kendali; hapus karakter itu',
  'schema.language': ({ languages }) => `harus memuat teks paling sedikit dalam satu dari ${languages}`,
  'schema.languages-once': () => 'harus menyebut setiap bahasa satu kali',
  'schema.between': ({ least, most, unit }) => `harus dari ${least} sampai ${most}${unit}`,
  'schema.whole': () => 'harus berupa bilangan bulat',
  'schema.whole-but-tonnes': () => 'harus berupa bilangan bulat; hanya ton yang boleh berkoma',
  'schema.positive': () => 'harus 1 atau lebih',
  'schema.negative': () => 'tidak boleh negatif',
  'schema.minimum': () => 'minimum tidak boleh melebihi maximum',
  'schema.up-to': () =>
    'harus memuat upTo, ujung yang lebih besar, bersama comparator "range" dan tidak dengan yang lain',
  'schema.longitude': () => 'bujur harus di antara ±180',
  'schema.latitude': () => 'lintang harus di antara ±90',
  'schema.outline': ({ most }) => `harus berupa data path SVG tanpa bilangan di luar ±${most}`,
  'schema.country': () => 'harus berupa kode ISO 3166-1 alpha-2',
  'schema.icao': () => 'harus empat huruf, atau null bila tidak ada',
  'schema.iata': () => 'harus tiga huruf, atau null bila tidak ada',
  'schema.utc-offset': () => 'harus berbentuk +06:00',
  'schema.id-twice': ({ id }) => `id “${id}” dipakai dua kali`,
  'schema.unknown': ({ thing, id, known }) =>
    `tidak ada ${things[thing] ?? thing} “${id}”; yang dikenal: ${known || 'tidak ada'}`,
  'schema.named-twice': ({ id }) => `“${id}” disebut dua kali`,
  'schema.part-of-itself': ({ id, circle }) =>
    `“${id}” adalah bagian dari dirinya sendiri; hapus partOf dari salah satu di antara ${circle}`,
  'schema.both-ends': ({ id }) => `“${id}” adalah asal sekaligus tujuan`,
  'schema.same-position': ({ id, other }) =>
    `“${id}” berposisi sama dengan “${other}”; perbaiki salah satunya`,
  'schema.share-type': ({ id }) => `“${id}” bukan tipe pada pergerakan ini`,
  'schema.share-end': ({ id }) => `“${id}” bukan tujuan pergerakan ini`,
  'schema.share-twice': ({ aircraft, to }) => `bagian “${aircraft}” ke “${to}” disebut dua kali`,
  'schema.no-shares': () => 'harus menyebut satu bagian, atau null bila pembagiannya tidak dilaporkan',
  'schema.no-count': () => 'membagi jumlah pesawat, padahal jumlah itu tidak ada',
  'schema.shares': ({ shares, whole }) =>
    `jumlah bagian (${shares.split(' + ').map(count).join(' + ')}) tidak sesuai dengan ${count(whole)}; perbaiki, atau tulis null bila pembagiannya tidak dilaporkan`,
};
