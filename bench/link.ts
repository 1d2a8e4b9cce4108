// A slow network, made by the server that all bytes come from: so it holds for page, workers and service worker alike.

export interface Link {
  /** Of all connections together, downwards. */
  readonly bytesPerSecond: number;
  /** Before the first byte of each response, milliseconds: the way there and back. */
  readonly latency: number;
}

export type Profile = 'open' | 'slow';

/**
 * `slow` is a link of 9 Mbit/s and 60 ms. As the throttling of a browser's developer tools it holds back bytes and
 * answers, and leaves out what is below HTTP: the handshakes of TCP and TLS, TCP's slow start, lost packets, and the
 * way up. The browser's own limit of six connections to one HTTP/1.1 host holds. Null is no throttling at all.
 */
export const links: Readonly<Record<Profile, Link | null>> = {
  open: null,
  slow: { bytesPerSecond: 9_000_000 / 8, latency: 60 },
};

/** Milliseconds of sending that may be caught up with, because timers are late by one or two. */
const arrears = 10;

/** Shares a number of bytes a second among all who ask, in the order in which they ask. */
export class Bucket {
  readonly #bytesPerSecond: number;
  readonly #now: () => number;
  /** When all that was promised so far has been sent. */
  #free = Number.NEGATIVE_INFINITY;

  /** @param now milliseconds of a clock that only goes forward */
  constructor(bytesPerSecond: number, now: () => number = () => performance.now()) {
    this.#bytesPerSecond = bytesPerSecond;
    this.#now = now;
  }

  /** Promises to send; the milliseconds after which the last of these bytes is through. */
  reserve(bytes: number): number {
    const now = this.#now();
    this.#free = Math.max(this.#free, now - arrears) + (bytes / this.#bytesPerSecond) * 1000;
    return Math.max(0, this.#free - now);
  }
}
