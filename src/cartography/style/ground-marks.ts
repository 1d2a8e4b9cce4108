// The ground as marks: every layer of it, painted as MapLibre paints it, through a lens.
import type { Mark, PathMark } from '../drawing/marks.ts';
import type { Ground, Shape } from '../ground/ground.ts';
import type { Lens } from '../projection/lens.ts';
import type { PathOptions } from '../projection/path-data.ts';
import { groundLayers, type LayerId } from './layers.ts';
import { type Countries, lineWidth, type Paint, paintOf } from './paint.ts';
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

export interface GroundMarksOptions {
  readonly countries: Countries;
  readonly theme: Theme;
  readonly lens: Lens;
  /** Null: nothing but sea. */
  readonly ground: Ground | null;
  /** How much wider the ground's lines are than on the screen. */
  readonly lineScale: number;
  /** Without sea and land. */
  readonly isTransparent: boolean;
  readonly detail: Detail;
  /** How far beyond the frame the ground is drawn, pixels; nothing if not given. */
  readonly margin?: number;
}

/** Half the width of a line at least, so that no cut end is seen in the frame, pixels. */
const leastMargin = 4;

export const marginOf = ({ margin = 0 }: Pick<GroundMarksOptions, 'margin'>) => Math.max(leastMargin, margin);

/** The layers from bottom to top, each a group named after it. */
export function groundMarks(options: GroundMarksOptions): Mark[] {
  const { countries, theme, ground } = options;
  // Arcs have widths, the ground's own lines know theirs.
  const paintOptions = { countries, theme, arcWidth: 0, hasGround: ground !== null };
  return groundLayers.map((id: LayerId): Mark => {
    return { kind: 'group', name: id, marks: layerMarks(paintOf(id, paintOptions), options) };
  });
}

function layerMarks(paint: Paint, options: GroundMarksOptions): Mark[] {
  const { lens, ground, isTransparent, detail, lineScale } = options;
  const margin = marginOf(options);
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
    default:
      return [];
  }
}

function colourOf({ country }: Shape, paint: Extract<Paint, { kind: 'surface' }>): string {
  const own = paint.byCountry.find(([countries]) => country !== null && countries.includes(country));
  return own?.[1] ?? paint.colour;
}
