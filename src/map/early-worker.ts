// MapLibre's worker, started before MapLibre itself has come: a thread takes as long to begin as a page to be made live.
// MapLibre has no option for it and makes its worker itself, so for as long as it does it is given the one that waits.

let waiting: Worker | null = null;

/** @param address of MapLibre's worker */
export function startWorker(address: string): void {
  try {
    waiting = new Worker(address, { type: 'module' });
  } catch {
    // A page without an origin of its own, as in a sandbox, may start none; what MapLibre does about it is for MapLibre.
  }
}

/** @param make makes its first worker, if it makes one, before it returns */
export function withEarlyWorker(make: () => void): void {
  const early = waiting;
  waiting = null;
  const { Worker: Own } = globalThis;
  if (early === null) {
    make();
    return;
  }
  let isTaken = false;
  globalThis.Worker = new Proxy(Own, {
    construct(_, [address, options]: [string | URL, WorkerOptions?]) {
      if (isTaken) return new Own(address, options);
      isTaken = true;
      return early;
    },
  });
  try {
    make();
  } finally {
    globalThis.Worker = Own;
    if (!isTaken) early.terminate();
  }
}
