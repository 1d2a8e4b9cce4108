// Lays a Brotli and a gzip copy beside each file that gets smaller by it, so that a host has nothing to compress itself.
import { readFile, writeFile } from 'node:fs/promises';
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

/** The copies of a content that are worth being there. */
export async function compressedCopies(content: Uint8Array): Promise<Copy[]> {
  const [asBrotli, asGzip] = await Promise.all([
    brotliOf(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: content.byteLength > largeFile ? 9 : constants.BROTLI_MAX_QUALITY,
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

/**
 * Writes the copies of files of the folder. All at once: zlib works in Node's own pool of threads.
 * @param isWanted of which
 * @returns how many copies were written
 */
export async function writeCompressedFiles(
  folder: string,
  isWanted: (path: string) => boolean = () => true,
): Promise<number> {
  const files = await filesBelow(folder);
  const written = await Promise.all(
    files
      .filter((path) => compressible.test(path) && !isForHosts(path) && isWanted(path))
      .map(async (path) => {
        const copies = await compressedCopies(await readFile(join(folder, path)));
        await Promise.all(
          copies.map(({ extension, content }) => writeFile(join(folder, `${path}.${extension}`), content)),
        );
        return copies.length;
      }),
  );
  return written.reduce((sum, count) => sum + count, 0);
}
