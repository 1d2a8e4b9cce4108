// What is said of rows that are no movements, and of what stands beside a table or in another, in Indonesian.
import { formatNumber } from '../../numbers.ts';
import type { RowWords } from './en.ts';

const number = (value: number) => formatNumber('id', value);

export const measures: Readonly<Record<string, string>> = {
  aircraft: 'pesawat',
  flights: 'penerbangan',
  people: 'orang',
  tonnes: 'ton',
};

export const rowsId: RowWords = {
  'group-heading': () => 'judul di antara baris, bukan baris tersendiri',
  'note-below': () => 'catatan di bawah tabel, bukan baris tabel',
  'second-list': () => 'ada daftar lain di bawah tabel; baris-barisnya tidak diikutkan',
  'total-row': () => 'jumlah, bukan pergerakan',
  'total-row.agrees': ({ written }) =>
    `jumlah, bukan pergerakan: tertulis ${number(written)}, sama dengan baris-baris di atasnya`,
  'total-row.differs': ({ written, sum }) =>
    `jumlah, bukan pergerakan: tertulis ${number(written)}, sedangkan baris-baris di atasnya berjumlah ${number(sum)}`,
  cancelled: () => 'penerbangan ini dibatalkan',
  planned: () => 'penerbangan ini baru direncanakan',
  'same-row-twice': ({ rows }) => `baris ${rows} berisi sama; semuanya dihitung`,
  'same-row-twice.many': ({ rows, count }) =>
    `${number(count)} baris (${rows}) berisi sama dengan baris di atasnya; semuanya dihitung`,
  'total-row.counted': ({ found }) =>
    `baris ini menyebut "${found}", tetapi tempatnya tertulis dan angkanya bukan jumlah baris di atas: dihitung sebagai pergerakan`,
  'no-locations': ({ column, example }) =>
    `kolom "${column}" hanya berisi id, misalnya ${example}; tempatnya tertulis di tabel lain, yaitu tabel lokasi (id, name, lat, lon): buka keduanya sekaligus`,
  'no-locations.places': () =>
    'tabel ini hanya menyebut letak tempat, tanpa penerbangan; buka bersama tabel penerbangannya',
  'no-locations.unknown': ({ column, example }) =>
    `tidak ada tempat di kolom "${column}" yang dikenal, misalnya "${example}"; jika tabel lain menyebut letaknya (id, name, lat, lon), buka keduanya sekaligus`,
  'ends-of-name': ({ column, found }) =>
    `nama kedua ujung diambil dari "${found}" di kolom "${column}", karena ada tanda hubung atau panah di antara dua nama; letaknya mengikuti garis, dari titik pertama ke titik terakhir`,
  'ends-of-name.offered': ({ column, found }) =>
    `"${found}" di kolom "${column}" mungkin menyebut kedua ujung, tetapi kedua nama tidak dikenal: ujung-ujungnya hanya punya posisi`,
  'ends-of-name.reversed': ({ found }) =>
    `"${found}" menyebut kedua ujung dengan urutan terbalik dari arah garis; arah garis yang dipakai`,
  'doubtful-mark.note': ({ found, column }) =>
    `"${found}" di belakang angka di kolom "${column}" dianggap tanda catatan kaki`,
  'place-ambiguous.listed': ({ found, count }) =>
    `"${found}" bisa berarti salah satu dari ${number(count)} lapangan terbang; pilih yang mana`,
  'says-nothing.cells': () => 'tidak ada sel di baris ini yang menyebut penerbangan',
  transposed: () =>
    'setiap penerbangan berada di kolom tersendiri; taruh satu penerbangan per baris: salin tabel lalu tempel dengan transpose',
  'counts-apart': ({ measure, read, columns }) =>
    `lebih dari satu kolom menghitung ${measures[measure] ?? measure}: yang dibaca “${read}”, bukan ${columns}; jika semuanya bagian dari satu jumlah, tambahkan kolom berisi jumlahnya`,
  'counts-apart.none': ({ measure, columns }) =>
    `kolom yang mungkin menghitung ${measures[measure] ?? measure} per bagian tidak dibaca: ${columns}; tambahkan kolom berisi jumlahnya`,
  'one-flight-a-row': ({ column }) =>
    `setiap baris dihitung sebagai satu penerbangan karena tidak ada kolom yang dianggap jumlah; jika jumlahnya ada di "${column}", sebutkan apa yang dihitung`,
};
