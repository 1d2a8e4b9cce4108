// The reader's own airlifts as the browser keeps them: the files as they were brought, with the answers that were given.
import { createStore, del, delMany, get, setMany, type UseStore, update } from 'idb-keyval';
import type { Brought } from './opened.ts';

/** So many are kept; the oldest makes room. */
export const mostKept = 10;

/** What the list of them needs. */
export interface KeptTitle {
  readonly id: string;
  readonly title: string;
  /** Of the file. */
  readonly name: string;
  /** When it was shown last, milliseconds since 1970. */
  readonly shown: number;
}

/** Beyond so many bytes a file is kept as it is: a page would hold all that becomes of it while it is deflated. */
const mostDeflated = 64_000_000;

/** A file as it is kept: a large one deflated, which is a tenth of it. */
type KeptFile = Brought & { readonly isDeflated?: boolean };

const through = (blob: Blob, stream: CompressionStream | DecompressionStream): Promise<Blob> =>
  new Response(blob.stream().pipeThrough(stream)).blob();

async function deflated(brought: Brought): Promise<KeptFile> {
  const { bytes } = brought;
  // What is packed already becomes no smaller.
  if (
    !(bytes instanceof Blob) ||
    bytes.size > mostDeflated ||
    typeof CompressionStream === 'undefined' ||
    /\.(zip|parquet)$/i.test(brought.name)
  )
    return brought;
  return { ...brought, bytes: await through(bytes, new CompressionStream('gzip')), isDeflated: true };
}

async function inflated({ isDeflated, ...brought }: KeptFile): Promise<Brought> {
  if (isDeflated !== true || !(brought.bytes instanceof Blob)) return brought;
  return { ...brought, bytes: await through(brought.bytes, new DecompressionStream('gzip')) };
}

const listKey = 'list';
const fileKey = (id: string) => `file ${id}`;

let store: UseStore | undefined;
// Not before it is wanted: browsers that keep nothing refuse as soon as it is made.
const ownStore = () => {
  store ??= createStore('airlift-map-own', 'airlifts');
  return store;
};

/** A name that no other of this browser has. */
export const newId = () => Math.random().toString(36).slice(2, 10);

/** The newest first; empty where the browser keeps nothing. */
export async function keptTitles(): Promise<readonly KeptTitle[]> {
  try {
    return (await get<readonly KeptTitle[]>(listKey, ownStore())) ?? [];
  } catch {
    return [];
  }
}

/** @returns whether the browser has kept it: not every browser does, and not without end */
export async function keep(kept: KeptTitle, brought: Brought): Promise<boolean> {
  try {
    await setMany([[fileKey(kept.id), await deflated(brought)]], ownStore());
    let dropped: readonly KeptTitle[] = [];
    await update<readonly KeptTitle[]>(
      listKey,
      (before = []) => {
        const all = [kept, ...before.filter(({ id }) => id !== kept.id)];
        dropped = all.slice(mostKept);
        return all.slice(0, mostKept);
      },
      ownStore(),
    );
    await delMany(
      dropped.map(({ id }) => fileKey(id)),
      ownStore(),
    );
    return true;
  } catch {
    return false;
  }
}

/** What was brought; null where it is not kept (any more). */
export async function keptFile(id: string): Promise<Brought | null> {
  try {
    const kept = await get<KeptFile>(fileKey(id), ownStore());
    return kept === undefined ? null : await inflated(kept);
  } catch {
    return null;
  }
}

export async function forget(id: string): Promise<void> {
  await update<readonly KeptTitle[]>(
    listKey,
    (before = []) => before.filter((each) => each.id !== id),
    ownStore(),
  );
  await del(fileKey(id), ownStore());
}
