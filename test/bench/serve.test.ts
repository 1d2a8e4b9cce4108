// The bench's own host: what it sends, what it counts, and that its slow link is as slow as it says.
import { connect } from 'node:net';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { allOf, bytesUntil, crossCheck, kindOf } from '../../bench/bytes.ts';
import type { ServedFiles } from '../../bench/files.ts';
import { Bucket, type Link, links } from '../../bench/link.ts';
import { readRange, type Serving, serve } from '../../bench/serve.ts';

const html = Buffer.from('<!doctype html>'.repeat(40));
const ground = Buffer.from(Uint8Array.from({ length: 400_000 }, (_, index) => index % 251));
const files: ServedFiles = new Map([
  ['index.html', { body: html, compressed: brotliCompressSync(html), type: 'text/html', tag: '"page"' }],
  ['ground.pmtiles', { body: ground, compressed: null, type: 'application/vnd.pmtiles', tag: '"ground"' }],
]);

const opened: Serving[] = [];
async function served(link: Link | null = null): Promise<Serving> {
  const serving = await serve(files, { base: '/below/this/', link });
  opened.push(serving);
  return serving;
}
afterEach(() => Promise.all(opened.splice(0).map((serving) => serving.close())));

/** Every byte that comes back for some lines of HTTP, from connecting to the end of the connection. */
function ask(serving: Serving, path: string, headers: readonly string[] = []): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(Number(new URL(serving.address).port), '127.0.0.1');
    socket.on('data', (part) => parts.push(part));
    socket.on('end', () => resolve(Buffer.concat(parts)));
    socket.on('error', reject);
    const lines = [`GET ${path} HTTP/1.1`, 'Host: 127.0.0.1', 'Connection: close', ...headers, '', ''];
    socket.write(lines.join('\r\n'));
  });
}

function parsed(answer: Buffer) {
  const end = answer.indexOf('\r\n\r\n');
  const head = answer.subarray(0, end).toString().toLowerCase();
  return { head, status: Number(head.split(' ')[1]), body: answer.subarray(end + 4) };
}

describe('the host', () => {
  it('sends the page below a path, in brotli to whoever takes it, and notes who does not', async () => {
    const serving = await served();
    const { head, status, body } = parsed(await ask(serving, '/below/this/', ['Accept-Encoding: gzip, br']));
    expect(status).toBe(200);
    expect(head).toContain('content-encoding: br');
    expect(brotliDecompressSync(body)).toEqual(html);
    expect(serving.uncompressed).toEqual([]);
    expect(parsed(await ask(serving, '/below/this/index.html?a=b')).body).toEqual(html);
    expect(serving.uncompressed).toEqual(['index.html']);
  });

  it('sends ranges as they are asked for, uncompressed', async () => {
    const serving = await served();
    const asked = ['Range: bytes=100-199', 'Accept-Encoding: br'];
    const { head, status, body } = parsed(await ask(serving, '/below/this/ground.pmtiles', asked));
    expect(status).toBe(206);
    expect(head).toContain('content-range: bytes 100-199/400000');
    expect(head).not.toContain('content-encoding');
    expect(body).toEqual(ground.subarray(100, 200));
    const beyond = parsed(await ask(serving, '/below/this/ground.pmtiles', ['Range: bytes=400000-']));
    expect(beyond.status).toBe(416);
  });

  it('says that nothing has changed to whoever has a file already', async () => {
    const serving = await served();
    const { status, body } = parsed(await ask(serving, '/below/this/', ['If-None-Match: "page"']));
    expect(status).toBe(304);
    expect(body).toHaveLength(0);
  });

  it.each([
    ['bytes=0-', { first: 0, last: 9 }],
    ['bytes=-3', { first: 7, last: 9 }],
    ['bytes=5-99', { first: 5, last: 9 }],
    ['bytes=-99', { first: 0, last: 9 }],
    ['bytes=10-12', null],
    ['bytes=4-2', null],
    ['bytes=-', null],
    ['bytes=0-1,4-5', null],
    ['lines=0-1', null],
  ])('reads the range %s of ten bytes', (header, range) => {
    expect(readRange(header, 10)).toEqual(range);
  });

  it('has nothing but its files', async () => {
    const serving = await served();
    for (const path of [
      '/',
      '/below/',
      '/below/this/../../package.json',
      '/below/this/%2e%2e/package.json',
      '/below/this/%',
      '/below/this//etc/passwd',
      '/below/this/constructor',
    ])
      expect(parsed(await ask(serving, path)).status, path).toBe(404);
    expect(serving.missing).toHaveLength(7);
  });

  it('counts every byte on the wire, headers included', async () => {
    const serving = await served();
    const answers = await Promise.all([
      ask(serving, '/below/this/', ['Accept-Encoding: br']),
      ask(serving, '/below/this/ground.pmtiles'),
    ]);
    await serving.quiet(50, 1000);
    const bytes = bytesUntil(serving.sent, Number.POSITIVE_INFINITY);
    expect(bytes).toMatchObject({ page: answers[0].length, ground: answers[1].length });
    expect(allOf(bytes)).toBe(answers[0].length + answers[1].length);
    expect(bytesUntil(serving.sent, performance.timeOrigin)).toMatchObject({ page: 0, ground: 0 });
  });
});

describe('the slow link', () => {
  const { slow } = links;
  if (slow === null) throw new Error('The slow link is none.');

  it('lets through 9 Mbit a second, whoever asks', () => {
    let now = 0;
    const bucket = new Bucket(slow.bytesPerSecond, () => now);
    let through = 0;
    for (let bytes = 0; bytes < 1_125_000; bytes += 4500) {
      through = now + bucket.reserve(4500);
      // A timer that is late by a millisecond.
      now = through + 1;
    }
    expect(through).toBeGreaterThan(985);
    expect(through).toBeLessThan(1005);
  });

  it('saves up nothing while nobody asks', () => {
    let now = 0;
    const bucket = new Bucket(slow.bytesPerSecond, () => now);
    bucket.reserve(4500);
    now = 60_000;
    expect(bucket.reserve(112_500)).toBeCloseTo(90, 5);
  });

  it('is shared by all connections, and each answer is late by its latency', async () => {
    const serving = await served(slow);
    const start = performance.now();
    const answers = await Promise.all(
      [0, 1].map(() => ask(serving, '/below/this/ground.pmtiles').then(() => performance.now() - start)),
    );
    const wanted = 60 + (2 * ground.length * 1000) / slow.bytesPerSecond;
    expect(Math.max(...answers)).toBeGreaterThan(0.97 * wanted);
    // Generous, because other tests keep the machine busy; the lower limit is what makes a slow link slow.
    expect(Math.max(...answers)).toBeLessThan(2 * wanted);
    // Neither had to wait for the whole of the other.
    expect(Math.min(...answers)).toBeGreaterThan(0.8 * wanted);
    const before = performance.now();
    await ask(serving, '/below/this/missing');
    expect(performance.now() - before).toBeGreaterThan(58);
  });
});

describe('the bytes', () => {
  it('are told apart by what they are for', () => {
    const paths = [
      '',
      'index.html',
      'assets/a-B1.js',
      'a.css',
      'a.woff2',
      'basemap/world.pmtiles',
      'icon.svg',
    ];
    expect(paths.map(kindOf)).toEqual(['page', 'page', 'program', 'style', 'type', 'ground', 'other']);
  });

  it('are refused where server and browser do not agree', () => {
    expect(() => crossCheck(700_000, 698_000, 'page')).not.toThrow();
    expect(() => crossCheck(700_000, 580_000, 'page')).toThrow('the server sent 700000 bytes');
  });
});
