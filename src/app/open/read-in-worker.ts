// Reads files in a worker, so that the page answers meanwhile, and nothing of it needs the page's own program.
import type { Opening, ReadingProgress } from '../../formats/opening.ts';
import type { Brought } from './opened.ts';
import type { ReadingReply, ReadingRequest } from './reading-messages.ts';

/** Bytes of a file beyond which what its worker needed is given back at once, rather than kept for a further answer. */
const mostForKeptWorker = 64_000_000;

/** Told how much is done, from 0 to 1, and how far a large table has been read. */
export type OnProgress = (share: number, progress: ReadingProgress | null) => void;

/** Starts the worker that reads files. */
export type NewReader = () => Worker;

/** A worker that is kept for the next file, or for the same one with further answers: it knows its library by then. */
export class Reader {
  readonly #loadReader: () => Promise<NewReader>;
  #worker: Promise<Worker> | null = null;

  constructor(loadReader: () => Promise<NewReader>) {
    this.#loadReader = loadReader;
  }

  /** Starts the worker, as soon as somebody might want to read something. */
  start(): Promise<Worker> {
    this.#worker ??= this.#loadReader().then((newReader) => newReader());
    return this.#worker;
  }

  end(): void {
    this.#worker?.then(
      (worker) => worker.terminate(),
      () => undefined,
    );
    this.#worker = null;
  }

  /**
   * One file at a time.
   * @param signal ends the worker, whatever it is at
   * @throws an AbortError where it was ended; whatever the worker fails with
   */
  async read(brought: Brought, signal: AbortSignal, onProgress: OnProgress): Promise<Opening> {
    const own = this.start();
    // At once, so that whatever is read next has a worker of its own.
    const end = () => this.#worker === own && this.end();
    signal.addEventListener('abort', end);
    try {
      const worker = await own;
      signal.throwIfAborted();
      const opening = await readWith(worker, brought, signal, onProgress);
      const { bytes } = brought;
      if (bytes instanceof Blob && bytes.size > mostForKeptWorker) end();
      return opening;
    } catch (error) {
      end();
      throw error;
    } finally {
      signal.removeEventListener('abort', end);
    }
  }
}

function readWith(
  worker: Worker,
  brought: Brought,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<Opening> {
  const listening = new AbortController();
  const once = { signal: listening.signal };
  return new Promise<Opening>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), once);
    worker.addEventListener('error', () => reject(new Error('The worker could not be loaded.')), once);
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<ReadingReply>) => {
        if (data.kind === 'progress') onProgress(data.share, data.progress);
        else if (data.kind === 'read') resolve(data.opening);
        else reject(new Error(data.message));
      },
      once,
    );
    worker.postMessage(brought satisfies ReadingRequest);
  }).finally(() => listening.abort());
}
