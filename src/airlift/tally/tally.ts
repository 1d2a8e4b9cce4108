// The answers of an airlift of many movements under a filter: simple ones from columns of numbers, the others as those of a
// small airlift. Both give the same as a list of all would.
import type { Airlift } from '../airlift.ts';
import { type Bounds, type Measure, sumOfBounds } from '../amount.ts';
import { dayCountsOf } from '../counting/day-counts.ts';
import { type Filter, shownOf } from '../counting/filter.ts';
import { drawnPartsOf } from '../counting/flows.ts';
import { periodOf } from '../counting/parts.ts';
import type {
  BoxTotals,
  DayCounts,
  Flow,
  Lack,
  Lacking,
  ShownMovement,
  Tally,
  Total,
} from '../counting/shown.ts';
import { emptySum, isDrawable, isTiedToPlaces, rowsOfMovement, totalOf } from '../counting/totals.ts';
import { once } from '../once.ts';
import { type CalendarDate, oneDayOf, oneMonthOf, type Period, writePeriod } from '../period.ts';
import { about, amountColumnsOf } from './amounts.ts';
import { type Columns, columnsOf } from './columns.ts';
import { boxTotalsOf, hidden, portionsOf, some, sumsBy, whole } from './portions.ts';
import { routeFlowsOf } from './route-flows.ts';

/** Airlifts of fewer movements are as quick without. */
const fewest = 200;

const known = once((_airlift: Airlift) => new WeakMap<Filter, Tally>());

/** The same for the same filter; null where an airlift has few movements. */
export function tallyOf(airlift: Airlift, filter: Filter, least = fewest): Tally | null {
  if (airlift.movements.length < least) return null;
  const before = known(airlift).get(filter);
  if (before !== undefined) return before;
  const made = new ColumnTally(airlift, filter);
  known(airlift).set(filter, made);
  return made;
}

class ColumnTally implements Tally {
  readonly #airlift: Airlift;
  readonly #filter: Filter;
  readonly #columns: Columns;
  readonly #portions: Uint8Array;
  /** Of each root that is not simple what is shown of it. */
  readonly #others: ReadonlyMap<number, readonly ShownMovement[]>;
  readonly #othersShown: readonly ShownMovement[];
  readonly #totals = new Map<string, Total | null>();
  readonly #flows = new Map<Measure, readonly Flow[]>();

  constructor(airlift: Airlift, filter: Filter) {
    this.#airlift = airlift;
    this.#filter = filter;
    this.#columns = columnsOf(airlift);
    this.#portions = portionsOf(this.#columns, filter);
    const { roots, otherRoots } = this.#columns;
    const others = new Map<number, readonly ShownMovement[]>();
    for (const root of otherRoots) {
      const movement = roots[root];
      if (movement !== undefined) others.set(root, shownOf(airlift, movement, filter));
    }
    this.#others = others;
    this.#othersShown = [...others.values()].flat();
  }

  get isEmpty(): boolean {
    return this.#othersShown.length === 0 && !this.#portions.some((portion) => portion !== hidden);
  }

  /** A simple movement as the filter shows it. */
  #simple(index: number): ShownMovement | null {
    const movement = this.#columns.simple[index];
    const portion = this.#portions[index];
    if (movement === undefined || portion === hidden) return null;
    return {
      movement,
      portion: portion === some ? 'some' : 'whole',
      aircraft: movement.aircraft,
      rest: null,
    };
  }

  /** What is shown, in the data's order. */
  *#each(): Generator<ShownMovement> {
    const { simpleAt } = this.#columns;
    for (let root = 0; root < simpleAt.length; root++) {
      const index = simpleAt[root] ?? -1;
      if (index === -1) yield* this.#others.get(root) ?? [];
      else if (this.#portions[index] !== hidden) {
        const shown = this.#simple(index);
        if (shown !== null) yield shown;
      }
    }
  }

  list(): readonly ShownMovement[] {
    return [...this.#each()];
  }

  total(measure: Measure, isTied: boolean): Total | null {
    const key = `${measure} ${isTied}`;
    const before = this.#totals.get(key);
    if (before !== undefined) return before;
    const { route, lacks } = this.#columns;
    const total = this.#sum(
      measure,
      (index) => (route[index] === lacks.both) !== isTied,
      (shown) => shown.filter(({ movement }) => isTiedToPlaces(movement) === isTied),
    );
    this.#totals.set(key, total);
    return total;
  }

  /** The total of those simple movements that belong to it, and of some of the others. */
  #sum(
    measure: Measure,
    belongs: (index: number) => boolean,
    among: (others: readonly ShownMovement[]) => readonly ShownMovement[],
  ): Total | null {
    const { isSaid, minimum, maximum, first, marks } = amountColumnsOf(this.#airlift, measure);
    const { rows } = this.#columns;
    const portions = this.#portions;
    const sum = emptySum();
    // Of a measure of which nothing is said there is no number.
    for (let index = 0; index < minimum.length; index++) {
      const portion = portions[index];
      if (portion === hidden || isSaid[index] === 0 || !belongs(index)) continue;
      sum.movements += 1;
      sum.rows += rows[index] ?? 0;
      // Of a movement of which some is shown nobody knows that it is more than nothing.
      if (portion === whole) {
        sum.minimum += minimum[index] ?? 0;
        sum.value += first[index] ?? 0;
      }
      sum.maximum += maximum[index] ?? 0;
      if (portion === whole && ((marks[index] ?? 0) & about) !== 0) sum.isAbout = true;
    }
    return totalOf(this.#airlift, among(this.#othersShown), measure, sum);
  }

  days(measure: Measure): DayCounts | null {
    const { periods, route, lacks } = this.#columns;
    const boundsOf = sumsBy(this.#airlift, this.#portions, measure, periods.values.length, (index) =>
      route[index] === lacks.both ? -1 : (periods.at[index] ?? 0),
    );
    const days = new Map<CalendarDate, Bounds>();
    const months = new Map<string, Bounds>();
    const unknown: Bounds[] = [];
    for (const [at, period] of periods.values.entries()) {
      const bounds = boundsOf(at);
      if (bounds === null) continue;
      const day = oneDayOf(period);
      const [sums, key] = day === null ? [months, oneMonthOf(period)] : [days, day];
      const before = key === null ? undefined : sums.get(key);
      if (key === null) unknown.push(bounds);
      else sums.set(key, before === undefined ? bounds : sumOfBounds([before, bounds]));
    }
    const others = this.#othersShown.filter(({ movement }) => isTiedToPlaces(movement));
    return dayCountsOf(this.#airlift, others, measure, days, months, unknown);
  }

  undated(): readonly (Period | null)[] {
    const { periods, route, lacks } = this.#columns;
    const isShown = new Uint8Array(periods.values.length);
    for (let index = 0; index < this.#portions.length; index++)
      if (this.#portions[index] === whole && route[index] !== lacks.both) isShown[periods.at[index] ?? 0] = 1;
    const all = [
      ...periods.values.filter((_, at) => isShown[at] === 1),
      ...this.#othersShown.flatMap(({ movement, portion }) =>
        portion === 'whole' && isTiedToPlaces(movement) ? [periodOf(this.#airlift, movement)] : [],
      ),
    ].filter((period) => oneDayOf(period) === null);
    return [...new Map(all.map((period) => [period === null ? '' : writePeriod(period), period])).values()];
  }

  flows(measure: Measure): readonly Flow[] {
    const before = this.#flows.get(measure);
    if (before !== undefined) return before;
    const flows = routeFlowsOf(this.#airlift, this.#portions, measure, (root) => {
      const index = this.#columns.simpleAt[root] ?? -1;
      const simple = index === -1 ? null : this.#simple(index);
      return index === -1 ? (this.#others.get(root) ?? []) : simple === null ? [] : [simple];
    });
    this.#flows.set(measure, flows);
    return flows;
  }

  lacking(lack: Lack): Lacking | null {
    const { route, lacks, rows } = this.#columns;
    const belongs = (index: number) => route[index] === lacks[lack];
    const others = this.#othersShown.filter(
      ({ movement, portion }) =>
        portion !== 'rest' && lackOf(movement) === lack && drawnPartsOf(this.#airlift, movement).length === 0,
    );
    let sum = 0;
    const first: ShownMovement[] = [];
    for (let index = 0; index < this.#portions.length; index++) {
      if (this.#portions[index] === hidden || !belongs(index)) continue;
      sum += rows[index] ?? 0;
      const shown = first.length < mostListed ? this.#simple(index) : null;
      if (shown !== null) first.push(shown);
    }
    if (sum === 0 && others.length === 0) return null;
    return {
      rows: sum + others.reduce((all, { movement }) => all + rowsOfMovement(movement), 0),
      first: [...first, ...others].slice(0, mostListed),
      totalOf: (measure) => this.#sum(measure, belongs, () => others),
    };
  }

  drawn(most: number): { readonly rows: number; readonly first: readonly ShownMovement[] } {
    const { route, routes, rows } = this.#columns;
    const isDrawn = ({ movement, portion }: ShownMovement) => portion !== 'rest' && isDrawable(movement);
    const first: ShownMovement[] = [];
    for (const shown of this.#each()) {
      if (first.length === most) break;
      if (isDrawn(shown)) first.push(shown);
    }
    let sum = 0;
    for (const shown of this.#othersShown) if (isDrawn(shown)) sum += rowsOfMovement(shown.movement);
    for (let index = 0; index < this.#portions.length; index++)
      if (this.#portions[index] !== hidden && (route[index] ?? 0) < routes.length) sum += rows[index] ?? 0;
    return { rows: sum, first };
  }

  boxes(facet: 'types' | 'operators', measure: Measure): ReadonlyMap<string, BoxTotals> {
    return boxTotalsOf(this.#airlift, this.#filter, facet, measure, this.#portions);
  }
}

/** As many of what cannot be drawn are named. */
const mostListed = 100;

/** What a movement lacks to be drawn, if it lacks anything. */
const lackOf = ({
  from,
  to,
}: {
  readonly from: readonly unknown[];
  readonly to: readonly unknown[];
}): Lack => (from.length + to.length === 0 ? 'both' : to.length === 0 ? 'to' : 'from');
