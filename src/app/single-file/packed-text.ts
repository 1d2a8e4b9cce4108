// A long text as it stands in a single file: compressed by the browser itself, as base64.

/** Letters that a function takes at a time. */
const piece = 0x8000;

const through = async (bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());

export async function packedText(text: string): Promise<string> {
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream('gzip'));
  let letters = '';
  for (let at = 0; at < bytes.length; at += piece)
    letters += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(letters);
}

/** Rejects for what is no such text. */
export async function textFrom(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed.trim()), (letter) => letter.charCodeAt(0));
  return new TextDecoder().decode(await through(bytes, new DecompressionStream('gzip')));
}
