// The page's entry module: lets the prerendered HTML be painted, and then imports the rest.

// A module, though nothing of it is used elsewhere: only a module can await.
export {};

/** Resolves when the next frame begins, before it is painted; at once where nobody looks. */
function nextFrame(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

// A host's own policy may know nothing of the styles in the page; then they come as files.
const styles = document.querySelector<HTMLStyleElement>('style[data-files]');
if (styles !== null && styles.sheet === null)
  for (const file of (styles.dataset.files ?? '').split(' ')) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = file;
    document.head.append(link);
  }

if (document.querySelector('.first-view') !== null) {
  await nextFrame();
  // A task after the frame: then it is painted.
  await new Promise((resolve) => setTimeout(resolve));
}
try {
  const { started } = await import('./start.tsx');
  await started;
} catch (error) {
  // As where not even this module comes: `build/pages/inline-script.ts` hears of it.
  document.querySelector('script[type="module"]')?.dispatchEvent(new Event('error'));
  throw error;
}
