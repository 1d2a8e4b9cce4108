// What travels inside a picture so that it opens again: the address of its view and the data shown, with a sum that
// tells when a program has changed the text. It guards against accidents, not against forgery.

import { crc32, type PngChunk, readChunks } from './chunks.ts';
import type { PngText } from './text.ts';
import { readText, textChunk } from './text.ts';

export interface SnapshotRecord {
  readonly version: 1;
  /** Slug of the airlift. */
  readonly airlift: string;
  /** Query and fragment of the view. */
  readonly address: string;
  /** The data shown, as GeoJSON. */
  readonly data: unknown;
}

/** Why a file does not open: each has a sentence in the interface. */
export type PictureProblem =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-png' }
  | { readonly kind: 'damaged' }
  /** Somebody else's picture. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'altered' }
  | { readonly kind: 'newer' };

export type RecordReading = { readonly kind: 'record'; readonly record: SnapshotRecord } | PictureProblem;

const keyword = 'airlift-map';
const sumKeyword = 'airlift-map-crc32';
/** Nobody's picture of ours is larger; what is, is not read. Bytes. */
const largestFile = 64 * 1024 * 1024;
/** Of the query and fragment, letters. */
const longestAddress = 2000;

const sumOf = (text: string) => crc32(new TextEncoder().encode(text)).toString(16).padStart(8, '0');

export function recordTexts(record: SnapshotRecord): PngText[] {
  const text = JSON.stringify(record);
  return [
    { keyword, text, language: '' },
    { keyword: sumKeyword, text: sumOf(text), language: '' },
  ];
}

export const recordChunks = (record: SnapshotRecord): PngChunk[] => recordTexts(record).map(textChunk);

/** Reads the record out of a file. Never rejects for what is in the file. */
export async function readRecord(file: Blob): Promise<RecordReading> {
  if (file.size > largestFile) return { kind: 'too-large' };
  const reading = readChunks(new Uint8Array(await file.arrayBuffer()));
  if (reading.kind !== 'chunks') return { kind: reading.kind };
  const texts = reading.chunks.flatMap((chunk) => readText(chunk) ?? []);
  const found = texts.find((text) => text.keyword === keyword);
  if (found === undefined) return { kind: 'foreign' };
  const sum = texts.find((text) => text.keyword === sumKeyword);
  if (sum?.text !== sumOf(found.text)) return { kind: 'altered' };
  return recordOf(found.text);
}

function recordOf(text: string): RecordReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'altered' };
  }
  if (typeof value !== 'object' || value === null || !('version' in value)) return { kind: 'altered' };
  if (typeof value.version === 'number' && value.version > 1) return { kind: 'newer' };
  const isRecord =
    value.version === 1 &&
    'airlift' in value &&
    typeof value.airlift === 'string' &&
    'address' in value &&
    typeof value.address === 'string' &&
    value.address.length <= longestAddress &&
    /^(\?[^#]*)?(#.*)?$/s.test(value.address);
  if (!isRecord) return { kind: 'altered' };
  const { airlift, address } = value as unknown as { airlift: string; address: string };
  return {
    kind: 'record',
    record: { version: 1, airlift, address, data: 'data' in value ? value.data : null },
  };
}
