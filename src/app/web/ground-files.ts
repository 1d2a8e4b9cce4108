// The ground as whole shapes, fetched from beside the page when a picture asks for it, and kept.
import type { Topology } from 'topojson-specification';
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

async function topologyOf(level: GroundLevel): Promise<Topology> {
  const answer = await fetch(inSite(`basemap/ground-${level}.json`), {
    signal: AbortSignal.timeout(patience),
  });
  if (!answer.ok) throw new Error(`ground-${level}.json: ${answer.status}`);
  // Without a network the service worker answers with a coarser one; another time this one may be had.
  if (!answer.url.endsWith(`/ground-${level}.json`)) kept.delete(level);
  return answer.json();
}

/** Rejects where the file cannot be had; the next call asks again. */
export async function fetchGround(level: GroundLevel, near: Extent | null): Promise<Ground> {
  const asked = kept.get(level) ?? topologyOf(level);
  kept.set(level, asked);
  try {
    return readGround(await asked, near);
  } catch (error) {
    kept.delete(level);
    throw error;
  }
}
