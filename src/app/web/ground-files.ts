// The ground as whole shapes, fetched from beside the page when it is to be drawn or about to be, and kept.
import type { Topology } from 'topojson-specification';
import { type Ground, type GroundLevel, groundLevels, readGround } from '../../cartography/ground/ground.ts';
import { isWithin } from '../../cartography/projection/extent-around.ts';
import type { Extent } from '../../geodesy/position.ts';
import { inSite } from './site.ts';

const kept = new Map<GroundLevel, Promise<Topology>>();

/** What is read of a level before it is drawn: all that is near an extent; null is everything. */
export interface GroundAhead {
  readonly level: GroundLevel;
  readonly near: Extent | null;
  readonly reading: Promise<Ground>;
  /** Null while it is being read. */
  ground: Ground | null;
}

/** One at a time: of the world's finest it takes 60 MB. */
let ahead: GroundAhead | null = null;

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

/** Fetches and reads what is about to be drawn. Where it cannot be had, whoever draws it asks again. */
export function fetchGroundAhead(level: GroundLevel, near: Extent | null): void {
  if (groundAhead(level, near) !== null) return;
  const begun: GroundAhead = { level, near, reading: fetchGround(level, near), ground: null };
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

/** What has been read, or is being read, ahead, where it has all that is in an extent. */
export const groundAhead = (level: GroundLevel, within: Extent | null): Readonly<GroundAhead> | null =>
  ahead !== null && ahead.level === level && isWithin(within, ahead.near) ? ahead : null;

/** Lets go of what was read ahead: whoever draws it keeps it. */
export function forgetGroundAhead(): void {
  ahead = null;
}
