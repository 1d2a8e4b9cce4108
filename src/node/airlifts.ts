// The airlifts that are built in, and before them a file of somebody's own, all through the one door.
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Airlift } from '../airlift/airlift.ts';
import { knownIn } from '../formats/known.ts';
import { open } from '../formats/open.ts';
import type { Opening, Wishes } from '../formats/opening.ts';
import { type LibraryFiles, libraryOf } from '../library/library.ts';

export interface BuiltIn {
  /** By which an address and a folder call it; of a file that cannot be read its name. */
  readonly slug: string;
  /** Its path. */
  readonly file: string;
  readonly opening: Opening;
}

async function readJson<Value>(path: string): Promise<Value> {
  return JSON.parse(await readFile(path, 'utf8'));
}

/** What the program knows by itself, as the page loads it. */
export async function wishesOf(root: string): Promise<Wishes> {
  const [airfields, aircraft, ofWorld, moreAirfields, countries, types] = await Promise.all([
    readJson<unknown>(`${root}geo/airfields.json`),
    readJson<unknown>(`${root}geo/aircraft.json`),
    readJson<LibraryFiles['airfields']>(`${root}geo/library/airfields.json`),
    readJson<LibraryFiles['moreAirfields']>(`${root}geo/library/more-airfields.json`),
    readJson<LibraryFiles['countries']>(`${root}geo/library/countries.json`),
    readJson<LibraryFiles['aircraft']>(`${root}geo/library/aircraft.json`),
  ]);
  const own = knownIn({ airfields, aircraft });
  const files = { airfields: ofWorld, moreAirfields, countries, aircraft: types };
  const airliftOf = async (slug: string) =>
    (await slugsOf(root)).includes(slug) ? openBuiltIn(root, slug) : null;
  return { known: { ...own, ...libraryOf(files, own.aircraft), airliftOf } };
}

/** The files in `geo/airlifts/`, the first one first; each is named after its slug. */
async function namesOf(root: string): Promise<readonly string[]> {
  const list = await readJson<{ readonly airlifts: readonly string[] }>(`${root}geo/built-in.json`);
  return list.airlifts;
}

/** The slugs of the built-in airlifts. */
export const slugsOf = async (root: string): Promise<readonly string[]> =>
  (await namesOf(root)).map((name) => name.replace(/\.[^.]*$/, ''));

async function openFile(file: string, wishes: Wishes): Promise<BuiltIn> {
  const name = basename(file);
  const opening = await open(await readFile(file), name, wishes);
  const slug = opening.kind === 'airlift' ? opening.airlift.slug : name.replace(/\.[^.]*$/, '');
  return { slug, file, opening };
}

/**
 * All of them, the first one first.
 * @param root the project's folder, ending in a slash
 * @param own a file's path, from where the command was given; it goes first, and before a built-in one of its slug
 */
export async function openBuiltIns(root: string, own: string | null): Promise<readonly BuiltIn[]> {
  const airlifts = await namesOf(root);
  const files = airlifts.map((name) => `${root}geo/airlifts/${name}`);
  const wishes = await wishesOf(root);
  const opened = await Promise.all(
    [...(own === null ? [] : [resolve(own)]), ...files].map((file) => openFile(file, wishes)),
  );
  return opened.filter(({ slug }, index) => opened.findIndex((each) => each.slug === slug) === index);
}

/**
 * One of them.
 * @param wish its slug, or the path of a file; null: the first
 * @throws an Error that says what there is, or lists what is wrong with the file
 */
export async function openBuiltIn(root: string, wish: string | null): Promise<Airlift> {
  const [airlifts, slugs] = [await namesOf(root), await slugsOf(root)];
  const isFile = wish !== null && /[./\\]/.test(wish);
  const index = wish === null ? 0 : slugs.indexOf(wish);
  if (!isFile && index < 0)
    throw new Error(`there is no airlift "${wish}"; there are ${slugs.join(', ')}, or a file's path`);
  const file = isFile ? resolve(wish) : `${root}geo/airlifts/${airlifts[index]}`;
  const { opening } = await openFile(file, await wishesOf(root));
  if (opening.kind !== 'airlift') throw new Error(linesOf(opening).join('; '));
  return opening.airlift;
}

/** What is wrong with a file, a line each. */
export const linesOf = ({ problems }: Opening): readonly string[] =>
  problems.map(({ path, message }) => `${path}: ${message}`);
