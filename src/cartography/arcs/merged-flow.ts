// Places that have merged, and what flew between them as one flow.
import type { Movement, Place } from '../../airlift/airlift.ts';
import { type Bounds, type Measure, sumOfBounds } from '../../airlift/amount.ts';
import type { Flow, FlowState } from '../../airlift/counting/flows.ts';
import { choiceMessages } from '../../i18n/choice/choice-messages.ts';
import type { Localized } from '../../i18n/languages.ts';
import { hasRivals } from '../../report/rows/flow-words.ts';

export interface MergedPlace {
  /** Where the heaviest of them is, under an id of its own. */
  readonly place: Place;
  /** The heaviest first. */
  readonly parts: readonly Place[];
}

/** The place that stands for several: that of the heaviest, by whose name it is called with how many more. */
export const mergedPlace = (heaviest: Place, count: number): Place =>
  count === 1
    ? heaviest
    : { ...heaviest, id: mergedId(heaviest, count), names: namesWith(heaviest.names, count - 1) };

/** The id of the place that stands for so many. */
export const mergedId = ({ id }: Place, count: number): string =>
  count === 1 ? id : `merged:${id}:${count}`;

/** Made when one is asked for: texts may be at hand in one language alone. */
const namesWith = (names: Localized, more: number): Localized => ({
  get en() {
    return choiceMessages.en.andMore(names.en, more);
  },
  get id() {
    return choiceMessages.id.andMore(names.id, more);
  },
  get ru() {
    return choiceMessages.ru.andMore(names.ru, more);
  },
  get kk() {
    return choiceMessages.kk.andMore(names.kk, more);
  },
});

const heaviestFirst = (one: Flow, other: Flow) => other.largest - one.largest || (one.id < other.id ? -1 : 1);

/** Several flows as one. What they have in common is made when it is asked for, for movements may be many. */
export class MergedFlow implements Flow {
  readonly id: string;
  readonly from: readonly Place[];
  readonly via: readonly Place[];
  readonly to: readonly Place[];
  readonly isShared: boolean;
  readonly value: number;
  readonly largest: number;
  readonly isOpen: boolean;
  readonly isAbout: boolean;
  readonly state: FlowState;
  readonly #parts: () => readonly Flow[];
  #sorted: readonly Flow[] | null = null;
  #movements: readonly Movement[] | null = null;
  #bounds: Bounds | null | undefined;

  /**
   * @param only the flow that is all of it; null where there are several
   * @param parts in any order
   */
  constructor(
    flow: Pick<Flow, 'from' | 'via' | 'to' | 'value' | 'largest' | 'isOpen' | 'isAbout' | 'state'>,
    only: Flow | null,
    parts: () => readonly Flow[],
  ) {
    const { from, via, to } = flow;
    const path = [from, via, to].map((places) => places.map(({ id }) => id).join('+')).join('~');
    this.id = only?.id ?? `merged:${path}`;
    this.from = from;
    this.via = via;
    this.to = to;
    this.isShared = from.length + to.length > 2;
    this.value = flow.value;
    this.largest = flow.largest;
    this.isOpen = flow.isOpen;
    this.isAbout = flow.isAbout;
    this.state = flow.state;
    this.#parts = parts;
  }

  /** The heaviest first. */
  get parts(): readonly Flow[] {
    this.#sorted ??= [...this.#parts()].sort(heaviestFirst);
    return this.#sorted;
  }

  /** The first of its parts, without sorting all. */
  get heaviest(): Flow | undefined {
    return this.#parts().reduce<Flow | undefined>(
      (most, part) => (most === undefined || heaviestFirst(part, most) < 0 ? part : most),
      undefined,
    );
  }

  get movements(): readonly Movement[] {
    this.#movements ??= this.parts.flatMap(({ movements }) => movements);
    return this.#movements;
  }

  get bounds(): Bounds | null {
    if (this.#bounds === undefined) {
      const known = this.#parts().flatMap(({ bounds }) => (bounds === null ? [] : [bounds]));
      this.#bounds = known.length === 0 ? null : sumOfBounds(known);
    }
    return this.#bounds;
  }
}

/** Whether sources differ about a flow; of one that stands for several that is not said. */
export const doSourcesDiffer = (flow: Flow, measure: Measure): boolean =>
  !(flow instanceof MergedFlow) && hasRivals(flow, measure);
