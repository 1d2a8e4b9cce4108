// The record inside an SVG: one element of a name space of our own among its metadata.
import { walkXml } from '../workbook/xml.ts';
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
  let [isInside, sum, written]: [boolean, string | null, string] = [false, null, ''];
  try {
    await walkXml(text, {
      open: (name, attribute) => {
        isInside = name === element && sum === null && attribute('crc32') !== undefined;
        if (isInside) sum = attribute('crc32') ?? null;
      },
      text: (value) => {
        if (isInside) written += value;
      },
      close: () => {
        isInside = false;
      },
    });
  } catch {
    return { kind: 'damaged' };
  }
  return sum === null ? { kind: 'foreign' } : recordIn(written.trim(), sum);
}
