// What travels inside a picture so that it opens again: the address of its view, the data shown and, of an airlift that no
// address names, the airlift itself. A sum tells when a program has changed the text.
import type { Airlift } from '../../airlift/airlift.ts';
import { jsonText } from '../json/write-json.ts';
import { pack } from '../saved/pack.ts';
import { crc32, type PngChunk, readChunks } from './chunks.ts';
import { type PngText, readText, textChunk } from './text.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

export interface SnapshotRecord {
  readonly version: 1;
  /** Slug of the airlift. */
  readonly airlift: string;
  /** Query and fragment of the view. */
  readonly address: string;
  /** The data shown, as GeoJSON; null in an SVG, and where it would be larger than the picture. */
  readonly data: unknown;
  /** The whole airlift as JSON of version 2, packed; absent where the slug says it all and the data are there. */
  readonly packed?: string;
  /** How many movements it has, where these are too many to travel in a picture: then neither data nor airlift do. */
  readonly movements?: number;
}

/** Of more movements a picture would be larger by its data than by its drawing: an SVG, several MB. */
const mostCarried = 5000;
/**
 * Of more movements a picture has no GeoJSON: each is some 5 KB there, with the points of its line, and some 50 bytes in the
 * packed airlift, which says as much.
 */
const mostAsGeoJson = 200;

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
/** Of the query and fragment, letters. */
const longestAddress = 2000;

/** Whether an address shows what its reader has brought, which nobody else has. */
export const isOwnAddress = (address: string): boolean => /[?&#](src|own|data)=/.test(address);

/** An address without what it shows, for one that is shown already. */
export const viewOf = (address: string): string =>
  address
    .replace(/([?&#])(?:(?:src|own|airlift|data)=[^&#]*&?)+/g, '$1')
    .replace(/[?&](?=#|$)/g, '')
    .replace(/#$/, '');

export const sumOf = (text: string) => crc32(new TextEncoder().encode(text)).toString(16).padStart(8, '0');

/**
 * The record of a view, with the airlift in it where nothing else would have it.
 * @param dataOf makes the data shown, where they travel in it
 */
export async function recordOfView(
  airlift: Airlift,
  address: string,
  dataOf: () => unknown,
): Promise<SnapshotRecord> {
  const movements = airlift.movements.length;
  if (movements > mostCarried) return { version: 1, airlift: airlift.slug, address, data: null, movements };
  const isLarge = movements > mostAsGeoJson;
  const record = { version: 1, airlift: airlift.slug, address, data: isLarge ? null : dataOf() } as const;
  return isOwnAddress(address) || isLarge ? { ...record, packed: await pack(jsonText(airlift)) } : record;
}

export function recordTexts(record: SnapshotRecord): PngText[] {
  const text = JSON.stringify(record);
  return [
    { keyword, text, language: '' },
    { keyword: sumKeyword, text: sumOf(text), language: '' },
  ];
}

export const recordChunks = (record: SnapshotRecord): PngChunk[] => recordTexts(record).map(textChunk);

/** Reads the record out of a PNG. Never throws for what is in the file. */
export function recordInPng(bytes: Uint8Array): RecordReading {
  const reading = readChunks(bytes);
  if (reading.kind !== 'chunks') return { kind: reading.kind };
  const texts = reading.chunks.flatMap((chunk) => readText(chunk) ?? []);
  const found = texts.find((text) => text.keyword === keyword);
  if (found === undefined) return { kind: 'foreign' };
  const sum = texts.find((text) => text.keyword === sumKeyword);
  return recordIn(found.text, sum?.text ?? '');
}

/** A record from its text and the sum that stands beside it. */
export function recordIn(text: string, sum: string): RecordReading {
  if (sum !== sumOf(text)) return { kind: 'altered' };
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
  const packed = 'packed' in value && typeof value.packed === 'string' ? { packed: value.packed } : {};
  const movements =
    'movements' in value && typeof value.movements === 'number' ? { movements: value.movements } : {};
  return {
    kind: 'record',
    record: {
      version: 1,
      airlift,
      address,
      data: 'data' in value ? value.data : null,
      ...packed,
      ...movements,
    },
  };
}
