// A file that lies deflated in another, unpacked piece by piece as it is read from its beginning to its end.
import { told } from '../../i18n/problems/told.ts';
import { Refusal } from '../workbook/reading.ts';
import type { PiecewiseFile } from './content.ts';

/** Packed bytes at a time: they become at most 17 MB. */
const step = 16 * 1024;

const damaged = () => new Refusal(told('unreadable-file.zip'));

export class PackedContent implements PiecewiseFile {
  readonly size: number;
  readonly #packed: Uint8Array;
  #inflate: { push(piece: Uint8Array, isLast: boolean): void } | null = null;
  /** Unpacked bytes that were not given away, and where they begin. */
  #waiting: Uint8Array[] = [];
  #length = 0;
  #start = 0;
  #read = 0;

  /** @param size bytes that it has unpacked, as its archive says: it is refused where that is not so */
  constructor(packed: Uint8Array, size: number) {
    this.#packed = packed;
    this.size = size;
  }

  /** Whoever reads on from where he was needs nothing unpacked twice; what lies before is unpacked once more. */
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> } {
    return { arrayBuffer: () => this.#between(start, end) };
  }

  async #between(start: number, end: number): Promise<ArrayBuffer> {
    if (this.#inflate === null || start < this.#start) await this.#begin();
    this.#skip(start);
    this.#fill(end - start);
    if (this.#length < end - start) throw damaged();
    const bytes = new Uint8Array(end - start);
    let at = 0;
    for (const part of this.#waiting) {
      const own = part.subarray(0, bytes.length - at);
      bytes.set(own, at);
      at += own.length;
      if (at === bytes.length) break;
    }
    this.#skip(end);
    return bytes.buffer;
  }

  async #begin(): Promise<void> {
    const { Inflate } = await import('fflate');
    [this.#waiting, this.#length, this.#start, this.#read] = [[], 0, 0, 0];
    this.#inflate = new Inflate((part) => {
      this.#waiting.push(part);
      this.#length += part.length;
    });
  }

  /** Unpacks until so many bytes wait, or there are no more. */
  #fill(length: number): void {
    try {
      while (this.#length < length && this.#read < this.#packed.length) {
        const next = this.#read + step;
        this.#inflate?.push(this.#packed.subarray(this.#read, next), next >= this.#packed.length);
        this.#read = next;
      }
    } catch {
      throw damaged();
    }
  }

  /** Gives up what lies before a byte. */
  #skip(end: number): void {
    while (this.#start < end) {
      this.#fill(1);
      const [first] = this.#waiting;
      if (first === undefined) throw damaged();
      const taken = Math.min(first.length, end - this.#start);
      if (taken === first.length) this.#waiting.shift();
      else this.#waiting[0] = first.subarray(taken);
      this.#length -= taken;
      this.#start += taken;
    }
  }
}
