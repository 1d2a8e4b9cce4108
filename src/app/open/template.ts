// An empty table to start from, whose first rows show every column.

const columns = [
  'from',
  'to',
  'date',
  'aircraft',
  'operator',
  'flights',
  'people',
  'tonnes',
  'source',
  'source_url',
  'note',
];

/** Made up: each column once as it is mostly filled in, and once with an amount that is not exact. */
const samples = [
  [
    'LHBP',
    'New Delhi',
    '2022-03-07',
    'A320',
    'Example Air',
    '2',
    '366',
    '4.5',
    'Example News, 8 March',
    'example.org/news',
    'delete this row',
  ],
  ['47.69, 26.35', 'DEL', '2022-03', '', '', '14 or 15', 'more than 2000', '', '', '', 'and this one'],
];

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** As CSV, headed by a byte order mark, without which spreadsheets do not read UTF-8. */
export const templateText = (): string =>
  `\uFEFF${[columns, ...samples].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;

export const templateName = 'airlift-template.csv';
