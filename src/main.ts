// The first program of the page: lets what is written in it be painted, and then starts the rest.
import { startWorker } from './map/early-worker.ts';

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

const isBuilt = document.querySelector('.first-view') !== null;
if (isBuilt) await nextFrame();
// The map's program is large: it is sent for while the picture is painted, and not before.
const addressOf = (name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? null;
const [program, worker] = [addressOf('map-program'), addressOf('map-worker')];
if (program !== null) {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = program;
  document.head.append(link);
}
if (worker !== null) startWorker(worker);
// A task after the frame: then it is painted.
if (isBuilt) await new Promise((resolve) => setTimeout(resolve));
await import('./start.tsx');
