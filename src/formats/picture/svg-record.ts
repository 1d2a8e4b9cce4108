// The record inside an SVG: one element of a name space of our own among its metadata.
import { type SnapshotRecord, sumOf } from './record.ts';

const nameSpace = 'urn:airlift-map';
/** What the element is called, without the prefix of its name space. */
export const recordName = 'record';

/**
 * The record as an SVG's metadata.
 * @param escaped what makes text safe inside XML
 */
export function recordElement(record: SnapshotRecord, escaped: (text: string) => string): string {
  const text = JSON.stringify(record);
  return `<metadata><airlift:${recordName} xmlns:airlift="${nameSpace}" crc32="${sumOf(text)}">${escaped(text)}</airlift:${recordName}></metadata>`;
}
