// Writes the page as a single file: gathers the program, the ground and the airlift in all of its languages.
import type { Topology } from 'topojson-specification';
import { jsonText } from '../../formats/json/write-json.ts';
import type { PagePresentation } from '../page/presentation-context.ts';
import type { PictureSource, PressedView } from '../picture/pressed-view.ts';
import { inSite } from '../web/site.ts';
import { documentText } from './document.ts';
import { packedText } from './packed-text.ts';
import type { SingleFileProgram } from './program.ts';
import { standingPage } from './standing-page.tsx';

/** The one level of the ground that the file has. */
const ground = 'basemap/ground-4.json';

async function fetched(path: string): Promise<string> {
  const answer = await fetch(inSite(path));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}

/** Of an address what is the view's; which airlift it is about the file knows. */
function viewIn(address: string): string {
  const [query = '', fragment = ''] = address.split('#');
  const parameters = new URLSearchParams(query);
  for (const name of ['src', 'own', 'airlift', 'lang']) parameters.delete(name);
  const view = parameters.toString();
  const camera = new URLSearchParams(fragment).get('map');
  return `${view === '' ? '' : `?${view}`}${camera === null ? '' : `#map=${camera}`}`;
}

/**
 * The page of what is shown, as HTML.
 * @param program the path of the program that such files share, in the site
 */
export async function singleFileOf(
  presentation: PagePresentation,
  source: PictureSource,
  view: PressedView,
  program: string,
): Promise<string> {
  const { airlift, report, language } = presentation;
  const [shared, topology, licences, gazetteer] = await Promise.all([
    fetched(program).then((text): SingleFileProgram => JSON.parse(text)),
    fetched(ground),
    fetched('licences.txt'),
    source.loadGazetteer(language),
    // Its own texts are filled in with the words of their language.
    ...airlift.languages.map((each) => source.loadWords(each)),
  ]);
  const isWhole = report.shown.portion === 'whole';
  const parsed: Topology = JSON.parse(topology);
  return documentText({
    language,
    theme: view.theme,
    title: airlift.title[language],
    description: airlift.summary[language],
    ...standingPage(presentation, isWhole, gazetteer, parsed),
    blocks: {
      airlift: jsonText(airlift),
      view: JSON.stringify({ address: viewIn(view.address), isWhole }),
      ground: await packedText(topology),
    },
    licences,
    program: shared,
  });
}
