// Prerenders the pages of a language: everything of them that needs no script, with the map as a drawing.
import { renderToString } from 'react-dom/server';
import places from '../geo/places.json';
import { everything } from './airlift/counting/filter.ts';
import { hasWidths } from './airlift/counting/flows.ts';
import { mainMeasureOf } from './airlift/counting/totals.ts';
import { FirstViewDrawing } from './app/map/FirstView.tsx';
import { App } from './app/page/App.tsx';
import { BuiltPageContext } from './app/page/built-page.ts';
import * as closedParts from './app/panel/closed-parts.ts';
import { days, flowLegend, rowsPanel } from './app/panel/rows-parts.ts';
import { arcsOf } from './cartography/arcs/arcs.ts';
import { firstViewOf } from './cartography/first-view/first-view.ts';
import { firstViewCss } from './cartography/first-view/first-view-css.ts';
import { reservedIn } from './cartography/first-view/reserved.ts';
import { gazetteerIn } from './cartography/ground/gazetteer.ts';
import type { Ground } from './cartography/ground/ground.ts';
import { countriesOf } from './cartography/style/paint.ts';
import { type Language, languages } from './i18n/languages.ts';
import { messagesOf } from './i18n/messages.ts';
import { nodeTextWidth, prepareCanvas } from './node/canvas.ts';
import { readProjectGround } from './node/files.ts';
import { loadPageData, slugs } from './page-data.ts';
import { reportOf } from './report/report.ts';
import { isOneCount } from './report/rows/filter-words.ts';

export interface Prerendered {
  /** The page, and the map alone for other people's pages. */
  readonly html: Readonly<Record<'whole' | 'embed', string>>;
  /** The style sheet of the drawing. */
  readonly css: string;
  readonly title: string;
  readonly description: string;
  /** Whether it shows at once what only airlifts of several rows need. */
  readonly hasRows: boolean;
}

// While this module itself is imported: the build imports nothing for it afterwards.
await Promise.all([...Object.values(closedParts), rowsPanel, days, flowLegend].map((part) => part.load()));
const pages = new Map(
  await Promise.all(
    slugs.map(async (slug) => {
      const pageData = await loadPageData(slug);
      await Promise.all(languages.map(pageData.loadWords));
      return [slug, pageData] as const;
    }),
  ),
);

/** The ground's level that most windows show. */
const level = 4;
/** By the slugs of the airlifts. */
const grounds = new Map<string, Promise<Ground>>();

/**
 * @param folder the project's, ending in a slash
 * @param slug of the airlift
 * @param isForLanguage whether the pages are for one language, or for whatever the reader prefers
 * @throws where the airlift has faults
 */
export async function prerender(
  folder: string,
  slug: string,
  language: Language,
  isForLanguage: boolean,
): Promise<Prerendered> {
  const pageData = pages.get(slug);
  if (pageData?.reading.kind !== 'airlift') throw new Error('The airlift has faults.');
  const { airlift } = pageData.reading;
  const messages = messagesOf(language);
  const arcs = arcsOf(airlift);
  const { origin, destination } = countriesOf(airlift);
  const ground = grounds.get(slug) ?? readProjectGround(folder, level, [...origin, ...destination]);
  grounds.set(slug, ground);
  prepareCanvas();
  const textWidth = nodeTextWidth();
  const view = firstViewOf({
    airlift,
    arcs,
    report: reportOf(airlift, everything, mainMeasureOf(airlift), language, messages),
    language,
    messages,
    gazetteer: gazetteerIn(places, language),
    textWidth,
    ground: await ground,
    reservedIn: (frame) => reservedIn(frame, language, hasWidths(airlift)),
  });
  const page = (isEmbedPage: boolean) => (
    <BuiltPageContext value={{ kind: 'written', firstView: <FirstViewDrawing view={view} /> }}>
      <App
        {...pageData}
        pageLanguage={isForLanguage ? language : null}
        isEmbedPage={isEmbedPage}
        firstSpoken={{ language, messages }}
        builtTextWidth={textWidth}
      />
    </BuiltPageContext>
  );
  return {
    html: { whole: renderToString(page(false)), embed: renderToString(page(true)) },
    css: firstViewCss(view, airlift),
    title: airlift.title[language],
    description: airlift.summary[language],
    hasRows: !isOneCount(airlift),
  };
}
