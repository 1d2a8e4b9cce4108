// The service worker: keeps the whole page on the reader's machine, so that it opens and does everything without a
// network. A newer one waits until no page is open any more, or until a reader asks for it.
import { cacheNames, clientsClaim, setCacheNameDetails } from 'workbox-core';
import { addPlugins, getCacheKeyForURL, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { createPartialResponse } from 'workbox-range-requests';
import { registerRoute } from 'workbox-routing';
import { takeOver } from './take-over.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by build/offline.ts. */
declare const FILES_TO_KEEP: PrecacheEntry[];

// Every cache has the scope in its name as well: two maps on one host do not share theirs.
setCacheNameDetails({ prefix: 'airlift-map' });

/** Parts of an older version that are no longer in the newest, for pages of that version that are still open. */
const leftBehind = `${cacheNames.precache}-left-behind`;
const { scope } = self.registration;
const isHashed = ({ href }: URL) => href.startsWith(`${scope}assets/`);

// The basemap is read by ranges out of one file.
addPlugins([
  {
    cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
      cachedResponse !== undefined && request.headers.has('range')
        ? createPartialResponse(request, cachedResponse)
        : cachedResponse,
  },
]);

// The page is one file whatever its query says; an address that is no file goes to the network and is not the page.
precacheAndRoute(FILES_TO_KEEP, { ignoreURLParametersMatching: [/./], cleanURLs: false });

// A folder without its slash would be another base for all that a page names. Hosts lead on in the same way.
registerRoute(
  ({ url, request }) =>
    request.mode === 'navigate' && getCacheKeyForURL(`${url.origin}${url.pathname}/index.html`) !== undefined,
  async ({ url }) => Response.redirect(`${url.origin}${url.pathname}/${url.search}`, 302),
);

registerRoute(
  ({ url }) => isHashed(url),
  async ({ request, url }) => {
    // A hashed name has one content, whatever headers a host lets its answers vary by.
    const kept = await caches.match(url.href, { cacheName: leftBehind, ignoreVary: true });
    return kept ?? fetch(request);
  },
);

async function openPages(): Promise<readonly Client[]> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.filter(({ url }) => url.startsWith(scope));
}

/** Pages in other tabs go on with the version they were opened with, and may yet load parts of it. */
async function keepForOtherPages(): Promise<void> {
  if ((await openPages()).length < 2) {
    await caches.delete(leftBehind);
    return;
  }
  const [older, kept] = await Promise.all([caches.open(cacheNames.precache), caches.open(leftBehind)]);
  for (const request of await older.keys()) {
    const response = isHashed(new URL(request.url)) ? await older.match(request) : undefined;
    if (response !== undefined && getCacheKeyForURL(request.url) === undefined)
      await kept.put(request, response);
  }
}

self.addEventListener('message', (event) => {
  if (event.data !== takeOver) return;
  // Where there is no room to keep them, the reader still gets what was asked for.
  const kept = keepForOtherPages().catch(() => undefined);
  event.waitUntil(kept.then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  // None at all: the page that has asked may just be loading anew, and not be counted.
  const forget = openPages().then((pages) => (pages.length === 0 ? caches.delete(leftBehind) : false));
  event.waitUntil(forget);
});

// The page of the first visit is served from here on, too: what it loads lazily may come when the network has gone.
clientsClaim();
