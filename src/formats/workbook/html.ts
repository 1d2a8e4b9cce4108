// The tables of a page in HTML, as browsers set them onto the clipboard and programs save them as ".xls". Nothing in it is run.
import { told } from '../../i18n/problems/told.ts';
import type { Sheet } from '../workbook.ts';
import { withoutEntities } from './entities.ts';
import { mostCellsOfPage, mostRows, mostTablesOfPage } from './limits.ts';
import { Refusal, type WorkbookReading, workbookRead } from './reading.ts';
import { laidOut, type SpanningCell, spansIn } from './spans.ts';

interface Table {
  caption: string;
  readonly rows: SpanningCell[][];
  /** What is being written of the cell that is open; null: none is. */
  cell: { text: string; readonly columns: number; readonly rows: number } | null;
}

/** Elements whose text is none of the page, and how each ends. */
const silent = new Map(
  ['script', 'style', 'template', 'noscript', 'title'].map((name) => [name, new RegExp(`</${name}`, 'gi')]),
);
/** Elements that begin a line. */
const blocks = new Set(['br', 'p', 'div', 'li', 'tr', 'ul', 'ol']);
const empty = new Set(['br', 'img', 'hr', 'input', 'meta', 'link', 'wbr', 'col', 'source']);

const tidy = (text: string) =>
  withoutEntities(text)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');

/** Where a tag ends: signs in quotes do not end it. */
function endOfTag(html: string, start: number): number {
  let quote = '';
  for (let at = start; at < html.length; at += 1) {
    const sign = html[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at;
  }
  return html.length;
}

/** Calls for each tag and each text, in one pass. */
function walk(
  html: string,
  on: {
    readonly tag: (name: string, isEnd: boolean, written: string) => void;
    readonly text: (text: string) => void;
  },
): void {
  let at = 0;
  while (at < html.length) {
    const begin = html.indexOf('<', at);
    on.text(html.slice(at, begin < 0 ? html.length : begin));
    if (begin < 0) return;
    if (html.startsWith('<!--', begin)) {
      const end = html.indexOf('-->', begin + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const end = endOfTag(html, begin + 1);
    const [, slash, name = '', written = ''] =
      // Not the whole page in small letters at once: V8 makes them anew for each tag where it optimizes the loop.
      /^(\/?)([a-z][a-z0-9]*)([\s\S]*)$/.exec(html.slice(begin + 1, end).toLowerCase()) ?? [];
    at = end + 1;
    if (name === '') continue;
    const close = slash === '' ? silent.get(name) : undefined;
    if (close !== undefined) {
      close.lastIndex = at;
      const closed = close.exec(html);
      at = closed === null ? html.length : endOfTag(html, closed.index) + 1;
      continue;
    }
    on.tag(name, slash !== '', written);
  }
}

export const tooMany = () => new Refusal(told('too-large.cells', { most: mostRows, cells: mostCellsOfPage }));

/** All tables of a page in the order in which they begin, those within others apart. @throws Refusal for too many cells */
function tablesIn(html: string): readonly Table[] {
  const tables: Table[] = [];
  const open: Table[] = [];
  /** An element that is not shown, and how many of its name are open in it. */
  let hidden: { readonly name: string; depth: number } | null = null;
  let inCaption = false;
  let cells = 0;
  walk(html, {
    text: (text) => {
      const table = open.at(-1);
      if (hidden !== null || table === undefined) return;
      if (inCaption) table.caption += text;
      else if (table.cell !== null) table.cell.text += text.replace(/\s+/g, ' ');
    },
    tag: (name, isEnd, written) => {
      if (hidden !== null) {
        if (name === hidden.name) hidden.depth += isEnd ? -1 : 1;
        if (hidden.depth === 0) hidden = null;
        return;
      }
      if (!isEnd && !empty.has(name) && /display\s*:\s*none/.test(written)) {
        hidden = { name, depth: 1 };
        return;
      }
      if (name === 'table') {
        if (isEnd) open.pop();
        else {
          const table: Table = { caption: '', rows: [], cell: null };
          tables.push(table);
          if (tables.length > mostTablesOfPage) throw tooMany();
          open.push(table);
        }
        return;
      }
      const table = open.at(-1);
      if (table === undefined) return;
      if (name === 'caption') inCaption = !isEnd;
      else if (name === 'tr' && !isEnd) {
        table.cell = null;
        table.rows.push([]);
      } else if ((name === 'td' || name === 'th') && !isEnd) {
        cells += 1;
        if (cells > mostCellsOfPage || table.rows.length > mostRows) throw tooMany();
        table.cell = { text: '', ...spansIn(written) };
        if (table.rows.length === 0) table.rows.push([]);
        table.rows.at(-1)?.push(table.cell);
      } else if (name === 'td' || name === 'th') table.cell = null;
      else if (blocks.has(name) && table.cell !== null) table.cell.text += '\n';
    },
  });
  return tables;
}

export interface HtmlTable {
  readonly caption: string;
  readonly lines: readonly (readonly string[])[];
}

/** The tables of a page that have two rows or more. */
export const tablesOfHtml = (html: string): readonly HtmlTable[] =>
  tablesIn(html)
    .filter(({ rows }) => rows.length > 1)
    .map(({ caption, rows }) => ({
      caption: tidy(caption).replaceAll('\n', ' '),
      lines: laidOut(rows.map((cells) => cells.map((cell) => ({ ...cell, text: tidy(cell.text) })))),
    }));

/** @throws Refusal where there is no table */
export function htmlWorkbook(html: string): WorkbookReading {
  const tables = tablesOfHtml(html);
  if (tables.length === 0) throw new Refusal(told('not-a-table', { kind: 'HTML' }));
  const names = new Set<string>();
  const sheets = tables.map(({ caption, lines }, index): Sheet => {
    const name = caption !== '' && !names.has(caption) ? caption.slice(0, 80) : `${index + 1}`;
    names.add(name);
    return {
      name: tables.length === 1 ? null : name,
      records: lines.map((cells, row) => ({ row: row + 1, cells })),
    };
  });
  return workbookRead({ format: 'csv', sheets, isTyped: false });
}
