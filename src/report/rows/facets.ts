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
import { isTiedToPlaces, totalOf } from '../../airlift/counting/totals.ts';
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
  const rank = new Map(ids.map((id) => [id, rankOf(airlift, facet, id, measure)]));
  const boxes = ids
    .map((id): FacetBox => {
      const aircraft = facet === 'types' ? (airlift.aircraft.find((type) => type.id === id) ?? null) : null;
      const operator = airlift.operators.find((each) => each.id === id);
      const isUnknown = id === notReported;
      const { bounds, isOffMap } = countOf(airlift, { ...filter, [facet]: [id] }, measure);
      const words = bounds === null ? null : boundsWords(bounds, messages);
      return {
        id,
        name: isUnknown ? messages.unknownBox : (aircraft?.name ?? operator?.names[language] ?? id),
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
    .sort((one, other) => (rank.get(other.id) ?? 0) - (rank.get(one.id) ?? 0));
  const most = Math.max(0, ...boxes.map(({ bounds }) => (bounds === null ? 0 : finite(bounds))));
  return { facet, boxes, most };
}

const finite = ({ minimum, maximum }: Bounds) => (Number.isFinite(maximum) ? maximum : minimum);

/** The total of what is on the map, or, where nothing of it is, of what names no place. */
function countOf(
  airlift: Airlift,
  filter: Filter,
  measure: Measure,
): { readonly bounds: Bounds | null; readonly isOffMap: boolean } {
  const { movements } = applyFilter(airlift, filter);
  const tied = totalOf(
    airlift,
    movements.filter(({ movement }) => isTiedToPlaces(movement)),
    measure,
  );
  if (tied !== null) return { bounds: tied.bounds, isOffMap: false };
  const apart = totalOf(airlift, movements, measure);
  return { bounds: apart?.bounds ?? null, isOffMap: apart !== null };
}

/** In the whole airlift; what is not on the map comes after what is, and "not reported" last. */
function rankOf(airlift: Airlift, facet: 'types' | 'operators', id: string, measure: Measure): number {
  if (id === notReported) return -2;
  const { bounds, isOffMap } = countOf(airlift, { ...everything, [facet]: [id] }, measure);
  if (bounds === null) return -1;
  return isOffMap ? -1 / (1 + finite(bounds)) : finite(bounds) + bounds.minimum * 1e-6;
}
