// XML as a walk through its elements, for files that come from anywhere: no entity is expanded but those of XML itself,
// nothing that a file names is asked for, and there is an end to how deep and how long it may be.
/// <reference path="./saxen.d.ts" />
import { told } from '../../i18n/problems/told.ts';
import { Refusal } from './reading.ts';

declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

const deepest = 200;
const mostElements = 1_000_000;

export interface Walker {
  /** @param element its name without the prefix of its name space */
  readonly open: (element: string, attribute: (name: string) => string | undefined) => void;
  /** @param inside the name of the element in which it stands; empty for the outermost */
  readonly close: (element: string, inside: string) => void;
  readonly text: (text: string) => void;
}

/** The text of XML, in the encoding that it declares. */
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

/** @throws Refusal for what is no whole XML, or too much of it; whatever the walker throws */
export async function walkXml(text: string, walker: Walker): Promise<void> {
  const { Parser } = await import('saxen');
  const parser = new Parser();
  const path: string[] = [];
  let count = 0;
  let thrown: unknown = null;
  /** What a walker throws ends the walk, whatever the parser makes of it. */
  const during = (step: () => void) => {
    try {
      step();
    } catch (error) {
      thrown ??= error;
      throw error;
    }
  };
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('openTag', (name, attributes) =>
    during(() => {
      count += 1;
      path.push(local(name));
      if (path.length > deepest || count > mostElements)
        throw new Refusal(told('too-large.cells', { most: mostElements, cells: mostElements }));
      walker.open(local(name), (attribute) => attributes()[attribute]);
    }),
  );
  parser.on('text', (value, decode) => during(() => walker.text(decode(value))));
  parser.on('cdata', (value) => during(() => walker.text(value)));
  parser.on('closeTag', (name) =>
    during(() => {
      path.pop();
      walker.close(local(name), path.at(-1) ?? '');
    }),
  );
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.parse(text);
  } catch {
    thrown ??= new Refusal(told('unreadable-file.xml'));
  }
  if (thrown !== null) throw thrown;
}
