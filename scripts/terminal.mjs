// The program of the terminal as a file that Node runs at once, and one that it reads only to draw: bundled by Vite when there is none yet or a source is
// newer, and kept beside the packages. Reading 170 modules through Vite at each start would take a second.
// @ts-check
import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises';

/** What is run. */
const entry = 'terminal.mjs';
/** What the bundle is made of: a change to any of it makes it old. */
const sources = ['src/', 'package-lock.json', 'scripts/terminal.mjs'];

/**
 * When the newest of what is below a path was written, milliseconds since 1970; folders count, too, so that a file that
 * was removed is noticed.
 * @param {string} path
 * @returns {Promise<number>}
 */
async function newestBelow(path) {
  const { mtimeMs } = await stat(path);
  if (!path.endsWith('/')) return mtimeMs;
  const entries = await readdir(path, { withFileTypes: true });
  const times = await Promise.all(
    entries.map((entry) => newestBelow(`${path}${entry.name}${entry.isDirectory() ? '/' : ''}`)),
  );
  return Math.max(mtimeMs, ...times);
}

/**
 * Whether a file is there and newer than all that it is made of.
 * @param {string} file
 * @param {readonly string[]} madeOf paths, those of folders ending in a slash
 */
export async function isFresh(file, madeOf) {
  const made = await stat(file).catch(() => null);
  if (made === null) return false;
  const times = await Promise.all(madeOf.map(newestBelow));
  return made.mtimeMs > Math.max(...times);
}

/**
 * The bundle's path, made anew where it is old.
 * @param {string} root the project's folder, ending in a slash
 */
export async function terminalProgram(root) {
  const folder = `${root}node_modules/.cache/airlift-map/`;
  const file = folder + entry;
  const madeOf = sources.map((source) => root + source);
  if (await isFresh(file, madeOf)) return file;
  const { build } = await import('vite');
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // Packages that are plain JavaScript come along: one file is read sooner than hundreds. The canvas stays where it is.
    ssr: { noExternal: true, external: ['@napi-rs/canvas'] },
    build: {
      ssr: 'src/cli/main.ts',
      target: 'node20',
      write: false,
      rolldownOptions: {
        output: { entryFileNames: entry, chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  const outputs = Array.isArray(made) ? made : [made];
  const chunks = outputs
    .flatMap((each) => ('output' in each ? each.output : []))
    .filter((each) => each.type === 'chunk');
  await mkdir(folder, { recursive: true });
  // The entry last, so that it never names what is not there; each whole or not at all, should two terminals bundle at once.
  for (const { fileName, code } of chunks.toSorted(
    (one, other) => Number(one.isEntry) - Number(other.isEntry),
  )) {
    const draft = `${folder}${fileName}.${process.pid}`;
    await writeFile(draft, code);
    await rename(draft, folder + fileName);
  }
  return file;
}
