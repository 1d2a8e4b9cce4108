// The page: reads the airlift, or says what is wrong with its file.
import { useMemo } from 'react';
import { type Files, readAirlift } from '../airlift/read.ts';
import type { Gazetteer } from '../cartography/place-labels.ts';
import type { Localized } from '../i18n/languages.ts';
import { messagesOf } from '../i18n/messages.ts';
import { Page } from './Page.tsx';
import { useBrowserLanguage } from './preferences.ts';

/** What the basemap's data says of itself. */
export interface BasemapNotes {
  readonly file: string;
  readonly maximumTileZoom: number;
  readonly borders: Localized;
  readonly bordersShort: Localized;
  readonly licences: Localized;
  readonly credits: readonly string[];
}

export interface AppProps {
  readonly files: Files;
  readonly gazetteer: Gazetteer;
  readonly basemapNotes: BasemapNotes;
}

export function App({ files, gazetteer, basemapNotes }: AppProps) {
  const reading = useMemo(() => readAirlift(files), [files]);
  const language = useBrowserLanguage();
  if (reading.kind === 'airlift') return <Page airlift={reading.airlift} {...{ gazetteer, basemapNotes }} />;
  return (
    <main className="data-problems">
      <h1>{messagesOf(language).dataFailed}</h1>
      <ul>
        {reading.problems.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <code>{path}</code>: {message}
          </li>
        ))}
      </ul>
    </main>
  );
}
