// Files are read in a worker, one at a time: it tells how far it is, is cancelled at once, and is kept for the next file.
import { describe, expect, it } from 'vitest';
import type { Brought } from '../../src/app/open/opened.ts';
import { type NewReader, Reader } from '../../src/app/open/read-in-worker.ts';
import type { ReadingReply } from '../../src/app/open/reading-messages.ts';
import { documentReader } from '../../src/app/table/read-document.ts';
import type { Opening } from '../../src/formats/opening.ts';

const brought: Brought = { name: 'own.csv', bytes: new Uint8Array(), answers: {} };
const opening: Opening = { kind: 'problems', problems: [] };

/** A worker that does what a test tells it to. */
class MadeWorker extends EventTarget {
  isEnded = false;
  readonly asked: unknown[] = [];
  postMessage(message: unknown): void {
    this.asked.push(message);
    this.dispatchEvent(new Event('asked'));
  }
  terminate(): void {
    this.isEnded = true;
  }
  tell(data: ReadingReply): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
  untilAsked(): Promise<void> {
    if (this.asked.length > 0) return Promise.resolve();
    return new Promise((resolve) => this.addEventListener('asked', () => resolve(), { once: true }));
  }
}

function made() {
  const workers: MadeWorker[] = [];
  const newReader = (() => {
    const worker = new MadeWorker();
    workers.push(worker);
    return worker;
  }) as unknown as NewReader;
  return { workers, loadReader: async () => newReader };
}
const first = (workers: readonly MadeWorker[]) => {
  const [worker] = workers;
  if (worker === undefined) throw new Error('No worker was started.');
  return worker;
};

describe('a file that is read in a worker', () => {
  it('tells how far it is, and gives what came of it', async () => {
    const { workers, loadReader } = made();
    const reader = new Reader(loadReader);
    const shares: number[] = [];
    const reading = reader.read(brought, new AbortController().signal, (share) => shares.push(share));
    await reader.start();
    const worker = first(workers);
    await worker.untilAsked();
    for (const share of [0.1, 0.4]) worker.tell({ kind: 'progress', share, progress: null });
    worker.tell({ kind: 'read', opening });
    expect(await reading).toBe(opening);
    expect(shares).toEqual([0.1, 0.4]);
    expect(worker.isEnded).toBe(false);
  });

  it('is cancelled at once, whatever the worker is at, and the next file has another worker', async () => {
    const { workers, loadReader } = made();
    const reader = new Reader(loadReader);
    const controller = new AbortController();
    const reading = reader.read(brought, controller.signal, () => undefined);
    await reader.start();
    await first(workers).untilAsked();
    controller.abort();
    await expect(reading).rejects.toThrow();
    await reader.start();
    expect(first(workers).isEnded).toBe(true);
    expect(workers).toHaveLength(2);
  });

  it('fails with what the worker fails with', async () => {
    const { workers, loadReader } = made();
    const reader = new Reader(loadReader);
    const reading = reader.read(brought, new AbortController().signal, () => undefined);
    await reader.start();
    await first(workers).untilAsked();
    first(workers).tell({ kind: 'failed', message: 'out of memory' });
    await expect(reading).rejects.toThrow('out of memory');
  });
});

describe('a table that is edited', () => {
  it('is read by one worker, one reading after the other', async () => {
    const { workers, loadReader } = made();
    const reader = documentReader(loadReader);
    const [one, two] = [reader.read(brought), reader.read({ ...brought, name: 'two.csv' })];
    await new Promise((resolve) => setTimeout(resolve));
    const worker = first(workers);
    await worker.untilAsked();
    expect(worker.asked).toHaveLength(1);
    worker.tell({ kind: 'read', opening });
    expect(await one).toBe(opening);
    await new Promise((resolve) => setTimeout(resolve));
    expect(worker.asked).toHaveLength(2);
    worker.tell({ kind: 'read', opening });
    expect(await two).toBe(opening);
    expect(workers).toHaveLength(1);
    reader.end();
    await new Promise((resolve) => setTimeout(resolve));
    expect(worker.isEnded).toBe(true);
  });
});
