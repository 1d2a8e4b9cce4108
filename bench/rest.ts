// Waits until a browser has nothing more to do of its own: a window it has just opened goes on loading its address bar's
// parts for most of a second, on every core of a small machine, and that is neither the page's work nor the floor's.
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';

/** Milliseconds over which work is added up. */
const span = 200;
/** Spans without work, one after the other, that are rest. */
const calm = 3;
/** Seconds of processor time in a span that are no work: Chromium counts in hundredths, and one may be a clock's. */
const idle = 0.015;

/**
 * @param workSoFar seconds of processor time until now
 * @param spans at most so many are waited for
 * @param pass lets a span go by
 * @returns whether there was rest
 */
export async function comesToRest(
  workSoFar: () => Promise<number>,
  spans: number,
  pass: () => Promise<void>,
): Promise<boolean> {
  let before = await workSoFar();
  let quiet = 0;
  for (let passed = 0; passed < spans; passed++) {
    await pass();
    const now = await workSoFar();
    // It is less where a process has ended, which was work as well.
    quiet = Math.abs(now - before) <= idle ? quiet + 1 : 0;
    if (quiet === calm) return true;
    before = now;
  }
  return false;
}

/**
 * Waits for a browser that shows empty windows.
 * @param patience milliseconds
 * @throws an Error with a sentence if it never rests
 */
export async function untilAtRest(browser: Browser, patience: number): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const workSoFar = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  try {
    if (!(await comesToRest(workSoFar, patience / span, () => wait(span))))
      throw new Error(`The browser did not come to rest in ${patience / 1000} s, with nothing opened in it.`);
  } finally {
    await session.detach();
  }
}
