// The words of the table in which rows are edited, in English: the type of the other languages'.
import { formatNumber } from '../numbers.ts';

const number = (value: number) => formatNumber('en', value);

export const en = {
  heading: 'Table',
  /** The name of the table itself. */
  rows: 'Rows',
  rowCount: (rows: number): string => `${number(rows)} ${rows === 1 ? 'row' : 'rows'}`,
  /** Of a table whose rows were read in groups. */
  rowsFor: (rows: number, inFile: number) => `${en.rowCount(rows)} for ${number(inFile)} of the file`,
  onlyShown:
    'So large a table is read in groups: rows that say the same stand here as one. It is shown, not edited: edit the file and open it again, or save these rows as CSV and open that.',
  notAmong: (rows: number) =>
    `${en.rowCount(rows)} left out or waiting for an answer ${rows === 1 ? 'is' : 'are'} not among them.`,
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
  keysToRead: 'Arrow keys move, Control and C copies a cell.',
  keys: 'Arrow keys move, Enter edits, Delete empties a cell, Control and Z take back.',
};

export type TableMessages = typeof en;
