// A small static host for one run: brotli, byte ranges, a slow link if asked for, and a note of every byte it sends.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { ServedFile, ServedFiles } from './files.ts';
import { Bucket, type Link } from './link.ts';

/** Some bytes that went out on the wire, headers included. */
export interface Sent {
  /** Milliseconds since 1970, as `performance.timeOrigin + performance.now()` in a page. */
  readonly at: number;
  readonly bytes: number;
  /** Below the page's address; empty for the page itself. */
  readonly path: string;
}

export interface Serving {
  /** Where the page is, ending in a slash. */
  readonly address: string;
  readonly sent: readonly Sent[];
  /** Paths asked for that there are not. */
  readonly missing: readonly string[];
  /** Paths that went out uncompressed though there is a compressed form, because the browser did not ask for it. */
  readonly uncompressed: readonly string[];
  /** Resolves when nothing has been asked for or sent for some milliseconds; rejects after `limit` milliseconds. */
  quiet(milliseconds: number, limit: number): Promise<void>;
  close(): Promise<void>;
}

/** Bytes sent at once: on a slow link 3.6 ms, so that connections share it as they would a real one. */
const portion = { open: 65_536, slow: 4096 } as const;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The first and last byte of a range of one part; null for none that can be given. */
export function readRange(header: string, size: number): { first: number; last: number } | null {
  const parts = /^bytes=(\d*)-(\d*)$/.exec(header);
  if (parts === null || (parts[1] === '' && parts[2] === '')) return null;
  const first = parts[1] === '' ? Math.max(0, size - Number(parts[2])) : Number(parts[1]);
  const last = parts[1] === '' || parts[2] === '' ? size - 1 : Math.min(Number(parts[2]), size - 1);
  return first <= last && first < size ? { first, last } : null;
}

function answerWith(file: ServedFile, { headers }: IncomingMessage): Answer & { isPlain: boolean } {
  const common = { 'content-type': file.type, etag: file.tag, 'accept-ranges': 'bytes' };
  const size = file.body.length;
  if (headers['if-none-match'] === file.tag)
    return { status: 304, headers: common, body: Buffer.alloc(0), isPlain: false };
  if (headers.range !== undefined) {
    const range = readRange(headers.range, size);
    if (range === null) {
      const refusal = { ...common, 'content-range': `bytes */${size}` };
      return { status: 416, headers: refusal, body: Buffer.alloc(0), isPlain: false };
    }
    const { first, last } = range;
    const contentRange = { ...common, 'content-range': `bytes ${first}-${last}/${size}` };
    return { status: 206, headers: contentRange, body: file.body.subarray(first, last + 1), isPlain: false };
  }
  const { compressed } = file;
  if (compressed === null) return { status: 200, headers: common, body: file.body, isPlain: false };
  const takesBrotli = /\bbr\b/.test(headers['accept-encoding'] ?? '');
  const varied = { ...common, vary: 'accept-encoding' };
  return takesBrotli
    ? { status: 200, headers: { ...varied, 'content-encoding': 'br' }, body: compressed, isPlain: false }
    : { status: 200, headers: varied, body: file.body, isPlain: true };
}

/** The path below the base; null for what is not below it or cannot be read. */
function pathBelow(base: string, url: string): string | null {
  const [whole = ''] = url.split('?');
  if (!whole.startsWith(base)) return null;
  try {
    return decodeURIComponent(whole.slice(base.length));
  } catch {
    return null;
  }
}

export interface ServeOptions {
  /** The path of the page on its host, with a slash on both sides. */
  readonly base: string;
  readonly link: Link | null;
}

/** Serves files on a port of this machine's own; a path is looked up among them, and never on the disk. */
export async function serve(files: ServedFiles, { base, link }: ServeOptions): Promise<Serving> {
  const sent: Sent[] = [];
  const missing: string[] = [];
  const uncompressed: string[] = [];
  const bucket = link === null ? null : new Bucket(link.bytesPerSecond);
  const size = link === null ? portion.open : portion.slow;
  let lastActivity = performance.now();
  let open = 0;

  async function send(path: string, { status, headers, body }: Answer, response: ServerResponse) {
    const { socket } = response;
    if (link !== null) await wait(link.latency);
    const length = status === 304 ? {} : { 'content-length': String(body.length) };
    response.writeHead(status, { ...headers, ...length });
    const closed = new Promise<void>((resolve) => response.once('close', () => resolve()));
    for (let from = 0; socket !== null && !socket.destroyed; from += size) {
      const part = body.subarray(from, from + size);
      // The headers wait in Node for the first part of the body, and are counted when they leave with it.
      const pause = bucket?.reserve(part.length) ?? 0;
      if (pause > 1) await wait(pause);
      const before = socket.bytesWritten;
      const isLast = from + size >= body.length;
      const written = new Promise<void>((resolve) => {
        if (isLast) response.end(part, () => resolve());
        else response.write(part, () => resolve());
      });
      await Promise.race([written, closed]);
      lastActivity = performance.now();
      sent.push({ at: performance.timeOrigin + lastActivity, bytes: socket.bytesWritten - before, path });
      if (isLast) break;
    }
  }

  const server = createServer((request, response) => {
    const path = pathBelow(base, request.url ?? '');
    const file = path === null ? undefined : files.get(/(^|\/)$/.test(path) ? `${path}index.html` : path);
    const answer = file === undefined ? null : answerWith(file, request);
    if (answer === null) missing.push(request.url ?? '');
    if (answer?.isPlain) uncompressed.push(path ?? '');
    const none = { status: 404, headers: { 'content-type': 'text/plain' }, body: Buffer.from('not found') };
    open += 1;
    lastActivity = performance.now();
    send(path ?? request.url ?? '', answer ?? none, response).finally(() => {
      open -= 1;
    });
  });
  // A connection that the browser keeps is not closed under it.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    address: `http://127.0.0.1:${port}${base}`,
    sent,
    missing,
    uncompressed,
    async quiet(milliseconds, limit) {
      const start = performance.now();
      while (open > 0 || performance.now() - lastActivity < milliseconds) {
        if (performance.now() - start > limit) throw new Error('The page never stops asking for something.');
        await wait(50);
      }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
