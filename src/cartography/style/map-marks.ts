// The map as marks: every layer of the list, painted as MapLibre paints it, through a lens.
import type { Airlift, Movement } from '../../airlift/airlift.ts';
import { basisOf, basisOfMovement } from '../../airlift/basis.ts';
import { hasWidths } from '../../airlift/counting/flows.ts';
import { arcsOf, envelopeOf } from '../arcs/arcs.ts';
import type { Mark, PathMark } from '../drawing/marks.ts';
import { type GroundMarksOptions, groundMarks, marginOf } from './ground-marks.ts';
import { airliftLayers, type LayerId } from './layers.ts';
import { countriesOf, type Paint, paintOf } from './paint.ts';

export interface MapMarksOptions extends Omit<GroundMarksOptions, 'countries'> {
  readonly airlift: Airlift;
  /** Width of an arc, pixels. */
  readonly arcWidth: number;
  /** The movements whose arcs the filter shows. */
  readonly movements: readonly Movement[];
  /** Whether the bands round the arcs are drawn. */
  readonly hasEnvelopes: boolean;
}

/** The layers from bottom to top, each a group named after it. */
export function mapMarks(options: MapMarksOptions): Mark[] {
  const { airlift, theme, arcWidth, ground } = options;
  const countries = countriesOf(airlift);
  const paintOptions = { countries, theme, arcWidth, hasGround: ground !== null };
  return [
    ...groundMarks({ ...options, countries }),
    ...airliftLayers.map((id: LayerId): Mark => {
      return { kind: 'group', name: id, marks: layerMarks(paintOf(id, paintOptions), options) };
    }),
  ];
}

function layerMarks(paint: Paint, options: MapMarksOptions): Mark[] {
  const { lens, airlift, movements, detail } = options;
  const fine = { margin: marginOf(options), ...detail };
  switch (paint.kind) {
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
    default:
      return [];
  }
}
