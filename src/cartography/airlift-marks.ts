// What flew as marks in a view: the same arcs and bands as the map's layers, for where the map is not, or not yet.
import type { Airlift, Movement } from '../airlift/airlift.ts';
import { basisOf } from '../airlift/basis.ts';
import type { Position } from '../geodesy/position.ts';
import { type Arc, envelopeOf } from './features.ts';
import { airliftLayers } from './layers.ts';
import type { Mark, PathMark, Point } from './marks.ts';
import { paintOf } from './paint.ts';
import type { Theme } from './theme.ts';
import type { View } from './view.ts';

export interface AirliftMarksOptions {
  readonly airlift: Airlift;
  readonly arcs: readonly Arc[];
  /** The movements that the filter shows. */
  readonly movements: readonly Movement[];
  readonly theme: Theme;
  readonly view: View;
  /** Width of an arc, pixels. */
  readonly arcWidth: number;
  /** Ids of what is pointed at and of what belongs to it. */
  readonly lit: ReadonlySet<string>;
}

/** Bands and arcs, from bottom to top. */
export function airliftMarks(options: AirliftMarksOptions): Mark[] {
  const { airlift, arcs, movements, theme, view, arcWidth, lit } = options;
  return airliftLayers.flatMap((id): Mark[] => {
    const paint = paintOf(id, { airlift, theme, arcWidth, hasGround: true });
    if (paint.kind === 'envelope')
      return movements.map((movement): PathMark => {
        const lines = envelopeOf(movement, view.zoom)
          .coordinates as unknown as readonly (readonly Position[])[];
        const { colour: stroke, width: strokeWidth, opacity } = paint;
        const common = { kind: 'path', stroke, strokeWidth, opacity } as const;
        // What lies between two arcs, filled and drawn round, is what the fan of lines covers, at a fraction of
        // its price; behind the globe's edge there is nothing to fill.
        const [first, last] = [lines[0] ?? [], lines.at(-1) ?? []];
        const between = [...first, ...last.toReversed()];
        const isWhole =
          movement.to.length === 2 && between.every((position) => view.project(position) !== null);
        if (isWhole) return { ...common, data: `${pathOf([between], view, coarse)}Z`, fill: stroke };
        return { ...common, data: pathOf(lines, view, coarse) };
      });
    if (paint.kind !== 'arc') return [];
    return arcs.flatMap(({ route, line }): Mark[] => {
      if (!movements.includes(route.movement)) return [];
      const strokeWidth = lit.has(route.id) ? paint.litWidth : paint.width;
      const mark: PathMark = {
        kind: 'path',
        data: pathOf([line], view, fine),
        stroke: paint.colour,
        strokeWidth,
      };
      return [{ kind: 'group', name: route.id, basis: basisOf(route.movement.claim.id), marks: [mark] }];
    });
  });
}

/** Points of a line nearer to each other than this are one, pixels; a band is too broad to show its corners. */
const fine = 8;
const coarse = 24;

/** Lines as SVG path data, to a tenth of a pixel; behind the globe they break off. */
function pathOf(lines: readonly (readonly Position[])[], view: View, tolerance: number): string {
  let data = '';
  for (const line of lines) {
    let last: Point | null = null;
    for (const [index, position] of line.entries()) {
      const point = view.project(position);
      const isNear =
        point !== null && last !== null && Math.hypot(point.x - last.x, point.y - last.y) < tolerance;
      if (isNear && index < line.length - 1) continue;
      if (point !== null) data += `${last === null ? 'M' : 'L'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
      last = point;
    }
  }
  return data;
}
