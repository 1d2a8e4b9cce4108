// The worker that reads a reader's own files: the one door, with what the program knows by itself.
import aircraft from '../geo/aircraft.json';
import airfields from '../geo/airfields.json';
import type { ReadingReply, ReadingRequest } from './app/open/reading-messages.ts';
import { knownIn } from './formats/known.ts';
import { openFiles } from './formats/open.ts';
import type { Known } from './formats/opening.ts';
import { openDocument } from './formats/saved/open-document.ts';
import { loadLibrary } from './library/load-library.ts';

const reply = (message: ReadingReply) => self.postMessage(message);

// Loaded while the reader still looks for the file. Where it cannot be had, that is told when it is wanted.
const own = knownIn({ airfields, aircraft });
const known: Promise<Known> = loadLibrary(own.aircraft).then((library) => ({ ...own, ...library }));
known.catch(() => undefined);

self.addEventListener('message', async ({ data }: MessageEvent<ReadingRequest>) => {
  try {
    reply({ kind: 'progress', share: 0.1 });
    await known;
    reply({ kind: 'progress', share: 0.4 });
    const { bytes, name, beside = [], answers, document } = data;
    const wishes = { known: await known, answers };
    const opening =
      document === undefined
        ? openFiles([{ bytes, name }, ...beside], wishes)
        : openDocument(document, wishes);
    reply({ kind: 'read', opening: await opening });
  } catch (error) {
    reply({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
