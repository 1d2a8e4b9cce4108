// The ground is drawn ahead in a worker, as the page itself draws it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as GroundDrawers from '../../src/app/map/ground-drawer.ts';
import type { GroundDrawing, GroundWish } from '../../src/app/map/ground-drawer.ts';
import type { GroundReply } from '../../src/app/map/ground-messages.ts';
import type * as GroundWorkers from '../../src/app/map/ground-worker.ts';
import { readGround } from '../../src/cartography/ground/ground.ts';
import { island } from './island.ts';

const wish: GroundWish = {
  projection: 'mercator',
  camera: { zoom: 5.5, latitude: 0.5, longitude: 0.5, bearing: 0, pitch: 0 },
  size: { width: 800, height: 600 },
  countries: { origin: [], destination: ['AA'] },
  margin: 0,
};
const narrower: GroundWish = { ...wish, size: { width: 700, height: 600 } };

/** The real worker's module, told of messages as a browser tells it, all copied on the way. */
class Worker extends EventTarget {
  static made: Worker[] = [];
  isEnded = false;
  /** Requests without an answer. */
  waiting = 0;
  readonly #inside = new EventTarget();
  readonly #ready: Promise<unknown>;

  constructor() {
    super();
    Worker.made.push(this);
    vi.stubGlobal('self', {
      addEventListener: this.#inside.addEventListener.bind(this.#inside),
      postMessage: (data: GroundReply) => {
        if (data.drawing === null || data.drawing.isAll) this.waiting -= 1;
        if (!this.isEnded) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
      },
    });
    this.#ready = import('../../src/app/map/ground.worker.ts');
  }

  postMessage(data: unknown) {
    const copy = structuredClone(data);
    this.waiting += 1;
    void this.#ready.then(() => this.#inside.dispatchEvent(new MessageEvent('message', { data: copy })));
  }

  terminate() {
    this.isEnded = true;
  }
}

let workers: typeof GroundWorkers;
let drawers: typeof GroundDrawers;
const fetched = vi.fn<(address: string) => Promise<unknown>>();

beforeEach(async () => {
  vi.resetModules();
  Worker.made = [];
  fetched.mockReset().mockImplementation(async (address) => ({
    ok: true,
    url: String(address),
    json: async () => island,
  }));
  vi.stubGlobal('fetch', fetched);
  workers = await import('../../src/app/map/ground-worker.ts');
  drawers = await import('../../src/app/map/ground-drawer.ts');
  workers.startGroundWorker(() => new Worker() as unknown as globalThis.Worker);
});

afterEach(async () => {
  workers.endGroundWorker();
  // What is still at work needs what stands for a worker's own world.
  await vi.waitFor(() => expect(Worker.made.map(({ waiting }) => waiting)).toEqual([0]));
  vi.unstubAllGlobals();
});

async function drawnHere(wanted: GroundWish): Promise<GroundDrawing | undefined> {
  const drawings: GroundDrawing[] = [];
  const drawer = new drawers.GroundDrawer(async (_, near) => readGround(island, near));
  await drawer.draw(wanted, (drawing) => drawings.push(drawing));
  return drawings.at(-1);
}

describe('the ground that a worker draws', () => {
  it('is what the page draws itself', async () => {
    const drawings: GroundDrawing[] = [];
    await workers.drawInWorker(wish, (drawing) => drawings.push(drawing));
    expect(drawings).toEqual([await drawnHere(wish)]);
    expect(JSON.stringify(drawings)).toMatch(/"data":"m/);
    expect(drawings[0]?.isAll).toBe(true);
  });

  it('is there at once for what was drawn ahead, begun once', async () => {
    workers.drawAhead(wish);
    const ahead = workers.groundAhead(structuredClone(wish));
    workers.drawAhead(structuredClone(wish));
    expect(workers.groundAhead(wish)).toBe(ahead);
    expect(ahead?.drawn).toBeNull();
    await ahead?.drawing;
    expect(ahead?.drawn).toEqual(await drawnHere(wish));
    expect(workers.drawnAhead(wish)).toBe(ahead?.drawn);
    expect(Worker.made).toHaveLength(1);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('is put into a frame that it reaches round', async () => {
    workers.drawAhead({ ...wish, margin: 20 });
    await workers.groundAhead(wish)?.drawing;
    expect(workers.drawnAhead(wish)).toMatchObject({ wish, isAll: true });
    expect(workers.drawnAhead(narrower)).toMatchObject({ wish: narrower, isAll: true });
  });

  it('is given out for nothing else: a larger frame, another camera, other countries', () => {
    workers.drawAhead(wish);
    expect(workers.groundAhead({ ...wish, size: { width: 900, height: 600 } })).toBeNull();
    expect(workers.groundAhead({ ...wish, camera: { ...wish.camera, zoom: 5 } })).toBeNull();
    expect(workers.groundAhead({ ...wish, countries: { origin: ['AA'], destination: [] } })).toBeNull();
  });

  it('is drawn for a larger frame from what was read for the one before', async () => {
    workers.drawAhead(wish);
    const drawings: GroundDrawing[] = [];
    const larger = { ...wish, size: { width: 900, height: 600 } };
    await workers.drawInWorker(larger, (drawing) => drawings.push(drawing));
    expect(drawings).toEqual([await drawnHere(larger)]);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('is first what is known of it, where more is to be read', async () => {
    await workers.drawInWorker(wish, () => undefined);
    const drawings: GroundDrawing[] = [];
    const far = { ...wish, camera: { ...wish.camera, longitude: 60 } };
    await workers.drawInWorker(far, (drawing) => drawings.push(drawing));
    expect(drawings.map(({ isAll }) => isAll)).toEqual([false, true]);
  });

  it('stays for the map that is about to come, whatever map goes before', async () => {
    workers.drawAhead(wish);
    workers.leaveGroundWorker();
    await workers.groundAhead(wish)?.drawing;
    expect(workers.groundAhead(wish)?.drawn).not.toBeNull();
    expect(workers.hasGroundWorker()).toBe(true);
    workers.forgetGroundAhead();
    expect(workers.groundAhead(wish)).toBeNull();
    workers.leaveGroundWorker();
    expect(workers.hasGroundWorker()).toBe(false);
    expect(Worker.made[0]?.isEnded).toBe(true);
  });

  it('is left to the page where the worker cannot have it', async () => {
    fetched.mockRejectedValueOnce(new TypeError('no network'));
    workers.drawAhead(wish);
    await expect(workers.groundAhead(wish)?.drawing).rejects.toThrow('could not draw');
    expect(workers.groundAhead(wish)).toBeNull();
  });

  it('is left to the page where there is no worker any more', async () => {
    workers.drawAhead(wish);
    const { drawing } = workers.groundAhead(wish) ?? {};
    Worker.made[0]?.dispatchEvent(new Event('error'));
    await expect(drawing).rejects.toThrow('ended');
    await expect(workers.drawInWorker(wish, () => undefined)).rejects.toThrow('No worker');
    expect(workers.groundAhead(wish)).toBeNull();
  });
});
