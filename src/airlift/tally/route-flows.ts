// The flows of many movements: those of a route on which all movements are simple are summed in columns and made again only
// where a filter changes them; the others, few, are made as those of a small airlift.
import type { Airlift, Movement, Place } from '../airlift.ts';
import type { Bounds, Measure } from '../amount.ts';
import { drawnPartsOf, flowIdsOf, flowsAmong } from '../counting/flows.ts';
import type { Flow, FlowState, ShownMovement } from '../counting/shown.ts';
import { once } from '../once.ts';
import { type Route, routesOfMovement } from '../routes.ts';
import { about, amountColumnsOf, open } from './amounts.ts';
import { type Columns, columnsOf } from './columns.ts';
import { type RouteSums, routeSumsOf } from './route-sums.ts';

/** The simple movements of each route, and what of the airlift has to be looked through one by one. */
interface Layout {
  /** Where the movements of each route begin in `members`, and where the last ones end. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
  /** Roots that are not simple or share a route with such, in order, and what of them is drawn without a filter. */
  readonly mixedRoots: readonly number[];
  readonly mixedDrawn: readonly Movement[];
  /** All flows in the data's order: a route's place, or an id of the others. */
  readonly slots: readonly (number | string)[];
  readonly ids: ReadonlySet<string>;
}

const layoutOf = once((airlift: Airlift): Layout => {
  const { roots, simple, simpleAt, routes, route } = columnsOf(airlift);
  const placeOf = new Map(routes.map((each, place) => [each, place]));
  const isMixed = new Uint8Array(routes.length);
  if (simple.length < airlift.movements.length) {
    const isSimple = new Set(simple);
    for (const movement of airlift.movements)
      if (!isSimple.has(movement))
        for (const each of routesOfMovement(airlift, movement)) isMixed[placeOf.get(each) ?? -1] = 1;
  }
  const starts = new Int32Array(routes.length + 1);
  for (const place of route) if (place < routes.length) starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  for (let place = 0; place < routes.length; place++)
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  const members = new Int32Array(starts[routes.length] ?? 0);
  const next = starts.slice();
  for (let index = 0; index < route.length; index++) {
    const place = route[index] ?? 0;
    if (place < routes.length) {
      const at = next[place] ?? 0;
      members[at] = index;
      next[place] = at + 1;
    }
  }
  const mixedRoots: number[] = [];
  const mixedDrawn: Movement[] = [];
  const slots: (number | string)[] = [];
  const isTaken = new Uint8Array(routes.length);
  const taken = new Set<string>();
  for (const [root, movement] of roots.entries()) {
    const index = simpleAt[root] ?? -1;
    const place = index === -1 ? -1 : (route[index] ?? -1);
    if (place >= routes.length) continue;
    if (place >= 0 && isMixed[place] === 0) {
      if (isTaken[place] === 0) slots.push(place);
      isTaken[place] = 1;
      continue;
    }
    mixedRoots.push(root);
    for (const drawn of drawnPartsOf(airlift, movement)) {
      mixedDrawn.push(drawn);
      for (const id of flowIdsOf(airlift, drawn)) {
        if (!taken.has(id)) slots.push(id);
        taken.add(id);
      }
    }
  }
  return { starts, members, mixedRoots, mixedDrawn, slots, ids: taken };
});

/** A flow of simple movements, which reads what it is asked from columns: there may be one a route in every frame. */
class RouteFlow implements Flow {
  readonly isShared = false;
  readonly state: FlowState;
  readonly #place: number;
  readonly #source: Source;

  constructor(place: number, source: Source, state: FlowState) {
    this.state = state === 'out' || (source.sums.said[place] ?? 0) > 0 ? state : 'uncounted';
    this.#place = place;
    this.#source = source;
  }

  get #route(): Route {
    return this.#source.setting.columns.routes[this.#place] as Route;
  }

  get #sums(): RouteSums {
    return this.#source.sums;
  }

  get id(): string {
    return this.#route.id;
  }

  /** All of its movements are simple: their lists are of this one place. */
  get from(): readonly Place[] {
    const { from, movements } = this.#route;
    return movements[0]?.from ?? [from];
  }

  get via(): readonly Place[] {
    return this.#route.via;
  }

  get to(): readonly Place[] {
    const { to, movements } = this.#route;
    return movements[0]?.to ?? [to];
  }

  get value(): number {
    return this.#sums.value[this.#place] ?? 0;
  }

  get largest(): number {
    return this.#sums.largest[this.#place] ?? 0;
  }

  get isOpen(): boolean {
    return ((this.#sums.marks[this.#place] ?? 0) & open) !== 0;
  }

  get isAbout(): boolean {
    return ((this.#sums.marks[this.#place] ?? 0) & about) !== 0;
  }

  get bounds(): Bounds | null {
    const { said, minimum, maximum } = this.#sums;
    if ((said[this.#place] ?? 0) === 0) return null;
    return { minimum: minimum[this.#place] ?? 0, maximum: maximum[this.#place] ?? 0 };
  }

  get movements(): readonly Movement[] {
    const { movements } = this.#source;
    const list = movements.get(this.#place) ?? this.#list();
    movements.set(this.#place, list);
    return list;
  }

  #list(): readonly Movement[] {
    const { setting, portions } = this.#source;
    const { columns, layout } = setting;
    const { starts, members } = layout;
    const shown: Movement[] = [];
    for (const index of members.subarray(starts[this.#place], starts[this.#place + 1])) {
      const movement = columns.simple[index];
      if (movement !== undefined && portions?.[index] !== 0) shown.push(movement);
    }
    return shown;
  }
}

/** The flows of routes shown whole and of those not shown at all, which are the same under every filter. */
interface Kept {
  readonly source: Source;
  readonly whole: (Flow | undefined)[];
  readonly out: (Flow | undefined)[];
}
const keptOf = once((_airlift: Airlift) => new Map<Measure, Kept>());

/**
 * All flows of an airlift under a filter.
 * @param portions of each simple movement how much is shown
 * @param shownAt what of a root is shown
 */
export function routeFlowsOf(
  airlift: Airlift,
  portions: Uint8Array,
  measure: Measure,
  shownAt: (root: number) => readonly ShownMovement[],
): readonly Flow[] {
  const columns = columnsOf(airlift);
  const layout = layoutOf(airlift);
  const amounts = amountColumnsOf(airlift, measure);
  const setting: Setting = { columns, layout };
  const sourceOf = (own: Uint8Array | null): Source => {
    return { setting, sums: routeSumsOf(columns, amounts, own), portions: own, movements: new Map() };
  };
  const kept: Kept = keptOf(airlift).get(measure) ?? { source: sourceOf(null), whole: [], out: [] };
  keptOf(airlift).set(measure, kept);
  const source = sourceOf(portions);
  const mixed = flowsAmong(airlift, layout.mixedRoots.flatMap(shownAt), layout.mixedDrawn, measure);
  const byId = new Map(mixed.map((flow) => [flow.id, flow]));
  const flows: Flow[] = [];
  for (const slot of layout.slots) {
    const flow = typeof slot === 'string' ? byId.get(slot) : flowAt(slot, source, kept);
    if (flow !== undefined) flows.push(flow);
  }
  // What is shown may be parts that are not drawn without a filter.
  for (const flow of mixed) if (!layout.ids.has(flow.id)) flows.push(flow);
  return flows;
}

/** What all flows are made from. */
interface Setting {
  readonly columns: Columns;
  readonly layout: Layout;
}

/** What the flows under a filter read: one for all of them, for there may be one a route. */
interface Source {
  readonly setting: Setting;
  readonly sums: RouteSums;
  /** Null: all movements are shown, or none. */
  readonly portions: Uint8Array | null;
  /** The lists that somebody has asked for, by the places of their routes. */
  readonly movements: Map<number, readonly Movement[]>;
}

function flowAt(place: number, source: Source, kept: Kept): Flow | undefined {
  const { setting, sums } = source;
  if (setting.columns.routes[place] === undefined) return undefined;
  const isSome = sums.isSome[place] === 1;
  if (sums.shown[place] === 0) {
    kept.out[place] ??= new RouteFlow(place, kept.source, 'out');
    return kept.out[place];
  }
  if (isSome || sums.shown[place] !== kept.source.sums.shown[place])
    return new RouteFlow(place, source, isSome ? 'some' : 'whole');
  kept.whole[place] ??= new RouteFlow(place, kept.source, 'whole');
  return kept.whole[place];
}
