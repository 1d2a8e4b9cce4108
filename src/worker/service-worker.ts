// The service worker: answers without a network. Unasked it keeps what the page needs to run and a coarse ground; the
// rest when its reader wants it. A newer one waits until no page is open any more, or until a reader asks for it.
import type { KeptFile } from './kept-file.ts';
import { type Keeping, lessDetail, takeOver, type Wish } from './messages.ts';
import { Store } from './store.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by build/offline/. */
declare const FILES_TO_KEEP: readonly KeptFile[];

const { scope } = self.registration;
const store = new Store(scope, FILES_TO_KEEP);
const paths = new Map(FILES_TO_KEEP.filter(({ part }) => part === null).map((file) => [file.path, file]));

/** Below the site; a folder is its page. */
function pathOf({ href, pathname, origin }: URL): string | null {
  if (!href.startsWith(scope)) return null;
  const path = `${origin}${pathname}`.slice(scope.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

async function openPages(): Promise<readonly WindowClient[]> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.filter(({ url }) => url.startsWith(scope));
}

/** Whether a file is to be kept as the reader has chosen. */
async function wanted(): Promise<(file: KeptFile) => boolean> {
  const addresses = (await openPages()).map(({ url }) => new URL(url));
  const open = new Set(addresses.map(pathOf));
  const airlifts = new Set(
    addresses.flatMap((url) => [url.searchParams.get('airlift'), pathOf(url)?.split('/')[0] ?? null]),
  );
  const isAll = (await store.choice()) === 'all';
  return ({ when, path, part, airlift }) => {
    if (isAll) return part === null;
    const isOpen = open.has(path) || (airlift !== null && airlifts.has(airlift));
    return when === 'needed' || when === 'unasked' || (when === 'open' && isOpen);
  };
}

/** Raised whenever the reader chooses, so that what an older choice has begun stops. */
let choices = 0;

/** Keeps what is wanted and can be had, file by file. @returns whether all of it is kept now */
async function keepWanted(onKept: (file: KeptFile) => void): Promise<boolean> {
  const chosen = choices;
  let isComplete = true;
  for (const file of store.files.filter(await wanted())) {
    if (chosen !== choices) return false;
    const isNew = await store.keep(file).catch(() => {
      isComplete = false;
      return false;
    });
    if (isNew) onKept(file);
  }
  return isComplete;
}

async function keeping(): Promise<Keeping> {
  let [keptBytes, wholeBytes] = [0, 0];
  for (const file of store.files) {
    if (file.part === null) wholeBytes += file.bytes;
    if (await store.has(file)) keptBytes += file.bytes;
  }
  return { choice: await store.choice(), keptBytes, wholeBytes, isWorking: false };
}

/** @param tell called again and again while files are fetched, and at last */
async function fulfil(wish: Wish, tell: (keeping: Keeping) => void): Promise<void> {
  if (wish !== 'tell') {
    if (wish !== 'keep-missing') {
      choices++;
      await store.choose(wish === 'keep-all' ? 'all' : 'less');
    }
    const before = await keeping();
    let { keptBytes } = before;
    const say = () => tell({ ...before, keptBytes, isWorking: true });
    say();
    const isComplete = await keepWanted(({ bytes }) => {
      keptBytes += bytes;
      say();
    });
    const isWanted = await wanted();
    // The parts of a file go when all of it is kept, and what was asked for when it is asked for no more.
    if (isComplete && wish !== 'keep-missing')
      await store.forget(store.files.filter((file) => !isWanted(file) && file.when !== 'open'));
  }
  tell(await keeping());
}

self.addEventListener('install', (event) => {
  const install = async () => {
    const isWanted = await wanted();
    // Without what it needs the page would not run: then this version is not installed, and tried anew another time.
    await Promise.all(store.files.filter(({ when }) => when === 'needed').map((file) => store.keep(file)));
    for (const file of store.files.filter(isWanted)) await store.keep(file).catch(() => undefined);
  };
  event.waitUntil(install());
});

/** Whether other pages go on with the version they were opened with, and may yet load parts of it. */
let hasOlderPages = false;

self.addEventListener('activate', (event) => {
  const activate = async () => {
    await store.forgetOtherVersions((address) => hasOlderPages && address.startsWith(`${scope}assets/`));
    // The page of the first visit is served from here on, too: what it loads lazily may come when the network has gone.
    await self.clients.claim();
  };
  event.waitUntil(activate());
});

self.addEventListener('message', (event) => {
  if (event.data === takeOver) {
    const letIn = openPages().then((pages) => {
      hasOlderPages = pages.length > 1;
      return self.skipWaiting();
    });
    event.waitUntil(letIn);
    return;
  }
  const [port] = event.ports;
  if (port === undefined) return;
  event.waitUntil(fulfil(event.data as Wish, (keeping) => port.postMessage(keeping)));
});

/** From what is kept, else from the network, else what is kept in its place. */
async function answerFor(path: string, request: Request, client: string): Promise<Response> {
  const kept = await store.answer(path, request);
  if (kept !== undefined) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const isGround = path.startsWith('basemap/');
    if (isGround) (await self.clients.get(client))?.postMessage(lessDetail);
    const instead = paths.get(path)?.instead ?? null;
    if (instead === null) throw error;
    const { search } = new URL(request.url);
    if (request.mode === 'navigate') return Response.redirect(joined(new URL(instead, scope), search), 302);
    const standIn = await store.answer(instead, request);
    if (standIn === undefined) throw error;
    return standIn;
  }
}

/** An address with a query more; what that says goes before what the address says. */
function joined(address: URL, search: string): string {
  const said = new URLSearchParams(search);
  for (const [name, value] of address.searchParams) if (!said.has(name)) said.set(name, value);
  return `${address.origin}${address.pathname}?${said}`;
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const path = pathOf(url);
  if (request.method !== 'GET' || path === null) return;
  if (paths.has(path)) {
    event.respondWith(answerFor(path, request, event.clientId));
    return;
  }
  // A folder without its slash would be another base for all that a page names. Hosts lead on in the same way.
  if (request.mode === 'navigate' && paths.has(`${path}/index.html`)) {
    event.respondWith(Response.redirect(`${url.origin}${url.pathname}/${url.search}`, 302));
    return;
  }
  if (path.startsWith('assets/'))
    event.respondWith(store.leftBehind(url.href).then((kept) => kept ?? fetch(request)));
});
