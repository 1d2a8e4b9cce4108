// The worker that reads a reader's own files: the one door, with what the program knows by itself.
import aircraft from '../geo/aircraft.json';
import airfields from '../geo/airfields.json';
import type { ReadingReply, ReadingRequest } from './app/open/reading-messages.ts';
import { knownIn } from './formats/known.ts';
import { open } from './formats/open.ts';
import type { Known } from './formats/opening.ts';
import { openDocument } from './formats/saved/open-document.ts';
import { loadLibrary } from './library/load-library.ts';

const reply = (message: ReadingReply) => self.postMessage(message);

/** For a worker that is asked more than once. */
let known: Promise<Known> | null = null;
const loadKnown = async (): Promise<Known> => {
  const own = knownIn({ airfields, aircraft });
  return { ...own, ...(await loadLibrary(own.aircraft)) };
};

self.addEventListener('message', async ({ data }: MessageEvent<ReadingRequest>) => {
  try {
    reply({ kind: 'progress', share: 0.1 });
    known ??= loadKnown();
    await known;
    reply({ kind: 'progress', share: 0.4 });
    const { bytes, name, answers, document } = data;
    const wishes = { known: await known, answers };
    const opening = document === undefined ? open(bytes, name, wishes) : openDocument(document, wishes);
    reply({ kind: 'read', opening: await opening });
  } catch (error) {
    reply({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
