// Bytes on the wire until a moment, by what they are for.
import { extname } from 'node:path/posix';
import type { Sent } from './serve.ts';

export const kinds = ['page', 'program', 'style', 'type', 'ground', 'other'] as const;
export type Kind = (typeof kinds)[number];
export type Bytes = Readonly<Record<Kind, number>>;

const kindsByEnding: Readonly<Record<string, Kind>> = {
  '': 'page',
  '.html': 'page',
  '.js': 'program',
  '.mjs': 'program',
  '.css': 'style',
  '.woff2': 'type',
  '.pmtiles': 'ground',
};

export const kindOf = (path: string): Kind => kindsByEnding[extname(path)] ?? 'other';

/** @param moment milliseconds since 1970 */
export function bytesUntil(sent: readonly Sent[], moment: number): Bytes {
  const bytes: Record<Kind, number> = { page: 0, program: 0, style: 0, type: 0, ground: 0, other: 0 };
  for (const each of sent) if (each.at <= moment) bytes[kindOf(each.path)] += each.bytes;
  return bytes;
}

export const allOf = (bytes: Bytes): number => kinds.reduce((sum, kind) => sum + bytes[kind], 0);

/** How far the browser's count may be from the server's: a response more or less in flight, bytes. */
const tolerance = 2048;

/**
 * Two counts of the same bytes, by those who sent and by those who got them.
 * @throws an Error if they are of different bytes
 */
export function crossCheck(sentBytes: number, receivedBytes: number, what: string): void {
  const difference = Math.abs(sentBytes - receivedBytes);
  if (difference > tolerance + 0.01 * sentBytes)
    throw new Error(`${what}: the server sent ${sentBytes} bytes, the browser counts ${receivedBytes}.`);
}
