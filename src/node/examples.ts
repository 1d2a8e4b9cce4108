// What the dialog of own airlifts shows of those that one can start from: a small picture of each, and how many rows it has.
import type { Airlift, Movement } from '../airlift/airlift.ts';
import { type Measure, measures } from '../airlift/amount.ts';
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
  /** What it counts. */
  readonly measures: readonly Measure[];
  /** What there is to be seen in it, most of it first. */
  readonly shows: readonly Feature[];
}

export type Feature = 'shared' | 'parts' | 'regions' | 'rivals';

/** More than these are not told. */
const mostFeatures = 2;

const measuresOf = ({ movements }: Airlift): readonly Measure[] =>
  measures.filter((measure) =>
    movements.some(({ claims }) =>
      claims.some(({ amounts }) => amounts.some((each) => each.measure === measure)),
    ),
  );

function featuresOf({ movements }: Airlift): readonly Feature[] {
  const has: Readonly<Record<Feature, (movement: Movement) => boolean>> = {
    shared: ({ from, to, split }) => split === null && (from.length > 1 || to.length > 1),
    parts: ({ partOf }) => partOf !== null,
    regions: ({ from, to }) => [...from, ...to].some(({ kind }) => kind !== 'airfield'),
    rivals: ({ claims }) => claims.filter(({ amounts }) => amounts.length > 0).length > 1,
  };
  const counted = (Object.keys(has) as Feature[]).map((feature) => ({
    feature,
    count: movements.filter(has[feature]).length,
  }));
  return counted
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .slice(0, mostFeatures)
    .map(({ feature }) => feature);
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
    return [[slug, { marks, rows, measures: measuresOf(airlift), shows: featuresOf(airlift) }] as const];
  });
  return Object.fromEntries((await Promise.all(entries)).flat());
}
