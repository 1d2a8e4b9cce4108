// The ground as whole shapes, fetched from beside the page when a picture asks for it, and kept.
import type { Topology } from 'topojson-specification';
import { type Ground, type GroundLevel, groundLevels, readGround } from '../../cartography/ground/ground.ts';
import { isWithin } from '../../cartography/projection/extent-around.ts';
import type { Extent } from '../../geodesy/position.ts';
import { inSite } from './site.ts';

const kept = new Map<GroundLevel, Promise<Topology>>();

/** What is read of a level before it is drawn: all that is near an extent; null is everything. */
interface Ahead {
  readonly level: GroundLevel;
  readonly near: Extent | null;
  readonly reading: Promise<Ground>;
  /** Null while it is being read. */
  ground: Ground | null;
}

/** One at a time: of the world's finest it takes 60 MB. */
let ahead: Ahead | null = null;

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
  return aheadOf(level, near)?.reading ?? readNow(level, near);
}

async function readNow(level: GroundLevel, near: Extent | null): Promise<Ground> {
  const asked = kept.get(level) ?? topologyOf(level);
  kept.set(level, asked);
  try {
    return readGround(await asked, near);
  } catch (error) {
    kept.delete(level);
    throw error;
  }
}

const aheadOf = (level: GroundLevel, near: Extent | null) =>
  ahead !== null && ahead.level === level && isWithin(near, ahead.near) ? ahead : null;

/** Fetches and reads what is about to be drawn. Where it cannot be had, whoever draws it asks again. */
export function fetchGroundAhead(level: GroundLevel, near: Extent | null): void {
  if (aheadOf(level, near) !== null) return;
  const begun: Ahead = { level, near, reading: readNow(level, near), ground: null };
  ahead = begun;
  begun.reading.then(
    (ground) => {
      begun.ground = ground;
    },
    () => {
      if (ahead === begun) ahead = null;
    },
  );
}

/** What has been read ahead of all that is near an extent, or null. */
export const groundAhead = (level: GroundLevel, near: Extent | null): Ground | null =>
  aheadOf(level, near)?.ground ?? null;

/** Lets go of what was read ahead: whoever draws it keeps it. */
export function forgetGroundAhead(): void {
  ahead = null;
}
