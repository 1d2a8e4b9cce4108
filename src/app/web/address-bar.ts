// The one place that writes the address: browsers may refuse (WebKit after a hundred entries in ten seconds, frames of a
// document without an origin), and nothing of the page may hang on it.

/** What is to be written as soon as the browser lets it, milliseconds between tries. */
const patience = 2000;
let pending: ReturnType<typeof setTimeout> | undefined;

/**
 * Writes the address of what is shown. Where the browser refuses, the newest address is tried again until it is written.
 * @param isStep whether it is a step that a reader would want to go back from
 * @returns whether it is written now
 */
export function writeAddress(address: string, isStep: boolean): boolean {
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
