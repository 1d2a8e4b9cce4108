// The house's rules, held as data: which folder may import which, where a package may be used, what may not be said.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Which folders of `src/` a folder may import besides itself. */
const below: Readonly<Record<string, readonly string[]>> = {
  geodesy: [],
  i18n: [],
  airlift: ['geodesy', 'i18n'],
  cartography: ['airlift', 'geodesy', 'i18n'],
  map: ['cartography', 'airlift', 'geodesy', 'i18n'],
  snapshot: ['cartography', 'airlift', 'geodesy', 'i18n'],
  app: ['map', 'snapshot', 'cartography', 'airlift', 'geodesy', 'i18n'],
  cli: ['snapshot', 'cartography', 'airlift', 'geodesy', 'i18n'],
  '': ['app'],
};

/** Packages that belong to some folders only: the start of the package's name, and the files that may import it. */
const owners: readonly (readonly [name: string, where: RegExp])[] = [
  ['maplibre-gl', /^src\/map\//],
  ['pmtiles', /^src\/map\//],
  ['react', /^src\/(app\/|map\/MapView\.tsx$|main\.tsx$)/],
  ['@turf/', /^src\/geodesy\//],
  ['geographiclib', /^src\/geodesy\//],
  ['zod', /^src\/airlift\//],
  ['node:', /^src\/cli\//],
];

interface Import {
  /** From the project's folder, as `src/map/basemap.ts`. */
  readonly file: string;
  readonly specifier: string;
}

/** All specifiers a module names: import, export from, import(), import type. */
function specifiersOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const forms =
    /\b(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [...code.matchAll(forms)].map((match) => match[1] ?? match[2] ?? '');
}

function strayImport({ file, specifier }: Import): string | null {
  const owner = owners.find(
    ([name]) =>
      specifier === name ||
      specifier.startsWith(name.endsWith('/') || name.endsWith(':') ? name : `${name}/`) ||
      (name === 'react' && specifier.startsWith('react-')),
  );
  if (owner !== undefined)
    return owner[1].test(file) ? null : `${file} imports ${specifier}, which is for ${owner[1]}`;
  if (!specifier.startsWith('.')) return null;
  const target = join(dirname(file), specifier).split(sep).join('/');
  if (target.startsWith('geo/'))
    return file === 'src/main.tsx' || file.startsWith('src/cli/')
      ? null
      : `${file} imports data: ${specifier}`;
  if (!target.startsWith('src/')) return `${file} imports ${specifier} from outside src/`;
  const folderOf = (path: string) => (path.split('/').length > 2 ? (path.split('/')[1] ?? '') : '');
  const from = folderOf(file);
  const to = folderOf(target);
  if (from === to || (below[from] ?? []).includes(to)) return null;
  return `${file} imports ${specifier}: ${from || 'src'} may import ${(below[from] ?? []).join(', ') || 'nothing'}`;
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(root, path)).isDirectory() ? filesUnder(path) : [path];
  });
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const sourceFiles = filesUnder('src').filter((path) => /\.tsx?$/.test(path));
/** What git tracks or would; the file system where there is no git. */
const projectFiles = existsSync(join(root, '.git'))
  ? execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    })
      .split('\n')
      .filter((path) => path !== '' && existsSync(join(root, path)))
  : ['src', 'test', 'scripts', 'geo'].flatMap(filesUnder).filter((path) => !path.includes('node_modules'));
const textFiles = projectFiles.filter(
  (path) => /\.(tsx?|mjs|json|md|html|css|svg)$/.test(path) && !path.endsWith('package-lock.json'),
);

describe('imports', () => {
  it('point down, and packages stay behind their walls', () => {
    const imports = sourceFiles.flatMap((file) =>
      specifiersOf(read(file)).map((specifier) => ({ file, specifier })),
    );
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.map(strayImport).filter((stray) => stray !== null)).toEqual([]);
  });

  it.each([
    ['src/geodesy/position.ts', '../airlift/count.ts'],
    ['src/cartography/style.ts', 'maplibre-gl'],
    ['src/cartography/style.ts', '../map/airlift-map.ts'],
    ['src/airlift/read.ts', 'react'],
    ['src/map/airlift-map.ts', 'react-dom'],
    ['src/map/airlift-map.ts', '../snapshot/canvas.ts'],
    ['src/cli/snapshot.ts', '../map/airlift-map.ts'],
    ['src/app/Page.tsx', 'node:fs'],
    ['src/app/Page.tsx', '../../geo/airfields.json'],
    ['src/app/Page.tsx', '@turf/great-circle'],
    ['src/main.tsx', './map/airlift-map.ts'],
  ])('that stray are named: %s importing %s', (file, specifier) => {
    expect(strayImport({ file, specifier })).toContain(file);
  });

  it('are found in every form they can be written in', () => {
    const code = `import a from 'one';\nimport type { B } from "two";\nimport 'three';\nexport { c } from 'four';\nconst d = import('five');\nimport {\n e,\n f,\n} from 'six';\n// import g from 'seven';`;
    expect(specifiersOf(code)).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
  });
});

describe('the pure folders', () => {
  it('are compiled without the DOM', () => {
    const config = read('tsconfig.pure.json');
    expect(config).toContain('"lib": ["ES2023"]');
    for (const folder of ['geodesy', 'airlift', 'i18n', 'cartography'])
      expect(config).toContain(`"src/${folder}"`);
  });
});

describe('src/', () => {
  it('names no airfield, country, aircraft or agency of the built-in airlift', () => {
    const names =
      /chkalovsk|almaty|zhetygen|kazakh|\brussia|moscow|moskwa|il-?76|an-?124|\bcsto\b|\btass\b|jakarta|tokayev|konashenkov|ilyushin|antonov|чкаловск|алмат|жет[ыі]ген|казах|қазақстан|росси|ресей/i;
    const found = [...sourceFiles, 'index.html'].flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, index) => (names.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
    );
    expect(found).toEqual([]);
  });

  it('holds no position and no count of the built-in airlift', () => {
    const airfields: { airfields: { position: number[] }[] } = JSON.parse(read('geo/airfields.json'));
    const numbers = airfields.airfields.flatMap((airfield) => airfield.position.map(String));
    const counts = /value: (12|70|5)\b|\b(3,?088|3,?065|3087|3065)\b/;
    for (const file of sourceFiles) {
      const text = read(file);
      expect(
        numbers.filter((number) => text.includes(number)),
        file,
      ).toEqual([]);
      expect(counts.test(text), file).toBe(false);
    }
  });

  it('asks no other host for anything', () => {
    const addresses = [...sourceFiles, 'index.html', 'src/app/page.css'].flatMap((file) =>
      [...read(file).matchAll(/https?:\/\/[^\s'"`)]+/g)].map((match) => `${file}: ${match[0]}`),
    );
    // The one that is made here is put together from data, for a reader to press.
    expect(addresses.filter((address) => !/https:..\$\{source\.reference\}/.test(address))).toEqual([]);
  });

  it('says in the first line of each file what the file is for', () => {
    expect(sourceFiles.filter((file) => !read(file).startsWith('// '))).toEqual([]);
  });

  it('keeps its files short', () => {
    const long = sourceFiles.filter((file) => read(file).split('\n').length > 330);
    expect(long).toEqual([]);
    const overTwoHundred = sourceFiles.filter((file) => read(file).split('\n').length > 210);
    expect(overTwoHundred.length).toBeLessThan(sourceFiles.length / 4);
  });
});

describe('the project', () => {
  it('silences no check without a reason beside it', () => {
    const silenced =
      /@ts-(ignore|nocheck|expect-error)|biome-ignore(?! [\w/]+: \S)|: any\b|\bas any\b|\b(it|test|describe)\.(skip|only)\(/;
    const code = textFiles.filter(
      (file) => /\.(tsx?|mjs)$/.test(file) && file !== 'test/architecture.test.ts',
    );
    const found = code.flatMap((file) =>
      read(file)
        .split('\n')
        .filter((line) => silenced.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it('holds no path of a machine', () => {
    const path = /(^|[\s"'`(])\/(home|Users|work|root)\/[a-z]/i;
    const found = textFiles.filter((file) => file !== 'test/architecture.test.ts' && path.test(read(file)));
    expect(found.map((file) => relative(root, join(root, file)))).toEqual([]);
  });
});
