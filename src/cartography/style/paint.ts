// How each layer of the map is painted, as data: one table from which MapLibre's style and the vector drawing are made,
// so that a layer or a width cannot be in one and not in the other.
import type { Airlift, Place } from '../../airlift/airlift.ts';
import { once } from '../../airlift/once.ts';
import type { LayerId } from './layers.ts';
import { envelopeOpacity, type Theme } from './theme.ts';

export type Paint =
  | { readonly kind: 'background'; readonly colour: string }
  /** Surfaces of the basemap, by country where that says so. */
  | {
      readonly kind: 'surface';
      readonly from: 'land' | 'lake';
      readonly colour: string;
      readonly byCountry: readonly (readonly [countries: readonly string[], colour: string])[];
    }
  | {
      readonly kind: 'line';
      readonly from: 'river' | 'lake' | 'coast' | 'border';
      readonly colour: string;
      /** Pixels up to zoom 3; see `lineWidth`. */
      readonly width: number;
      /** Pixels on and off. */
      readonly dash: readonly [on: number, off: number] | null;
      /** Only lines that are disputed, or only those that are not; null: all. */
      readonly disputed: boolean | null;
    }
  | { readonly kind: 'envelope'; readonly colour: string; readonly width: number; readonly opacity: number }
  | { readonly kind: 'arc'; readonly colour: string; readonly width: number; readonly litWidth: number };

/** Of an airlift, by ISO code: where it starts and where it ends; a code is in one of them only. */
export interface Countries {
  readonly origin: readonly string[];
  readonly destination: readonly string[];
}

export interface PaintOptions {
  readonly countries: Countries;
  readonly theme: Theme;
  /** Width of an arc, pixels. */
  readonly arcWidth: number;
  /** Whether there is a ground to draw; without one the backdrop is land. */
  readonly hasGround: boolean;
}

/** How wide the band round the arcs of one count is, pixels, for a width of arc. */
const envelopeWidth = (arcWidth: number) => 10 + 2.5 * arcWidth;

/** Between these zooms the basemap's lines grow by this share. */
export const lineGrowth = { from: 3, to: 8, share: 1.6 } as const;

/** The width of a basemap's line at a zoom, pixels. */
export function lineWidth(width: number, zoom: number): number {
  const { from, to, share } = lineGrowth;
  const part = Math.min(1, Math.max(0, (zoom - from) / (to - from)));
  return width * (1 + (share - 1) * part);
}

const countriesIn = (places: readonly Place[]) =>
  places.map(({ country }) => country).filter((country) => country !== null);

export const countriesOf = once((airlift: Airlift): Countries => {
  const destination = new Set(airlift.movements.flatMap(({ to }) => countriesIn(to)));
  const origin = new Set(airlift.movements.flatMap(({ from }) => countriesIn(from)));
  return { origin: [...origin].filter((code) => !destination.has(code)), destination: [...destination] };
});

/** The colour of the ground a country's labels stand on. */
export function groundOf(airlift: Airlift, theme: Theme, country: string | null): string {
  const { origin, destination } = countriesOf(airlift);
  if (country === null) return theme.sea;
  if (destination.includes(country)) return theme.focusLand;
  return origin.includes(country) ? theme.originLand : theme.land;
}

/** The colour of the ground below a place of the airlift: land, where its country is not known. */
export const groundOfPlace = (airlift: Airlift, theme: Theme, country: string | null): string =>
  country === null ? theme.land : groundOf(airlift, theme, country);

function landPaint({ countries: { origin, destination }, theme }: PaintOptions): Paint {
  return {
    kind: 'surface',
    from: 'land',
    colour: theme.land,
    byCountry: [[origin, theme.originLand] as const, [destination, theme.focusLand] as const].filter(
      ([countries]) => countries.length > 0,
    ),
  };
}

type Line = Extract<Paint, { kind: 'line' }>;

const line = (from: Line['from'], colour: string, width: number, more: Partial<Line> = {}): Paint => ({
  kind: 'line',
  from,
  colour,
  width,
  dash: null,
  disputed: null,
  ...more,
});

/** A layer that is in the list and not here does not compile. */
const paints: Readonly<Record<LayerId, (options: PaintOptions) => Paint>> = {
  sea: ({ theme, hasGround }) => ({ kind: 'background', colour: hasGround ? theme.sea : theme.originLand }),
  land: landPaint,
  river: ({ theme }) => line('river', theme.river, 0.6),
  lake: ({ theme }) => ({ kind: 'surface', from: 'lake', colour: theme.sea, byCountry: [] }),
  'lake-shore': ({ theme }) => line('lake', theme.coast, 0.5),
  coast: ({ theme }) => line('coast', theme.coast, 0.6),
  border: ({ theme }) => line('border', theme.border, 0.8, { disputed: false }),
  'disputed-border': ({ theme }) => line('border', theme.disputed, 0.9, { disputed: true, dash: [2.6, 2] }),
  envelope: ({ theme, arcWidth }) => ({
    kind: 'envelope',
    colour: theme.accent,
    width: envelopeWidth(arcWidth),
    opacity: envelopeOpacity,
  }),
  arc: ({ theme, arcWidth }) => ({
    kind: 'arc',
    colour: theme.accent,
    width: arcWidth,
    litWidth: arcWidth + 1.4,
  }),
};

/** How a layer is painted. */
export function paintOf(id: LayerId, options: PaintOptions): Paint {
  return paints[id](options);
}
