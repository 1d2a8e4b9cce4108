// What the dialog of own airlifts shows of those that one can start from: a small picture of each, and how many rows it has.
import { applyFilter, everything } from '../airlift/counting/filter.ts';
import type { Mark } from '../cartography/drawing/marks.ts';
import { smallPicture } from '../cartography/first-view/small-picture.ts';
import { countriesOf } from '../cartography/style/paint.ts';
import { tablesOfAirlift } from '../formats/table/write-table.ts';
import { messagesOf } from '../i18n/messages.ts';
import type { BuiltIn } from './airlifts.ts';
import { readProjectGround } from './files.ts';

export interface Example {
  readonly marks: readonly Mark[];
  /** Of its table. */
  readonly rows: number;
}

/** By their slugs; an airlift with faults is left out. */
export async function examplesOf(
  root: string,
  airlifts: readonly BuiltIn[],
): Promise<Readonly<Record<string, Example>>> {
  const entries = airlifts.map(async ({ slug, opening }) => {
    if (opening.kind !== 'airlift') return [];
    const { airlift } = opening;
    const { origin, destination } = countriesOf(airlift);
    const ground = await readProjectGround(root, 2, [...origin, ...destination]);
    const [language] = airlift.languages;
    const marks = smallPicture({ airlift, ground, language, messages: messagesOf(language) });
    const rows = tablesOfAirlift({ airlift, shown: applyFilter(airlift, everything) }).rows.length - 1;
    return [[slug, { marks, rows }] as const];
  });
  return Object.fromEntries((await Promise.all(entries)).flat());
}
