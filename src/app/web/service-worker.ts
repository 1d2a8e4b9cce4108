// What a page hears of its service worker.
import { lessDetail } from '../../worker/messages.ts';
import { isSingleFile } from './single-file.ts';

/** Not while the page is developed, and not in somebody else's page: its readers have not asked for anything of ours. */
export const hasServiceWorker = () =>
  import.meta.env.PROD &&
  !isSingleFile &&
  typeof document !== 'undefined' &&
  'serviceWorker' in navigator &&
  window.top === window.self;

/** Hears when the page is answered with a coarser ground. @returns what ends it */
export function onLessDetail(listener: () => void): () => void {
  const listen = ({ data }: MessageEvent) => {
    if (data === lessDetail) listener();
  };
  navigator.serviceWorker.addEventListener('message', listen);
  return () => navigator.serviceWorker.removeEventListener('message', listen);
}
