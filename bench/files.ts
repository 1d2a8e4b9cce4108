// The files of a built page in memory, each with its compressed form, as a good static host has them.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

export interface ServedFile {
  readonly body: Buffer;
  /** In brotli; null for what is compressed in itself or asked for by ranges. */
  readonly compressed: Buffer | null;
  /** The media type. */
  readonly type: string;
  readonly tag: string;
}

/** By path below the page's address, with slashes and without one in front. */
export type ServedFiles = ReadonlyMap<string, ServedFile>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.pmtiles': 'application/vnd.pmtiles',
};
const compressible = /^(text\/|application\/(json|manifest\+json)|image\/svg)/;

const compress = promisify(brotliCompress);

/** Compressed at the highest quality; once compressed it is kept, since that takes a second a megabyte. */
async function compressedOf(body: Buffer, hash: string, keptIn: string): Promise<Buffer> {
  const path = join(keptIn, `${hash}.br`);
  try {
    return await readFile(path);
  } catch {
    const { BROTLI_PARAM_QUALITY, BROTLI_MAX_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
    const params = { [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_SIZE_HINT]: body.length };
    const made = await compress(body, { params });
    // Under its name only when it is whole.
    await writeFile(`${path}.${process.pid}`, made);
    await rename(`${path}.${process.pid}`, path);
    return made;
  }
}

async function readServed(path: string, keptIn: string): Promise<ServedFile> {
  const body = await readFile(path);
  const type = types[extname(path)] ?? 'application/octet-stream';
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 32);
  const compressed = compressible.test(type) ? await compressedOf(body, hash, keptIn) : null;
  return { body, compressed, type, tag: `"${hash}"` };
}

/**
 * Reads whole folders.
 * @param folders where two have the same file, that of the first is taken
 * @param keptIn a folder for the compressed forms
 * @param wanted which of the paths are served
 */
export async function readFiles(
  folders: readonly string[],
  keptIn: string,
  wanted: (path: string) => boolean = () => true,
): Promise<ServedFiles> {
  await mkdir(keptIn, { recursive: true });
  const files = new Map<string, ServedFile>();
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const found = await Promise.all(
      entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => ({ path, name: path.slice(join(folder, sep).length).split(sep).join('/') }))
        .filter(({ name }) => wanted(name) && !files.has(name))
        .map(async ({ path, name }) => [name, await readServed(path, keptIn)] as const),
    );
    for (const [name, file] of found) files.set(name, file);
  }
  return files;
}
