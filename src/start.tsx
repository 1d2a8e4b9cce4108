// Hydrates what the build has prerendered into the page, or renders it anew where its address asks for another view.
import 'virtual:tokens.css';
import './app/page/reset.css';
import './app/page/type.css';
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource/source-sans-3/400-italic.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/page/App.tsx';
import { Boundary } from './app/page/Boundary.tsx';
import { BuiltPageContext } from './app/page/built-page.ts';
import { loadPartsFor } from './app/panel/rows-parts.ts';
import './map/map.css';
import { hasWidths } from './airlift/counting/flows.ts';
import { flowDrawing } from './app/map/flow-drawing.ts';
import { dataIn } from './app/web/shared-data.ts';
import { isLanguage, preferredLanguage } from './i18n/languages.ts';
import { loadPageData, slugs } from './page-data.ts';

/**
 * Loads what the page shows and hydrates it. In a function: a chunk that imports this module's own would never come while
 * this module waited for it.
 */
async function start(root: HTMLElement): Promise<void> {
  const {
    pageLanguage: ofPage = '',
    embed,
    airlift: built = slugs[0] ?? '',
  } = document.documentElement.dataset;
  const pageLanguage = isLanguage(ofPage) ? ofPage : null;
  const query = new URLSearchParams(location.search);
  const asked = query.get('lang') ?? '';
  const wanted = query.get('airlift') ?? '';
  const language = isLanguage(asked) ? asked : (pageLanguage ?? preferredLanguage(navigator.languages));
  const own = await loadPageData(slugs.includes(wanted) ? wanted : built);
  const src = query.get('src');
  const source =
    src === null ? null : await (await import('./source-file.ts')).loadSourceFile(src, own, language);
  const pageData = source?.pageData ?? own;
  const ownId = query.get('own');
  const shared = dataIn(location.hash);
  const linked =
    shared === null
      ? null
      : await (await import('./app/open/shared-link.ts')).openLinked(shared, language, own.loadReader);
  const found =
    linked !== null || ownId === null
      ? linked
      : await (await import('./app/open/reopen.ts')).reopen(ownId, own.loadReader, language);
  const opened = found?.opened ?? null;
  const isOther = opened !== null || pageData !== own || (slugs.includes(wanted) && wanted !== built);
  const { reading } = pageData;
  const shown = opened?.airlift ?? (reading.kind === 'airlift' ? reading.airlift : null);
  // Without a network the words the page was built with may be all there is.
  const [messages] = await Promise.all([
    pageData.loadWords(language),
    // Where it cannot be had, the drawing in the page stays.
    shown !== null && hasWidths(shown) ? flowDrawing.load().catch(() => null) : null,
    shown === null ? null : loadPartsFor(shown),
  ]);
  const isAsBuilt =
    root.firstElementChild !== null &&
    found === null &&
    source === null &&
    // What is asked for as the map alone is the same page, laid out as such by `build/pages/inline-script.ts`.
    ['', '?embed'].includes(location.search) &&
    location.hash === '' &&
    document.documentElement.lang === language;
  // What stands in the page is the drawing of its own airlift.
  const drawings = isOther ? [] : [...document.querySelectorAll('.first-view > svg')];
  const page = (
    <StrictMode>
      <Boundary messages={messages}>
        <BuiltPageContext value={{ kind: isAsBuilt ? 'hydrated' : 'anew', drawings }}>
          <App
            {...pageData}
            {...{ pageLanguage }}
            firstOpened={opened}
            firstTold={found?.told ?? source?.told ?? ''}
            isEmbedPage={embed !== undefined}
            firstSpoken={{ language, messages }}
          />
        </BuiltPageContext>
      </Boundary>
    </StrictMode>
  );
  if (isAsBuilt) hydrateRoot(root, page);
  else createRoot(root).render(page);
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
export const started = start(root);
