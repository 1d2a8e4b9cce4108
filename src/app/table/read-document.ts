// Reads a table that is being edited in a worker that stays for as long as it is edited: starting one takes longer than reading.
import type { Opening } from '../../formats/opening.ts';
import type { NewReader } from '../open/read-in-worker.ts';
import type { ReadingReply, ReadingRequest } from '../open/reading-messages.ts';

export interface DocumentReader {
  /** One after the other. Rejects where the worker cannot be had. */
  readonly read: (request: ReadingRequest) => Promise<Opening>;
  readonly end: () => void;
}

export function documentReader(loadReader: () => Promise<NewReader>): DocumentReader {
  let starting: Promise<Worker> | null = null;
  let isEnded = false;
  const start = () => {
    starting ??= loadReader().then(
      (newReader) => newReader(),
      (error: unknown) => {
        starting = null;
        throw error;
      },
    );
    return starting;
  };
  const end = () => {
    isEnded = true;
    void starting?.then(
      (worker) => worker.terminate(),
      () => undefined,
    );
  };
  const readNow = async (request: ReadingRequest) => {
    const worker = await start();
    if (isEnded) throw new Error('The table is closed.');
    const controller = new AbortController();
    const { signal } = controller;
    const reading = new Promise<Opening>((resolve, reject) => {
      const fail = () => {
        starting = null;
        reject(new Error('The worker could not be loaded.'));
      };
      worker.addEventListener('error', fail, { signal });
      const listen = ({ data }: MessageEvent<ReadingReply>) => {
        if (data.kind === 'read') resolve(data.opening);
        else if (data.kind === 'failed') reject(new Error(data.message));
      };
      worker.addEventListener('message', listen, { signal });
      worker.postMessage(request);
    });
    return reading.finally(() => controller.abort());
  };
  let before: Promise<unknown> = Promise.resolve();
  const read = (request: ReadingRequest) => {
    const reading = before.then(() => readNow(request));
    before = reading.catch(() => undefined);
    return reading;
  };
  return { read, end };
}
