// The airlift of a file beside the page, which an address names as `src=`: read by the one door, which is loaded for it.
import type { Problem } from './airlift/airlift.ts';
import type { Reading } from './formats/json/assemble.ts';
import { type Opening, rowCount } from './formats/opening.ts';
import type { Language } from './i18n/languages.ts';
import { loadMessages } from './i18n/load-messages.ts';
import { loadOwnMessages, type OwnWords } from './i18n/own/load.ts';
import { problemSentence } from './i18n/problems/problem-sentence.ts';
import { type Told, told } from './i18n/problems/told.ts';
import type { PageData } from './page-data.ts';

/** Larger files are not for a page's own thread, bytes. */
const mostBytes = 20_000_000;

/** What a page is of, and what is to be said of the file from the beginning; empty for nothing. */
export interface LoadedSource {
  readonly pageData: PageData;
  readonly told: string;
}

/** So many problems are told in a notice; a table of one's own is looked at in the dialog. */
const mostTold = 3;

/**
 * Loads a file beside the page in place of the page's own airlift; where there is none, the page shows its own.
 * @param src as the address has it; only files of the page's own host are asked for
 * @param language of what is wrong with it
 */
export async function loadSourceFile(
  src: string,
  pageData: PageData,
  language: Language,
): Promise<LoadedSource> {
  const opening = await read(src);
  const words = opening.problems.length === 0 ? null : await loadOwnMessages(language).catch(() => null);
  const problems = opening.problems.map((problem) =>
    words === null ? problem : { ...problem, message: problemSentence(problem, words.problemWords) },
  );
  if (opening.kind === 'refused') {
    // What an address asks for in vain is ignored and told: a reload asks for it no more.
    const asked = location.search.slice(1).split('&');
    const rest = asked.filter((part) => !part.startsWith('src=')).join('&');
    history.replaceState(history.state, '', `${location.pathname}${rest && `?${rest}`}${location.hash}`);
    const [problem] = problems;
    const said = problem === undefined ? src : `${problem.path} ${problem.message}`;
    return { pageData, told: `${said}. ${words?.ownAirliftInstead ?? ''}`.trim() };
  }
  const reading: Reading =
    opening.kind === 'airlift'
      ? { kind: 'airlift', airlift: opening.airlift, problems }
      : { kind: 'problems', problems };
  return {
    pageData: {
      ...pageData,
      reading,
      // It brings its own texts.
      loadWords: loadMessages,
      // Which names its map shows nobody has found out beforehand.
      loadFirstNames: pageData.loadGazetteer,
    },
    told: words === null ? '' : accountOf(opening, words),
  };
}

/** How many of the rows are drawn, and why others are not; empty where all are. */
function accountOf(opening: Opening | Refused, words: OwnWords): string {
  const table = 'table' in opening ? (opening.table ?? null) : null;
  const drawn = table?.counts.drawn ?? 0;
  if (opening.kind !== 'airlift' || table === null || drawn === rowCount(table)) return '';
  const reasons = opening.problems
    .filter(({ weight }) => weight !== 'told')
    .slice(0, mostTold)
    .map((problem) => `${problem.path}: ${problemSentence(problem, words.problemWords)}.`);
  return [`${words.rowsDrawn(drawn, rowCount(table))}.`, ...reasons].join(' ');
}

/** What is no file beside the page, or cannot be had. */
interface Refused {
  readonly kind: 'refused';
  readonly problems: readonly (Problem & Told<'source'>)[];
}

async function read(src: string): Promise<Opening | Refused> {
  const problem = (said: Told<'source'>): Refused => ({
    kind: 'refused',
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
  return open(bytes, decodeURIComponent(name), { known });
}
