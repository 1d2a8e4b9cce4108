// Reads a file in a worker, so that the page answers meanwhile, and nothing of it needs the page's own program.
import type { Opening } from '../../formats/opening.ts';
import type { Brought } from './opened.ts';
import type { ReadingReply, ReadingRequest } from './reading-messages.ts';

/** Starts the worker that reads files. */
export type NewReader = () => Worker;

/**
 * @param signal ends the worker, whatever it is at
 * @param onProgress told how much is done, from 0 to 1
 * @throws an AbortError where it was ended; whatever the worker fails with
 */
export function readInWorker(
  newReader: NewReader,
  brought: Brought,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Opening> {
  const worker = newReader();
  const reading = new Promise<Opening>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('error', () => reject(new Error('The worker could not be loaded.')));
    worker.addEventListener('message', ({ data }: MessageEvent<ReadingReply>) => {
      if (data.kind === 'progress') onProgress(data.share);
      else if (data.kind === 'read') resolve(data.opening);
      else reject(new Error(data.message));
    });
    worker.postMessage(brought satisfies ReadingRequest);
  });
  return reading.finally(() => worker.terminate());
}
