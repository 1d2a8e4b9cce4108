// A table in the markup of Wikipedia and other wikis of MediaWiki: `{|`, `|-`, `! header`, `| cell || cell`, `|}`.
import { told } from '../../i18n/problems/told.ts';
import type { Sheet } from '../workbook.ts';
import { withoutEntities } from './entities.ts';
import { tooMany } from './html.ts';
import { mostCellsOfPage, mostRows } from './limits.ts';
import { Refusal, type WorkbookReading, workbookRead } from './reading.ts';
import { laidOut, type SpanningCell, spansIn } from './spans.ts';

/** Letters; a longer cell is cut. */
const longestCell = 5000;
/** Letters; a longer line is no row of a table. */
const longestLine = 1_000_000;

/** Notes and pictures: nothing of them is part of a cell. */
const silentTemplates =
  /^(?:efn|refn|ref|cn|citation needed|fact|note|flagicon|flag ?icon|noflag|sfn|r|clarify|when|dead link|increase|decrease|steady|abbr ?none)/i;

function ofTemplate(inside: string): string {
  const [name = '', ...parts] = inside.split('|').map((part) => part.trim());
  if (silentTemplates.test(name)) return '';
  const args = parts.filter((part) => !/^\w+\s*=/.test(part));
  if (/^(?:dts|date|start date|date table sorting)$/i.test(name)) {
    const [year = '', month = '', day = ''] = args;
    if (!/^\d{4}$/.test(year)) return args.join(' ');
    return /^\d{1,2}$/.test(month) && /^\d{0,2}$/.test(day)
      ? [year, month, day]
          .filter(Boolean)
          .map((part) => part.padStart(2, '0'))
          .join('-')
      : [day, month, year].filter(Boolean).join(' ');
  }
  if (/^(?:convert|cvt)$/i.test(name)) return args.slice(0, 2).join(' ');
  if (/^formatnum:/i.test(name)) return name.replace(/^formatnum:/i, '');
  if (/^(?:nts|nowrap|number table sorting|val|flag|flagcountry|small|center|nobold)$/i.test(name))
    return args[0] ?? '';
  return args.at(-1) ?? '';
}

/** Without what stands from one mark to another; what is not closed goes on to the end. In one pass, however many there are. */
function without(text: string, begin: string, endOf: (start: number) => number): string {
  let [kept, at] = ['', 0];
  for (let start = text.indexOf(begin); start >= 0; start = text.indexOf(begin, at)) {
    kept += text.slice(at, start);
    at = endOf(start);
    if (at >= text.length) return kept;
  }
  return kept + text.slice(at);
}

const after = (text: string, mark: string, start: number) => {
  const found = text.indexOf(mark, start);
  return found < 0 ? text.length : found + mark.length;
};

/** Without notes: `<ref name="a" />`, `<ref>…</ref>`. */
const withoutNotes = (text: string): string =>
  without(text, '<ref', (start) => {
    const end = after(text, '>', start);
    return text[end - 2] === '/' ? end : after(text, '</ref>', end);
  });

/** What a reader of the wiki sees of a cell. */
function plain(markup: string): string {
  const bare = without(markup, '<!--', (start) => after(markup, '-->', start));
  let text = withoutNotes(bare).slice(0, longestCell);
  for (let depth = 0; depth < 8 && text.includes('{{'); depth += 1)
    text = text.replace(/\{\{([^{}]*)\}\}/g, (_, inside: string) => ofTemplate(inside));
  return withoutEntities(
    text
      .replace(/\[\[(?:file|image|datei|файл|berkas|сурет):[^[\]]*\]\]/gi, '')
      .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
      .replace(/\[https?:\/\/[^\s[\]]+\s+([^[\]]*)\]/g, '$1')
      .replace(/'{2,}/g, '')
      .replace(/<br\s*\/?>/gi, '\n')
      .replace(/<\/?[a-z][^<>]*>/gi, ''),
  )
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** A cell with what stands before it: `rowspan="2" | Kabul`. */
function cellOf(written: string): SpanningCell {
  const before = /^[^|[\]{}=]*=[^|[\]{}]*\|(?!\|)/.exec(written)?.[0] ?? '';
  const rest = written.slice(before.length);
  return { text: plain(rest), ...spansIn(before) };
}

/** Where one cell ends and the next begins, outside of links and templates. */
function cellsIn(line: string, isHeader: boolean): readonly string[] {
  const cells: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < line.length; at += 1) {
    const two = line.slice(at, at + 2);
    if (two === '[[' || two === '{{') depth += 1;
    else if (two === ']]' || two === '}}') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (two === '||' || (isHeader && two === '!!'))) {
      cells.push(line.slice(start, at));
      start = at + 2;
      at += 1;
    }
  }
  return [...cells, line.slice(start)];
}

interface WikiTable {
  caption: string;
  readonly rows: string[][];
}

function tablesIn(text: string): readonly WikiTable[] {
  const tables: WikiTable[] = [];
  let table: WikiTable | null = null;
  let cells = 0;
  for (const written of text.split(/\r?\n|\r/)) {
    const line = written.replace(/^[\s:]+/, '');
    if (line.startsWith('{|')) {
      table = { caption: '', rows: [] };
      tables.push(table);
    } else if (table === null) continue;
    else if (line.startsWith('|}')) table = null;
    else if (line.startsWith('|+')) table.caption = plain(line.slice(2));
    else if (line.startsWith('|-')) table.rows.push([]);
    else if (/^[|!]/.test(line)) {
      if (table.rows.length === 0) table.rows.push([]);
      if (line.length > longestLine) throw tooMany();
      const own = cellsIn(line.slice(1), line.startsWith('!'));
      cells += own.length;
      if (cells > mostCellsOfPage || table.rows.length > mostRows) throw tooMany();
      table.rows.at(-1)?.push(...own);
    } else {
      const row = table.rows.at(-1);
      const last = row?.at(-1);
      if (row !== undefined && last !== undefined) row[row.length - 1] = `${last}\n${written}`;
    }
  }
  return tables;
}

/** @throws Refusal where there is no table with rows */
export function wikitextWorkbook(text: string): WorkbookReading {
  const tables = tablesIn(text)
    .map(({ caption, rows }) => ({ caption, rows: rows.filter((row) => row.length > 0) }))
    .filter(({ rows }) => rows.length > 1);
  if (tables.length === 0) throw new Refusal(told('no-rows.list'));
  const sheets = tables.map(
    ({ caption, rows }, index): Sheet => ({
      name: tables.length === 1 ? null : `${index + 1} ${caption}`.trim().slice(0, 80),
      records: laidOut(rows.map((row) => row.map(cellOf))).map((cells, row) => ({ row: row + 1, cells })),
    }),
  );
  return workbookRead({ format: 'csv', sheets, isTyped: false });
}
