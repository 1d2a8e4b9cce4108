// Files are read in a worker, which is told to stop at once where a reader cancels.
import { describe, expect, it } from 'vitest';
import { Reader } from '../../src/app/open/read-in-worker.ts';
import type { ReadingReply } from '../../src/app/open/reading-messages.ts';
import type { Opening, ReadingProgress } from '../../src/formats/opening.ts';

/** A worker that says what it is told to say. */
class MadeUpWorker extends EventTarget {
  isEnded = false;
  readonly asked: unknown[] = [];

  postMessage(message: unknown): void {
    this.asked.push(message);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(data: ReadingReply): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const brought = { name: 'flights.csv', bytes: new Uint8Array(), answers: {} };
const opening: Opening = { kind: 'problems', problems: [] };

function readers() {
  const workers: MadeUpWorker[] = [];
  const reader = new Reader(async () => () => {
    const worker = new MadeUpWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { reader, workers };
}

/** Waits for what the reader has begun. */
const begun = () => new Promise((resolve) => setTimeout(resolve));

describe('a file that is read in a worker', () => {
  it('is told of in rows and megabytes', async () => {
    const { reader, workers } = readers();
    const told: (ReadingProgress | null)[] = [];
    const reading = reader.read(brought, new AbortController().signal, (_, progress) => told.push(progress));
    await begun();
    const progress = { rows: 120_000, bytes: 8_000_000, ofBytes: 200_000_000 };
    workers[0]?.say({ kind: 'progress', share: 0.4, progress });
    workers[0]?.say({ kind: 'read', opening });
    expect(await reading).toBe(opening);
    expect(told).toEqual([progress]);
  });

  it('is given up at once where the reader cancels, and the next one has a worker of its own', async () => {
    const { reader, workers } = readers();
    const controller = new AbortController();
    const reading = reader.read(brought, controller.signal, () => undefined);
    await begun();
    controller.abort();
    await expect(reading).rejects.toThrow();
    await begun();
    expect(workers[0]?.isEnded).toBe(true);
    const next = reader.read(brought, new AbortController().signal, () => undefined);
    await begun();
    workers[1]?.say({ kind: 'read', opening });
    expect(await next).toBe(opening);
  });
});
