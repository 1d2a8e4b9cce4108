// The files that are kept on the reader's machine: one cache, a key for each file and revision. Not by Workbox's
// precaching, which keeps all of its list or nothing: here each file may fail alone, and comes another time.
import { createPartialResponse } from 'workbox-range-requests';
import type { KeptFile } from './kept-file.ts';
import type { Choice } from './messages.ts';

/** The header in which a part that is kept says how long the whole file is. */
const partHeader = 'x-kept-part';
const choiceKey = 'kept-choice';

/** The bytes that a request asks for, first and last; null for a whole file, or for anything but one range with two ends. */
export function rangeOf(request: Request): readonly [number, number] | null {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.get('range') ?? '') ?? [];
  return first === undefined || last === undefined ? null : [Number(first), Number(last)];
}

export class Store {
  readonly #name: string;
  readonly #scope: string;
  readonly files: readonly KeptFile[];
  /** Files that are being fetched, by their keys: nobody fetches one twice. */
  readonly #fetching = new Map<string, Promise<boolean>>();

  /** @param scope the address of the site, ending in a slash; two sites on one host keep theirs apart */
  constructor(scope: string, files: readonly KeptFile[]) {
    this.#scope = scope;
    this.#name = `airlift-map-${scope}`;
    this.files = files;
  }

  #open(): Promise<Cache> {
    return caches.open(this.#name);
  }

  #keyOf({ path, revision, part }: KeptFile): string {
    const key = new URL(path, this.#scope);
    if (revision !== null) key.searchParams.set('kept-revision', revision);
    if (part !== null) key.searchParams.set('kept-part', part.join('-'));
    return key.href;
  }

  async choice(): Promise<Choice> {
    const kept = await (await this.#open()).match(new URL(choiceKey, this.#scope).href);
    return ((await kept?.text()) as Choice | undefined) ?? 'undecided';
  }

  async choose(choice: Choice): Promise<void> {
    await (await this.#open()).put(new URL(choiceKey, this.#scope).href, new Response(choice));
  }

  async has(file: KeptFile): Promise<boolean> {
    return (await (await this.#open()).match(this.#keyOf(file))) !== undefined;
  }

  /**
   * Fetches a file and keeps it, unless it is kept already.
   * @returns whether it was not
   * @throws where it cannot be had, or where there is no room
   */
  keep(file: KeptFile): Promise<boolean> {
    const key = this.#keyOf(file);
    const known = this.#fetching.get(key);
    if (known !== undefined) return known;
    const fetching = this.#fetch(file, key).finally(() => this.#fetching.delete(key));
    this.#fetching.set(key, fetching);
    return fetching;
  }

  async #fetch(file: KeptFile, key: string): Promise<boolean> {
    const cache = await this.#open();
    if ((await cache.match(key)) !== undefined) return false;
    const { path, revision, part } = file;
    const answer = await fetch(new URL(path, this.#scope).href, {
      // A name with a hash has one content; of the others the browser may hold an older one.
      cache: part !== null ? 'no-store' : revision === null ? 'default' : 'no-cache',
      credentials: 'same-origin',
      ...(part === null ? {} : { headers: { range: `bytes=${part.join('-')}` } }),
    });
    if (answer.status !== (part === null ? 200 : 206)) {
      await answer.body?.cancel();
      throw new Error(`${path}: ${answer.status}`);
    }
    const headers = new Headers(answer.headers);
    // The body has been unpacked.
    headers.delete('content-encoding');
    headers.delete('content-length');
    if (part !== null) headers.set(partHeader, answer.headers.get('content-range')?.split('/')[1] ?? '*');
    // Made anew: a cache takes no part, and a page that was led elsewhere may not answer a navigation.
    await cache.put(key, new Response(answer.body, { headers }));
    return true;
  }

  /** The kept answer to a request for a file, or undefined. */
  async answer(path: string, request: Request): Promise<Response | undefined> {
    const cache = await this.#open();
    const asked = rangeOf(request);
    for (const file of this.files) {
      if (file.path !== path) continue;
      const { part } = file;
      if (part !== null && (asked === null || asked[0] < part[0] || asked[1] > part[1])) continue;
      const kept = await cache.match(this.#keyOf(file), { ignoreVary: true });
      if (kept === undefined) continue;
      if (part !== null && asked !== null) return sliceOf(kept, part[0], asked);
      return request.headers.has('range') ? createPartialResponse(request, kept) : kept;
    }
    return undefined;
  }

  /** A file of another version, which a page that is still open may ask for. */
  async leftBehind(address: string): Promise<Response | undefined> {
    return (await this.#open()).match(address, { ignoreVary: true });
  }

  /** Throws files away. */
  async forget(files: readonly KeptFile[]): Promise<void> {
    const cache = await this.#open();
    for (const file of files) await cache.delete(this.#keyOf(file));
  }

  /** Throws away the files of other versions, but for those that pages which are still open may ask for. */
  async forgetOtherVersions(isLeft: (address: string) => boolean): Promise<void> {
    const cache = await this.#open();
    const known = new Set(this.files.map((file) => this.#keyOf(file)));
    known.add(new URL(choiceKey, this.#scope).href);
    for (const { url } of await cache.keys()) if (!known.has(url) && !isLeft(url)) await cache.delete(url);
  }
}

/** The asked bytes of a part that starts at a byte of the whole file. */
async function sliceOf(kept: Response, start: number, [first, last]: readonly [number, number]) {
  const headers = new Headers(kept.headers);
  const whole = headers.get(partHeader) ?? '*';
  headers.delete(partHeader);
  headers.set('content-range', `bytes ${first}-${last}/${whole}`);
  const body = (await kept.blob()).slice(first - start, last - start + 1);
  return new Response(body, { status: 206, headers });
}
