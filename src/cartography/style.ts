// The map's style as a function of what is to be seen: theme, countries, projection, ground.
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Airlift } from '../airlift/airlift.ts';
import { arcFeatures, arcsOf, envelopeFeatures } from './features.ts';
import { type LayerId, sources } from './layers.ts';
import { envelopeOpacity, type Theme } from './theme.ts';

export type Projection = 'mercator' | 'globe';

/** Where the embedded basemap is, or null to draw no ground. */
export type Basemap =
  | {
      readonly kind: 'embedded';
      /** A PMTiles file as `pmtiles://…`. */
      readonly url: string;
      readonly maximumTileZoom: number;
    }
  /** Somebody's own map, with its own words, below the airlift. */
  | { readonly kind: 'style'; readonly style: StyleSpecification };

export interface StyleOptions {
  readonly airlift: Airlift;
  readonly theme: Theme;
  readonly projection: Projection;
  readonly basemap: Basemap | null;
  /** Width of an arc, pixels. */
  readonly arcWidth: number;
}

type Layer = LayerSpecification & { readonly id: LayerId };

/** How wide the band round the arcs of one count is, pixels, for a width of arc. */
export const envelopeWidth = (arcWidth: number) => 10 + 2.5 * arcWidth;

/** The ISO codes of the countries where an airlift starts and of those where it ends; a code is in one of them only. */
export function countriesOf(airlift: Airlift): { origin: string[]; destination: string[] } {
  const destination = new Set(
    airlift.movements.flatMap((movement) => movement.to.map((airfield) => airfield.country)),
  );
  const origin = new Set(airlift.movements.map((movement) => movement.from.country));
  return { origin: [...origin].filter((code) => !destination.has(code)), destination: [...destination] };
}

/** The colour of the ground a country's labels stand on. */
export function groundOf(airlift: Airlift, theme: Theme, country: string | null): string {
  const { origin, destination } = countriesOf(airlift);
  if (country === null) return theme.sea;
  if (destination.includes(country)) return theme.focusLand;
  return origin.includes(country) ? theme.originLand : theme.land;
}

/**
 * The data of the airlift's own sources. Made once for each airlift: the same object again tells the map that nothing
 * has to be sent to its worker.
 */
function airliftSources(airlift: Airlift): StyleSpecification['sources'] {
  const known = sourcesByAirlift.get(airlift);
  if (known !== undefined) return known;
  // A tolerance of 0.05 instead of 0.375 keeps long arcs smooth; the buffer holds the envelope's width across tiles.
  const common = { type: 'geojson', tolerance: 0.05, buffer: 64, promoteId: 'id' } as const;
  const made: StyleSpecification['sources'] = {
    [sources.envelopes]: { ...common, data: envelopeFeatures(airlift) },
    [sources.arcs]: { ...common, data: arcFeatures(arcsOf(airlift)) },
  };
  sourcesByAirlift.set(airlift, made);
  return made;
}
const sourcesByAirlift = new WeakMap<Airlift, StyleSpecification['sources']>();

function landColour(airlift: Airlift, theme: Theme): LayerSpecification {
  const { origin, destination } = countriesOf(airlift);
  const colour: unknown[] = ['match', ['get', 'country']];
  if (origin.length > 0) colour.push(origin, theme.originLand);
  if (destination.length > 0) colour.push(destination, theme.focusLand);
  colour.push(theme.land);
  const plain = colour.length === 3;
  return {
    id: 'land',
    type: 'fill',
    source: sources.basemap,
    'source-layer': 'land',
    paint: {
      'fill-color': plain ? theme.land : (colour as never),
      'fill-antialias': true,
    },
  };
}

function groundLayers(airlift: Airlift, theme: Theme): Layer[] {
  const line = (
    id: LayerId,
    sourceLayer: string,
    colour: string,
    width: number,
    more: { dash?: number[]; filter?: unknown } = {},
  ): Layer => ({
    id,
    type: 'line',
    source: sources.basemap,
    'source-layer': sourceLayer,
    ...(more.filter === undefined ? {} : { filter: more.filter as never }),
    layout: { 'line-join': 'round', 'line-cap': more.dash === undefined ? 'round' : 'butt' },
    paint: {
      'line-color': colour,
      'line-width': ['interpolate', ['linear'], ['zoom'], 3, width, 8, width * 1.6],
      ...(more.dash === undefined ? {} : { 'line-dasharray': more.dash }),
    },
  });
  return [
    { ...landColour(airlift, theme), id: 'land' } as Layer,
    line('river', 'river', theme.river, 0.6),
    {
      id: 'lake',
      type: 'fill',
      source: sources.basemap,
      'source-layer': 'lake',
      paint: { 'fill-color': theme.sea },
    },
    line('lake-shore', 'lake', theme.coast, 0.5),
    line('coast', 'coast', theme.coast, 0.6),
    line('border', 'border', theme.border, 0.8, { filter: ['!=', ['get', 'disputed'], true] }),
    // 2.6 px on and 2 off, in units of the line's width of 0.9 px.
    line('disputed-border', 'border', theme.disputed, 0.9, {
      filter: ['==', ['get', 'disputed'], true],
      dash: [2.9, 2.2],
    }),
  ];
}

/** What the map is told about an arc or an envelope without sending its geometry again. */
export interface FeatureState {
  /** Hidden by the filter. */
  readonly hidden: boolean;
  /** Pointed at. */
  readonly lit: boolean;
}

const state = (key: keyof FeatureState) => ['boolean', ['feature-state', key], false] as const;

function airliftOverlay(theme: Theme, arcWidth: number): Layer[] {
  return [
    {
      id: 'envelope',
      type: 'line',
      source: sources.envelopes,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': theme.accent,
        'line-width': envelopeWidth(arcWidth),
        // One group: it does not darken where the lines of the fan lie over each other.
        'line-layer-opacity': envelopeOpacity,
        'line-opacity': ['case', state('hidden'), 0, 1] as never,
      },
    } as Layer,
    {
      id: 'arc',
      type: 'line',
      source: sources.arcs,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': theme.accent,
        'line-width': ['case', state('lit'), arcWidth + 1.4, arcWidth] as never,
        'line-opacity': ['case', state('hidden'), 0, 1] as never,
      },
    },
  ];
}

/** The whole style. The same options give an equal style, so a map that compares the two changes only what differs. */
export function mapStyle(options: StyleOptions): StyleSpecification {
  const { airlift, theme, basemap, projection, arcWidth } = options;
  if (basemap?.kind === 'style') {
    const { style } = basemap;
    return {
      ...style,
      projection: { type: projection },
      sources: { ...style.sources, ...airliftSources(airlift) },
      layers: [...style.layers, ...airliftOverlay(theme, arcWidth)],
    };
  }
  const ground = basemap === null ? [] : groundLayers(airlift, theme);
  const backdrop = basemap === null ? theme.originLand : theme.sea;
  return {
    version: 8,
    projection: { type: projection },
    sources: {
      ...(basemap === null
        ? {}
        : {
            [sources.basemap]: {
              type: 'vector',
              tiles: [`${basemap.url}/{z}/{x}/{y}`],
              minzoom: 0,
              maxzoom: basemap.maximumTileZoom,
            },
          }),
      ...airliftSources(airlift),
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': backdrop } },
      ...ground,
      ...airliftOverlay(theme, arcWidth),
    ],
  };
}
