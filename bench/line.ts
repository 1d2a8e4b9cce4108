// The line between browser and server: how long an answer takes to begin, and how much goes through at once.

export interface Line {
  readonly name: 'open' | 'slow';
  /** Bytes a second over all connections together; infinite: as fast as it goes. */
  readonly bytesPerSecond: number;
  /** There and back, milliseconds. */
  readonly roundTrip: number;
}

export const lines: readonly Line[] = [
  { name: 'open', bytesPerSecond: Number.POSITIVE_INFINITY, roundTrip: 0 },
  { name: 'slow', bytesPerSecond: 9e6 / 8, roundTrip: 60 },
];

/** Bytes sent at once on a slow line. */
const portion = 4096;

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Shares one line among all who send. */
export function lineScheduler({ bytesPerSecond, roundTrip }: Line) {
  let free = 0;
  /** Resolves when that many bytes have gone through. */
  const pass = async (bytes: number) => {
    const now = performance.now();
    free = Math.max(free, now) + (bytes / bytesPerSecond) * 1000;
    // Timers are no finer than a millisecond; what is over is made up for by the next portion.
    if (free - now > 1) await wait(free - now);
  };
  return {
    /** @param isNew whether the connection has to be made first */
    begin: (isNew: boolean) => (roundTrip === 0 ? Promise.resolve() : wait(roundTrip * (isNew ? 2 : 1))),
    send: async (bytes: Uint8Array, write: (part: Uint8Array) => void) => {
      if (bytesPerSecond === Number.POSITIVE_INFINITY) {
        write(bytes);
        return;
      }
      for (let start = 0; start < bytes.length; start += portion) {
        const part = bytes.subarray(start, start + portion);
        await pass(part.length);
        write(part);
      }
    },
  };
}
