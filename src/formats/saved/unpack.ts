// Text out of pictures and links, as `pack.ts` has put it there.
import { told } from '../../i18n/problems/told.ts';
import { mostUnpacked } from '../workbook/limits.ts';
import { Refusal } from '../workbook/reading.ts';
import { inflate } from '../workbook/zip.ts';
import { sumOf } from './pack.ts';

declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };
declare const atob: (letters: string) => string;

function bytesOf(base64: string): Uint8Array {
  const letters = atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

const altered = () => new Refusal(told('altered'));

/**
 * @param most bytes that it may become
 * @throws Refusal for what was changed, cut short, or becomes larger
 */
export async function unpack(packed: string, most = mostUnpacked): Promise<string> {
  const [, sum, base64] = /^([0-9a-f]{8})\.([\w-]+)$/.exec(packed.trim()) ?? [];
  if (sum === undefined || base64 === undefined) throw altered();
  try {
    const bytes = await inflate(bytesOf(base64), most);
    if (sumOf(bytes) !== sum) throw altered();
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof Refusal && error.told.code === 'too-large') throw error;
    throw altered();
  }
}
