// The movements of an airlift as columns of numbers, made once: what is asked of a hundred thousand of them is then answered by
// one walk over a few arrays, and no object is made of any.
import type { Airlift, Movement } from '../airlift.ts';
import { partitionsOf, rootsOf } from '../counting/parts.ts';
import { isDrawable, isTiedToPlaces, rowsOfMovement } from '../counting/totals.ts';
import { once } from '../once.ts';
import type { Period } from '../period.ts';
import { type Route, routesOf, routesOfMovement } from '../routes.ts';

/** A column of which each value is one of a few: the places of the values in their list. */
export interface Dictionary<Value> {
  /** The first is null: not reported. */
  readonly values: readonly (Value | null)[];
  readonly at: Int32Array;
}

/** Where movements stand that have no line on the map, behind the routes. */
export interface Lacks {
  readonly to: number;
  readonly from: number;
  readonly both: number;
}

export interface Columns {
  /** The movements that are part of no other, in the data's order. */
  readonly roots: readonly Movement[];
  /** Of each root its place among the simple ones; -1 where it is none of them. */
  readonly simpleAt: Int32Array;
  /** The places of the roots that are not simple. */
  readonly otherRoots: readonly number[];
  /**
   * Those with at most one type, operator, origin and destination each and without parts: a filter shows them whole, in part
   * or not at all by what stands in the columns.
   */
  readonly simple: readonly Movement[];
  readonly types: Dictionary<Movement['aircraft'][number]>;
  readonly operators: Dictionary<Movement['operators'][number]>;
  readonly periods: Dictionary<Period>;
  readonly routes: readonly Route[];
  /** Of each simple movement its route, or what it lacks. */
  readonly route: Int32Array;
  readonly lacks: Lacks;
  /** How many rows of a table say each. */
  readonly rows: Float64Array;
}

/** Collects the values of a column. */
function dictionary<Value>(count: number, keyOf: (value: Value) => unknown) {
  const known = new Map<unknown, number>();
  const values: (Value | null)[] = [null];
  const at = new Int32Array(count);
  const add = (index: number, value: Value | null | undefined) => {
    if (value === null || value === undefined) return;
    const key = keyOf(value);
    let place = known.get(key);
    if (place === undefined) {
      place = values.length;
      known.set(key, place);
      values.push(value);
    }
    at[index] = place;
  };
  return { values, at, add };
}

const isSimple = (airlift: Airlift, movement: Movement) => {
  const { aircraft, operators, from, to, split, partOf } = movement;
  return (
    aircraft.length < 2 &&
    operators.length < 2 &&
    from.length < 2 &&
    to.length < 2 &&
    split === null &&
    partOf === null &&
    partitionsOf(airlift, movement).length === 0
  );
};

export const columnsOf = once((airlift: Airlift): Columns => {
  const roots = rootsOf(airlift);
  const simpleAt = new Int32Array(roots.length).fill(-1);
  const simple: Movement[] = [];
  const otherRoots: number[] = [];
  roots.forEach((movement, root) => {
    if (!isSimple(airlift, movement)) {
      otherRoots.push(root);
      return;
    }
    simpleAt[root] = simple.length;
    simple.push(movement);
  });
  const count = simple.length;
  const same = (value: unknown) => value;
  const types = dictionary<Movement['aircraft'][number]>(count, same);
  const operators = dictionary<Movement['operators'][number]>(count, same);
  const periods = dictionary<Period>(count, ({ from, to }) =>
    from === to && !from.isAbout ? from.date : `${from.date} ${from.isAbout} ${to.date} ${to.isAbout}`,
  );
  const routes = routesOf(airlift);
  const routeAt = new Map(routes.map((route, index) => [route, index]));
  const lacks = { to: routes.length, from: routes.length + 1, both: routes.length + 2 };
  const route = new Int32Array(count);
  const rows = new Float64Array(count);
  simple.forEach((movement, index) => {
    types.add(index, movement.aircraft[0]);
    operators.add(index, movement.operators[0]);
    periods.add(index, movement.period);
    const own = isDrawable(movement) ? routesOfMovement(airlift, movement)[0] : undefined;
    const lack = !isTiedToPlaces(movement) ? 'both' : movement.to.length === 0 ? 'to' : 'from';
    route[index] = (own === undefined ? undefined : routeAt.get(own)) ?? lacks[lack];
    rows[index] = rowsOfMovement(movement);
  });
  return { roots, simpleAt, otherRoots, simple, types, operators, periods, routes, route, lacks, rows };
});
