// Opens again what this browser keeps: after a reload, or when the reader goes back to it.
import { keptFile } from './kept.ts';
import type { Opened } from './opened.ts';
import { openedOf } from './opened-of.ts';
import { type NewReader, readInWorker } from './read-in-worker.ts';

/** Null where it is not kept any more, or cannot be read. */
export async function reopen(id: string, loadReader: () => Promise<NewReader>): Promise<Opened | null> {
  const brought = await keptFile(id);
  if (brought === null) return null;
  try {
    const newReader = await loadReader();
    const opening = await readInWorker(newReader, brought, new AbortController().signal, () => undefined);
    return openedOf(id, opening, brought, true);
  } catch {
    return null;
  }
}
