// The words of the table in which rows are edited, in English: the type of the other languages'.
import { formatNumber } from '../numbers.ts';

const number = (value: number) => formatNumber('en', value);

export const en = {
  heading: 'Table',
  /** The name of the table itself. */
  rows: 'Rows',
  rowCount: (rows: number) => `${number(rows)} ${rows === 1 ? 'row' : 'rows'}`,
  changedCells: (cells: number) => `${number(cells)} ${cells === 1 ? 'cell' : 'cells'} changed by you`,
  /** What was changed last, after the number of changes. */
  lastChange: (row: string, column: string, was: string) => `${row}, ${column.toLowerCase()}, was ${was}`,
  row: (row: number) => `row ${number(row)}`,
  rowNumber: 'Row',
  undo: 'Undo',
  redo: 'Redo',
  addRow: 'Add a row',
  deleteRow: (row: number) => `Delete row ${number(row)}`,
  saveCsv: 'Save CSV',
  saveXlsx: 'Save XLSX',
  saveFile: 'Save file',
  changedByYou: (was: string) => `changed by you, was ${was}`,
  cell: (column: string, row: number) => `${column}, row ${number(row)}`,
  keeps: 'The map shows what stood there before.',
  notOnMap: 'The row is not on the map yet.',
  rowAdded: (row: number) => `Row ${number(row)} is added.`,
  rowDeleted: (row: number) => `Row ${number(row)} is deleted.`,
  undone: 'Taken back.',
  redone: 'Done again.',
  failed: 'The table could not be read. The map shows what it showed before.',
  keys: 'Arrow keys move, Enter edits, Delete empties a cell, Control and Z take back.',
};

export type TableMessages = typeof en;
