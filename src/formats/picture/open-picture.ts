// A picture that was saved here opens again: the airlift that it carries, or that its slug names, and its view.
import { openJson } from '../json/open-json.ts';
import type { Opening, Wishes } from '../opening.ts';
import { unpack } from '../saved/packed.ts';
import { Refusal } from '../workbook/reading.ts';
import { type PictureProblem, type RecordReading, viewOf } from './record.ts';

const sentences: Readonly<Record<PictureProblem['kind'], string>> = {
  'too-large': 'the picture is too large',
  'not-png': 'this is no PNG',
  damaged: 'the picture is damaged; open the file that was saved first',
  foreign: 'there is no airlift in this picture; open one that was saved here, or the table',
  altered: 'another program has changed the picture, and its airlift cannot be read any more',
  newer: 'the picture was saved by a later version of this program',
};

const codes = {
  'too-large': 'too-large',
  'not-png': 'unreadable-file',
  damaged: 'unreadable-file',
  foreign: 'foreign-picture',
  altered: 'altered',
  newer: 'newer',
} as const;

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
  if (reading.kind !== 'record') throw new Refusal(codes[reading.kind], sentences[reading.kind]);
  const { airlift: slug, address, packed } = reading.record;
  if (packed !== undefined) {
    const opening = openJson(await unpack(packed), name, wishes);
    return opening.kind === 'airlift' ? { ...opening, view: viewOf(address) } : opening;
  }
  const airlift = (await wishes.known.airliftOf?.(slug)) ?? null;
  return airlift === null ? null : { kind: 'airlift', airlift, problems: [], view: viewOf(address) };
}
