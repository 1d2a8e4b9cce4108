// A picture that was saved here opens again: the airlift that it carries, or that its slug names, and its view.
import { told } from '../../i18n/problems/told.ts';
import { openJson } from '../json/open-json.ts';
import type { Opening, Wishes } from '../opening.ts';
import { unpack } from '../saved/unpack.ts';
import { Refusal } from '../workbook/reading.ts';
import { type PictureProblem, type RecordReading, viewOf } from './record.ts';

const sentences = {
  'too-large': told('too-large.picture'),
  'not-png': told('unreadable-file.png'),
  damaged: told('unreadable-file.picture'),
  foreign: told('foreign-picture'),
  altered: told('altered.picture'),
  newer: told('newer.picture'),
} as const satisfies Readonly<Record<PictureProblem['kind'], unknown>>;

/**
 * @param name of the file
 * @returns null for a record whose airlift nobody here has: its data are rows of GeoJSON
 * @throws Refusal for a picture that has no record
 */
export async function openRecord(
  reading: RecordReading,
  name: string,
  wishes: Wishes,
): Promise<Opening | null> {
  if (reading.kind !== 'record') throw new Refusal(sentences[reading.kind]);
  const { airlift: slug, address, packed, movements } = reading.record;
  if (packed !== undefined) {
    const opening = openJson(await unpack(packed), name, wishes);
    return opening.kind === 'airlift' ? { ...opening, view: viewOf(address) } : opening;
  }
  const airlift = (await wishes.known.airliftOf?.(slug)) ?? null;
  if (airlift === null && movements !== undefined)
    throw new Refusal(told('too-large.carried', { count: movements }));
  return airlift === null ? null : { kind: 'airlift', airlift, problems: [], view: viewOf(address) };
}
