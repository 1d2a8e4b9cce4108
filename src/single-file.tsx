// Starts a page that is a single file (`src/app/single-file`): its airlift and its ground stand in it, and the words and
// names of all languages are part of its program.
import 'virtual:tokens.css';
import './app/page/reset.css';
import './app/page/type.css';
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource/source-sans-3/400-italic.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import basemapNotes from '../geo/basemap.json';
import { hasWidths } from './airlift/counting/flows.ts';
import { flowDrawing } from './app/map/flow-drawing.ts';
import { App } from './app/page/App.tsx';
import { Boundary } from './app/page/Boundary.tsx';
import { BuiltPageContext } from './app/page/built-page.ts';
import { loadPartsFor } from './app/panel/rows-parts.ts';
import { blockOf, type SingleFileView } from './app/single-file/document.ts';
import { textFrom } from './app/single-file/packed-text.ts';
import { bringGround } from './app/web/ground-files.ts';
import './map/map.css';
import type { Reading } from './formats/json/assemble.ts';
import { openJson } from './formats/json/open-json.ts';
import { loadGazetteer } from './gazetteer.ts';
import { isLanguage, preferredLanguage } from './i18n/languages.ts';
import { loadMessages } from './i18n/load-messages.ts';

/** What belongs to opening files, which a single file does not do. */
const nothing = () => Promise.reject(new Error('A single file opens no other.'));

/** What is named in the file is described there, too. */
const known = { places: [], aircraft: [] };

function readAirlift(): Reading {
  const opening = openJson(blockOf('airlift'), document.title, { known });
  return opening.kind === 'airlift'
    ? { kind: 'airlift', airlift: opening.airlift }
    : { kind: 'problems', problems: opening.problems };
}

async function start(root: HTMLElement): Promise<void> {
  const { lang } = document.documentElement;
  const pageLanguage = isLanguage(lang) ? lang : null;
  const { address, isWhole }: SingleFileView = JSON.parse(blockOf('view'));
  const isAsWritten = location.search === '' && location.hash === '';
  // As it was seen when it was written; whoever comes back to another view of it finds that one.
  if (isAsWritten && address !== '') history.replaceState(null, '', location.pathname + address);
  const asked = new URLSearchParams(location.search).get('lang') ?? '';
  const language = isLanguage(asked) ? asked : (pageLanguage ?? preferredLanguage(navigator.languages));
  bringGround(textFrom(blockOf('ground')).then((text) => JSON.parse(text)));
  const reading = readAirlift();
  const airlift = reading.kind === 'airlift' ? reading.airlift : null;
  const [messages] = await Promise.all([
    loadMessages(language),
    airlift !== null && hasWidths(airlift) ? flowDrawing.load() : null,
    airlift === null ? null : loadPartsFor(airlift),
  ]);
  const drawings = isWhole ? [...document.querySelectorAll('.first-view > svg')] : [];
  createRoot(root).render(
    <StrictMode>
      <Boundary messages={messages}>
        <BuiltPageContext value={{ kind: 'anew', drawings }}>
          <App
            reading={reading}
            loadWords={loadMessages}
            loadFirstNames={loadGazetteer}
            loadGazetteer={loadGazetteer}
            loadMessages={loadMessages}
            loadReader={nothing}
            loadAirlift={nothing}
            titlesOfOthers={() => []}
            basemapNotes={basemapNotes}
            pageLanguage={pageLanguage}
            isEmbedPage={false}
            firstSpoken={{ language, messages }}
          />
        </BuiltPageContext>
      </Boundary>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id "root".');
void start(root);
