// A picture of any size as a PNG, strip by strip: no more of it is in memory than one strip and what has been packed.
import { chunkBytes, type PngChunk, pngSignature } from '../../formats/picture/chunks.ts';

export interface EncodeOptions {
  /** pixels */
  readonly width: number;
  readonly height: number;
  /** Whether some of it can be seen through. */
  readonly hasAlpha: boolean;
  /** What stands between header and pixels. */
  readonly chunks: readonly PngChunk[];
  /** Whole rows of red, green, blue and opacity, from top to bottom. */
  readonly strips: AsyncIterable<Uint8Array | Uint8ClampedArray> | Iterable<Uint8Array | Uint8ClampedArray>;
  readonly signal?: AbortSignal;
  /** Told the share that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Packed bytes a chunk of pixels holds at most. */
const chunkSize = 1 << 18;

/**
 * Encodes a picture.
 * @returns the file's parts in order
 * @throws the signal's reason when it is called off
 */
export async function encodeStrips(options: EncodeOptions): Promise<Uint8Array<ArrayBuffer>[]> {
  const { width, height, hasAlpha, chunks, strips, signal, onProgress } = options;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, hasAlpha ? 6 : 2, 0, 0, 0], 8);
  const parts = [pngSignature.slice(), chunkBytes({ type: 'IHDR', data: header }), ...chunks.map(chunkBytes)];

  const packer = new CompressionStream('deflate');
  const writer = packer.writable.getWriter();
  const packed = collect(packer.readable, parts);
  const filter = rowFilter(width, hasAlpha ? 4 : 3);
  let rows = 0;
  try {
    for await (const strip of strips) {
      signal?.throwIfAborted();
      const count = strip.length / (4 * width);
      if (!Number.isInteger(count) || rows + count > height) throw new Error('A strip is not whole rows.');
      await writer.write(filter(strip, count));
      rows += count;
      onProgress?.(rows / height);
    }
    if (rows !== height) throw new Error(`The strips hold ${rows} rows of ${height}.`);
    await writer.close();
  } catch (error) {
    // The reading side ends, too; what it has read is thrown away.
    await writer.abort(error).catch(() => undefined);
    await packed.catch(() => undefined);
    throw error;
  }
  await packed;
  parts.push(chunkBytes({ type: 'IEND', data: new Uint8Array(0) }));
  return parts;
}

/** Puts what comes out of the packer into chunks. */
async function collect(
  readable: ReadableStream<Uint8Array>,
  parts: Uint8Array<ArrayBuffer>[],
): Promise<void> {
  const reader = readable.getReader();
  let held: Uint8Array[] = [];
  let size = 0;
  const flush = () => {
    if (size === 0) return;
    const data = new Uint8Array(size);
    let at = 0;
    for (const piece of held) {
      data.set(piece, at);
      at += piece.length;
    }
    parts.push(chunkBytes({ type: 'IDAT', data }));
    held = [];
    size = 0;
  };
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    held.push(value);
    size += value.length;
    if (size >= chunkSize) flush();
  }
  flush();
}

/**
 * Rows without the fourth channel where it is not needed, each behind its filter: of the one to the left and the one
 * above that whose bytes are least, as the specification advises. Drawings gain next to nothing by the three others.
 */
function rowFilter(width: number, channels: 3 | 4) {
  const length = width * channels;
  let above = new Uint8Array(length);
  let row = new Uint8Array(length);
  return (strip: Uint8Array | Uint8ClampedArray, count: number): Uint8Array<ArrayBuffer> => {
    const out = new Uint8Array(count * (length + 1));
    for (let index = 0; index < count; index++) {
      let from = index * width * 4;
      for (let to = 0; to < length; from += 4) {
        row[to++] = strip[from] ?? 0;
        row[to++] = strip[from + 1] ?? 0;
        row[to++] = strip[from + 2] ?? 0;
        if (channels === 4) row[to++] = strip[from + 3] ?? 0;
      }
      writeRow(row, above, channels, out.subarray(index * (length + 1), (index + 1) * (length + 1)));
      [above, row] = [row, above];
    }
    return out;
  };
}

/** How far from nothing a byte is, as a signed one. */
const weight = (byte: number) => (byte < 128 ? byte : 256 - byte);

function writeRow(row: Uint8Array, above: Uint8Array, channels: number, out: Uint8Array): void {
  let left = 0;
  let up = 0;
  for (let index = 0; index < row.length; index++) {
    const value = row[index] ?? 0;
    left += weight((value - (index < channels ? 0 : (row[index - channels] ?? 0))) & 0xff);
    up += weight((value - (above[index] ?? 0)) & 0xff);
  }
  const isUp = up <= left;
  out[0] = isUp ? 2 : 1;
  for (let index = 0; index < row.length; index++) {
    const before = isUp ? (above[index] ?? 0) : index < channels ? 0 : (row[index - channels] ?? 0);
    out[index + 1] = ((row[index] ?? 0) - before) & 0xff;
  }
}
