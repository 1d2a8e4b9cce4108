// The layers of the map from bottom to top. A layer that is not in this list does not compile.

/** From the basemap. */
export const basemapLayers = [
  'land',
  'river',
  'lake',
  'lake-shore',
  'coast',
  'border',
  'disputed-border',
] as const;

/** From the airlift. */
export const airliftLayers = ['envelope', 'arc'] as const;

/** All that the airlift lies on. */
export const groundLayers = ['sea', ...basemapLayers] as const;

export const layerIds = [...groundLayers, ...airliftLayers] as const;
export type LayerId = (typeof layerIds)[number];

/** Names of the sources the layers draw from. */
export const sources = { basemap: 'basemap', airlift: 'airlift' } as const;
