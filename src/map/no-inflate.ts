// Stands in for fflate, which pmtiles asks to unpack tiles where a browser cannot: every browser that shows this page's
// styles (`light-dark()`, of 2024) has `DecompressionStream` (of 2023), so it would only be waited for.

/** @throws an Error, always */
export function decompressSync(): never {
  throw new Error('This browser cannot unpack the background map: it has no DecompressionStream.');
}
