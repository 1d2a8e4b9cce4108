// Lets the page be painted between two pieces of work.

/** Lets what was just said be painted before the work that holds the page up begins. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
