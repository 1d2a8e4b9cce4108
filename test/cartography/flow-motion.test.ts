// Lines with widths and their words while the map moves: they go along with the ground, and nothing is placed anew.
import { describe, expect, it } from 'vitest';
import places from '../../geo/places.json' with { type: 'json' };
import { everything } from '../../src/airlift/counting/filter.ts';
import { arcsOf } from '../../src/cartography/arcs/arcs.ts';
import { routeExtent } from '../../src/cartography/arcs/extent.ts';
import type { GroupMark, Mark, Point } from '../../src/cartography/drawing/marks.ts';
import { gazetteerIn } from '../../src/cartography/ground/gazetteer.ts';
import { drawFlowOverlay, type FlowOverlay } from '../../src/cartography/overlay/flow-overlay.ts';
import type { Camera } from '../../src/cartography/projection/camera.ts';
import { mapViewOf } from '../../src/cartography/projection/map-view.ts';
import type { Projection } from '../../src/cartography/projection/projection.ts';
import { routeCamera } from '../../src/cartography/projection/route-fit.ts';
import { translationBetween } from '../../src/cartography/projection/shift.ts';
import { light } from '../../src/cartography/style/theme.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { reportOf } from '../../src/report/report.ts';
import { textWidth } from './drawing.ts';
import { madeUpAirlift } from './made-up-airlift.ts';

const size = { width: 856, height: 716 };
const messages = messagesOf('en');

function overlayOf(rows: number, projection: Projection = 'mercator') {
  const airlift = madeUpAirlift(rows);
  const report = reportOf(airlift, everything, 'flights', 'en', messages);
  const { camera } = routeCamera(projection, routeExtent(airlift, arcsOf(airlift)), size);
  const viewFrom = (change: Partial<Camera>) => mapViewOf(projection, { ...camera, ...change }, size);
  const draw = (view = viewFrom({})) =>
    drawFlowOverlay({
      airlift,
      arcs: [],
      report,
      language: 'en',
      messages,
      theme: light,
      gazetteer: gazetteerIn(places, 'en'),
      textWidth,
      view,
      reserved: [],
      lit: new Set(),
      pressable: true,
      basemap: true,
    });
  return { airlift, report, camera, viewFrom, draw, overlay: draw() };
}

const isGroup = (mark: Mark): mark is GroupMark => mark.kind === 'group';
const groupsIn = (overlay: FlowOverlay, name: string) =>
  overlay.marks.filter(isGroup).flatMap((group) => (group.name === name ? group.marks.filter(isGroup) : []));
const none: Point = { x: 0, y: 0 };
/** How far a point is from the nearest of a line's points and the ways between them. */
function offLine(pieces: readonly (readonly Point[])[], { x, y }: Point): number {
  let least = Number.POSITIVE_INFINITY;
  for (const piece of pieces)
    for (const [index, to] of piece.entries()) {
      const from = piece[index - 1] ?? to;
      const square = (to.x - from.x) ** 2 + (to.y - from.y) ** 2 || 1;
      const share = ((x - from.x) * (to.x - from.x) + (y - from.y) * (to.y - from.y)) / square;
      const part = Math.min(1, Math.max(0, share));
      least = Math.min(
        least,
        Math.hypot(x - from.x - part * (to.x - from.x), y - from.y - part * (to.y - from.y)),
      );
    }
  return least;
}

describe.each(['mercator', 'globe'] as const)('while the map moves, as %s,', (projection) => {
  const { airlift, camera, viewFrom, overlay } = overlayOf(121, projection);
  const rest = viewFrom({});
  const view = viewFrom({ longitude: camera.longitude + 1.5, zoom: camera.zoom + 0.2 });
  const moved = overlay.move(view);

  it('names go as far as their places do', () => {
    for (const { id, position } of airlift.places) {
      const name = groupsIn(moved, 'labels').find((group) => group.name === `name ${id}`);
      if (name === undefined) continue;
      const [before, after] = [rest.project(position), view.project(position)];
      expect(name.at?.x).toBeCloseTo((after?.x ?? 0) - (before?.x ?? 0), 3);
      expect(name.at?.y).toBeCloseTo((after?.y ?? 0) - (before?.y ?? 0), 3);
    }
  });

  it('numbers stay at their lines', () => {
    const numbers = groupsIn(moved, 'labels').filter(({ name }) => name.startsWith('number '));
    expect(numbers.length).toBeGreaterThan(3);
    for (const { name, at = none } of numbers) {
      const id = name.slice('number '.length);
      const piecesIn = ({ layout }: FlowOverlay) =>
        layout.lines.flatMap(({ line, ribbons }) =>
          line.id === id ? ribbons.map(({ points }) => points) : [],
        );
      const piece = overlay.pieces.find(({ marks: [mark] }) => mark?.kind === 'group' && mark.name === name);
      const anchor = piece?.anchor ?? none;
      expect(offLine(piecesIn(overlay), anchor)).toBeLessThan(0.5);
      expect(offLine(piecesIn(moved), { x: anchor.x + at.x, y: anchor.y + at.y }), id).toBeLessThan(1.5);
    }
  });

  it('no label is made anew, comes or changes its words', () => {
    const before = new Map(groupsIn(overlay, 'labels').map((group) => [group.name, group.marks]));
    for (const { name, marks } of groupsIn(moved, 'labels')) expect(marks, name).toBe(before.get(name));
    expect(moved.counts).toBe(overlay.counts);
  });

  it('back where it rested all stands where it stood', () => {
    for (const { at = none } of [...groupsIn(overlay.move(rest), 'labels')]) {
      expect(at.x).toBeCloseTo(0, 6);
      expect(at.y).toBeCloseTo(0, 6);
    }
  });

  it('buttons go with what they are over', () => {
    const boxOf = (of: FlowOverlay, id: string) =>
      of.targets.find(
        (target) => target.kind === 'place' && target.place.id === id && target.boxes.length > 1,
      );
    for (const { id } of airlift.places) {
      const [before, after] = [boxOf(overlay, id), boxOf(moved, id)];
      if (before?.kind !== 'place' || after?.kind !== 'place') continue;
      const at = groupsIn(moved, 'labels').find(({ name }) => name === `name ${id}`)?.at ?? none;
      expect(after.boxes[1]?.x).toBeCloseTo((before.boxes[1]?.x ?? 0) + at.x, 3);
    }
  });
});

describe('on the far side of a globe', () => {
  it('no word is to be seen', () => {
    const { camera, viewFrom, overlay } = overlayOf(40, 'globe');
    const moved = overlay.move(viewFrom({ longitude: camera.longitude + 180, latitude: -camera.latitude }));
    expect(groupsIn(moved, 'labels')).toEqual([]);
  });
});

describe('a drag of a flat map', () => {
  const { airlift, camera, viewFrom, draw, overlay } = overlayOf(121);
  const rest = viewFrom({});
  const dragged = viewFrom({ longitude: camera.longitude + 1, latitude: camera.latitude - 0.5 });

  it('moves everything alike, and nothing else does', () => {
    const by = translationBetween('mercator', rest, dragged);
    for (const { position } of airlift.places) {
      const [before, after] = [rest.project(position), dragged.project(position)];
      expect(by?.x).toBeCloseTo((after?.x ?? 0) - (before?.x ?? 0), 3);
      expect(by?.y).toBeCloseTo((after?.y ?? 0) - (before?.y ?? 0), 3);
    }
    for (const change of [{ zoom: camera.zoom + 0.01 }, { bearing: 2 }, { pitch: 5 }])
      expect(translationBetween('mercator', rest, viewFrom(change))).toBeNull();
    const globe = overlayOf(5, 'globe');
    const turned = globe.viewFrom({ longitude: globe.camera.longitude + 1 });
    expect(translationBetween('globe', globe.viewFrom({}), turned)).toBeNull();
  });

  it('shows lines and dots that were drawn beyond the frame, and buttons are in it alone', () => {
    const near = viewFrom({ zoom: camera.zoom + 1.5 });
    const wide = draw({ ...near, overscan: 256 });
    const narrow = draw(near);
    const namesIn = ({ flown, marks }: FlowOverlay) => [
      ...flown.filter(isGroup).map(({ name }) => name),
      ...marks.filter(isGroup).flatMap((group) => (group.name === 'airfields' ? group.marks : [])),
    ];
    expect(namesIn(wide).length).toBeGreaterThan(namesIn(narrow).length);
    expect(wide.targets).toEqual(narrow.targets);
    expect(wide.counts).toEqual(narrow.counts);
    expect(overlay.targets.length).toBeGreaterThan(narrow.targets.length);
  });
});

describe('a frame of 200 routes', () => {
  it('takes a part of the time that it takes to place everything', () => {
    const { camera, viewFrom, draw, overlay, report } = overlayOf(211);
    expect(report.flows.length).toBeGreaterThanOrEqual(200);
    const least = (times: number, run: (index: number) => void) =>
      Math.min(
        ...Array.from({ length: times }, (_, index) => {
          const start = performance.now();
          run(index);
          return performance.now() - start;
        }),
      );
    const frame = least(40, (index) => {
      overlay.move(viewFrom({ longitude: camera.longitude + index * 0.02 }));
    });
    expect(frame).toBeLessThan(least(6, () => draw()) / 2);
  });
});
