// The page: the airlift, one that a reader has opened in its place, or what is wrong with its file.

import { useMemo } from 'react';
import type { Airlift } from '../../airlift/airlift.ts';
import type { TextWidth } from '../../cartography/drawing/marks.ts';
import type { Gazetteer } from '../../cartography/ground/gazetteer.ts';
import type { Reading } from '../../formats/json/assemble.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Opened } from '../open/opened.ts';
import type { NewReader } from '../open/read-in-worker.ts';
import { useOpened } from '../open/use-opened.ts';
import type { BasemapNotes } from './basemap-notes.ts';
import { BuiltPageContext, otherOnGround, useBuiltPage } from './built-page.ts';
import { Page } from './Page.tsx';
import type { AirliftPage } from './presentation-context.ts';
import type { Spoken } from './use-spoken.ts';
import './App.css';

export interface AppProps {
  readonly reading: Reading;
  /** The words of a language, after which the airlift's own texts in it are there, too. */
  readonly loadWords: (language: Language) => Promise<Messages>;
  readonly loadFirstNames: (language: Language) => Promise<Gazetteer>;
  readonly loadGazetteer: (language: Language) => Promise<Gazetteer>;
  /** The words alone, for an airlift that brings its own texts. */
  readonly loadMessages: (language: Language) => Promise<Messages>;
  /** What starts the worker that reads a reader's own files. */
  readonly loadReader: () => Promise<NewReader>;
  /** An airlift of the site, with its texts in a language. */
  readonly loadAirlift: (slug: string, language: Language) => Promise<Airlift>;
  /** A reader's own airlift that the address asks for. */
  readonly firstOpened?: Opened | null;
  /** Why what the address holds is not shown. */
  readonly firstTold?: string;
  /** The site's other airlifts, in a language that has been loaded. */
  readonly titlesOfOthers: (language: Language) => readonly AirliftPage[];
  readonly basemapNotes: BasemapNotes;
  /** The language of a page that is for one; null: as the reader prefers. */
  readonly pageLanguage: Language | null;
  /** Whether the page is the map alone, for other people's pages. */
  readonly isEmbedPage: boolean;
  readonly firstSpoken: Spoken;
  /** Measures while the page is built; in the browser its own canvas does. */
  readonly builtTextWidth?: TextWidth;
}

export function App(props: AppProps) {
  const {
    reading,
    loadMessages,
    loadReader,
    loadAirlift,
    firstOpened = null,
    firstTold = '',
    ...rest
  } = props;
  const [{ opened, times, isOnGround }, onShow, onExchange, onKept] = useOpened(firstOpened);
  const isNext = times > 0;
  const told = isNext ? '' : firstTold;
  const { loadGazetteer } = rest;
  const pageSlug = reading.kind === 'airlift' ? reading.airlift.slug : null;
  const shows = { opened, onShow, onExchange, onKept };
  const own = { ...shows, loadReader, loadAirlift, loadGazetteer, pageSlug, isNext, told };
  const built = useBuiltPage();
  const isOther = opened !== null || isNext;
  const page = useMemo(
    () => (isOther ? otherOnGround(built, isOnGround) : built),
    [isOther, built, isOnGround],
  );
  const airlift = opened?.airlift ?? (reading.kind === 'airlift' ? reading.airlift : null);
  if (airlift === null) return <DataProblems {...{ reading }} messages={rest.firstSpoken.messages} />;
  // Nobody has found out beforehand which names the map of an own airlift shows.
  const words = opened === null ? {} : { loadWords: loadMessages, loadFirstNames: loadGazetteer };
  return (
    <BuiltPageContext value={page}>
      <Page key={times} {...{ airlift, own, ...rest, ...words }} />
    </BuiltPageContext>
  );
}

function DataProblems({ reading, messages }: { readonly reading: Reading; readonly messages: Messages }) {
  return (
    <main className="data-problems">
      <h1>{messages.dataFailed}</h1>
      <ul>
        {(reading.problems ?? []).map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <code>{path}</code> <span>{message}</span>
          </li>
        ))}
      </ul>
    </main>
  );
}
