// The lines of flows as marks: casings, bodies, chevrons and heads, in groups named after their flows.
import { type Basis, basisOf, basisOfMovement } from '../../airlift/basis.ts';
import type { Flow } from '../../airlift/counting/flows.ts';
import { once } from '../../airlift/once.ts';
import { movementFocus } from '../../airlift/pointing/focus.ts';
import type { Direction } from '../arcs/directions.ts';
import { type DrawnLine, type FlowLayout, faintBelow } from '../arcs/flow-layout.ts';
import { openEdge } from '../arcs/flow-lines.ts';
import { MergedFlow } from '../arcs/merged-flow.ts';
import { bodyOf, outlineOf, type Ribbon, sideOf } from '../arcs/ribbons.ts';
import type { GroupMark, Mark, PathMark, Point } from '../drawing/marks.ts';
import { pathOf, pathsOf, pathThrough } from '../drawing/point-paths.ts';
import type { Theme } from '../style/theme.ts';

/** From this width on a line is an outline that slims in its tip, below it a stroke; pixels. */
const bodyFrom = 3;
/** The ground's colour on either side of a line, pixels. */
const casing = 1.1;
const openDash = [3.2, 2.4];
/** Of what is not counted. */
export const uncountedDash = [1.5, 2.2];
/** What sources differ by, what some of is shown of, and what is thin on a crowded map. */
const opacities = { differ: 0.28, some: 0.13, crowded: 0.8, dense: 0.5 } as const;
const someOutline = 1.2;
/** Pixels: the outline of what is pointed at, and how far it is off. */
const lit = { width: 1.4, off: 3 } as const;
/** A chevron's line, pixels, and how much of the width is added to it; how deep it is for its width. */
const chevron = { width: 1, growth: 0.06, depth: 0.5 } as const;
/** A notched head, its tip forward along x; the unit is its length, the origin its middle. */
const headShape: readonly (readonly [number, number])[] = [
  [0.55, 0],
  [-0.55, 0.46],
  [-0.3, 0],
  [-0.55, -0.46],
];

/** Whether a flow is pointed at, or a movement that shares its count among places. */
export function isFlowLit(flow: Flow, litIds: ReadonlySet<string>): boolean {
  return (
    litIds.has(flow.id) || (flow.isShared && flow.movements.some((each) => litIds.has(movementFocus(each))))
  );
}

/** A line that stands on more movements names these alone: a drawing does not grow with its rows. */
const mostMovements = 100;

/** The movements that a flow is said to stand on: of one that stands for several routes the heaviest's first. */
export const movementsNamedOf = (flow: Flow) =>
  flow instanceof MergedFlow
    ? (flow.heaviest?.movements.slice(0, 1) ?? [])
    : flow.movements.slice(0, mostMovements);

/** The claims that flows stand on. */
export const claimsOf = once(
  (flows: readonly Flow[]): Basis =>
    basisOf(...flows.flatMap((flow) => movementsNamedOf(flow).map(basisOfMovement))),
);

export function lineGroup(
  { line, ribbons, directions }: DrawnLine,
  { scale, isCrowded, isDense }: Pick<FlowLayout, 'scale' | 'isCrowded' | 'isDense'>,
  theme: Theme,
  isLit: boolean,
): GroupMark {
  const marks: Mark[] = [];
  const { state, width, outerWidth } = line;
  const group: GroupMark = { kind: 'group', name: line.id, basis: claimsOf(line.flows), marks };
  const centre = centreOf(ribbons);
  if (centre === '') return group;
  const strokeAlong = (stroke: string, strokeWidth: number): PathMark => {
    return { kind: 'path', data: centre, stroke, strokeWidth, cap: 'butt' };
  };
  if (state === 'out' || state === 'uncounted') {
    const stroke = strokeAlong(theme.pale, width);
    marks.push(
      state === 'uncounted' ? { ...stroke, dash: uncountedDash.map((each) => each * scale) } : stroke,
    );
    if (isLit) marks.push(litOutline(ribbons, width, scale, theme));
    return group;
  }
  const bodies = (wide: number) =>
    pathsOf(
      ribbons.map((ribbon) => bodyOf(ribbon, wide)),
      true,
    );
  const isBody = outerWidth >= bodyFrom * scale;
  const outer = isBody ? bodies(outerWidth) : '';
  const off = 2 * casing * scale;
  if (isBody)
    marks.push({ kind: 'path', data: outer, fill: theme.land, stroke: theme.land, strokeWidth: off });
  const isFaint = outerWidth < faintBelow * scale && !isLit;
  // The casings of hundreds would hide the map and each other.
  if (!isBody && !(isDense && isFaint)) marks.push(strokeAlong(theme.land, outerWidth + off));
  if (state === 'some') {
    if (isBody)
      marks.push(
        { kind: 'path', data: outer, fill: theme.accent, opacity: opacities.some },
        { kind: 'path', data: outer, stroke: theme.accent, strokeWidth: someOutline * scale },
      );
  } else {
    const opacity = opacities.differ;
    if (outerWidth > width)
      marks.push(
        isBody
          ? { kind: 'path', data: outer, fill: theme.accent, opacity }
          : { ...strokeAlong(theme.accent, outerWidth), opacity },
      );
    // Within a body that is wider the line slims with it.
    if (width >= bodyFrom * scale)
      marks.push({ kind: 'path', data: width === outerWidth ? outer : bodies(width), fill: theme.accent });
    else if (width > 0) {
      const stroke = strokeAlong(theme.accent, width);
      const faint = isDense ? opacities.dense : opacities.crowded;
      marks.push(isCrowded && isFaint ? { ...stroke, opacity: faint } : stroke);
    }
  }
  if (line.isOpen) marks.push(openEdges(ribbons, outerWidth, scale, theme));
  for (const each of directions)
    if (each.kind === 'chevron') marks.push(chevronMark(each, state === 'some', scale, theme));
  if (isLit) marks.push(litOutline(ribbons, line.isOpen ? line.room : outerWidth, scale, theme));
  return group;
}

function centreOf(ribbons: readonly Ribbon[]): string {
  let data = '';
  for (const { xs, ys } of ribbons) data += pathThrough(xs, ys);
  return data;
}

/** Above all lines, so that none cuts through a head. */
export function headGroup(lines: readonly DrawnLine[], scale: number, theme: Theme): GroupMark[] {
  const heads = lines.flatMap(({ directions }) => directions.filter(({ kind }) => kind === 'head'));
  if (heads.length === 0) return [];
  const data = pathsOf(heads.map(headOutline), true);
  const marks: Mark[] = [
    { kind: 'path', data, fill: theme.land, stroke: theme.land, strokeWidth: 2 * casing * scale },
    { kind: 'path', data, fill: theme.accent },
  ];
  return [{ kind: 'group', name: 'directions', marks }];
}

function litOutline(ribbons: readonly Ribbon[], width: number, scale: number, theme: Theme): PathMark {
  const data = pathsOf(
    ribbons.map((ribbon) => outlineOf(ribbon, width, lit.off * scale)),
    true,
  );
  return { kind: 'path', data, stroke: theme.ink, strokeWidth: lit.width * scale };
}

/** Both edges of what may be larger, dashed. */
function openEdges(ribbons: readonly Ribbon[], width: number, scale: number, theme: Theme): PathMark {
  const beyond = openEdge.gap * scale;
  const edges = ribbons.flatMap((ribbon) => [
    sideOf(ribbon, width / 2, beyond),
    sideOf(ribbon, -width / 2, -beyond),
  ]);
  const dash = openDash.map((each) => each * scale);
  return {
    kind: 'path',
    data: pathsOf(edges),
    stroke: theme.accent,
    strokeWidth: openEdge.width * scale,
    dash,
    cap: 'butt',
  };
}

/** From a place, forwards and to the right. */
const beside = (
  { point, along }: Pick<Direction, 'point' | 'along'>,
  forward: number,
  right: number,
): Point => ({
  x: point.x + along.x * forward - along.y * right,
  y: point.y + along.y * forward + along.x * right,
});

export const headOutline = (head: Direction) =>
  headShape.map(([x, y]) => beside(head, x * head.size, y * head.size));

/** Cut through the line in the ground's colour; drawn on one that is an outline. */
function chevronMark(each: Direction, isOutline: boolean, scale: number, theme: Theme): PathMark {
  const half = each.size / 2;
  const depth = chevron.depth * each.size;
  const points = [
    beside(each, -depth / 2, -half),
    beside(each, depth / 2, 0),
    beside(each, -depth / 2, half),
  ];
  return {
    kind: 'path',
    data: pathOf(points),
    stroke: isOutline ? theme.accent : theme.land,
    strokeWidth: chevron.width * scale + chevron.growth * each.size,
  };
}
