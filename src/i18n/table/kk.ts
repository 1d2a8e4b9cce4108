// The words of `kk` for the table in which rows are edited.
import { formatNumber } from '../numbers.ts';
import type { TableMessages } from './en.ts';

const number = (value: number) => formatNumber('kk', value);

export const kk: TableMessages = {
  heading: 'Кесте',
  rows: 'Жолдар',
  rowCount: (rows) => `${number(rows)} жол`,
  rowsFor: (rows, inFile) => `файлдың ${number(inFile)} жолы үшін ${number(rows)} жол`,
  onlyShown:
    'Мұндай үлкен кесте топтап оқылады: бірдей айтатын жолдар мұнда бір жол болып тұр. Ол көрсетіледі, бірақ өңделмейді: файлды өзгертіп, қайта ашыңыз немесе осы жолдарды CSV етіп сақтап, соны ашыңыз.',
  notAmong: (rows) => `Қалдырылған немесе жауап күтіп тұрған ${number(rows)} жол олардың арасында жоқ.`,
  changedCells: (cells) => `сіз өзгерткен ${number(cells)} ұяшық`,
  lastChange: (row, column, was) => `${row}, ${column.toLowerCase()}, бұрын: ${was}`,
  row: (row) => `${number(row)}-жол`,
  rowNumber: 'Жол',
  undo: 'Болдырмау',
  redo: 'Қайталау',
  addRow: 'Жол қосу',
  deleteRow: (row) => `${number(row)}-жолды жою`,
  saveCsv: 'CSV сақтау',
  saveXlsx: 'XLSX сақтау',
  saveFile: 'Файлды сақтау',
  changedByYou: (was) => `сіз өзгерттіңіз, бұрын: ${was}`,
  cell: (column, row) => `${column}, ${number(row)}-жол`,
  keeps: 'Картада бұрынғысы қалды.',
  notOnMap: 'Бұл жол картада әзірге жоқ.',
  rowAdded: (row) => `${number(row)}-жол қосылды.`,
  rowDeleted: (row) => `${number(row)}-жол жойылды.`,
  undone: 'Болдырылмады.',
  redone: 'Қайталанды.',
  failed: 'Кестені оқу мүмкін болмады. Картада бұрынғысы қалды.',
  keysToRead: 'Көрсеткілер — жылжу, Control және C — ұяшықты көшіру.',
  keys: 'Көрсеткілер — жылжу, Enter — өңдеу, Delete — ұяшықты тазарту, Control және Z — болдырмау.',
};
