// What of a single file is seen before its program runs, and where none does: the page as it stands, with the map as the
// build draws it into the site's own pages.
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Topology } from 'topojson-specification';
import { everything } from '../../airlift/counting/filter.ts';
import { hasWidths } from '../../airlift/counting/flows.ts';
import { arcsOf } from '../../cartography/arcs/arcs.ts';
import { type FirstView, firstViewOf } from '../../cartography/first-view/first-view.ts';
import { firstViewCss } from '../../cartography/first-view/first-view-css.ts';
import { reservedIn } from '../../cartography/first-view/reserved.ts';
import type { Gazetteer } from '../../cartography/ground/gazetteer.ts';
import { readGround } from '../../cartography/ground/ground.ts';
import { countriesOf } from '../../cartography/style/paint.ts';
import { reportOf } from '../../report/report.ts';
import { FirstViewDrawing } from '../map/FirstView.tsx';
import type { PagePresentation } from '../page/presentation-context.ts';

export interface StandingPage {
  readonly html: string;
  readonly css: string;
}

/** What is open, what a program has drawn for this very window, and what is of no use in a file. */
const left = [
  'dialog:not(.sources-dialog)',
  '.sources-dialog :is(.close, .data-files, .keep-offline, a[href$="licences.txt"])',
  'canvas, .day-slider, .day-grip, .map-canvas, .overlay-place > *, .map-pad, .still-arcs, .drawn-ground, .details, .scale-bar',
  '.notices > *, .own-line, .edit-rows, .other-airlifts, .foot > button, .save-status',
].join();

function drawingOf(
  { airlift, filter, measure, language, messages, textWidth }: PagePresentation,
  isWhole: boolean,
  gazetteer: Gazetteer,
  topology: Topology,
): FirstView {
  const { origin, destination } = countriesOf(airlift);
  return firstViewOf({
    airlift,
    arcs: arcsOf(airlift),
    report: reportOf(airlift, isWhole ? everything : filter, measure, language, messages),
    language,
    messages,
    gazetteer,
    textWidth,
    ground: readGround(topology, null, [...origin, ...destination]),
    reservedIn: (frame) => reservedIn(frame, language, hasWidths(airlift)),
  });
}

/** The drawing as elements. */
function elementsOf(view: FirstView): string {
  const place = document.createElement('div');
  const root = createRoot(place);
  flushSync(() => root.render(<FirstViewDrawing view={view} />));
  const html = place.innerHTML;
  root.unmount();
  return html;
}

/** The page that is seen now, without what is only a program's. */
function pageNow(): HTMLElement {
  const page = document.querySelector('.page');
  const copy = document.createElement('div');
  if (page === null) return copy;
  const mark = document.createElement('input');
  mark.type = 'checkbox';
  mark.className = 'program-mark';
  copy.append(mark, page.cloneNode(true));
  // What is checked is no attribute yet.
  const boxes = (of: Element) => [...of.querySelectorAll<HTMLInputElement>('.page input')];
  for (const [index, { checked }] of boxes(document.body).entries())
    boxes(copy)[index]?.toggleAttribute('checked', checked);
  for (const element of copy.querySelectorAll(left)) element.remove();
  for (const element of copy.querySelectorAll('[style]')) element.removeAttribute('style');
  for (const element of copy.querySelectorAll('button, input, select')) element.setAttribute('disabled', '');
  copy.querySelector('.sources-dialog')?.removeAttribute('open');
  const map = copy.querySelector('.map-frame');
  map?.setAttribute('aria-busy', 'false');
  map?.setAttribute('data-engine', 'drawing');
  return copy;
}

/**
 * @param isWhole whether everything is shown; else the drawing is of what the filter shows
 */
export function standingPage(
  presentation: PagePresentation,
  isWhole: boolean,
  gazetteer: Gazetteer,
  topology: Topology,
): StandingPage {
  const view = drawingOf(presentation, isWhole, gazetteer, topology);
  const page = pageNow();
  const place = page.querySelector('.first-view');
  if (place !== null) {
    place.className = 'first-view';
    place.innerHTML = elementsOf(view);
  }
  return { html: page.innerHTML, css: firstViewCss(view, presentation.airlift) };
}
