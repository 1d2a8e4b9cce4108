// The map as marks: every layer of the list, painted as MapLibre paints it, through a lens.
import type { Airlift, Movement } from '../../airlift/airlift.ts';
import { basisOf, basisOfMovement } from '../../airlift/basis.ts';
import { hasWidths } from '../../airlift/counting/flows.ts';
import { arcsOf, envelopeOf } from '../arcs/arcs.ts';
import type { Mark, PathMark } from '../drawing/marks.ts';
import type { Ground, Shape } from '../ground/ground.ts';
import type { Lens } from '../projection/lens.ts';
import type { PathOptions } from '../projection/path-data.ts';
import { type LayerId, layerIds } from './layers.ts';
import { lineWidth, type Paint, paintOf } from './paint.ts';
import type { Theme } from './theme.ts';

/** How finely shapes are drawn; more than can be seen is waste. */
export interface Detail {
  /** Decimals of a coordinate. */
  readonly digits: number;
  /** Points nearer to each other are one, pixels. */
  readonly tolerance: NonNullable<PathOptions['tolerance']>;
  /** As a share of the tolerance, how far a point may lie from the line that is drawn without it. */
  readonly deviation?: number;
}

export interface MapMarksOptions {
  readonly airlift: Airlift;
  readonly theme: Theme;
  readonly lens: Lens;
  /** Null: nothing but sea. */
  readonly ground: Ground | null;
  /** Width of an arc, pixels. */
  readonly arcWidth: number;
  /** How much wider the ground's lines are than on the screen. */
  readonly lineScale: number;
  /** The movements whose arcs the filter shows. */
  readonly movements: readonly Movement[];
  /** Whether the bands round the arcs are drawn. */
  readonly hasEnvelopes: boolean;
  /** Without sea and land. */
  readonly isTransparent: boolean;
  readonly detail: Detail;
  /** How far beyond the frame the ground is drawn, pixels; nothing if not given. */
  readonly margin?: number;
}

/** Half the width of a line at least, so that no cut end is seen in the frame, pixels. */
const leastMargin = 4;

/** The layers from bottom to top, each a group named after it. */
export function mapMarks(options: MapMarksOptions): Mark[] {
  const { airlift, theme, arcWidth, ground } = options;
  const paintOptions = { airlift, theme, arcWidth, hasGround: ground !== null };
  return layerIds.map((id: LayerId): Mark => {
    return { kind: 'group', name: id, marks: layerMarks(paintOf(id, paintOptions), options) };
  });
}

function layerMarks(paint: Paint, options: MapMarksOptions): Mark[] {
  const { lens, ground, airlift, movements, isTransparent, detail, lineScale } = options;
  const margin = Math.max(leastMargin, options.margin ?? 0);
  const fine = { margin, ...detail };
  switch (paint.kind) {
    case 'background':
      return isTransparent
        ? []
        : [
            {
              kind: 'path',
              data: lens.sphere(options.margin === undefined ? {} : { margin }),
              fill: paint.colour,
            },
          ];
    case 'surface': {
      // Without its own fill a lake would be land; without land there is nothing to tell it from.
      if (ground === null || isTransparent) return [];
      return ground[paint.from].flatMap((shape) => {
        const data = lens.path(shape.geometry, fine);
        return data === '' ? [] : [{ kind: 'path', data, fill: colourOf(shape, paint) } as const];
      });
    }
    case 'line': {
      if (ground === null) return [];
      const shapes = ground[paint.from].filter(
        (shape) => paint.disputed === null || shape.disputed === paint.disputed,
      );
      const strokeWidth = lineWidth(paint.width, lens.view.zoom) * lineScale;
      const scale = strokeWidth / paint.width;
      const dashed =
        paint.dash === null ? {} : ({ dash: paint.dash.map((part) => part * scale), cap: 'butt' } as const);
      return shapes.flatMap((shape): PathMark[] => {
        const data = lens.path(shape.geometry, fine);
        return data === '' ? [] : [{ kind: 'path', data, stroke: paint.colour, strokeWidth, ...dashed }];
      });
    }
    case 'envelope':
      if (!options.hasEnvelopes || hasWidths(airlift)) return [];
      return movements.flatMap((movement): PathMark[] => {
        // One path: it does not darken where the lines of the fan lie over each other.
        const data = lens.path(envelopeOf(movement, lens.view.zoom), { ...fine, margin: paint.width });
        if (data === '') return [];
        return [
          { kind: 'path', data, stroke: paint.colour, strokeWidth: paint.width, opacity: paint.opacity },
        ];
      });
    case 'arc':
      if (hasWidths(airlift)) return [];
      return arcsOf(airlift)
        .filter(({ route }) => route.movements.some((each) => movements.includes(each)))
        .flatMap(({ route, line }): Mark[] => {
          const coordinates = line.map((position) => [...position]);
          // What flew is drawn in full, whatever is spared elsewhere.
          const data = lens.path({ type: 'LineString', coordinates }, { ...fine, tolerance: 0.1 });
          if (data === '') return [];
          const mark: PathMark = { kind: 'path', data, stroke: paint.colour, strokeWidth: paint.width };
          return [
            {
              kind: 'group',
              name: route.id,
              basis: basisOf(...route.movements.map(basisOfMovement)),
              marks: [mark],
            },
          ];
        });
  }
}

function colourOf({ country }: Shape, paint: Extract<Paint, { kind: 'surface' }>): string {
  const own = paint.byCountry.find(([countries]) => country !== null && countries.includes(country));
  return own?.[1] ?? paint.colour;
}
