// The chunks a PNG is made of: written, read and checked. Source: PNG specification, third edition, W3C 2025.

export interface PngChunk {
  /** Four letters. */
  readonly type: string;
  readonly data: Uint8Array;
}

export type ChunksReading =
  | { readonly kind: 'chunks'; readonly chunks: readonly PngChunk[] }
  | { readonly kind: 'not-png' }
  /** A chunk whose sum is wrong, or a file that ends too early. */
  | { readonly kind: 'damaged'; readonly at: number };

export const pngSignature = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Of the polynomial 0xedb88320. */
const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The sum that stands behind every chunk, over its type and data. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before;
  for (let index = 0; index < bytes.length; index++)
    value = (table[(value ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}

/** A chunk as it stands in a file. */
export function chunkBytes({ type, data }: PngChunk): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let index = 0; index < 4; index++) bytes[4 + index] = type.charCodeAt(index);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** Reads a file's chunks; nothing is copied, and nothing throws. */
export function readChunks(bytes: Uint8Array): ChunksReading {
  if (bytes.length < 8 || pngSignature.some((byte, index) => bytes[index] !== byte))
    return { kind: 'not-png' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  let at = 8;
  while (at < bytes.length) {
    if (at + 12 > bytes.length) return { kind: 'damaged', at };
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return { kind: 'damaged', at };
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return { kind: 'damaged', at };
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4) });
    at = end;
    // What stands behind the end is not part of the picture.
    if (type === 'IEND') return { kind: 'chunks', chunks };
  }
  return { kind: 'damaged', at };
}

/**
 * Puts chunks behind a picture's header.
 * @returns the parts of the new file, whose pixels are those of the old
 */
export function withChunks(
  png: Uint8Array<ArrayBuffer>,
  chunks: readonly PngChunk[],
): Uint8Array<ArrayBuffer>[] {
  // Signature, and the header's length, type, 13 bytes and sum.
  const header = 8 + 12 + 13;
  return [png.subarray(0, header), ...chunks.map(chunkBytes), png.subarray(header)];
}
