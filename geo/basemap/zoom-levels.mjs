// How much detail each zoom of the tiles keeps. All lengths are in pixels at 512 pixels a tile, as MapLibre draws them;
// a tile of zoom z is shown from z to z + 1, so at up to twice this size, and the last one up to 2^2.5 times.

export const MAXIMUM_ZOOM = 6;

/** The zooms whose ground is also written as whole shapes. */
export const GROUND_LEVELS = [2, 4, 6];

/** Units along the side of a tile. */
export const EXTENT = 4096;

/** Overlap around a tile in its units: 8 pixels, so that neither a joint nor the cut edge of a lake is seen. */
export const BUFFER = 64;

/**
 * `line`: the smallest triangle (square pixels) a point of a coast or border makes with its neighbours to be kept;
 * `island`: the smallest island, `lake`: the smallest lake (square pixels); `river`: the shortest river (pixels);
 * `elsewhere`: how many times coarser than that the lines outside the region are.
 */
export const DETAIL = [
  { line: 0.6, island: 3, lake: 8, river: 50, elsewhere: 1 },
  { line: 0.5, island: 3, lake: 8, river: 40, elsewhere: 1 },
  { line: 0.4, island: 2.5, lake: 6, river: 40, elsewhere: 1 },
  { line: 0.18, island: 2, lake: 4, river: 24, elsewhere: 1.5 },
  { line: 0.34, island: 1.5, lake: 2, river: 0, elsewhere: 2 },
  { line: 0.15, island: 0.8, lake: 1, river: 0, elsewhere: 3 },
  { line: 0.04, island: 0.4, lake: 0, river: 0, elsewhere: 8 },
];

/** The region the map is about, degrees: west, south, east, north. */
export const REGION = [18, 32, 96, 68];
