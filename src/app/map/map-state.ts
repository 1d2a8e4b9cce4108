// What the map shows of the page's state: which arcs are hidden or lit, and where a card about something belongs.

import type { Arc } from '../../cartography/arcs/arcs.ts';
import { onScreen, placeAt } from '../../cartography/arcs/screen-arc.ts';
import type { Point } from '../../cartography/drawing/marks.ts';
import { idOf, type Target } from '../../cartography/overlay/target.ts';
import type { View } from '../../cartography/projection/view.ts';
import type { FeatureState } from '../../cartography/style/style.ts';
import type { Report } from '../../report/report.ts';

/** The states of all arcs, by the ids of their routes, under a filter and what is pointed at. */
export function statesOf(
  arcs: readonly Arc[],
  report: Report,
  lit: ReadonlySet<string>,
): ReadonlyMap<string, FeatureState> {
  if (arcs.length === 0) return new Map();
  const shown = new Set(report.shown.movements.map(({ movement }) => movement));
  return new Map(
    arcs.map(({ route }) => [
      route.id,
      { hidden: !route.movements.some((each) => shown.has(each)), lit: lit.has(route.id) },
    ]),
  );
}

/** Where a card about something belongs: an airfield's dot, the middle of a route, the lower edge of a count. */
export function pointOf(
  id: string,
  arcs: readonly Arc[],
  view: View,
  targets: readonly Target[],
): Point | null {
  // A claim is told where its first count stands.
  const target =
    targets.find((each) => idOf(each) === id) ??
    targets.find(
      (each) => each.kind === 'movement' && each.movement.claims.some(({ claim }) => claim.id === id),
    );
  if (target === undefined) return null;
  switch (target.kind) {
    case 'place':
      return target.point;
    case 'movement':
      return { x: target.box.x + target.box.width, y: target.box.y + target.box.height / 2 };
    case 'route': {
      const arc = arcs.find((each) => each.route.id === id);
      return arc === undefined ? null : (placeAt(onScreen(arc, view), 0.62)?.point ?? null);
    }
    case 'pair':
      return null;
  }
}
