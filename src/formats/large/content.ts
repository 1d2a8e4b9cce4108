// What a file holds, piece by piece: bytes that are there, or a file that is read as it is wanted.

/** A `Blob` is one. */
export interface PiecewiseFile {
  readonly size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

export type FileContent = Uint8Array | PiecewiseFile;

export const sizeOf = (content: FileContent): number =>
  content instanceof Uint8Array ? content.length : content.size;

/** @param end bytes from the beginning, behind the last that is wanted */
export async function bytesBetween(content: FileContent, start: number, end: number): Promise<Uint8Array> {
  return content instanceof Uint8Array
    ? content.subarray(start, end)
    : new Uint8Array(await content.slice(start, end).arrayBuffer());
}

/** All bytes of a file that is small enough for it. */
export const allBytes = (content: FileContent): Promise<Uint8Array> =>
  bytesBetween(content, 0, sizeOf(content));

/** Bytes at a time: little beside a page's memory, much beside what a step costs. */
const piece = 2 * 1024 * 1024;

export async function* piecesOf(content: FileContent): AsyncGenerator<Uint8Array> {
  const size = sizeOf(content);
  for (let at = 0; at < size; at += piece) yield bytesBetween(content, at, Math.min(size, at + piece));
}
