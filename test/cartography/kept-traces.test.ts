// Lines that are carried along while a flat map moves are where they would be if they were traced anew.
import { describe, expect, it } from 'vitest';
import { everything } from '../../src/airlift/counting/filter.ts';
import { arcsOf } from '../../src/cartography/arcs/arcs.ts';
import { chosenLayout } from '../../src/cartography/arcs/chosen-layout.ts';
import { routeExtent } from '../../src/cartography/arcs/extent.ts';
import { type FlowLayout, moveFlows, reframingFlows } from '../../src/cartography/arcs/flow-layout.ts';
import { containsPoint } from '../../src/cartography/drawing/boxes.ts';
import { pointToSegment } from '../../src/cartography/drawing/distances.ts';
import { atOnce } from '../../src/cartography/drawing/steps.ts';
import type { Camera } from '../../src/cartography/projection/camera.ts';
import { boxCarried, carriageBetween } from '../../src/cartography/projection/carriage.ts';
import { mapViewOf } from '../../src/cartography/projection/map-view.ts';
import type { Projection } from '../../src/cartography/projection/projection.ts';
import { routeCamera } from '../../src/cartography/projection/route-fit.ts';
import { drawnFrameOf } from '../../src/cartography/projection/view.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { reportOf } from '../../src/report/report.ts';
import { madeUpAirlift } from './made-up-airlift.ts';

const size = { width: 856, height: 716 };
const airlift = madeUpAirlift(121);
const report = reportOf(airlift, everything, 'flights', 'en', messagesOf('en'));

function layoutIn(projection: Projection) {
  const { camera } = routeCamera(projection, routeExtent(airlift, arcsOf(airlift)), size);
  const viewFrom = (change: Partial<Camera>) => ({
    ...mapViewOf(projection, { ...camera, ...change }, size),
    overscan: 256,
  });
  return { camera, viewFrom, layout: chosenLayout(airlift, report, viewFrom({})).layout };
}

/** How far the points of one layout's lines are from the lines of another, pixels, in the frame and its overscan. */
function farthestOff(layout: FlowLayout, other: FlowLayout, frame: ReturnType<typeof drawnFrameOf>): number {
  let most = 0;
  for (const { line, ribbons } of layout.lines) {
    const there = other.lines.find((each) => each.line === line)?.ribbons ?? [];
    for (const point of ribbons.flatMap(({ points }) => points)) {
      if (!containsPoint(frame, point)) continue;
      let least = Number.POSITIVE_INFINITY;
      for (const { xs, ys } of there)
        for (let index = 1; index < xs.length; index++)
          least = Math.min(
            least,
            pointToSegment(
              point.x,
              point.y,
              xs[index - 1] ?? 0,
              ys[index - 1] ?? 0,
              xs[index] ?? 0,
              ys[index] ?? 0,
            ),
          );
      most = Math.max(most, least);
    }
  }
  return Math.sqrt(most);
}

describe('while a flat map moves', () => {
  const { camera, viewFrom, layout } = layoutIn('mercator');
  const { zoom, longitude } = camera;
  const ways: Readonly<Record<string, Partial<Camera>[]>> = {
    closer: [0.05, 0.3, 0.49, 0.6, 1, 2.5].map((by) => ({ zoom: zoom + by })),
    away: [0, -0.3, -0.8, -1.4].map((by) => ({ zoom: zoom + by })),
    round: [0, 20, 45, 130, -100].map((bearing) => ({ bearing })),
    'over the date line': [0, 100, 178, -178, -120].map((at) => ({ longitude: at })),
    'far and closer': [0, 10, 30].map((by) => ({ longitude: longitude + by, zoom: zoom + by / 20 })),
  };
  it.each(Object.entries(ways))('%s, lines are where they would be drawn anew', (_, changes) => {
    for (const change of changes) {
      const view = viewFrom(change);
      const carried = moveFlows(layout, view);
      const anew = atOnce(reframingFlows(layout, view));
      const frame = drawnFrameOf(view);
      expect(farthestOff(carried, anew, frame)).toBeLessThan(0.8);
      expect(farthestOff(anew, carried, frame)).toBeLessThan(0.8);
    }
  });

  it('a point of one view comes to where the other has it', () => {
    const [from, to] = [
      viewFrom({ bearing: 25 }),
      viewFrom({ zoom: zoom + 0.7, longitude: longitude - 3, bearing: -40 }),
    ];
    const carriage = carriageBetween(from, to);
    for (const { position } of airlift.places) {
      const [before, after] = [from.project(position), to.project(position)];
      if (carriage === null || before === null || after === null) throw new Error('in a flat map');
      const { x, y } = boxCarried({ ...before, width: 0, height: 0 }, carriage);
      expect(x).toBeCloseTo(after.x, 4);
      expect(y).toBeCloseTo(after.y, 4);
    }
  });
});

describe('where not all of a map moves alike', () => {
  it('nothing is carried along: on a globe and in a pitched map', () => {
    const { viewFrom, layout } = layoutIn('globe');
    expect(carriageBetween(viewFrom({}), viewFrom({ zoom: 2 }))).toBeNull();
    const flat = layoutIn('mercator');
    expect(carriageBetween(flat.viewFrom({ pitch: 30 }), flat.viewFrom({ pitch: 30 }))).toBeNull();
    const turned = viewFrom({ longitude: 40 });
    expect(moveFlows(layout, turned).lines).toEqual(atOnce(reframingFlows(layout, turned)).lines);
  });
});
