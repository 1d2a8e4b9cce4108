// The worker that reads a reader's own files: the one door, with what the program knows by itself.
import aircraft from '../geo/aircraft.json';
import airfields from '../geo/airfields.json';
import type { ReadingReply, ReadingRequest } from './app/open/reading-messages.ts';
import { knownIn } from './formats/known.ts';
import { openFiles } from './formats/open.ts';
import type { Known, ReadingProgress } from './formats/opening.ts';
import { openDocument } from './formats/saved/open-document.ts';
import { loadLibrary } from './library/load-library.ts';

const reply = (message: ReadingReply) => self.postMessage(message);

// Loaded while the reader still looks for the file. Where it cannot be had, that is told when it is wanted.
const own = knownIn({ airfields, aircraft });
const known: Promise<Known> = loadLibrary(own.aircraft).then((library) => ({ ...own, ...library }));
known.catch(() => undefined);

/** Milliseconds between two words on how far it has come. */
const pause = 100;

/** Tells how far a large table has been read: half of the work, as the bar has it. */
function progressOf(): (progress: ReadingProgress) => void {
  let last = 0;
  return (progress) => {
    const now = performance.now();
    if (now - last < pause) return;
    last = now;
    reply({ kind: 'progress', share: 0.4 + (0.5 * progress.bytes) / progress.ofBytes, progress });
  };
}

self.addEventListener('message', async ({ data }: MessageEvent<ReadingRequest>) => {
  try {
    reply({ kind: 'progress', share: 0.1, progress: null });
    await known;
    reply({ kind: 'progress', share: 0.4, progress: null });
    const { bytes, name, beside = [], answers, document } = data;
    const wishes = { known: await known, answers, onProgress: progressOf() };
    const opening =
      document === undefined
        ? openFiles([{ bytes, name }, ...beside], wishes)
        : openDocument(document, wishes);
    reply({ kind: 'read', opening: await opening });
  } catch (error) {
    reply({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
