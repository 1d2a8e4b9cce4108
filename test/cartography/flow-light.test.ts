// What is pointed at on a map of lines with widths: it lights up without anything being placed anew.
import { describe, expect, it } from 'vitest';
import places from '../../geo/places.json' with { type: 'json' };
import { everything } from '../../src/airlift/counting/filter.ts';
import { arcsOf } from '../../src/cartography/arcs/arcs.ts';
import { routeExtent } from '../../src/cartography/arcs/extent.ts';
import type { Mark } from '../../src/cartography/drawing/marks.ts';
import { gazetteerIn } from '../../src/cartography/ground/gazetteer.ts';
import { drawFlowOverlay, type FlowOverlay } from '../../src/cartography/overlay/flow-overlay.ts';
import { mapViewOf } from '../../src/cartography/projection/map-view.ts';
import { routeCamera } from '../../src/cartography/projection/route-fit.ts';
import { light } from '../../src/cartography/style/theme.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { reportOf } from '../../src/report/report.ts';
import { textWidth } from './drawing.ts';
import { madeUpAirlift } from './made-up-airlift.ts';

const size = { width: 856, height: 716 };
const messages = messagesOf('en');

describe.each([12, 121, 260])('of %i rows', (rows) => {
  const airlift = madeUpAirlift(rows);
  const { camera } = routeCamera('mercator', routeExtent(airlift, arcsOf(airlift)), size);
  const view = { ...mapViewOf('mercator', camera, size), overscan: 256 };
  let measured = 0;
  const overlay = (lit: ReadonlySet<string>) =>
    drawFlowOverlay({
      airlift,
      arcs: [],
      report: reportOf(airlift, everything, 'flights', 'en', messages),
      language: 'en',
      messages,
      theme: light,
      gazetteer: gazetteerIn(places, 'en'),
      textWidth: (...words) => {
        measured += 1;
        return textWidth(...words);
      },
      view,
      reserved: [],
      lit,
      pressable: true,
      basemap: true,
    });
  const drawn = ({ flown, marks, targets, leftOut }: FlowOverlay) => ({ flown, marks, targets, leftOut });
  const unlit = overlay(new Set());
  const [route] = unlit.targets.flatMap((target) => (target.kind === 'route' ? [target.id] : []));
  const lit = new Set([route ?? '', airlift.places[0]?.id ?? '']);

  it('it looks as if it had been drawn so', () => {
    expect(drawn(unlit.light(lit))).toEqual(drawn(overlay(lit)));
    expect(drawn(unlit.light(lit).light(new Set()))).toEqual(drawn(unlit));
  });

  it('it looks so while the map moves, too', () => {
    const moving = mapViewOf('mercator', { ...camera, zoom: camera.zoom + 0.1 }, size);
    expect(drawn(unlit.move(moving).light(lit))).toEqual(drawn(unlit.light(lit).move(moving)));
  });

  it('no label is placed for it', () => {
    const shared = unlit.marks.flatMap((mark) =>
      mark.kind === 'group' && mark.name === 'counts' ? mark.marks : [],
    );
    measured = 0;
    unlit.light(lit);
    // The count that places share is written anew: its lasso is.
    expect(measured).toBeLessThan(shared.length === 0 ? 1 : 20);
  });

  it('the lines that are not pointed at are the same, in the same places', () => {
    const lighted = unlit.light(lit);
    const ids = new Set(unlit.layout.lines.map(({ line }) => line.id));
    const isLine = (mark: Mark) => mark.kind === 'group' && ids.has(mark.name);
    const changed = unlit.flown.filter((mark, index) => isLine(mark) && mark !== lighted.flown[index]);
    expect(lighted.flown.length).toBeGreaterThan(unlit.flown.length);
    expect(changed.length).toBeLessThan(3);
  });
});
