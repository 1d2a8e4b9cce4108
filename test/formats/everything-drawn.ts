// All that is made of an airlift without a browser: its words, its map in two projections, a sheet, the first view, and
// its files.

import places from '../../geo/places.json' with { type: 'json' };
import type { Airlift } from '../../src/airlift/airlift.ts';
import { everything } from '../../src/airlift/counting/filter.ts';
import { hasWidths } from '../../src/airlift/counting/flows.ts';
import { findTarget, focusIds } from '../../src/airlift/pointing/focus.ts';
import { arcsOf } from '../../src/cartography/arcs/arcs.ts';
import { routeExtent } from '../../src/cartography/arcs/extent.ts';
import { fleetChart } from '../../src/cartography/charts/unit-chart.ts';
import { firstViewOf } from '../../src/cartography/first-view/first-view.ts';
import { firstViewCss } from '../../src/cartography/first-view/first-view-css.ts';
import { gazetteerIn } from '../../src/cartography/ground/gazetteer.ts';
import { readGround } from '../../src/cartography/ground/ground.ts';
import { drawFlowOverlay } from '../../src/cartography/overlay/flow-overlay.ts';
import { drawOverlay } from '../../src/cartography/overlay/overlay.ts';
import { mapViewOf } from '../../src/cartography/projection/map-view.ts';
import { routeCamera } from '../../src/cartography/projection/route-fit.ts';
import { formatOf, sheetSize } from '../../src/cartography/sheet/format.ts';
import { sceneryOf } from '../../src/cartography/sheet/map/scenery.ts';
import { composeSheet } from '../../src/cartography/sheet/sheet.ts';
import { light } from '../../src/cartography/style/theme.ts';
import { geoJsonOf } from '../../src/formats/geojson/write-geojson.ts';
import { tableText } from '../../src/formats/table/write-table.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { describe } from '../../src/report/describe.ts';
import { presentationOf } from '../../src/report/presentation.ts';
import { textWidth } from '../cartography/drawing.ts';
import { sheetContentOf } from '../cartography/sheet-content.ts';

const language = 'en' as const;
const gazetteer = gazetteerIn(places, language);
const size = { width: 856, height: 716 };
const emptyGround = readGround({ type: 'Topology', objects: {}, arcs: [] });

/** Everything made of an airlift, as one text. */
export function everythingOf(airlift: Airlift): string {
  const messages = messagesOf(language);
  const made: unknown[] = [];
  const arcs = arcsOf(airlift);
  for (const filter of [
    everything,
    { ...everything, types: airlift.aircraft.slice(0, 1).map(({ id }) => id) },
    { ...everything, types: [] },
  ]) {
    const presentation = presentationOf(airlift, filter, 'aircraft', language, messages);
    const { report } = presentation;
    const { annotations, shown, flows, ...words } = report;
    // Bounds have no upper end where a source says “more than”: words and marks made of them are looked at.
    made.push(
      words,
      [...annotations.values()],
      flows.map((flow) => ({ ...flow, bounds: null })),
    );
    made.push(...report.units.map((row) => fleetChart(row, 367, 0.26, 'black')));
    made.push(
      tableText({ airlift, shown, language }),
      geoJsonOf({
        airlift,
        shown,
        language,
        messages,
        sentences: { filter: report.filter, source: report.sourceLine },
      }),
    );
    if (filter !== everything) continue;
    for (const id of focusIds(airlift)) {
      const target = findTarget(airlift, id);
      if (target !== null) made.push(describe(target, presentation));
    }
    const common = { airlift, arcs, report, language, messages, textWidth, gazetteer };
    const draw = hasWidths(airlift) ? drawFlowOverlay : drawOverlay;
    for (const projection of ['mercator', 'globe'] as const) {
      const { camera } = routeCamera(projection, routeExtent(airlift, arcs), size);
      const overlay = draw({
        ...common,
        theme: light,
        view: mapViewOf(projection, camera, size),
        reserved: [],
        lit: new Set(),
        pressable: true,
        basemap: true,
      });
      made.push(
        camera,
        overlay.marks,
        overlay.targets.map((target) => ('box' in target ? target.box : target.kind)),
      );
    }
    const format = formatOf({ width: 1600, height: 900 });
    const scenery = sceneryOf({
      airlift,
      arcs,
      movements: shown.movements.map(({ movement }) => movement),
      theme: light,
      projection: 'conic',
      ground: null,
      seen: null,
      isTransparent: false,
      detail: { digits: 1, tolerance: 0.1 },
      lineScale: 1.2,
      isPainted: false,
    });
    const sheet = composeSheet(
      { ...sheetContentOf(presentation, arcs), projection: 'conic' },
      format,
      scenery,
      sheetSize(format),
    );
    // Words that find no room are refused where a picture is asked for.
    made.push(sheet?.marks ?? 'no room');
    const view = firstViewOf({ ...common, ground: emptyGround, reservedIn: () => [] });
    made.push(view, firstViewCss(view, airlift));
  }
  return made.map(textOf).join('\n');
}

/** A value as a text in which numbers that are none stay what they are. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) =>
    // What was read is not what was made, and a line's gap may be without end.
    ['route', 'fleet', 'movement', 'claim', 'sources', 'airfield', 'airfields'].includes(key)
      ? undefined
      : typeof inner === 'number' && !Number.isFinite(inner)
        ? String(inner)
        : inner,
  );
}
