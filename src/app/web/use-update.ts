// Whether a newer version of the page is there, and what loads it.
import { useEffect, useState } from 'react';

/** Not while the page is developed, and not in somebody else's page: its readers have not asked for the whole map. */
const isKept = () => import.meta.env.PROD && 'serviceWorker' in navigator && window.top === window.self;

export function useUpdate(): (() => void) | null {
  const [load, setLoad] = useState<(() => void) | null>(null);
  useEffect(() => {
    if (!isKept()) return;
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
  return load;
}
