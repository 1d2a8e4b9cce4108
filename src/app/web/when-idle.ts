// Work that can wait, step by step, while the browser has nothing else to do.

/** Milliseconds that an idle period has left, at least, for a step to begin in it. */
const leastLeft = 8;
/** Milliseconds between two steps where the browser does not tell when it is idle. */
const pause = 50;

/** Calls for step after step until there is none left. @returns what calls it off */
export function whenIdle(steps: Iterator<unknown>): () => void {
  let cancel = () => {};
  // What is done is let go: who may call it off holds it for long.
  let left: Iterator<unknown> | null = steps;
  const isOver = () => {
    if (left?.next().done !== true) return false;
    left = null;
    return true;
  };
  const next = () => {
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(() => !isOver() && next(), pause);
      cancel = () => clearTimeout(timer);
      return;
    }
    const asked = requestIdleCallback((period) => {
      while (period.timeRemaining() > leastLeft) if (isOver()) return;
      next();
    });
    cancel = () => cancelIdleCallback(asked);
  };
  next();
  return () => cancel();
}
