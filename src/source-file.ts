// The airlift of a file beside the page, which an address names as `src=`: read by the one door, which is loaded for it.
import type { Reading } from './formats/json/assemble.ts';
import { loadMessages } from './i18n/load-messages.ts';
import { type Told, told } from './i18n/problems/told.ts';
import type { PageData } from './page-data.ts';

/** Larger files are not for a page's own thread, bytes. */
const mostBytes = 20_000_000;

/**
 * Loads a file beside the page in place of the page's own airlift.
 * @param src as the address has it; only files of the page's own host are asked for
 */
export async function loadSourceFile(src: string, pageData: PageData): Promise<PageData> {
  const reading = await read(src);
  return {
    ...pageData,
    reading,
    // It brings its own texts.
    loadWords: loadMessages,
    // Which names its map shows nobody has found out beforehand.
    loadFirstNames: pageData.loadGazetteer,
  };
}

async function read(src: string): Promise<Reading> {
  const problem = (said: Told<'source'>): Reading => ({
    kind: 'problems',
    problems: [{ path: `src=${src}`, ...said }],
  });
  const address = URL.canParse(src, location.href) ? new URL(src, location.href) : null;
  if (address === null || address.origin !== location.origin) return problem(told('source.path'));
  const response = await fetch(address, { credentials: 'same-origin' }).catch(() => null);
  if (response === null) return problem(told('source.offline'));
  if (!response.ok) return problem(told('source.refused', { status: String(response.status) }));
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > mostBytes) return problem(told('source.large', { most: `${mostBytes / 1_000_000} MB` }));
  const [{ open }, { knownIn }, { loadLibrary }, airfields, aircraft] = await Promise.all([
    import('./formats/open.ts'),
    import('./formats/known.ts'),
    import('./library/load-library.ts'),
    import('../geo/airfields.json'),
    import('../geo/aircraft.json'),
  ]);
  const own = knownIn({ airfields: airfields.default, aircraft: aircraft.default });
  const known = { ...own, ...(await loadLibrary(own.aircraft)) };
  const name = address.pathname.split('/').at(-1) ?? src;
  const opening = await open(bytes, decodeURIComponent(name), { known });
  return opening.kind === 'airlift'
    ? { kind: 'airlift', airlift: opening.airlift, problems: opening.problems }
    : { kind: 'problems', problems: opening.problems };
}
