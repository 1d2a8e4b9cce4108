// The text of XML, in the encoding that it declares.
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

export function textOfXml(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  const marked = start.startsWith('\xff\xfe') ? 'utf-16le' : start.startsWith('\xfe\xff') ? 'utf-16be' : null;
  try {
    return new TextDecoder(marked ?? declared ?? 'utf-8').decode(bytes);
  } catch {
    // An encoding that nobody knows.
    return new TextDecoder('utf-8').decode(bytes);
  }
}
