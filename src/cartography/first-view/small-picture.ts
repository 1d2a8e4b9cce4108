// A small picture of an airlift without words, drawn when the page is built: what one can start from, in a list.

import type { Airlift } from '../../airlift/airlift.ts';
import { everything } from '../../airlift/counting/filter.ts';
import { hasWidths } from '../../airlift/counting/flows.ts';
import { mainMeasureOf } from '../../airlift/counting/totals.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { reportOf } from '../../report/report.ts';
import { arcsOf } from '../arcs/arcs.ts';
import { routeExtent } from '../arcs/extent.ts';
import type { Mark } from '../drawing/marks.ts';
import { emptyGazetteer } from '../ground/gazetteer.ts';
import type { Ground } from '../ground/ground.ts';
import { airliftMarks } from '../overlay/airlift-marks.ts';
import { drawFlowOverlay } from '../overlay/flow-overlay.ts';
import { drawOverlay } from '../overlay/overlay.ts';
import { flatCameraFor } from '../projection/map-fit.ts';
import { mapViewOf } from '../projection/map-view.ts';
import { mercatorLens } from '../projection/plane.ts';
import { mapMarks } from '../style/map-marks.ts';
import { pageTheme } from '../style/theme.ts';
import { smallSize } from './small-size.ts';

/** Round what flew, pixels. */
const padding = { top: 34, right: 34, bottom: 34, left: 34 };
const arcWidth = 3.4;
/** Points nearer to each other are one, and a point so far from the line without it is left out, pixels. */
const detail = { digits: 0, tolerance: 3, deviation: 0.7 } as const;
/** Nothing of it is a word. */
const drawn = ['airfields', 'directions'];
/** Of the ground what can still be seen. */
const layers = ['sea', 'land', 'lake', 'coast', 'border'];

export interface SmallPictureOptions {
  readonly airlift: Airlift;
  readonly ground: Ground;
  readonly language: Language;
  readonly messages: Messages;
}

/** In the colours of whichever theme the page is in. */
export function smallPicture({ airlift, ground, language, messages }: SmallPictureOptions): readonly Mark[] {
  const arcs = arcsOf(airlift);
  const camera = flatCameraFor(routeExtent(airlift, arcs), padding, smallSize);
  const report = reportOf(airlift, everything, mainMeasureOf(airlift), language, messages);
  const view = mapViewOf('mercator', camera, smallSize);
  const movements = report.shown.movements.map(({ movement }) => movement);
  const common = { airlift, theme: pageTheme, movements, arcWidth };
  const base = mapMarks({
    ...common,
    lens: mercatorLens(camera, smallSize),
    ground,
    lineScale: 2,
    hasEnvelopes: false,
    isTransparent: false,
    detail,
  }).filter((mark) => mark.kind === 'group' && layers.some((name) => mark.name.startsWith(name)));
  const draw = hasWidths(airlift) ? drawFlowOverlay : drawOverlay;
  const { flown, marks } = draw({
    airlift,
    arcs,
    report,
    language,
    messages,
    theme: pageTheme,
    gazetteer: emptyGazetteer,
    view,
    textWidth: (text, { size }) => text.length * size * 0.5,
    reserved: [],
    lit: new Set(),
    pressable: false,
    basemap: false,
  });
  const lines = airliftMarks({ ...common, arcs, view, lit: new Set() });
  const dots = marks.filter((mark) => mark.kind === 'group' && drawn.includes(mark.name));
  return [...base, ...flown, ...lines, ...dots].map(withoutBasis);
}

/** What cannot be pressed, and says no number, stands on nothing. */
function withoutBasis(mark: Mark): Mark {
  if (mark.kind !== 'group') return mark;
  const { basis: _basis, ...group } = mark;
  return { ...group, marks: group.marks.map(withoutBasis) };
}
