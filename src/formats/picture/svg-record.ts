// The record inside an SVG: one element of a name space of our own among its metadata.
/// <reference path="../workbook/saxen.d.ts" />
import { type RecordReading, recordIn, type SnapshotRecord, sumOf } from './record.ts';

const nameSpace = 'urn:airlift-map';
const element = 'record';

/**
 * The record as an SVG's metadata.
 * @param escaped what makes text safe inside XML
 */
export function recordElement(record: SnapshotRecord, escaped: (text: string) => string): string {
  const text = JSON.stringify(record);
  return `<metadata><airlift:${element} xmlns:airlift="${nameSpace}" crc32="${sumOf(text)}">${escaped(text)}</airlift:${element}></metadata>`;
}

/** Reads the record out of the text of an SVG, whatever a program that has saved it since calls the name space. */
export async function recordInSvg(text: string): Promise<RecordReading> {
  const { Parser } = await import('saxen');
  const parser = new Parser();
  let [isInside, sum, written]: [boolean, string | null, string] = [false, null, ''];
  parser.on('openTag', (name, attributes) => {
    if (name.slice(name.indexOf(':') + 1) !== element || sum !== null) return;
    const own = attributes().crc32;
    if (own === undefined) return;
    [isInside, sum] = [true, own];
  });
  parser.on('closeTag', () => {
    isInside = false;
  });
  parser.on('text', (value, decode) => {
    if (isInside) written += decode(value);
  });
  parser.on('cdata', (value) => {
    if (isInside) written += value;
  });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.parse(text);
  } catch {
    return { kind: 'damaged' };
  }
  return sum === null ? { kind: 'foreign' } : recordIn(written.trim(), sum);
}
