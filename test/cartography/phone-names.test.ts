// On a phone, too, an airlift of few places names them all, with their numbers.
import { describe, expect, it } from 'vitest';
import places from '../../geo/places.json' with { type: 'json' };
import { everything } from '../../src/airlift/counting/filter.ts';
import { mainMeasureOf } from '../../src/airlift/counting/totals.ts';
import { arcsOf } from '../../src/cartography/arcs/arcs.ts';
import { isCrowdedInWest, routeExtent } from '../../src/cartography/arcs/extent.ts';
import { firstFrames } from '../../src/cartography/first-view/first-view.ts';
import { reservedIn } from '../../src/cartography/first-view/reserved.ts';
import { gazetteerIn } from '../../src/cartography/ground/gazetteer.ts';
import { drawFlowOverlay } from '../../src/cartography/overlay/flow-overlay.ts';
import { mapViewOf } from '../../src/cartography/projection/map-view.ts';
import { routeCamera } from '../../src/cartography/projection/route-fit.ts';
import { light } from '../../src/cartography/style/theme.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { reportOf } from '../../src/report/report.ts';
import { builtInTable } from '../airlift/tables.ts';
import { textWidth } from './drawing.ts';

async function leftOutOnPhone(slug: string, language: Language) {
  const airlift = await builtInTable(slug);
  const arcs = arcsOf(airlift);
  const messages = messagesOf(language);
  const [frame] = firstFrames;
  if (frame === undefined) throw new Error('There is a narrow frame.');
  const { size } = frame;
  const { camera } = routeCamera('mercator', routeExtent(airlift, arcs), size, isCrowdedInWest(airlift));
  const overlay = drawFlowOverlay({
    airlift,
    arcs,
    report: reportOf(airlift, everything, mainMeasureOf(airlift), language, messages),
    language,
    messages,
    theme: light,
    gazetteer: gazetteerIn(places, language),
    textWidth,
    view: mapViewOf('mercator', camera, size),
    reserved: reservedIn(frame, language, true),
    lit: new Set<string>(),
    pressable: true,
    basemap: true,
  });
  return overlay.leftOut;
}

describe('a phone', () => {
  it.each(languages)('names all of Operation Ganga in %s, and all its numbers', async (language) => {
    expect(await leftOutOnPhone('operation-ganga-2022', language)).toBeNull();
  });
});
