// The words of `id` for the table in which rows are edited.
import { formatNumber } from '../numbers.ts';
import type { TableMessages } from './en.ts';

const number = (value: number) => formatNumber('id', value);

export const id: TableMessages = {
  heading: 'Tabel',
  rows: 'Baris',
  rowCount: (rows) => `${number(rows)} baris`,
  rowsFor: (rows, inFile) => `${number(rows)} baris untuk ${number(inFile)} baris berkas`,
  onlyShown:
    'Tabel sebesar ini dibaca berkelompok: baris yang isinya sama menjadi satu di sini. Tabel ini ditampilkan, tidak disunting: sunting berkasnya lalu buka lagi, atau simpan baris ini sebagai CSV lalu buka CSV itu.',
  notAmong: (rows) =>
    `${number(rows)} baris yang tidak diikutkan atau menunggu jawaban tidak termasuk di dalamnya.`,
  changedCells: (cells) => `${number(cells)} sel Anda ubah`,
  lastChange: (row, column, was) => `${row}, ${column.toLowerCase()}, semula ${was}`,
  row: (row) => `baris ${number(row)}`,
  rowNumber: 'Baris',
  undo: 'Urungkan',
  redo: 'Ulangi',
  addRow: 'Tambah baris',
  deleteRow: (row) => `Hapus baris ${number(row)}`,
  saveCsv: 'Simpan CSV',
  saveXlsx: 'Simpan XLSX',
  saveFile: 'Simpan berkas',
  changedByYou: (was) => `Anda ubah, semula ${was}`,
  cell: (column, row) => `${column}, baris ${number(row)}`,
  keeps: 'Peta menampilkan isi sebelumnya.',
  notOnMap: 'Baris ini belum ada di peta.',
  rowAdded: (row) => `Baris ${number(row)} ditambahkan.`,
  rowDeleted: (row) => `Baris ${number(row)} dihapus.`,
  undone: 'Diurungkan.',
  redone: 'Diulangi.',
  failed: 'Tabel tidak dapat dibaca. Peta menampilkan yang sebelumnya.',
  keysToRead: 'Tombol panah berpindah, Control dan C menyalin sel.',
  keys: 'Tombol panah berpindah, Enter menyunting, Delete mengosongkan sel, Control dan Z mengurungkan.',
};
