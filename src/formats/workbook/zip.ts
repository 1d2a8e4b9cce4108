// The parts of a ZIP archive, unpacked under a limit that is kept while they are unpacked: what an archive says of its own
// sizes is not believed. Source: PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
import { told } from '../../i18n/problems/told.ts';
import { megabytes, mostUnpacked } from './limits.ts';
import { Refusal } from './reading.ts';

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Bytes that it has unpacked, as the archive says: not to be believed. */
  readonly size: number;
  /** As it lies in the archive. */
  readonly packed: Uint8Array;
}

const damaged = () => new Refusal(told('unreadable-file.zip'));

/** Its comment may be 65,535 bytes long. */
function endRecordAt(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === 0x0605_4b50) return at;
  throw damaged();
}

/**
 * What lies in an archive, still packed.
 * @throws Refusal for what is none
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22) throw damaged();
  const end = endRecordAt(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x0201_4b50) throw damaged();
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    ) as [number, number, number];
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x0403_4b50) throw damaged();
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = bytes.subarray(start, start + view.getUint32(at + 20, true));
    entries.push({
      name: String.fromCharCode(...bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      size: view.getUint32(at + 24, true),
      packed,
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** So little is unpacked at a time that no step makes more than 17 MB of it, bytes. */
const step = 16 * 1024;

/**
 * Unpacks data that were deflated.
 * @throws Refusal where they become larger than `most` bytes, or are damaged
 */
export async function inflate(packed: Uint8Array, most: number): Promise<Uint8Array> {
  const { Inflate } = await import('fflate');
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((part) => {
    size += part.length;
    parts.push(part);
  });
  try {
    for (let at = 0; at < packed.length && size <= most; at += step)
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch {
    throw damaged();
  }
  if (size > most) throw new Refusal(told('too-large.unpacked', { most: megabytes(most) }));
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Unpacks the entries of an archive, all of them together no larger than an archive may be.
 * @throws Refusal for what is too large, locked with a password or packed in another way
 */
export async function unpacked(entries: readonly ZipEntry[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  let left = mostUnpacked;
  for (const { name, method, isEncrypted, packed } of entries) {
    if (isEncrypted) throw new Refusal(told('locked'));
    if (method !== 0 && method !== 8) throw damaged();
    const part = method === 0 ? packed.subarray(0, left + 1) : await inflate(packed, left);
    left -= part.length;
    if (left < 0) throw new Refusal(told('too-large.unpacked', { most: megabytes(mostUnpacked) }));
    parts.set(name, part);
  }
  return parts;
}
