// Text as it travels inside pictures and links: deflated, as base64url, with a sum that tells when it was changed.

declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const btoa: (letters: string) => string;

/** Letters of base64 at a time: a function takes so many arguments. */
const piece = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += piece)
    letters += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Adler-32 of RFC 1950, as eight hexadecimal digits. It guards against accidents, not against forgery. */
export function sumOf(bytes: Uint8Array): string {
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
