// Serves folders over a line as a static host does, with brotli and byte ranges, and writes down what it sends and when.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Line, lineScheduler } from './line.ts';

/** What a file is for. */
export const kinds = ['page', 'program', 'style', 'type', 'ground', 'other'] as const;
export type Kind = (typeof kinds)[number];

const forms: Readonly<Record<string, readonly [type: string, kind: Kind, isCompressed: boolean]>> = {
  '.html': ['text/html', 'page', true],
  '.js': ['text/javascript', 'program', true],
  '.css': ['text/css', 'style', true],
  '.woff2': ['font/woff2', 'type', false],
  '.pmtiles': ['application/octet-stream', 'ground', false],
  '.json': ['application/json', 'ground', true],
  '.svg': ['image/svg+xml', 'other', true],
  '.png': ['image/png', 'other', false],
  '.webmanifest': ['application/manifest+json', 'other', true],
};

/** Bytes of body and head that have left, by the clock of the machine in milliseconds. */
export interface Sent {
  readonly time: number;
  readonly bytes: number;
  readonly kind: Kind;
  readonly path: string;
}

export interface Served {
  /** Ending in a slash. */
  readonly address: string;
  readonly sent: Sent[];
  readonly close: () => Promise<void>;
}

const compressed = new Map<string, Buffer>();

function withBrotli(path: string): Buffer {
  const known = compressed.get(path);
  if (known !== undefined) return known;
  const made = existsSync(`${path}.br`)
    ? readFileSync(`${path}.br`)
    : brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  compressed.set(path, made);
  return made;
}

/** @param folders by the first part of their path, the page's own being '' */
export async function serve(folders: Readonly<Record<string, string>>, line: Line): Promise<Served> {
  const sent: Sent[] = [];
  const scheduler = lineScheduler(line);
  const known = new WeakSet<Socket>();
  const fileOf = (address: string): string | null => {
    const path = normalize(decodeURIComponent(new URL(address, 'http://localhost').pathname));
    const [, first = ''] = path.split('/');
    const own = first !== '' && folders[first] !== undefined;
    const file = join(folders[own ? first : ''] ?? '', own ? path.slice(first.length + 1) : path);
    const whole = file.endsWith('/') ? `${file}index.html` : file;
    return existsSync(whole) && statSync(whole).isFile() ? whole : null;
  };
  const server = createServer(async (request, response) => {
    const isNew = !known.has(request.socket);
    known.add(request.socket);
    const path = request.url ?? '/';
    const file = fileOf(path);
    await scheduler.begin(isNew);
    const [type, kind, isCompressed] = forms[extname(file ?? '')] ?? ['text/plain', 'other', false];
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    const head: Record<string, string> = { 'content-type': type, 'cache-control': 'no-cache' };
    let body: Uint8Array = new Uint8Array();
    let status = 200;
    if (file === null) status = 404;
    else if (range !== null) {
      const whole = readFileSync(file);
      const [from, to] = [Number(range[1]), Math.min(Number(range[2]), whole.length - 1)];
      status = 206;
      body = whole.subarray(from, to + 1);
      head['content-range'] = `bytes ${from}-${to}/${whole.length}`;
    } else if (isCompressed) {
      body = withBrotli(file);
      head['content-encoding'] = 'br';
    } else body = readFileSync(file);
    head['content-length'] = String(body.length);
    const written = Object.entries(head).reduce(
      (sum, [name, value]) => sum + name.length + value.length + 4,
      0,
    );
    const note = (bytes: number) => sent.push({ time: Date.now(), bytes, kind, path });
    response.writeHead(status, head);
    response.flushHeaders();
    note(written + 17);
    await scheduler.send(body, (part) => {
      note(part.length);
      response.write(part);
    });
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
