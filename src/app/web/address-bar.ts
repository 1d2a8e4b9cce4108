// The one place that writes the address: browsers may refuse (WebKit after a hundred entries in ten seconds, frames of a
// document without an origin), and nothing of the page may hang on it.

/** What is to be written as soon as the browser lets it, milliseconds between tries. */
const patience = 2000;
let pending: ReturnType<typeof setTimeout> | undefined;

/**
 * At the latest so long after it was chosen what a map of MapLibre shows is written, milliseconds; the map's paint comes
 * first, for each entry of the history costs the browser one more frame of the whole window, without a graphics card half
 * as much as the map itself.
 */
const afterPaint = 250;
/** What a reader does who may be about to go back, reload, copy the address or leave. */
const leaving = ['pointerdown', 'keydown', 'blur', 'pagehide'] as const;
let waiting: { readonly address: string; readonly isStep: boolean } | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Writes an address once what it is about is painted; before anything else that a reader does. */
export function writeAfterPaint(address: string, isStep: boolean): void {
  if (isStep) flushAddress();
  clearTimeout(timer);
  // What is no step stands in place of what waits.
  waiting = { address, isStep: isStep || waiting?.isStep === true };
  timer = setTimeout(flushAddress, afterPaint);
  for (const event of leaving) addEventListener(event, flushAddress, { capture: true, once: true });
}

/** Writes now what waits. */
export function flushAddress(): void {
  const due = waiting;
  forgetAddress();
  if (due !== null) writeAddress(due.address, due.isStep);
}

/** Leaves unwritten what waits: the reader has gone to another entry. */
export function forgetAddress(): void {
  clearTimeout(timer);
  waiting = null;
}

/**
 * Writes the address of what is shown. Where the browser refuses, the newest address is tried again until it is written.
 * @param isStep whether it is a step that a reader would want to go back from
 * @returns whether it is written now
 */
export function writeAddress(address: string, isStep: boolean): boolean {
  flushAddress();
  clearTimeout(pending);
  try {
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    return true;
  } catch {
    // In place of the last entry: it is pushing that browsers count, and one step too few is no harm.
    pending = setTimeout(() => writeAddress(address, false), patience);
    return false;
  }
}
