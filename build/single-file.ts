// The program and the style sheets of a page that is a single file: bundled once more, as one classic script without any
// module, since browsers load none from a disk. It lies beside the page as an asset, which the page asks for when it writes
// such a file.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type Plugin, parseSync } from 'vite';
import type { FontFace, Inline, SingleFileProgram } from '../src/app/single-file/program.ts';
import { hashOf } from './pages/inline-styles.ts';

const id = 'virtual:single-file';

/** What such a page never loads: MapLibre, the service worker, what opens files and hands them on, and what writes this very page. */
const absent =
  /\/src\/(map\/MapView\.tsx|app\/web\/offline\.ts|app\/open\/(OwnDialog|OwnLine|share-own)\.tsx?|app\/table\/TableDrawer\.tsx|app\/single-file\/save-page\.ts)$/;
const absentId = '\0absent';

/** Page, drawing and data of an airlift of usual size, bytes. */
const usualRest = 200_000;

const inline = (text: string): Inline => ({ text, hash: hashOf(text) });

/**
 * A script as it may stand in a page: nothing in it ends the element, or begins a comment of HTML.
 * @throws where that makes another program of it
 */
export function inlineScriptOf(code: string): string {
  const script = code.replaceAll('\r\n', '\n').replace(/<(?=\/script|script|!--)/gi, '\\x3C');
  if (script.includes('\0')) throw new Error('The script of a single file must hold no NUL.');
  const { errors } = parseSync('single-file.js', script, { sourceType: 'script' });
  if (errors.length > 0)
    throw new Error(`The script of a single file cannot be parsed: ${errors[0]?.message}`);
  return script;
}

function lettersOf(face: string): FontFace['letters'] {
  const [, ranges = 'U+0-10FFFF'] = /unicode-range:([^;}]+)/i.exec(face) ?? [];
  return ranges.split(',').map((range) => {
    const [first = '0', last = first] = range.trim().replace(/^u\+/i, '').split('-');
    return [
      Number.parseInt(first.replaceAll('?', '0'), 16),
      Number.parseInt(last.replaceAll('?', 'f'), 16),
    ] as const;
  });
}

/** A style sheet, and apart from it the faces of fonts that bring their file along. */
export function stylesOf(css: string): Pick<SingleFileProgram, 'styles' | 'fonts'> {
  const face = /@font-face\s*\{[^}]*url\(["']?data:[^}]*\}/g;
  return {
    styles: inline(css.replace(face, '')),
    fonts: [...css.matchAll(face)].map(([text]) => ({ ...inline(text), letters: lettersOf(text) })),
  };
}

/** @param folder the project's, ending in a slash */
async function bundle(folder: string, plugins: readonly Plugin[]): Promise<SingleFileProgram> {
  const withoutAbsent: Plugin = {
    name: 'without-absent',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source === id) return absentId;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved !== null && absent.test(resolved.id.replaceAll('\\', '/')) ? absentId : null;
    },
    load: (each) => (each === absentId ? 'export default null;' : null),
  };
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    // Whatever ground the site stands on: somebody else's would be fetched.
    define: { 'import.meta.env.VITE_BASEMAP_STYLE': '""' },
    plugins: [react(), withoutAbsent, ...plugins],
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      assetsInlineLimit: () => true,
      modulePreload: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: `${folder}src/single-file.tsx`,
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const files = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  const scripts = files.filter((file) => file.type === 'chunk');
  const [script] = scripts;
  const css = files.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  if (script === undefined || scripts.length > 1) throw new Error('A single file must have one script.');
  return { script: inline(inlineScriptOf(script.code)), ...stylesOf(css.join('\n')) };
}

/**
 * @param folder the project's, ending in a slash
 * @param plugins those of the page's own build that modules of the program need
 */
export function singleFile(folder: string, plugins: readonly Plugin[]): Plugin {
  let command: 'build' | 'serve' | null = null;
  let making: Promise<{ readonly file: string; readonly source: string; readonly bytes: number }> | undefined;
  async function make() {
    const source = JSON.stringify(await bundle(folder, plugins));
    const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
    const ground = gzipSync(await readFile(`${folder}public/basemap/ground-4.json`));
    const bytes = Buffer.byteLength(source) + (ground.length * 4) / 3 + usualRest;
    return { file: `assets/single-file-${hash}.json`, source, bytes };
  }
  return {
    name: 'single-file',
    api: { shapesPages: true },
    configResolved(config) {
      // The first one: the same plugin takes part, as if something were served, when pages are written.
      command ??= config.command;
    },
    resolveId: (each) => (each === id ? `\0${id}` : null),
    async load(each) {
      if (each !== `\0${id}`) return null;
      // While the page is served as it is written there is none.
      if (command !== 'build') return 'export default null;';
      making ??= make();
      const { file, bytes } = await making;
      return `export default ${JSON.stringify({ file, bytes: Math.round(bytes) })};`;
    },
    async generateBundle() {
      if (making === undefined) return;
      const { file, source } = await making;
      this.emitFile({ type: 'asset', fileName: file, source });
    },
  };
}
