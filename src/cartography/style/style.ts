// The map's style as a function of what is to be seen: theme, countries, projection, ground.

import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, LineString } from 'geojson';
import type { Airlift } from '../../airlift/airlift.ts';
import { hasWidths } from '../../airlift/counting/flows.ts';
import { once } from '../../airlift/once.ts';
import { arcsOf } from '../arcs/arcs.ts';
import type { Projection } from '../projection/projection.ts';
import { airliftLayers, groundLayers, type LayerId, sources } from './layers.ts';
import { countriesOf, lineGrowth, type Paint, paintOf } from './paint.ts';
import type { Theme } from './theme.ts';

/** Where the embedded basemap is, or null to draw no ground. */
export type Basemap =
  | {
      readonly kind: 'embedded';
      /** A PMTiles file as `pmtiles://…`. */
      readonly url: string;
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

/** The arcs as the map's features. */
function arcFeatures(airlift: Airlift): FeatureCollection<LineString> {
  return {
    type: 'FeatureCollection',
    features: arcsOf(airlift).map(({ route, line }) => ({
      type: 'Feature',
      properties: { id: route.id },
      geometry: { type: 'LineString', coordinates: line.map((position) => [...position]) },
    })),
  };
}

/**
 * The data of the airlift's own source. Made once for each airlift: the same object again tells the map that nothing
 * has to be sent to its worker. Lines with widths are marks over the canvas: for a layer without one, MapLibre would paint
 * masks over all of it twice in every frame.
 */
const airliftSources = once((airlift: Airlift): StyleSpecification['sources'] =>
  hasWidths(airlift)
    ? {}
    : {
        [sources.airlift]: {
          type: 'geojson',
          // Instead of 0.375, which makes long arcs angular.
          tolerance: 0.05,
          // Half the width of a line is all that reaches over from another tile.
          buffer: 32,
          promoteId: 'id',
          data: arcFeatures(airlift),
        },
      },
);

/** What the map is told about an arc without sending its geometry again. */
export interface FeatureState {
  /** Hidden by the filter. */
  readonly hidden: boolean;
  /** Pointed at. */
  readonly lit: boolean;
}

const state = (key: keyof FeatureState) => ['boolean', ['feature-state', key], false] as const;

/** A paint as a layer of MapLibre's; null for what is no layer there. */
function layerOf(id: LayerId, paint: Paint): Layer | null {
  switch (paint.kind) {
    case 'background':
      return { id, type: 'background', paint: { 'background-color': paint.colour } };
    case 'surface':
      return {
        id,
        type: 'fill',
        source: sources.basemap,
        'source-layer': paint.from,
        paint: { 'fill-color': colourByCountry(paint) },
      };
    case 'line': {
      const { from, to, share } = lineGrowth;
      const width = ['interpolate', ['linear'], ['zoom'], from, paint.width, to, paint.width * share];
      return {
        id,
        type: 'line',
        source: sources.basemap,
        'source-layer': paint.from,
        ...(paint.disputed === null
          ? {}
          : { filter: [paint.disputed ? '==' : '!=', ['get', 'disputed'], true] as never }),
        // Round joins are not seen on lines this thin, and are more than half of all corners of a ground.
        layout: { 'line-join': 'miter', 'line-cap': paint.dash === null ? 'round' : 'butt' },
        paint: {
          'line-color': paint.colour,
          'line-width': width as never,
          // In units of the line's own width.
          ...(paint.dash === null ? {} : { 'line-dasharray': paint.dash.map((part) => part / paint.width) }),
        },
      };
    }
    case 'envelope':
      // A mark over the canvas: MapLibre would take a pass of its own over all of it, a tenth of a painting.
      return null;
    case 'arc':
      return {
        id,
        type: 'line',
        source: sources.airlift,
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: {
          'line-color': paint.colour,
          'line-width': ['case', state('lit'), paint.litWidth, paint.width] as never,
          'line-opacity': ['case', state('hidden'), 0, 1] as never,
        },
      };
  }
}

function colourByCountry({ colour, byCountry }: Extract<Paint, { kind: 'surface' }>): string {
  if (byCountry.length === 0) return colour;
  // An expression, which the type of a layer does not follow into a list made of parts.
  return ['match', ['get', 'country'], ...byCountry.flat(), colour] as never;
}

/** The whole style. The same options give an equal style, so a map that compares the two changes only what differs. */
export function mapStyle(options: StyleOptions): StyleSpecification {
  const { airlift, theme, basemap, projection, arcWidth } = options;
  const paintOptions = { countries: countriesOf(airlift), theme, arcWidth, hasGround: basemap !== null };
  const ofAirlift = hasWidths(airlift) ? [] : airliftLayers;
  const layers = (ids: readonly LayerId[]) =>
    ids.map((id) => layerOf(id, paintOf(id, paintOptions))).filter((layer) => layer !== null);
  if (basemap?.kind === 'style') {
    const { style } = basemap;
    return {
      ...style,
      projection: { type: projection },
      sources: { ...style.sources, ...airliftSources(airlift) },
      layers: [...style.layers, ...layers(ofAirlift)],
    };
  }
  return {
    version: 8,
    projection: { type: projection },
    sources: {
      ...(basemap === null
        ? {}
        : {
            [sources.basemap]: {
              type: 'vector',
              // Its zooms and tiles are told by the archive itself.
              url: basemap.url,
            },
          }),
      ...airliftSources(airlift),
    },
    layers: layers([...(basemap === null ? ['sea' as const] : groundLayers), ...ofAirlift]),
  };
}
