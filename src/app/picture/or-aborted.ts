// An end to waiting: what is called off is over at once, whatever still comes of it.

/**
 * What a promise gives, or the end of waiting for it.
 * @throws the signal's reason when it is called off
 */
export function orAborted<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
