// The ground as whole shapes, fetched from beside the page when it is to be drawn or about to be, and kept.
import type { Topology } from 'topojson-specification';
import { withoutFarPoints } from '../../cartography/ground/far-points.ts';
import { type Ground, type GroundLevel, groundLevels, readGround } from '../../cartography/ground/ground.ts';
import type { Extent } from '../../geodesy/position.ts';
import { inSite } from './site.ts';

const kept = new Map<GroundLevel, Promise<Topology>>();

/** A ground that takes longer is done without, milliseconds. */
const patience = 15_000;

/** Of a page that brings its ground along: one for all levels. */
export function bringGround(topology: Promise<Topology>): void {
  for (const level of groundLevels) kept.set(level, topology);
}

/** The whole address of the folder that has it, ending in a slash. */
export const groundFolder = () => inSite('basemap/');

async function topologyOf(level: GroundLevel, folder: string): Promise<Topology> {
  const answer = await fetch(`${folder}ground-${level}.json`, { signal: AbortSignal.timeout(patience) });
  if (!answer.ok) throw new Error(`ground-${level}.json: ${answer.status}`);
  // Without a network the service worker answers with a coarser one; another time this one may be had.
  if (!answer.url.endsWith(`/ground-${level}.json`)) kept.delete(level);
  return answer.json();
}

/** Rejects where the file cannot be had; the next call asks again. */
async function read(
  level: GroundLevel,
  folder: string,
  reading: (topology: Topology) => Ground,
): Promise<Ground> {
  const asked = kept.get(level) ?? topologyOf(level, folder);
  kept.set(level, asked);
  try {
    return reading(await asked);
  } catch (error) {
    kept.delete(level);
    throw error;
  }
}

/**
 * Rejects where the file cannot be had; the next call asks again.
 * @param near only what has a part in this extent; null: everything
 */
export const fetchGround = (level: GroundLevel, near: Extent | null): Promise<Ground> =>
  read(level, groundFolder(), (topology) => readGround(topology, near));

/**
 * The same for a flat map of what lies in the extent, which needs few points of what goes on beyond it.
 * @param folder a worker knows none by itself
 */
export const fetchFlatGround = (
  level: GroundLevel,
  near: Extent | null,
  folder = groundFolder(),
): Promise<Ground> =>
  read(level, folder, (topology) =>
    readGround(near === null ? topology : withoutFarPoints(topology, near), near),
  );
