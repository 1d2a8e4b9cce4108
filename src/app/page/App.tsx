// The page: the airlift, or what is wrong with its file.

import type { TextWidth } from '../../cartography/drawing/marks.ts';
import type { Gazetteer } from '../../cartography/ground/gazetteer.ts';
import type { Reading } from '../../formats/json/assemble.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { BasemapNotes } from './basemap-notes.ts';
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

export function App({ reading, ...rest }: AppProps) {
  if (reading.kind === 'airlift') return <Page airlift={reading.airlift} {...rest} />;
  return (
    <main className="data-problems">
      <h1>{rest.firstSpoken.messages.dataFailed}</h1>
      <ul>
        {reading.problems.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <code>{path}</code> <span>{message}</span>
          </li>
        ))}
      </ul>
    </main>
  );
}
