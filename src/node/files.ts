// What the terminal reads from the project's own folders: the airlift, the gazetteer, the ground.
import { readFile } from 'node:fs/promises';
import type { Topology } from 'topojson-specification';
import type { Airlift } from '../airlift/airlift.ts';
import type { WholeGazetteer } from '../cartography/ground/gazetteer.ts';
import { type Ground, type GroundLevel, readGround } from '../cartography/ground/ground.ts';
import type { Extent } from '../geodesy/position.ts';
import type { Localized } from '../i18n/languages.ts';
import { openBuiltIn } from './airlifts.ts';

/** @param root the project's folder, ending in a slash */
async function readJson<Value>(root: string, path: string): Promise<Value> {
  return JSON.parse(await readFile(root + path, 'utf8'));
}

export interface ProjectFiles {
  readonly airlift: Airlift;
  readonly gazetteer: WholeGazetteer;
  readonly notes: {
    readonly borders: Localized;
    readonly bordersYear: number;
    readonly licences: Localized;
  };
}

/**
 * @param wish the slug of a built-in airlift, or the path of a file; null: the first
 * @throws an Error that lists what is wrong with the airlift's file
 */
export async function readProject(root: string, wish: string | null = null): Promise<ProjectFiles> {
  return projectOf(root, await openBuiltIn(root, wish));
}

/** What the terminal reads beside an airlift that has been opened. */
export async function projectOf(root: string, airlift: Airlift): Promise<ProjectFiles> {
  const [gazetteer, notes] = await Promise.all([
    readJson<WholeGazetteer>(root, 'geo/places.json'),
    readJson<ProjectFiles['notes']>(root, 'geo/basemap.json'),
  ]);
  return { airlift, gazetteer, notes };
}

export async function readGroundFile(root: string, level: GroundLevel, near: Extent | null): Promise<Ground> {
  return readGround(await readJson<Topology>(root, `public/basemap/ground-${level}.json`), near);
}

/** The whole ground of a level, its countries as one shape but for those to be told apart. */
export async function readProjectGround(
  root: string,
  level: GroundLevel,
  apart: readonly string[],
): Promise<Ground> {
  return readGround(await readJson<Topology>(root, `public/basemap/ground-${level}.json`), null, apart);
}
