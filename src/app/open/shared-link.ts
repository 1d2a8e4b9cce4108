// An airlift that came in the address itself, as `&data=` in its fragment: shown as a reader's own, and kept as one.

import { decodeAirlift } from '../../formats/saved/link.ts';
import { savedText } from '../../formats/saved/saved-file.ts';
import { Refusal } from '../../formats/workbook/reading.ts';
import type { Language } from '../../i18n/languages.ts';
import { loadOwnMessages } from '../../i18n/own/load.ts';
import { writeAddress } from '../web/address-bar.ts';
import { fragmentWithout } from '../web/shared-data.ts';
import { keep } from './kept.ts';
import type { Brought, Opened } from './opened.ts';
import { openedOf } from './opened-of.ts';
import { loadOwnLine } from './own-line.ts';
import { type NewReader, Reader } from './read-in-worker.ts';

/** What came of the link: an airlift, or a sentence that says why there is none. */
export type Linked =
  | { readonly opened: Opened; readonly told: '' }
  | { readonly opened: null; readonly told: string };

/** The same link is the same airlift: by the sum that it begins with. */
const idOf = (data: string) => `link-${data.slice(0, 8)}`;

async function read(data: string, loadReader: () => Promise<NewReader>): Promise<Opened | null> {
  const document = await decodeAirlift(data);
  const text = savedText({ document, columns: [], answers: {}, view: '' });
  const brought: Brought = { name: document.name, bytes: new TextEncoder().encode(text), answers: {} };
  const reader = new Reader(loadReader);
  const opening = await reader.read(brought, new AbortController().signal, () => undefined);
  reader.end();
  if (opening.kind !== 'airlift') return null;
  const id = idOf(data);
  const [first = 'en'] = opening.airlift.languages;
  const title = { id, title: opening.airlift.title[first], name: document.name, shown: Date.now() };
  return openedOf({ id, opening, brought, isKept: await keep(title, brought) });
}

/** What is wrong with a link, as a sentence. */
async function sentenceOf(error: unknown, language: Language): Promise<string> {
  const { link } = await loadOwnMessages(language);
  const code = error instanceof Refusal ? error.told.code : 'altered';
  return code === 'newer' ? link.newer : code === 'too-large' ? link.tooLarge : link.altered;
}

/** Reads what the address holds, and takes it out of the address: an airlift that is kept is found by its id. */
export async function openLinked(
  data: string,
  language: Language,
  loadReader: () => Promise<NewReader>,
): Promise<Linked> {
  const query = new URLSearchParams(location.search);
  for (const name of ['src', 'own', 'airlift']) query.delete(name);
  try {
    const [opened] = await Promise.all([read(data, loadReader), loadOwnLine(language)]);
    if (opened === null) throw new RangeError('No airlift came of it.');
    const others = query.toString();
    const fragment = opened.isKept ? fragmentWithout(location.hash) : location.hash;
    const address = `?own=${opened.id}${others === '' ? '' : `&${others}`}${fragment}`;
    writeAddress(location.pathname + address, false);
    return { opened, told: '' };
  } catch (error) {
    writeAddress(location.pathname + location.search + fragmentWithout(location.hash), false);
    return { opened: null, told: await sentenceOf(error, language) };
  }
}
