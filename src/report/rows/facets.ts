// The boxes of a facet with what each of them alone would show: aircraft types and operators, "not reported" last.
import type { AircraftType, Airlift } from '../../airlift/airlift.ts';
import type { Bounds, Measure } from '../../airlift/amount.ts';
import {
  applyFilter,
  boxesOf,
  everything,
  type Filter,
  isPicked,
  notReported,
} from '../../airlift/counting/filter.ts';
import type { BoxTotals } from '../../airlift/counting/shown.ts';
import { totalIn } from '../../airlift/counting/totals.ts';
import { once } from '../../airlift/once.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { boundsWords } from '../count-words.ts';

export interface FacetBox {
  readonly id: string;
  readonly name: string;
  /** The box of what is not reported. */
  readonly isUnknown: boolean;
  readonly isPicked: boolean;
  /** The type, where the facet is one of types. */
  readonly aircraft: AircraftType | null;
  /** What the filter would show of the measure with this box alone; null where nothing of it is said. */
  readonly bounds: Bounds | null;
  /** "34", "45 to 66", "12 flights" where none of it is on the map. */
  readonly words: string | null;
  /** Nothing of it names a place, so it is on no line and in no total. */
  readonly isOffMap: boolean;
}

export interface FacetBoxes {
  readonly facet: 'types' | 'operators';
  readonly boxes: readonly FacetBox[];
  /** The largest end of the bounds, which bars are measured by; 0 where nothing is counted. */
  readonly most: number;
}

/** The boxes of a facet, the largest of the whole airlift first, so that none moves when another is pressed; null where it has none. */
export function facetOf(
  airlift: Airlift,
  filter: Filter,
  facet: 'types' | 'operators',
  measure: Measure,
  language: Language,
  messages: Messages,
): FacetBoxes | null {
  const ids = boxesOf(airlift, facet);
  if (ids.length === 0) return null;
  const ranks = ranksOf(airlift, facet, measure, ids);
  const totals = totalsOfBoxes(airlift, filter, facet, measure, ids);
  const types = new Map(airlift.aircraft.map((type) => [type.id, type]));
  const operators = new Map(airlift.operators.map((operator) => [operator.id, operator]));
  const boxes = ids
    .map((id): FacetBox => {
      const aircraft = facet === 'types' ? (types.get(id) ?? null) : null;
      const isUnknown = id === notReported;
      const { bounds, isOffMap } = countOf(totals.get(id));
      const words = bounds === null ? null : boundsWords(bounds, messages);
      return {
        id,
        name: isUnknown ? messages.unknownBox : (aircraft?.name ?? operators.get(id)?.names[language] ?? id),
        isUnknown,
        isPicked: isPicked(filter[facet], id),
        aircraft,
        bounds,
        words:
          words === null || bounds === null || !isOffMap
            ? words
            : messages.measured(measure, words, Math.max(bounds.minimum, finite(bounds))),
        isOffMap,
      };
    })
    .sort((one, other) => (ranks.get(other.id) ?? 0) - (ranks.get(one.id) ?? 0));
  const most = boxes.reduce(
    (largest, { bounds }) => Math.max(largest, bounds === null ? 0 : finite(bounds)),
    0,
  );
  return { facet, boxes, most };
}

const finite = ({ minimum, maximum }: Bounds) => (Number.isFinite(maximum) ? maximum : minimum);

/** What a filter would show of a measure with each box of a facet alone. */
function totalsOfBoxes(
  airlift: Airlift,
  filter: Filter,
  facet: 'types' | 'operators',
  measure: Measure,
  ids: readonly string[],
): ReadonlyMap<string, BoxTotals> {
  const { tally } = applyFilter(airlift, filter);
  if (tally !== null) return tally.boxes(facet, measure);
  return new Map(
    ids.map((id) => {
      const shown = applyFilter(airlift, { ...filter, [facet]: [id] });
      const boundsOf = (isTied: boolean) => totalIn(airlift, shown, measure, isTied)?.bounds ?? null;
      return [id, { tied: boundsOf(true), apart: boundsOf(false) }];
    }),
  );
}

/** The total of what is on the map, or, where nothing of it is, of what names no place. */
function countOf({ tied, apart }: BoxTotals = { tied: null, apart: null }): {
  readonly bounds: Bounds | null;
  readonly isOffMap: boolean;
} {
  return { bounds: tied ?? apart, isOffMap: tied === null && apart !== null };
}

const knownRanks = once((_airlift: Airlift) => new Map<string, ReadonlyMap<string, number>>());

/** The rank of each box in the whole airlift, the largest first; what is not on the map comes after what is, and "not reported" last. */
function ranksOf(
  airlift: Airlift,
  facet: 'types' | 'operators',
  measure: Measure,
  ids: readonly string[],
): ReadonlyMap<string, number> {
  const known = knownRanks(airlift);
  const key = `${facet} ${measure}`;
  const totals = known.has(key) ? null : totalsOfBoxes(airlift, everything, facet, measure, ids);
  const ranks = known.get(key) ?? new Map(ids.map((id) => [id, rankOf(id, totals?.get(id))]));
  known.set(key, ranks);
  return ranks;
}

function rankOf(id: string, totals: BoxTotals | undefined): number {
  if (id === notReported) return -2;
  const { bounds, isOffMap } = countOf(totals);
  if (bounds === null) return -1;
  return isOffMap ? -1 / (1 + finite(bounds)) : finite(bounds) + bounds.minimum * 1e-6;
}
