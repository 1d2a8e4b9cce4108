// Text, resolution and colour space inside a PNG: iTXt, which is UTF-8 (tEXt is Latin-1 and cannot hold every language), pHYs and sRGB.
import type { PngChunk } from './chunks.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

export interface PngText {
  /** 1 to 79 letters of Latin-1. */
  readonly keyword: string;
  readonly text: string;
  /** A BCP 47 tag, or empty. */
  readonly language: string;
}

/** Says that the colours are sRGB's, so that no program has to guess; a picture's intent is perceptual. */
export const colourChunk = (): PngChunk => ({ type: 'sRGB', data: Uint8Array.of(0) });

/** Pixels a metre from dots an inch. */
export function resolutionChunk(dotsPerInch: number): PngChunk {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dotsPerInch / 0.0254);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1;
  return { type: 'pHYs', data };
}

export function textChunk({ keyword, text, language }: PngText): PngChunk {
  const encoder = new TextEncoder();
  const parts = [
    Uint8Array.from(keyword, (letter) => letter.charCodeAt(0)),
    // End of the keyword, not packed, no method.
    Uint8Array.of(0, 0, 0),
    encoder.encode(language),
    // End of the language, no translated keyword.
    Uint8Array.of(0, 0),
    encoder.encode(text),
  ];
  const data = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    data.set(part, at);
    at += part.length;
  }
  return { type: 'iTXt', data };
}

/** The text of a chunk; null where it is none, packed, or not UTF-8. */
export function readText({ type, data }: PngChunk): PngText | null {
  if (type !== 'iTXt') return null;
  const end = data.indexOf(0);
  if (end < 1 || end > 79 || data[end + 1] !== 0) return null;
  const languageEnd = data.indexOf(0, end + 3);
  const translatedEnd = languageEnd < 0 ? -1 : data.indexOf(0, languageEnd + 1);
  if (translatedEnd < 0) return null;
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return {
      keyword: String.fromCharCode(...data.subarray(0, end)),
      language: decoder.decode(data.subarray(end + 3, languageEnd)),
      text: decoder.decode(data.subarray(translatedEnd + 1)),
    };
  } catch {
    return null;
  }
}
