// Opens again what this browser keeps: after a reload, or when the reader goes back to it.
import type { Language } from '../../i18n/languages.ts';
import { loadOwnMessages } from '../../i18n/own/load.ts';
import { writeAddress } from '../web/address-bar.ts';
import { keptFile } from './kept.ts';
import type { Opened } from './opened.ts';
import { openedOf } from './opened-of.ts';
import { loadOwnLine } from './own-line.ts';
import { type NewReader, Reader } from './read-in-worker.ts';

export interface Reopened {
  readonly opened: Opened | null;
  /** Why there is none, in a sentence; empty where there is one. */
  readonly told: string;
}

/** @returns what is kept under an id, or why it is not shown */
export async function reopen(
  id: string,
  loadReader: () => Promise<NewReader>,
  language: Language,
): Promise<Reopened> {
  const [{ notHere }] = await Promise.all([loadOwnMessages(language), loadOwnLine(language)]);
  const reader = new Reader(loadReader);
  try {
    const brought = await keptFile(id);
    if (brought === null) return without(notHere);
    const opening = await reader.read(brought, new AbortController().signal, () => undefined);
    const opened = openedOf({ id, opening, brought, isKept: true });
    return opened === null ? without(notHere) : { opened, told: '' };
  } catch {
    return without(notHere);
  } finally {
    reader.end();
  }
}

/** The page's own airlift is shown, so the address names no other. */
function without(told: string): Reopened {
  const query = new URLSearchParams(location.search);
  query.delete('own');
  const written = query.toString();
  writeAddress(`${location.pathname}${written === '' ? '' : `?${written}`}`, false);
  return { opened: null, told };
}
