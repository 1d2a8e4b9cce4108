// What flew as marks in a view: the bands round arcs, which are no layer of the map's, and arcs like those of its layer,
// for where the map is not, or not yet.
import type { Airlift, Movement } from '../../airlift/airlift.ts';
import { basisOf, basisOfMovement } from '../../airlift/basis.ts';
import { hasWidths } from '../../airlift/counting/flows.ts';
import type { Position } from '../../geodesy/position.ts';
import { type Arc, arcsOf, envelopeOf } from '../arcs/arcs.ts';
import type { Mark, PathMark, Point } from '../drawing/marks.ts';
import type { View } from '../projection/view.ts';
import { countriesOf, paintOf } from '../style/paint.ts';
import type { Theme } from '../style/theme.ts';

export interface EnvelopeMarksOptions {
  readonly airlift: Airlift;
  /** The movements that the filter shows. */
  readonly movements: readonly Movement[];
  readonly theme: Theme;
  readonly view: View;
  /** Width of an arc, pixels. */
  readonly arcWidth: number;
}

export interface AirliftMarksOptions extends EnvelopeMarksOptions {
  readonly arcs: readonly Arc[];
  /** Ids of what is pointed at and of what belongs to it. */
  readonly lit: ReadonlySet<string>;
}

/** Bands and arcs, from bottom to top, as SVG. */
export function airliftMarks(options: AirliftMarksOptions): Mark[] {
  if (hasWidths(options.airlift)) return [];
  const { airlift, arcs, movements, theme, view, arcWidth, lit } = options;
  return [
    ...envelopeMarks(options, true),
    ...arcs.flatMap(({ route, line }): Mark[] => {
      const paint = paintOf('arc', { countries: countriesOf(airlift), theme, arcWidth, hasGround: true });
      if (paint.kind !== 'arc' || !route.movements.some((each) => movements.includes(each))) return [];
      const strokeWidth = lit.has(route.id) ? paint.litWidth : paint.width;
      const mark: PathMark = {
        kind: 'path',
        data: pathOf([line], view, fine),
        stroke: paint.colour,
        strokeWidth,
      };
      return [
        {
          kind: 'group',
          name: route.id,
          basis: basisOf(...route.movements.map(basisOfMovement)),
          marks: [mark],
        },
      ];
    }),
  ];
}

/**
 * The bands round the arcs of each count. They may lie over arcs as well as under them: the colour is the same.
 * @param isSvg whether a path's fill and stroke are one where it lets something through; on a canvas they are not
 */
export function envelopeMarks(options: EnvelopeMarksOptions, isSvg: boolean): PathMark[] {
  if (hasWidths(options.airlift)) return [];
  const { airlift, movements, theme, view, arcWidth } = options;
  const paint = paintOf('envelope', { countries: countriesOf(airlift), theme, arcWidth, hasGround: true });
  if (paint.kind !== 'envelope') return [];
  const { colour: stroke, width: strokeWidth, opacity } = paint;
  const common = { kind: 'path', stroke, strokeWidth, opacity } as const;
  // What is not shared by several places has nothing for a band to hold together.
  const shared = movements.filter(({ from, to }) => from.length * to.length > 1);
  return shared.map((movement): PathMark => {
    // What lies between two arcs, filled and drawn round, is what the fan of lines covers, at a fraction of its price;
    // behind the globe's edge there is nothing to fill.
    const [there, back] = arcsOf(airlift).flatMap(({ route, line }) =>
      route.movements.includes(movement) ? [line] : [],
    );
    const sides = [there ?? [], [...(back ?? [])].reverse()];
    const isWhole =
      isSvg && movement.to.length === 2 && sides.flat().every((position) => view.project(position) !== null);
    if (isWhole) return { ...common, data: pathOf(sides, view, coarse, true), fill: stroke };
    const fan = envelopeOf(movement, view.zoom).coordinates as unknown as readonly (readonly Position[])[];
    return { ...common, data: pathOf(fan, view, coarse) };
  });
}

/** Points of a line nearer to each other than this are one, pixels; a band is too broad to show its corners. */
const fine = 8;
const coarse = 24;

/**
 * Lines as SVG path data, to a tenth of a pixel; behind the globe they break off.
 * @param isRing whether each line goes on from the end of the one before
 */
function pathOf(
  lines: readonly (readonly Position[])[],
  view: View,
  tolerance: number,
  isRing = false,
): string {
  let data = '';
  for (const [lineIndex, line] of lines.entries()) {
    let last: Point | null = null;
    for (const [index, position] of line.entries()) {
      const point = view.project(position);
      const isNear =
        point !== null && last !== null && Math.hypot(point.x - last.x, point.y - last.y) < tolerance;
      if (isNear && index < line.length - 1) continue;
      const isStart = last === null && !(isRing && lineIndex > 0);
      if (point !== null) data += `${isStart ? 'M' : 'L'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
      last = point;
    }
  }
  return isRing ? `${data}Z` : data;
}
