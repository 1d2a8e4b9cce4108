// The house rules, as data: which room may import what, which words belong into geo/ alone, what no file may hold.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ESTree, parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const thisFile = 'test/architecture.test.ts';

/** Each room of src/, and the rooms below it that it may import. */
const roomsBelow: Readonly<Record<string, readonly string[]>> = {
  geodesy: [],
  i18n: [],
  airlift: ['geodesy', 'i18n'],
  library: ['airlift', 'geodesy', 'i18n'],
  formats: ['airlift', 'geodesy', 'i18n'],
  report: ['formats', 'library', 'airlift', 'geodesy', 'i18n'],
  cartography: ['report', 'formats', 'library', 'airlift', 'geodesy', 'i18n'],
  state: ['cartography', 'report', 'formats', 'library', 'airlift', 'geodesy', 'i18n'],
  map: ['cartography', 'report', 'formats', 'library', 'airlift', 'geodesy', 'i18n'],
  picture: ['cartography', 'report', 'formats', 'library', 'airlift', 'geodesy', 'i18n'],
  node: ['picture', 'cartography', 'report', 'formats', 'library', 'airlift', 'geodesy', 'i18n'],
  worker: [],
  app: [
    'map',
    'picture',
    'state',
    'cartography',
    'report',
    'formats',
    'library',
    'airlift',
    'geodesy',
    'i18n',
    'worker',
  ],
  cli: [
    'node',
    'picture',
    'state',
    'cartography',
    'report',
    'formats',
    'library',
    'airlift',
    'geodesy',
    'i18n',
  ],
};
/** Each wing of cartography/, and the wings below it that it may import. */
const wingsBelow: Readonly<Record<string, readonly string[]>> = {
  drawing: [],
  projection: ['drawing'],
  ground: ['projection', 'drawing'],
  arcs: ['projection', 'drawing'],
  style: ['ground', 'arcs', 'projection', 'drawing'],
  charts: ['style', 'ground', 'arcs', 'projection', 'drawing'],
  overlay: ['style', 'ground', 'arcs', 'projection', 'drawing'],
  'first-view': ['overlay', 'charts', 'style', 'ground', 'arcs', 'projection', 'drawing'],
  sheet: ['overlay', 'charts', 'style', 'ground', 'arcs', 'projection', 'drawing'],
};
/** The wings of app/, which share one state and know each other. */
const wingsOfApp = ['page', 'panel', 'map', 'open', 'picture', 'single-file', 'table', 'web'];

/** What starts: the page, what it is made of, and the writing of it when it is built. Each with what it may import. */
const startFiles: Readonly<Record<string, readonly string[]>> = {
  'src/main.ts': ['src/start.tsx'],
  'src/start.tsx': ['app', 'airlift', 'i18n', 'src/map/map.css', 'src/page-data.ts', 'src/source-file.ts'],
  'src/source-file.ts': ['airlift', 'formats', 'library', 'i18n', 'geo/', 'src/page-data.ts'],
  'src/new-reader.ts': ['src/reading.worker.ts'],
  'src/reading.worker.ts': ['app', 'library', 'formats', 'geo/'],
  'src/page-data.ts': [
    'cartography',
    'formats',
    'airlift',
    'i18n',
    'geo/',
    'src/new-reader.ts',
    'src/gazetteer.ts',
  ],
  'src/gazetteer.ts': ['cartography', 'i18n'],
  'src/single-file.tsx': ['app', 'formats', 'airlift', 'i18n', 'geo/', 'src/map/map.css', 'src/gazetteer.ts'],
  'src/prerender.tsx': [
    'app',
    'node',
    'report',
    'cartography',
    'airlift',
    'i18n',
    'geo/',
    'src/page-data.ts',
  ],
  // The one that brings data to its room.
  'src/library/load-library.ts': ['library', 'airlift', 'geo/'],
  'src/vite-env.d.ts': ['formats', 'cartography', 'i18n'],
};

/** Packages that belong to some places only; what is not named here may be imported by every room. */
const placesOfPackages: readonly { readonly packages: RegExp; readonly places: readonly string[] }[] = [
  {
    packages: /^react(-dom)?(\/|$)/,
    places: ['src/app/', 'src/map/MapView.tsx', 'src/start.tsx', 'src/prerender.tsx', 'src/single-file.tsx'],
  },
  { packages: /^(maplibre-gl|pmtiles)(\/|$)/, places: ['src/map/'] },
  { packages: /^node:/, places: ['src/cli/', 'src/node/'] },
  { packages: /^(@turf\/|geographiclib-geodesic$)/, places: ['src/geodesy/'] },
  { packages: /^(zod(\/|$)|papaparse$)/, places: ['src/formats/'] },
  { packages: /^(d3-geo|topojson-client)$/, places: ['src/cartography/'] },
  { packages: /^idb-keyval$/, places: ['src/app/open/'] },
  { packages: /^workbox-/, places: ['src/worker/'] },
  { packages: /^@napi-rs\/canvas$/, places: ['src/node/'] },
];

const pureRooms = [
  'src/geodesy',
  'src/i18n',
  'src/airlift',
  'src/library',
  'src/formats',
  'src/report',
  'src/cartography',
];

/** Modules that await being divided. */
const stillLong: readonly string[] = [];

/** Names of the built-in airlift. The short ones only where a word begins: "metasse" is no agency. */
const articleWords =
  /chkalovsk|almaty|zhetygen|kazakh|russia|moscow|moskwa|jakarta|tokayev|konashenkov|ilyushin|antonov|(?<!\p{L})(?:il-?76|an-?124|csto|tass)(?!\p{L})|чкаловск|алмат|жет[ыі]ген|казах|қазақ|росси|ресей/giu;
/** Names a language gives itself. */
const languageNames: Readonly<Record<string, readonly string[]>> = {
  'src/i18n/languages.ts': ['Қазақша', 'Kazakh'],
};

/** Addresses that nobody asks for anything: each with the reason why. */
const allowedAddresses: readonly string[] = [
  'http://www.w3.org/2000/svg', // a name space
  'http://www.w3.org/1999/xhtml', // a name space
  'http://www.w3.org/1999/xlink', // a name space
  'http://www.inkscape.org/namespaces/inkscape', // a name space
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#', // a name space
  'http://purl.org/dc/elements/1.1/', // a name space
  'http://ns.adobe.com/photoshop/1.0/', // a name space
  'http://ns.adobe.com/xap/1.0/', // a name space
  'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/', // a name space
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the source text of a link that a reader has to press
  'https://${rest}',
];

// --- reading the project ---

/** Names of folders and files that a .gitignore leaves out. Read here, because a machine need not have git. */
function ignoredBy(folder: string): readonly string[] {
  const path = `${root}${folder}.gitignore`;
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
}

function filesBelow(folder: string, inherited: readonly string[] = ['.git/']): string[] {
  const ignored = [...inherited, ...ignoredBy(folder)];
  return readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    const name = entry.isDirectory() ? `${entry.name}/` : entry.name;
    const isIgnored = ignored.some((pattern) =>
      pattern.startsWith('*')
        ? name.endsWith(pattern.slice(1))
        : name.replace(/\/$/, '') === pattern.replace(/\/$/, ''),
    );
    if (isIgnored) return [];
    return entry.isDirectory() ? filesBelow(folder + name, ignored) : [folder + name];
  });
}

const files = filesBelow('');
const read = (file: string) => readFileSync(root + file, 'utf8');
const textFiles = files.filter((file) => /\.(tsx?|m?js|jsonc?|md|html|css|svg|ya?ml)$|\/run$/.test(file));
const modules = files.filter((file) => /\.(tsx?|m?js)$/.test(file));
const sourceModules = modules.filter((file) => file.startsWith('src/'));
const sourceTexts = [...files.filter((file) => /^src\/.+\.(tsx?|css)$/.test(file)), 'index.html'];

/** A module as Vite's own parser reads it; what cannot be parsed fails here and is not passed over. */
function parse(file: string, text: string) {
  const { program, comments, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  return { program, comments };
}

function isNode(value: unknown): value is ESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** A node and all below it, into one list: a list for each node would be copied as often as the tree is deep. */
function nodesOf(node: ESTree.Node, found: ESTree.Node[] = []): ESTree.Node[] {
  found.push(node);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) nodesOf(child, found);
  return found;
}

// --- imports ---

function stringOf(node: ESTree.Node | null | undefined): string | null {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? null;
  return null;
}

/** import.meta.property */
function isMeta(node: ESTree.Node | undefined, property: string): boolean {
  return (
    node?.type === 'MemberExpression' &&
    node.object.type === 'MetaProperty' &&
    node.property.type === 'Identifier' &&
    node.property.name === property
  );
}

/** What a module names, in every form there is; null for a name that is computed. */
function specifiersOf(file: string, text: string): (string | null)[] {
  return nodesOf(parse(file, text).program).flatMap((node) => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
        return [node.source.value];
      case 'ExportNamedDeclaration':
        return node.source === null ? [] : [node.source.value];
      case 'ImportExpression':
      case 'TSImportType':
        return [stringOf(node.source)];
      case 'CallExpression': {
        if (!isMeta(node.callee, 'glob')) return [];
        const [patterns] = node.arguments;
        return patterns?.type === 'ArrayExpression' ? patterns.elements.map(stringOf) : [stringOf(patterns)];
      }
      case 'NewExpression': {
        const [address, base] = node.arguments;
        const isAddress = node.callee.type === 'Identifier' && node.callee.name === 'URL';
        return isAddress && isMeta(base, 'url') ? [stringOf(address)] : [];
      }
      default:
        return [];
    }
  });
}

const roomOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1];
const wingOf = (path: string) => /^src\/[^/]+\/([^/]+)\//.exec(path)?.[1];

/** What is wrong with an import from one wing of cartography into another, or null. */
function strayWing(named: string, from = '', to = ''): string | null {
  const below = wingsBelow[from];
  if (below === undefined) return `${named} from no wing of the table`;
  if (to === from || below.includes(to)) return null;
  return `${named}: ${from} may import ${below.join(', ') || 'no other wing'}`;
}

/** What is wrong with an import, or null. */
function strayImport(file: string, specifier: string | null): string | null {
  if (specifier === null) return `${file} imports a name that is computed`;
  const named = `${file} imports ${specifier}`;
  if (!specifier.startsWith('.')) {
    const rule = placesOfPackages.find(({ packages }) => packages.test(specifier));
    const isInPlace = rule?.places.some((place) =>
      place.endsWith('/') ? file.startsWith(place) : file === place,
    );
    return isInPlace === false ? `${named}, which belongs to ${rule?.places.join(', ')}` : null;
  }
  const target = posix.join(posix.dirname(file), specifier);
  const from = roomOf(file);
  const to = roomOf(target);
  const starts = startFiles[file];
  if (starts !== undefined) {
    const isAllowed = starts.some((each) => to === each || target.startsWith(each));
    return isAllowed ? null : `${named}: it may import ${starts.join(', ')}`;
  }
  if (from === undefined || roomsBelow[from] === undefined) return `${file} is in no room of the table`;
  if (to === from) return from === 'cartography' ? strayWing(named, wingOf(file), wingOf(target)) : null;
  if (to !== undefined && roomsBelow[from]?.includes(to)) return null;
  return `${named}: ${from} may import ${roomsBelow[from]?.join(', ') || 'no other room'}`;
}

const strayImports = (file: string, text: string) =>
  specifiersOf(file, text).flatMap((specifier) => strayImport(file, specifier) ?? []);

describe('imports', () => {
  it('point down, and packages stay where they belong', () => {
    expect(sourceModules.length).toBeGreaterThan(20);
    expect(sourceModules.flatMap((file) => strayImports(file, read(file)))).toEqual([]);
  });

  it('have a row in the table for every room of src/ and every wing of cartography and app', () => {
    const unknown = (known: readonly string[], places: readonly (string | undefined)[]) =>
      [...new Set(places)].filter((place) => place !== undefined && !known.includes(place));
    const within = (room: string) => sourceModules.filter((file) => roomOf(file) === room);
    expect(unknown(Object.keys(roomsBelow), sourceModules.map(roomOf))).toEqual([]);
    expect(unknown(Object.keys(wingsBelow), within('cartography').map(wingOf))).toEqual([]);
    expect(unknown(wingsOfApp, within('app').map(wingOf))).toEqual([]);
  });

  it('find wings in every room of more than ten files', () => {
    const loose = sourceModules.filter((file) => wingOf(file) === undefined).map(roomOf);
    const crowded = [...new Set(loose)].filter(
      (room) => room !== undefined && loose.filter((each) => each === room).length > 10,
    );
    expect(crowded).toEqual([]);
  });

  it.each([
    ['src/geodesy/position.ts', `import { airlift } from '../airlift/airlift.ts';`],
    ['src/i18n/en.ts', `export * from '../geodesy/position.ts';`],
    ['src/airlift/counting/filter.ts', `export { style } from '../../cartography/style/style.ts';`],
    ['src/formats/citation.ts', `import { reportOf } from '../report/report.ts';`],
    ['src/report/report.ts', `import type { Mark } from '../cartography/drawing/marks.ts';`],
    ['src/cartography/style/style.ts', `import type { Map } from 'maplibre-gl';`],
    ['src/cartography/style/style.ts', `type AirliftMap = import('../../map/airlift-map.ts').AirliftMap;`],
    ['src/cartography/style/style.ts', `import { drawOverlay } from '../overlay/overlay.ts';`],
    ['src/cartography/charts/unit-chart.ts', `import { drawOverlay } from '../overlay/overlay.ts';`],
    ['src/map/airlift-map.ts', `import '../picture/canvas/canvas.ts';`],
    ['src/map/airlift-map.ts', `import{useRef}from'react';`],
    ['src/picture/draw.ts', `const map = await import('../map/airlift-map.ts');`],
    ['src/picture/draw.ts', 'const map = await import(`../map/airlift-map.ts`);'],
    ['src/app/page/Page.tsx', `const view = <p>{import('node:fs').then(String)}</p>;`],
    ['src/app/page/Page.tsx', `const files = import.meta.glob(['../../../geo/airlifts/*.json']);`],
    ['src/state/address.ts', `const part = new URL('../../geo/places.json', import.meta.url);`],
    ['src/state/address.ts', `import { greatCircle } from '@turf/great-circle';`],
    ['src/cli/main.ts', `import { AirliftMap } from '../map/airlift-map.ts';`],
    ['src/cli/main.ts', `import { z } from 'zod/mini';`],
    ['src/app/web/offline.ts', `import { Workbox } from 'workbox-window';`],
    ['src/state/reducer.ts', `const part = import(name);`],
    ['src/start.tsx', `import { AirliftMap } from './map/airlift-map.ts';`],
    ['src/other/new.ts', `import './self.ts';`],
    ['src/airlift/counting/filter.ts', `import '../../test/architecture.test.ts';`],
  ])('that stray are named: in %s, %s', (file, text) => {
    const stray = strayImports(file, text);
    expect(stray).toHaveLength(1);
    expect(stray[0]).toContain(file);
  });

  it.each([
    [
      'src/app/page/Page.tsx',
      `import { useState } from 'react'; import '../../map/MapView.tsx'; import './page.css';`,
    ],
    ['src/map/MapView.tsx', `import { useRef } from 'react'; import { createPortal } from 'react-dom';`],
    ['src/start.tsx', `import { App } from './app/page/App.tsx'; import './page-data.ts';`],
    ['src/page-data.ts', `import.meta.glob('../geo/airlifts/*.json');`],
    ['src/cli/main.ts', `import { readFile } from 'node:fs/promises'; import '../picture/picture.ts';`],
    ['src/cartography/sheet/sheet.ts', `import { drawOverlay } from '../overlay/overlay.ts';`],
    [
      'src/airlift/counting/filter.ts',
      `// import '../app/page/Page.tsx';\nconst text = "import '../app/page/Page.tsx'";`,
    ],
  ])('that point down are left alone: in %s, %s', (file, text) => {
    expect(strayImports(file, text)).toEqual([]);
  });
});

describe('the rooms that know no browser', () => {
  it('are compiled without the library of the DOM', () => {
    const configuration = read('tsconfig.pure.json').replace(/^\s*\/\/.*$/gm, '');
    const { compilerOptions, include } = JSON.parse(configuration);
    expect(include).toEqual(expect.arrayContaining(pureRooms));
    expect(compilerOptions.lib).toEqual(['ES2022']);
    expect(compilerOptions.types).toEqual([]);
  });
});

// --- what src/ may not say ---

function articleWordsIn(file: string, text: string): string[] {
  const withoutNames = (languageNames[file] ?? []).reduce(
    (rest, name) => rest.replaceAll(`'${name}'`, "''"),
    text,
  );
  return [...withoutNames.matchAll(articleWords)].map(([word]) => `${file} says ${word}`);
}

/** The latitudes and longitudes of the airfields, as far as they are not whole numbers that could be anything. */
const coordinates: ReadonlySet<number> = new Set(
  (JSON.parse(read('geo/airfields.json')) as { airfields: { position: number[] }[] }).airfields
    .flatMap(({ position }) => position)
    .filter((degrees) => !Number.isInteger(degrees)),
);

const coordinatesIn = (file: string, text: string) =>
  [...text.matchAll(/\d+\.\d+/g)].flatMap(([number]) =>
    coordinates.has(Number(number)) || coordinates.has(-Number(number)) ? [`${file} says ${number}`] : [],
  );

/** Without comments: nobody asks for an address that is named as the source of a formula. */
function addressesIn(file: string, text: string): string[] {
  let code = text;
  if (/\.tsx?$/.test(file)) {
    for (const { start, end } of parse(file, text).comments) {
      code = code.slice(0, start) + ' '.repeat(end - start) + code.slice(end);
    }
  } else if (file.endsWith('.css')) code = text.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...code.matchAll(/\b(?:https?|wss?):\/\/[^\s'"`<>)]+/g)]
    .map(([address]) => address)
    .filter((address) => !allowedAddresses.includes(address))
    .map((address) => `${file} names ${address}`);
}

describe('the program', () => {
  it('names nothing of the built-in airlift', () => {
    expect(sourceTexts.flatMap((file) => articleWordsIn(file, read(file)))).toEqual([]);
  });

  it('holds no position of an airfield', () => {
    expect(coordinates.size).toBeGreaterThan(3);
    expect(sourceTexts.flatMap((file) => coordinatesIn(file, read(file)))).toEqual([]);
  });

  it('holds no count of the built-in airlift', () => {
    const counts = /value: (12|70|5)\b|\b(3,?088|3,?065|3087|3065)\b/;
    expect(sourceModules.filter((file) => counts.test(read(file)))).toEqual([]);
  });

  it('says in the first line of each module what the module is for', () => {
    expect(sourceModules.filter((file) => !read(file).startsWith('// '))).toEqual([]);
  });

  it('keeps its modules short, but for the words of a language', () => {
    const linesOf = (file: string) => read(file).split('\n').length - 1;
    const isLanguage = (file: string) => /^src\/i18n\/[a-z]{2}\.ts$/.test(file);
    const long = sourceModules.filter((file) => linesOf(file) > 250 && !isLanguage(file));
    expect(long.filter((file) => !stillLong.includes(file))).toEqual([]);
    // What has become short leaves the list.
    expect(stillLong.filter((file) => !long.includes(file))).toEqual([]);
    expect(sourceModules.filter((file) => linesOf(file) > 210).length).toBeLessThan(sourceModules.length / 4);
  });

  it('asks no other host for anything', () => {
    expect(sourceTexts.flatMap((file) => addressesIn(file, read(file)))).toEqual([]);
  });

  it('would be caught at all three', () => {
    const [degrees] = [...coordinates];
    expect(articleWordsIn('src/app/Page.tsx', 'const from = "Chkalovsky"; // АЛМАТЫ, an124')).toHaveLength(3);
    expect(articleWordsIn('src/app/Page.tsx', 'metasse, annotation, detassel')).toEqual([]);
    expect(articleWordsIn('src/i18n/languages.ts', "kk: 'Қазақша'")).toEqual([]);
    expect(articleWordsIn('src/app/Page.tsx', "kk: 'Қазақша'")).toHaveLength(1);
    expect(coordinatesIn('src/app/Page.tsx', `[-${degrees}0, 1.5]`)).toHaveLength(1);
    expect(addressesIn('src/app/Page.tsx', "// https://a.example\nfetch('https://b.example/c');")).toEqual([
      'src/app/Page.tsx names https://b.example/c',
    ]);
    expect(addressesIn('index.html', '<link href="https://b.example/c">')).toHaveLength(1);
  });
});

// --- what no file may hold ---

// Only where a path begins: /home/ in the middle of an address is a page of somebody's site.
const machinePath = /(?<![\w.:/-])\/(?:home|work|Users|root)\/\w/;

/** Words beside a silenced check that are long enough to be a reason. */
const isReason = (words: string) =>
  words
    .replace(/[^\p{L} ]/gu, '')
    .trim()
    .split(/\s+/).length >= 3;

function silencedChecksIn(file: string, text: string): string[] {
  const { program, comments } = parse(file, text);
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  const reasonLines = new Set(comments.filter(({ value }) => isReason(value)).map(({ end }) => lineOf(end)));
  const found: string[] = [];
  const note = (offset: number, what: string) => {
    const line = lineOf(offset);
    if (!reasonLines.has(line) && !reasonLines.has(line - 1))
      found.push(`${file}:${line} has ${what} without a reason`);
  };
  for (const { value, start } of comments) {
    const directive = /@ts-(?:ignore|expect-error|nocheck)/.exec(value);
    if (directive === null) continue;
    const own = value.slice(directive.index + directive[0].length);
    if (!isReason(own)) found.push(`${file}:${lineOf(start)} has ${directive[0]} without a reason`);
  }
  for (const node of nodesOf(program)) {
    if (node.type === 'TSAnyKeyword') note(node.start, 'any');
    if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') continue;
    const { object, property } = node;
    const isOfATest = object.type === 'Identifier' && ['it', 'test', 'describe'].includes(object.name);
    if (isOfATest && ['skip', 'only', 'todo'].includes(property.name)) note(node.start, property.name);
  }
  return found;
}

describe('no file', () => {
  it('holds a path of a machine', () => {
    const others = textFiles.filter((file) => file !== thisFile);
    expect(others.filter((file) => machinePath.test(read(file)))).toEqual([]);
    expect(machinePath.test(`const folder = '${['', 'home', 'somebody'].join('/')}';`)).toBe(true);
  });

  it('silences a check without saying why', () => {
    expect(modules.length).toBeGreaterThan(sourceModules.length);
    expect(modules.flatMap((file) => silencedChecksIn(file, read(file)))).toEqual([]);
  });

  it.each([
    ['const a: any = 1;', 1],
    ['const a = b as any;', 1],
    ['// @ts-ignore\na();', 1],
    ["it.skip('a', () => {});", 1],
    ["describe.only('a', () => {});", 1],
    ['// @ts-expect-error the type of this package is wrong\na();', 0],
    ["// Waits for a browser that can do this.\nit.skip('a', () => {});", 0],
    ["const a = 'as any, it.skip(, @ts-ignore';", 0],
  ])('with %s has %i checks silenced without a reason', (text, count) => {
    expect(silencedChecksIn('src/app/one.ts', text)).toHaveLength(count);
  });
});
