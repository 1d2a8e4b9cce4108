// What may be wrong with the map.

/** Null is nothing. */
export type MapTrouble = 'no-webgl' | 'failed' | 'late' | 'context-lost' | 'no-basemap' | 'no-style' | null;

/** What an error of MapLibre's start means. */
export function troubleOf(error: unknown): MapTrouble {
  const isWithoutWebGl = error instanceof Error && /webgl|gpu/i.test(`${error.name} ${error.message}`);
  return isWithoutWebGl ? 'no-webgl' : 'failed';
}
