// A small airlift in a link: `&data=` in the fragment of an address, which no server ever sees.

import { z } from 'zod';
import { told } from '../../i18n/problems/told.ts';
import { Refusal } from '../workbook/reading.ts';
import type { TableRecord } from '../workbook.ts';
import type { Edit, TableDocument } from './document.ts';
import { pack } from './pack.ts';
import { unpack } from './unpack.ts';

/** Letters of a link that mail programs and chats carry; a longer one is better sent as a file. */
export const longestLink = 8000;

/** Bytes that the data of a link may become: those of a link that no browser would take are fewer. */
const mostOfLink = 2 * 1024 * 1024;

/** A record is its cells, before them its number where that is not the one after the record before. */
type Line = readonly (string | number)[];

function linesOf(records: readonly TableRecord[]): readonly Line[] {
  let before = 0;
  return records.map(({ row, cells }) => {
    const isNext = row === before + 1;
    before = row;
    return isNext ? cells : [row, ...cells];
  });
}

function recordsOf(lines: readonly Line[]): readonly TableRecord[] {
  let before = 0;
  return lines.map((line) => {
    const [first] = line;
    const row = typeof first === 'number' ? first : before + 1;
    before = row;
    return { row, cells: (typeof first === 'number' ? line.slice(1) : line).map(String) };
  });
}

const longestName = 200;
const line = z.array(z.union([z.string(), z.int().nonnegative()])).max(200);
const lines = z.array(line).max(20_000);
const edit = z.tuple([z.int().positive(), z.string(), z.string(), z.string()]);
const form = z.tuple([
  z.literal(1),
  z.string().max(longestName),
  lines,
  lines,
  lines,
  z.array(edit),
  z.array(z.int().positive()),
]);

/**
 * The tables of an airlift as the value of `data=`.
 * @returns letters that need no escape in an address; whoever makes a link of them says how long it is
 */
export function encodeAirlift({ name, rows, places, about, edits, leftOut }: TableDocument): Promise<string> {
  const changes = edits.map(({ row, column, was, becomes }) => [row, column, was, becomes]);
  const tables = [rows, places, about].map(linesOf);
  return pack(JSON.stringify([1, name.slice(0, longestName), ...tables, changes, leftOut]));
}

/** @throws Refusal for what is no airlift, was cut short, or becomes too large */
export async function decodeAirlift(data: string): Promise<TableDocument> {
  const text = await unpack(data, mostOfLink);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw damaged();
  }
  if (Array.isArray(value) && typeof value[0] === 'number' && value[0] > 1)
    throw new Refusal(told('newer.link'));
  const checked = form.safeParse(value);
  if (!checked.success) throw damaged();
  const [, name, rows, places, about, changes, leftOut] = checked.data;
  const edits = changes.map(([row, column, was, becomes]): Edit => ({ row, column, was, becomes }));
  return {
    name,
    rows: recordsOf(rows),
    places: recordsOf(places),
    about: recordsOf(about),
    edits,
    leftOut,
  };
}

const damaged = () => new Refusal(told('altered.link'));
