// One file that holds everything of an opened airlift: its tables, what the columns were taken for, what was answered and
// edited, and the view.

import { z } from 'zod';
import { told } from '../../i18n/problems/told.ts';
import type { Answers } from '../answers.ts';
import type { ColumnReading } from '../opening.ts';
import { Refusal } from '../workbook/reading.ts';
import type { TableDocument } from './document.ts';

export interface SavedFile {
  readonly document: TableDocument;
  /** Of the file that was opened first; none where it was no table. */
  readonly columns: readonly ColumnReading[];
  readonly answers: Answers;
  /** Query and fragment. */
  readonly view: string;
}

/** What a file of this kind begins with, and its version. */
const key = 'airlift-map';
const version = 1;

export const isSavedFile = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key);

/** Letters of the name of a file that is proposed; it ends in `.airlift.json`. */
export const savedFileName = (slug: string) => `${slug}.airlift.json`;

/** A record a line, so that two versions of a file can be compared line by line. */
export function savedText({ document, columns, answers, view }: SavedFile): string {
  const { name, rows, places, about, edits, leftOut } = document;
  const lines = (list: readonly unknown[], depth: string) =>
    list.length === 0
      ? '[]'
      : `[\n${list.map((each) => `${depth}  ${JSON.stringify(each)}`).join(',\n')}\n${depth}]`;
  const tables = Object.entries({ rows, places, about })
    .map(([table, records]) => `    "${table}": ${lines(records, '    ')}`)
    .join(',\n');
  const members = [
    `"${key}": ${version}`,
    `"name": ${JSON.stringify(name)}`,
    `"tables": {\n${tables}\n  }`,
    `"columns": ${lines(columns, '  ')}`,
    `"answers": ${JSON.stringify(answers)}`,
    `"edits": ${lines(edits, '  ')}`,
    `"leftOut": ${JSON.stringify(leftOut)}`,
    `"view": ${JSON.stringify(view)}`,
  ];
  return `{\n  ${members.join(',\n  ')}\n}\n`;
}

const row = z.int().nonnegative();
const records = z.array(z.object({ row, cells: z.array(z.string()) })).max(200_000);
const position = z.tuple([z.number(), z.number()]);
const placeAnswer = z.union([
  z.object({ take: z.string() }),
  z.object({ position, name: z.string().nullable() }),
  z.enum(['not-reported', 'leave-out']),
]);
export const answersForm = z.object({
  sheet: z.string().exactOptional(),
  header: row.nullable().exactOptional(),
  columns: z.record(z.string(), z.string()).exactOptional(),
  hub: z.object({ place: z.string(), end: z.enum(['from', 'to']) }).exactOptional(),
  dates: z.enum(['dmy', 'mdy', 'ymd']).exactOptional(),
  year: z.int().exactOptional(),
  decimal: z.enum([',', '.']).exactOptional(),
  skip: z.array(row).exactOptional(),
  keep: z.array(row).exactOptional(),
  places: z.record(z.string(), placeAnswer).exactOptional(),
  notReported: z.array(z.object({ column: z.string(), text: z.string() })).exactOptional(),
  corrections: z
    .array(z.object({ row, column: row, text: z.string(), was: z.string().exactOptional() }))
    .exactOptional(),
  title: z.string().exactOptional(),
  summary: z.string().exactOptional(),
  source: z.string().exactOptional(),
});
const values = z.record(z.string(), z.union([z.string(), z.number()]));
const column = z.object({
  index: row,
  header: z.string(),
  taken: z.string(),
  guessedFrom: z.enum(['header', 'content', 'header and content', 'answer', 'nothing']),
  remark: z.object({ code: z.string(), values }).nullable(),
});
const edit = z.object({ row, column: z.string(), was: z.string(), becomes: z.string() });
/** Query and fragment. */
export const viewForm = z
  .string()
  .max(4000)
  .regex(/^(\?[^#]*)?(#.*)?$/s);
const form = z.object({
  name: z.string(),
  tables: z.object({ rows: records, places: records, about: records }),
  columns: z.array(column),
  answers: answersForm,
  edits: z.array(edit),
  leftOut: z.array(row).default([]),
  view: viewForm,
});

/**
 * @param value of a text for which `isSavedFile` holds
 * @throws Refusal for a file of a later version, or one that was changed so that it cannot be read
 */
export function readSaved(value: unknown): SavedFile {
  const own = (value as Readonly<Record<string, unknown>>)[key];
  if (typeof own === 'number' && own > version) throw new Refusal(told('newer'));
  const checked = form.safeParse(value);
  if (own !== version || !checked.success) {
    const [issue] = checked.error?.issues ?? [];
    throw new Refusal(told('altered.at', { at: issue?.path.join('.') || key }));
  }
  const { name, tables, columns, answers, edits, leftOut, view } = checked.data;
  return { document: { name, ...tables, edits, leftOut }, columns, answers, view };
}

/**
 * The answers that still say something when the tables are opened again: the others have become what stands in them.
 */
export function lastingAnswers({ skip, keep, title, summary, source }: Answers): Answers {
  return {
    ...(skip === undefined ? {} : { skip }),
    ...(keep === undefined ? {} : { keep }),
    ...(title === undefined ? {} : { title }),
    ...(summary === undefined ? {} : { summary }),
    ...(source === undefined ? {} : { source }),
  };
}
