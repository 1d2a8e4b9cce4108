// The words of `ru` for the table in which rows are edited.
import { formatNumber, plural } from '../numbers.ts';
import type { TableMessages } from './en.ts';

const number = (value: number) => formatNumber('ru', value);
const rowForms = { one: 'строка', few: 'строки', many: 'строк', other: 'строки' };
const otherRowForms = {
  one: 'строки, пропущенной или ждущей ответа',
  few: 'строк, пропущенных или ждущих ответа',
  many: 'строк, пропущенных или ждущих ответа',
  other: 'строк, пропущенных или ждущих ответа',
};
const cellForms = {
  one: 'ячейка изменена',
  few: 'ячейки изменены',
  many: 'ячеек изменено',
  other: 'ячейки изменены',
};

export const ru: TableMessages = {
  heading: 'Таблица',
  rows: 'Строки',
  rowCount: (rows) => `${number(rows)} ${plural('ru', rows, rowForms)}`,
  rowsFor: (rows, inFile) => `${ru.rowCount(rows)} вместо ${number(inFile)} в файле`,
  onlyShown:
    'Такая большая таблица читается группами: строки, в которых сказано одно и то же, стоят здесь одной. Её можно смотреть, но не править: исправьте файл и откройте его снова или сохраните эти строки в CSV и откройте его.',
  notAmong: (rows) => `Среди них нет ${number(rows)} ${plural('ru', rows, otherRowForms)}.`,
  changedCells: (cells) => `${number(cells)} ${plural('ru', cells, cellForms)} вами`,
  lastChange: (row, column, was) => `${row}, ${column.toLowerCase()}, было: ${was}`,
  row: (row) => `строка ${number(row)}`,
  rowNumber: 'Строка',
  undo: 'Отменить',
  redo: 'Вернуть',
  addRow: 'Добавить строку',
  deleteRow: (row) => `Удалить строку ${number(row)}`,
  saveCsv: 'Сохранить CSV',
  saveXlsx: 'Сохранить XLSX',
  saveFile: 'Сохранить файл',
  changedByYou: (was) => `изменено вами, было: ${was}`,
  cell: (column, row) => `${column}, строка ${number(row)}`,
  keeps: 'На карте осталось прежнее.',
  notOnMap: 'Этой строки на карте пока нет.',
  rowAdded: (row) => `Строка ${number(row)} добавлена.`,
  rowDeleted: (row) => `Строка ${number(row)} удалена.`,
  undone: 'Отменено.',
  redone: 'Возвращено.',
  failed: 'Таблицу не удалось прочесть. На карте осталось прежнее.',
  keysToRead: 'Стрелки — переход, Control и C — скопировать ячейку.',
  keys: 'Стрелки — переход, Enter — правка, Delete — очистить ячейку, Control и Z — отменить.',
};
