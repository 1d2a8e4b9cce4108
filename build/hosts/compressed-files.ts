// Lays a Brotli and a gzip copy beside each file that gets smaller by it, so that a host has nothing to compress itself.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow, isForHosts } from '../dist-files.ts';

const brotliOf = promisify(brotliCompress);
const gzipOf = promisify(gzip);

/** Fonts, pictures and the basemap's archive are compressed in themselves. */
const compressible = /\.(html|js|css|json|svg|webmanifest|txt)$/;

/**
 * Above this size Brotli takes quality 9: the two large grounds, which only pictures ask for, would take 12 seconds at
 * quality 11 to be a tenth smaller. Everything that the first view needs is below it.
 */
const largeFile = 1_250_000;

export interface Copy {
  /** What is added to the file's name. */
  readonly extension: 'br' | 'gz';
  readonly content: Uint8Array;
}

const qualityFor = ({ byteLength }: Uint8Array) =>
  byteLength > largeFile ? 9 : constants.BROTLI_MAX_QUALITY;

/** The copies of a content that are worth being there. */
export async function compressedCopies(content: Uint8Array): Promise<Copy[]> {
  const [asBrotli, asGzip] = await Promise.all([
    brotliOf(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: qualityFor(content),
        [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
      },
    }),
    gzipOf(content, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  const copies: Copy[] = [
    { extension: 'br', content: asBrotli },
    { extension: 'gz', content: asGzip },
  ];
  return copies.filter((copy) => copy.content.byteLength < content.byteLength);
}

/** Makes the copies of a content, or has made them before. */
export type Compress = (content: Uint8Array) => Promise<Copy[]>;

/**
 * Copies are kept from build to build, by their content and by what compresses: that is a third of a build's time, and most files are what
 * they were.
 * @param folder where they are kept
 * @returns what compresses, and what removes the copies that it was not asked for
 */
export function compressOnce(folder: string): { readonly compress: Compress; prune(): Promise<void> } {
  const made = new Map<string, Promise<Copy[]>>();
  async function copiesOf(hash: string, content: Uint8Array): Promise<Copy[]> {
    const place = join(folder, hash);
    const names = await readdir(place).catch(() => null);
    if (names !== null)
      return Promise.all(
        (['br', 'gz'] as const)
          .filter((extension) => names.includes(extension))
          .map(async (extension) => ({ extension, content: await readFile(join(place, extension)) })),
      );
    const copies = await compressedCopies(content);
    // Whole or not at all, whatever ends the build in between.
    const begun = `${place}.${process.pid}`;
    await mkdir(begun, { recursive: true });
    await Promise.all(copies.map((copy) => writeFile(join(begun, copy.extension), copy.content)));
    // Another build may have been first.
    await rename(begun, place).catch(() => rm(begun, { recursive: true, force: true }));
    return copies;
  }
  return {
    async compress(content) {
      const { brotli, zlib } = process.versions;
      const by = `${brotli} ${qualityFor(content)} ${zlib}`;
      const hash = createHash('sha256').update(by).update(content).digest('hex');
      const copies = made.get(hash) ?? copiesOf(hash, content);
      made.set(hash, copies);
      return copies;
    },
    async prune() {
      const names = await readdir(folder).catch(() => []);
      const gone = names.filter((name) => !made.has(name));
      await Promise.all(gone.map((name) => rm(join(folder, name), { recursive: true, force: true })));
    },
  };
}

/**
 * Writes the copies of files of the folder. All at once: zlib works in Node's own pool of threads.
 * @param isWanted of which
 * @returns how many copies were written
 */
export async function writeCompressedFiles(
  folder: string,
  isWanted: (path: string) => boolean = () => true,
  compress: Compress = compressedCopies,
): Promise<number> {
  const files = await filesBelow(folder);
  const written = await Promise.all(
    files
      .filter((path) => compressible.test(path) && !isForHosts(path) && isWanted(path))
      .map(async (path) => {
        const copies = await compress(await readFile(join(folder, path)));
        await Promise.all(
          copies.map(({ extension, content }) => writeFile(join(folder, `${path}.${extension}`), content)),
        );
        return copies.length;
      }),
  );
  return written.reduce((sum, count) => sum + count, 0);
}
