// Which files the service worker keeps, and when: what the page needs, what is kept unasked, and the rest.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { KeptFile } from '../../src/worker/kept-file.ts';
import { filesBelow, isCompressed, isForHosts, isHashed } from '../dist-files.ts';
import { schemaFile } from '../json-schema.ts';
import { sharePicture } from '../pages/page-meta.ts';
import { pageAt, rootLanguage } from '../pages/page-names.ts';

export const workerName = 'sw.js';

/** Files that no reader of the page ever asks for: those for messengers, search engines and lawyers, and the worker itself. */
const isLeftOut = (path: string) =>
  isCompressed(path) ||
  isForHosts(path) ||
  path.split('/').at(-1) === sharePicture ||
  ['licences.txt', 'sitemap.xml', 'robots.txt', schemaFile, workerName].includes(path);

/** The ground that stands in for finer and coarser ones. */
const coarseGround = 'basemap/ground-4.json';

/** Small files that an installed page shows, or that a browser asks for by itself. */
const small = /^(manifest\.webmanifest|icon\.svg|icons\/icon-(48|192)\.png)$/;

/** The modules that read somebody's own file, which the dialog or `src=` asks for, and what writes a workbook. */
const opensFiles =
  /^assets\/(own-|Own|(source-file|save-page|TableDrawer|schemas|amount-cell|row|measure|csv|open|version-1|papaparse[^-]*|records|known|aircraft|airfields|more-airfields|countries|load-library|PlaceMap|encoding|universal)-).*\.(js|css)$/;

/** What the address of a page says in its folder, said in a query of the page at the root. */
function insteadOf(path: string): string | null {
  const page = path === 'index.html' ? null : pageAt(path);
  if (page === null) return null;
  const query = new URLSearchParams();
  if (page.airlift !== null) query.set('airlift', page.airlift);
  if (page.kind === 'embed') query.set('embed', '');
  if (page.language !== rootLanguage) query.set('lang', page.language);
  return `./?${query}`;
}

/**
 * @param fonts of the pages
 * @param airlifts the slugs of those that have folders of their own
 */
function rulesFor(
  path: string,
  fonts: ReadonlySet<string>,
  airlifts: readonly string[],
): Pick<KeptFile, 'when' | 'instead' | 'airlift'> {
  const airlift = airlifts.find((slug) => path.startsWith(`assets/${slug}-`)) ?? null;
  if (airlift !== null) return { when: 'open', instead: null, airlift };
  return { ...rulesForAll(path, fonts), airlift: null };
}

function rulesForAll(path: string, fonts: ReadonlySet<string>): Pick<KeptFile, 'when' | 'instead'> {
  // A file beside the page is not kept either.
  if (opensFiles.test(path)) return { when: 'asked', instead: null };
  // The styles of the drawing stand in the pages, too.
  if (/^assets\/(?!first-view-).*\.(js|css)$/.test(path)) return { when: 'needed', instead: null };
  if (path === 'index.html' || path === coarseGround || fonts.has(path) || small.test(path))
    return { when: 'unasked', instead: null };
  if (path.endsWith('.html')) return { when: 'open', instead: insteadOf(path) };
  return { when: 'asked', instead: path.startsWith('basemap/ground-') ? coarseGround : null };
}

const brotliOf = promisify(brotliCompress);

/** What a file takes on the line: its compressed copy where there is one; of a page, which gets its copy last, nearly so. */
async function bytesOf(folder: string, path: string): Promise<number> {
  const copy = join(folder, `${path}.br`);
  if (existsSync(copy)) return (await stat(copy)).size;
  const content = await readFile(join(folder, path));
  if (!path.endsWith('.html')) return content.byteLength;
  return (await brotliOf(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })).byteLength;
}

/** Parts of a file, by its path: what is kept of it unasked. */
export type PartsOf = Readonly<Record<string, readonly (readonly [number, number])[]>>;

/**
 * Everything that the page can ask for, the smallest first, and the parts of files before the whole ones.
 * @param folder the built folder, complete but for pages' copies and what this module and later ones write
 */
export async function filesToKeep(folder: string, parts: PartsOf): Promise<KeptFile[]> {
  const all = await filesBelow(folder);
  const paths = all.filter((path) => !isLeftOut(path));
  const pages = await Promise.all(
    // Letters that only another airlift's names need come with its pages.
    paths
      .filter((path) => path.endsWith('.html') && (pageAt(path)?.airlift ?? null) === null)
      .map((path) => readFile(join(folder, path), 'utf8')),
  );
  const fonts = new Set(
    pages.flatMap((page) =>
      [...page.matchAll(/<link [^>]*as="font"[^>]*(assets\/[^"]+)"/g)].map(([, path = '']) => path),
    ),
  );
  const slugs = paths.flatMap((path) => pageAt(path)?.airlift ?? []);
  // Of two that begin alike the longer one first.
  const airlifts = [...new Set(slugs)].sort((one, other) => other.length - one.length);
  const files = await Promise.all(
    paths.map(async (path): Promise<KeptFile[]> => {
      const revision = isHashed(path)
        ? null
        : createHash('sha256')
            .update(await readFile(join(folder, path)))
            .digest('hex')
            .slice(0, 16);
      const bytes = await bytesOf(folder, path);
      const whole = { path, revision, bytes, part: null, ...rulesFor(path, fonts, airlifts) };
      const inParts = (parts[path] ?? []).map(
        (part): KeptFile => ({ ...whole, part, bytes: part[1] - part[0] + 1, when: 'unasked' }),
      );
      return [...inParts, whole];
    }),
  );
  const needed = await importedBy(
    folder,
    files.flat().flatMap(({ path, when }) => (when === 'needed' && path.endsWith('.js') ? [path] : [])),
  );
  return files
    .flat()
    .map((file): KeptFile => (needed.has(file.path) ? { ...file, when: 'needed' } : file))
    .sort((one, other) => one.bytes - other.bytes);
}

/** Modules and all that they import from the first on: whatever a module is called, it is needed where a needed one imports it. */
async function importedBy(folder: string, modules: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set(modules);
  for (const path of found) {
    const text = await readFile(join(folder, path), 'utf8');
    for (const [, name = ''] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      if (existsSync(join(folder, 'assets', name))) found.add(`assets/${name}`);
  }
  return found;
}
