// What the build makes of the finished folder: copies that unpack to the same bytes, headers, manifest, the list to keep.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { decode } from 'fast-png';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheControlOf, filesBelow, hostFiles, isForHosts } from '../../build/dist-files.ts';
import { apacheFile } from '../../build/hosts/apache-file.ts';
import { caddyFile } from '../../build/hosts/caddy-file.ts';
import { compressedCopies, compressOnce, writeCompressedFiles } from '../../build/hosts/compressed-files.ts';
import { headersFile } from '../../build/hosts/headers-file.ts';
import { nginxFile } from '../../build/hosts/nginx-file.ts';
import { encodingFor, fileOf } from '../../build/hosts/preview-like-host.ts';
import { writeHostFiles } from '../../build/hosts/write-host-files.ts';
import { joinParts } from '../../build/offline/coarse-tiles.ts';
import { filesToKeep } from '../../build/offline/files-to-keep.ts';
import { basemapOrigins, contentSecurityPolicy } from '../../build/pages/content-security-policy.ts';
import { headOfInstallable, webManifest } from '../../build/pages/web-manifest.ts';
import { dark, light } from '../../src/cartography/style/theme.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = 'a map of an airlift, '.repeat(200);
const files: Readonly<Record<string, string>> = {
  'index.html': `style-src 'self' 'sha256-EN+/=' <link rel="preload" as="font" href="./assets/sans-abcdefgh.woff2" /> ${text}`,
  'kk/index.html': `style-src 'self' 'sha256-KK+/=' ${text}`,
  'assets/index-abcdefgh.js': text,
  'assets/sans-abcdefgh.woff2': text,
  'assets/greek-abcdefgh.woff2': text,
  'basemap/world.pmtiles': text,
  'icon.svg': '<svg/>',
  'share.png': text,
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'airlift-build-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('compressed copies', () => {
  it('lie beside text, unpack to the same bytes, and are not made of what they would not shrink', async () => {
    expect(await writeCompressedFiles(folder)).toBe(6);
    const added = (await filesBelow(folder)).filter((path) => !(path in files));
    const compressed = ['assets/index-abcdefgh.js', 'index.html', 'kk/index.html'];
    expect(added).toEqual(compressed.flatMap((path) => [`${path}.br`, `${path}.gz`]));
    const page = files['index.html'];
    expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString()).toBe(page);
    expect(gunzipSync(readFileSync(join(folder, 'index.html.gz'))).toString()).toBe(page);
  });

  it('are kept from build to build, are the same then, and go when their file has gone', async () => {
    const kept = join(folder, 'kept');
    const contents = [text, '<svg/>', `${text}!`].map((each) => Buffer.from(each));
    const first = compressOnce(kept);
    const made = await Promise.all([...contents, ...contents].map(first.compress));
    await first.prune();
    const second = compressOnce(kept);
    expect(await Promise.all([...contents, ...contents].map(second.compress))).toEqual(made);
    expect(made.slice(0, 3)).toEqual(await Promise.all(contents.map(compressedCopies)));
    expect(await readdir(kept)).toHaveLength(3);
    const third = compressOnce(kept);
    await third.compress(contents[0] ?? Buffer.alloc(0));
    await third.prune();
    expect(await readdir(kept)).toHaveLength(1);
  });

  it('are none for what is small already', async () => {
    expect(await compressedCopies(Buffer.from('<svg/>'))).toEqual([]);
  });
});

describe('what hosts are told', () => {
  it.each([
    ['assets/index-abcdefgh.js', 'public, max-age=31536000, immutable'],
    ['index.html', 'no-cache'],
    ['kk/index.html', 'no-cache'],
    ['sw.js', 'no-cache'],
    ['manifest.webmanifest', 'no-cache'],
    ['basemap/world.pmtiles', 'public, max-age=86400, must-revalidate'],
  ])('of how long %s may be kept is %s', (path, policy) => {
    expect(cacheControlOf(path)).toBe(policy);
  });

  it('in _headers has one Cache-Control for every address, and none for a copy', async () => {
    await writeCompressedFiles(folder);
    await writeHostFiles(folder, []);
    const written = readFileSync(join(folder, '_headers'), 'utf8');
    const rules = new Map(
      written
        .split('\n\n')
        .slice(1)
        .map((rule) => {
          const [path = '', ...headers] = rule.trim().split(/\n +/);
          return [path, headers] as const;
        }),
    );
    expect([...rules.keys()]).toEqual([
      '/*',
      '/assets/*',
      '/basemap/world.pmtiles',
      '/icon.svg',
      '/',
      '/index.html',
      '/kk/',
      '/kk/index.html',
      '/share.png',
    ]);
    const policy = contentSecurityPolicy([], ["'sha256-EN+/='", "'sha256-KK+/='"]);
    expect(rules.get('/*')).toContain(`Content-Security-Policy: ${policy}`);
    expect(rules.get('/*')?.join()).not.toContain('Cache-Control');
    expect(rules.get('/kk/')).toEqual(['Cache-Control: no-cache']);
  });

  it('says the same of security in every file, and opens it for another basemap alone', () => {
    const origins = basemapOrigins('https://tiles.example/style.json?key=1', 'https://b.example/x  ');
    expect(origins).toEqual(['https://tiles.example', 'https://b.example']);
    const styles = ["'sha256-EN+/='"];
    const allowed = { extraOrigins: origins, styles };
    const policy = contentSecurityPolicy(origins, styles);
    expect(policy).toContain("connect-src 'self' https://tiles.example https://b.example;");
    expect(policy).toMatch(/script-src 'self' 'sha256-[^' ]+'; style-src 'self' 'sha256-EN\+\/=';/);
    const files = (told: typeof allowed) => [
      headersFile([], told),
      ...[apacheFile, nginxFile, caddyFile].map((fileOfHost) => fileOfHost(told)),
    ];
    for (const file of files(allowed)) {
      expect(file).toContain(policy);
      expect(file).toContain('strict-origin-when-cross-origin');
    }
    const plain = { extraOrigins: [], styles };
    for (const file of files(plain)) expect(file).toContain('no-referrer');
    expect(basemapOrigins(undefined)).toEqual([]);
    expect(basemapOrigins('style.json')).toEqual([]);
  });

  it('keeps nothing that is missing: in nginx only answers with a file have a Cache-Control, in Caddy only files', () => {
    const plain = { extraOrigins: [], styles: [] };
    const nginx = nginxFile(plain);
    expect(nginx).toMatch(/^add_header Cache-Control \$keeping;$/m);
    expect(nginx).toMatch(/^gzip_vary on;$/m);
    const caddy = caddyFile(plain);
    const keeping = [...caddy.matchAll(/^header @(\w+) Cache-Control /gm)].map(([, name]) => name);
    expect(keeping).toHaveLength(3);
    for (const name of keeping)
      expect(new RegExp(`^@${name} \\{[^}]*\\n  file`, 'm').test(caddy), name).toBe(true);
  });

  it('is beside the page with the hashes of this build, and is no part of it', async () => {
    await writeHostFiles(folder, []);
    for (const name of hostFiles) {
      const content = readFileSync(join(folder, name), 'utf8');
      expect(content, name).toContain("style-src 'self' 'sha256-EN+/=' 'sha256-KK+/='");
      expect(isForHosts(name)).toBe(true);
    }
    await writeCompressedFiles(folder);
    expect((await filesBelow(folder)).filter((path) => /nginx\.conf\.|Caddyfile\./.test(path))).toEqual([]);
  });

  it('is told in docs/hosting.md with the same words for how long a file is kept', () => {
    const page = readFileSync(`${root}docs/hosting.md`, 'utf8');
    for (const keeping of Object.keys(files).map(cacheControlOf)) expect(page).toContain(keeping);
    for (const name of hostFiles) expect(page).toContain(name);
  });
});

describe('what is kept for a time without a network', () => {
  const parts = { 'basemap/world.pmtiles': [[0, 99] as const, [200, 249] as const] };
  const entry = async (path: string) =>
    (await filesToKeep(folder, parts)).filter((file) => file.path === path);

  it('is every file of the page, with a hash where the name has none', async () => {
    await writeHostFiles(folder, []);
    await writeCompressedFiles(folder);
    const entries = (await filesToKeep(folder, parts)).filter(({ part }) => part === null);
    const expected = Object.keys(files).filter((path) => path !== 'share.png');
    expect(entries.map(({ path }) => path).sort()).toEqual(expected.sort());
    for (const { path, revision } of entries)
      if (path.startsWith('assets/')) expect(revision).toBe(null);
      else expect(revision).toMatch(/^[0-9a-f]{16}$/);
  });

  it('needs the programs, wants what the pages name and little more, and leaves the rest to be asked for', async () => {
    const whenOf = async (path: string) => (await entry(path)).map(({ when }) => when);
    expect(await whenOf('assets/index-abcdefgh.js')).toEqual(['needed']);
    expect(await whenOf('assets/sans-abcdefgh.woff2')).toEqual(['unasked']);
    expect(await whenOf('assets/greek-abcdefgh.woff2')).toEqual(['asked']);
    expect(await whenOf('index.html')).toEqual(['unasked']);
    expect(await whenOf('kk/index.html')).toEqual(['open']);
    expect(await whenOf('basemap/world.pmtiles')).toEqual(['unasked', 'unasked', 'asked']);
  });

  it('counts what a file takes on the line', async () => {
    await writeCompressedFiles(folder);
    const [program] = await entry('assets/index-abcdefgh.js');
    expect(program?.bytes).toBe(readFileSync(join(folder, 'assets/index-abcdefgh.js.br')).byteLength);
    expect((await entry('basemap/world.pmtiles')).map(({ bytes }) => bytes)).toEqual([50, 100, text.length]);
  });

  it('names what stands in for a page that was never opened', async () => {
    expect((await entry('kk/index.html'))[0]?.instead).toBe('./?lang=kk');
    expect((await entry('index.html'))[0]?.instead).toBe(null);
  });

  it('has another hash when its content is another', async () => {
    const hashOf = async () => (await entry('icon.svg'))[0]?.revision;
    const before = await hashOf();
    writeFileSync(join(folder, 'icon.svg'), '<svg></svg>');
    expect(await hashOf()).not.toBe(before);
  });

  it('joins parts of a file that lie close together', () => {
    expect(
      joinParts([
        [9000, 9099],
        [0, 99],
        [100, 199],
        [20_000, 20_099],
      ]),
    ).toEqual([
      [0, 199],
      [9000, 9099],
      [20_000, 20_099],
    ]);
  });
});

describe('the manifest', () => {
  const manifest = webManifest({ title: { en: 'Title' }, summary: { en: 'Summary' } });

  it('names the airlift and stays within its own folder', () => {
    expect(manifest).toMatchObject({
      name: 'Title',
      description: 'Summary',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: light.paper,
    });
  });

  it('has icons that are there, in the sizes it says', () => {
    for (const { src, sizes, type } of manifest.icons) {
      const content = readFileSync(`${root}public/${src}`);
      if (type !== 'image/png') continue;
      const { width, height } = decode(content);
      expect(`${width}x${height}`, src).toBe(sizes);
    }
  });

  it('is found from a page at any depth', () => {
    const hrefs = (path: string) => headOfInstallable(path).map(({ attrs }) => attrs?.href);
    expect(hrefs('/index.html')).toContain('./manifest.webmanifest');
    expect(hrefs('/kk/index.html')).toContain('../manifest.webmanifest');
    const colors = headOfInstallable('/index.html').map(({ attrs }) => attrs?.content);
    expect(colors).toEqual(expect.arrayContaining([light.paper, dark.paper]));
  });
});

describe('npm start', () => {
  it.each([
    ['/', 'index.html'],
    ['/?types=il-76', 'index.html'],
    ['/kk/?x', 'kk/index.html'],
    ['/assets/a.js', 'assets/a.js'],
    ['/a%20b.txt', 'a b.txt'],
    ['/../package.json', null],
    ['/%2e%2e/package.json', null],
    ['/..%5cpackage.json', null],
    ['/%', null],
  ])('finds for %s the file %s', (address, file) => {
    expect(fileOf(address)).toBe(file);
  });

  it.each([
    ['gzip, deflate, br', ['.br', '.gz'], '.br'],
    ['gzip, deflate, br', ['.gz'], '.gz'],
    ['gzip', ['.br', '.gz'], '.gz'],
    ['', ['.br', '.gz'], ''],
    ['br', [], ''],
  ])('sends to whom accepts “%s” of %j the copy “%s”', (accepted, there, ending) => {
    expect(encodingFor(accepted, (extension) => there.includes(extension))).toBe(ending);
  });
});
