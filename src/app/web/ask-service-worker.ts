// Starts the service worker, and asks it to keep files: no part of the program, since nothing is kept before all is loaded.
import type { Keeping, Wish } from '../../worker/messages.ts';
import { inSite } from './site.ts';

/** Whether the reader has asked the browser to spare the line. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** Whether it was started on an earlier visit, or on this one. */
export const isRegistered = async () =>
  (await navigator.serviceWorker.getRegistration(inSite('./'))) !== undefined;

/** Starts it, or looks for a newer one. Rejects where the browser refuses. */
export const register = () => navigator.serviceWorker.register(inSite('sw.js'));

/** The service worker that answers. Rejects where the first one cannot be installed. */
function activeOf(registration: ServiceWorkerRegistration): Promise<ServiceWorker | null> {
  const { installing } = registration;
  const failed = new Promise<never>((_, reject) => {
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'redundant' && registration.active === null)
        reject(new Error('The service worker could not be installed.'));
    });
  });
  return Promise.race([navigator.serviceWorker.ready.then(({ active }) => active), failed]);
}

/**
 * Says a wish to the service worker, and starts it if there is none.
 * @param onTold called with how much is kept: again and again while files are fetched, and at last
 */
export async function say(wish: Wish, onTold: (keeping: Keeping) => void): Promise<void> {
  const active = await activeOf(await register());
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Keeping>) => {
      onTold(data);
      if (data.isWorking) return;
      port1.close();
      resolve();
    };
    active?.postMessage(wish, [port2]);
  });
}
