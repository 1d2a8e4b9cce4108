// Keeps the page for a time without a network: starts the service worker once nothing else wants the line, and hears of
// newer versions. Loaded lazily by use-update.ts; a browser that refuses leaves the page as it is.
import { takeOver } from '../../worker/messages.ts';
import { register, savesData, say } from './ask-service-worker.ts';

/** How long a map that never comes to rest is waited for, milliseconds. */
const longestWait = 60_000;

function mapPainted(): Promise<void> {
  return new Promise((resolve) => {
    const isPainted = () => document.querySelector('.map-frame[aria-busy="false"]') !== null;
    if (isPainted()) return resolve();
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(() => {
      if (isPainted()) end();
    });
    const timer = setTimeout(end, longestWait);
    observer.observe(document.body, { subtree: true, attributeFilter: ['aria-busy'] });
  });
}

/** A reader who has just seen the map goes on to do something with it: what is to be kept can wait, milliseconds. */
const leisure = 4000;

/** Not every browser tells when it has nothing to do. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: longestWait });
    else setTimeout(resolve, 1000);
  });
}

/** Whoever installs the page means it to be there without a network, unless they have said otherwise. */
async function keepAllIfInstalled(): Promise<void> {
  const keepAll = () =>
    say('tell', ({ choice }) => {
      if (choice === 'undecided') void say('keep-all', () => undefined);
    });
  window.addEventListener('appinstalled', () => void keepAll());
  if (matchMedia('(display-mode: standalone)').matches) await keepAll();
}

/**
 * @param onUpdate called when a newer version is ready, with what loads it
 */
export async function keepOffline(onUpdate: (load: () => void) => void): Promise<void> {
  const { serviceWorker } = navigator;
  if (savesData()) return;
  await mapPainted();
  await new Promise((resolve) => setTimeout(resolve, leisure));
  await idle();

  let { controller } = serviceWorker;
  let isAsked = false;
  const registration = await register();

  const load = () => {
    isAsked = true;
    // Nobody waits any more where a page in another tab has already let the newer version in.
    if (registration.waiting === null) location.reload();
    else registration.waiting.postMessage(takeOver);
  };
  const tellOfWaiting = () => {
    // The very first service worker is waiting for an instant, too, but there is none before it.
    if (registration.waiting !== null && registration.active !== null) onUpdate(load);
  };
  serviceWorker.addEventListener('controllerchange', () => {
    if (isAsked) location.reload();
    // Another tab has let it in: this page goes on as it is until its reader wants otherwise.
    else if (controller !== null) onUpdate(load);
    controller = serviceWorker.controller;
  });
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tellOfWaiting);
  });
  tellOfWaiting();
  // This page, where it is another one than before, and what could not be had on an earlier visit.
  await say('keep-missing', () => undefined);
  await keepAllIfInstalled();
}
