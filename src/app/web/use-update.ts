// What the service worker tells the page: that a newer version is there, and that the ground comes in less detail.
import { useEffect, useState } from 'react';
import { hasServiceWorker, onLessDetail } from './service-worker.ts';

export interface Update {
  /** Loads the newer version; null while there is none. */
  readonly load: (() => void) | null;
  /** Whether there was no network for a finer ground. */
  readonly hasLessDetail: boolean;
}

export function useUpdate(): Update {
  const [load, setLoad] = useState<(() => void) | null>(null);
  const [hasLessDetail, setLessDetail] = useState(false);
  useEffect(() => (hasServiceWorker() ? onLessDetail(() => setLessDetail(true)) : undefined), []);
  useEffect(() => {
    if (!hasServiceWorker()) return;
    const start = () => {
      import('./offline.ts')
        .then(({ keepOffline }) => keepOffline((loadIt) => setLoad(() => loadIt)))
        // Without room, without permission: the page works as long as there is a network, as every page does.
        .catch(() => undefined);
    };
    if (document.readyState === 'complete') start();
    else window.addEventListener('load', start, { once: true });
    return () => window.removeEventListener('load', start);
  }, []);
  return { load, hasLessDetail };
}
