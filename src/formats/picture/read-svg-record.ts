// The record inside an SVG, read: what writes it is needed where a picture is saved, and knows no parser.
import { walkXml } from '../workbook/xml.ts';
import { type RecordReading, recordIn } from './record.ts';
import { recordName } from './svg-record.ts';

/** Reads the record out of the text of an SVG, whatever a program that has saved it since calls the name space. */
export async function recordInSvg(text: string): Promise<RecordReading> {
  let [isInside, sum, written]: [boolean, string | null, string] = [false, null, ''];
  try {
    await walkXml(text, {
      open: (name, attribute) => {
        isInside = name === recordName && sum === null && attribute('crc32') !== undefined;
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
