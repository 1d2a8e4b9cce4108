// Text as it travels inside pictures and links: deflated, as base64url, with a sum that tells when it was changed.
import { told } from '../../i18n/problems/told.ts';
import { mostUnpacked } from '../workbook/limits.ts';
import { Refusal } from '../workbook/reading.ts';
import { inflate } from '../workbook/zip.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };
declare const btoa: (letters: string) => string;
declare const atob: (letters: string) => string;

/** Letters of base64 at a time: a function takes so many arguments. */
const piece = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += piece)
    letters += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytesOf(base64: string): Uint8Array {
  const letters = atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

/** Adler-32 of RFC 1950, as eight hexadecimal digits. It guards against accidents, not against forgery. */
function sumOf(bytes: Uint8Array): string {
  let [one, other] = [1, 0];
  for (const byte of bytes) {
    one = (one + byte) % 65_521;
    other = (other + one) % 65_521;
  }
  return (other * 65_536 + one).toString(16).padStart(8, '0');
}

export async function pack(text: string): Promise<string> {
  const { deflateSync } = await import('fflate');
  const bytes = new TextEncoder().encode(text);
  return `${sumOf(bytes)}.${base64Of(deflateSync(bytes, { level: 9 }))}`;
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
