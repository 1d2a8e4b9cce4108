// The lines of flows: widths that are honest, each direction on the right of its flight, ends at the dots of their places,
// in every projection, and nothing lost over ±180° or a pole.
import { describe, expect, it } from 'vitest';
import type { Flow } from '../../src/airlift/counting/flows.ts';
import { isotonic, sideBySide } from '../../src/cartography/arcs/bundles.ts';
import { flowHits } from '../../src/cartography/arcs/flow-hits.ts';
import { type FlowLayout, layOutFlows, moveFlows } from '../../src/cartography/arcs/flow-layout.ts';
import { flowLegend } from '../../src/cartography/arcs/flow-legend.ts';
import { flowWidths, legendValues, widthOf } from '../../src/cartography/arcs/flow-widths.ts';
import { bodyOf, type Ribbon } from '../../src/cartography/arcs/ribbons.ts';
import type { Mark, Point } from '../../src/cartography/drawing/marks.ts';
import { flowLabels } from '../../src/cartography/overlay/flow-labels.ts';
import { flowMarks } from '../../src/cartography/overlay/flow-marks.ts';
import { placeMarks } from '../../src/cartography/overlay/place-marks.ts';
import { lensOf } from '../../src/cartography/projection/lens-of.ts';
import type { LensProjection } from '../../src/cartography/projection/projection.ts';
import type { View } from '../../src/cartography/projection/view.ts';
import { light } from '../../src/cartography/style/theme.ts';
import { greatCircle } from '../../src/geodesy/great-circle.ts';
import type { Position } from '../../src/geodesy/position.ts';
import { flow, place } from './made-up-flows.ts';

const size = { width: 856, height: 636 };

function viewAt(longitude: number, latitude: number, zoom: number, more: Partial<ViewOptions> = {}): View {
  const { projection = 'mercator', pitch = 0, bearing = 0, frame = size, route = [] } = more;
  return lensOf(projection, { longitude, latitude, zoom, pitch, bearing }, frame, route).view;
}

interface ViewOptions {
  readonly projection: LensProjection;
  readonly pitch: number;
  readonly bearing: number;
  readonly frame: typeof size;
  readonly route: readonly Position[];
}

function layOut(flows: readonly Flow[], view: View, all: readonly Flow[] = flows): FlowLayout {
  return layOutFlows({ flows, measure: 'flights', widths: flowWidths(all, view.width), view });
}

const lineOf = ({ lines }: FlowLayout, id: string) => lines.find(({ line }) => line.id === id);
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const lengthOf = (points: readonly Point[]) =>
  points.slice(1).reduce((sum, point, index) => sum + distance(points[index] ?? point, point), 0);

/** The only ribbon of a flow. */
function ribbonOf(layout: FlowLayout, { id }: Flow): Ribbon {
  const [ribbon, ...others] = lineOf(layout, id)?.ribbons ?? [];
  if (ribbon === undefined || others.length > 0) throw new Error(`${id} is not one ribbon`);
  return ribbon;
}

/** The point of a ribbon some pixels from its start. */
function along({ points }: Ribbon, wanted: number): Point {
  let left = wanted;
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    if (next === undefined) return point;
    const step = distance(point, next);
    if (step >= left)
      return {
        x: point.x + ((next.x - point.x) * left) / step,
        y: point.y + ((next.y - point.y) * left) / step,
      };
    left -= step;
  }
  throw new Error('a ribbon has points');
}

const berlin = place('berlin', 13.5, 52.4);
const tashkent = place('tashkent', 69.3, 41.3);
const cairo = place('cairo', 31.4, 30.1);
const lagos = place('lagos', 3.3, 6.6);
const middle = viewAt(40, 40, 2.8);

describe('the width of a line', () => {
  const values = [240, 120, 60, 30, 12, 3, 1];
  const flows = values.map((value, index) =>
    flow(place(`p${index}`, index * 9, 0), place(`q${index}`, index * 9, 30), value),
  );
  const widths = flowWidths(flows, 856);

  it('is as its value to the largest, down to 1.2 px', () => {
    expect(widthOf(240, widths)).toBe(widths.top);
    for (const value of values)
      expect(widthOf(value, widths)).toBeCloseTo(Math.max(1.2, (widths.top * value) / 240), 9);
    for (const { line } of layOut(flows, viewAt(27, 15, 2.6)).lines)
      expect(line.width).toBe(widthOf(line.flows[0].value, widths));
  });

  it('is the same whatever the filter leaves', () => {
    const few = layOut(flows.slice(3), viewAt(27, 15, 2.6), flows);
    expect(few.lines.map(({ line }) => line.width)).toEqual(
      values.slice(3).map((value) => widthOf(value, widths)),
    );
  });

  it.each([
    [1, 856, 14],
    [3, 856, 10],
    [30, 856, 6],
    [1, 390, 9],
    [1, 1870, 14 * 1.7],
  ])(
    'is such that the lines of %s at one place, in a frame of %s px, have at most %s px',
    (count, frame, most) => {
      const star = Array.from({ length: count }, (_, index) =>
        flow(berlin, place(`s${index}`, index * 10, 0), 50),
      );
      expect(flowWidths(star, frame).top).toBeCloseTo(most, 9);
    },
  );

  it('is explained by its largest value and two round ones that have a width of their own', () => {
    const values = (largest: number) => legendValues(flowWidths([flow(berlin, cairo, largest)], 856), true);
    expect(values(75)).toEqual([75, 20]);
    expect(values(15)).toEqual([15, 5]);
    expect(values(2)).toEqual([2, 1]);
    const legend = flowLegend(layOut(flows, viewAt(27, 15, 2.6)));
    for (const { value, width } of legend.values) expect(width).toBeCloseTo((widths.top * value) / 240, 9);
    expect(legend.thinnest).toBe(Math.floor((1.2 * 240) / widths.top));
    expect(flowLegend(layOut(flows.slice(0, 4), middle, flows)).thinnest).toBeNull();
  });
});

describe.each<[string, View]>([
  ['Mercator', middle],
  ['Mercator turned and pitched', viewAt(40, 40, 2.8, { bearing: 130, pitch: 40 })],
  ['the globe', viewAt(40, 40, 2.6, { projection: 'globe' })],
  ['a cone', viewAt(40, 40, 2.8, { projection: 'conic', route: [berlin.position, tashkent.position] })],
])('in %s', (_name, view) => {
  const there = flow(berlin, tashkent, 28);
  const back = flow(tashkent, berlin, 16);
  const others = [flow(cairo, berlin, 20), flow(cairo, tashkent, 9), flow(tashkent, cairo, 14)];
  const layout = layOut([there, back, ...others], view);

  it.each([
    ['there', there],
    ['back', back],
  ])('each of two directions is on the right of its flight: %s', (_direction, own) => {
    const [from, to] = [own.from[0], own.to[0]];
    const circle = greatCircle(from?.position ?? [0, 0], to?.position ?? [0, 0]);
    const ribbon = ribbonOf(layout, own);
    for (const share of [0.25, 0.5, 0.75]) {
      const index = Math.round(share * (circle.length - 1));
      const [here, next] = [view.project(circle[index] ?? [0, 0]), view.project(circle[index + 1] ?? [0, 0])];
      if (here === null || next === null) throw new Error('in sight');
      // The ribbon's nearest point; down the screen is up the axis, so that the right is where the product is positive.
      const near = ribbon.points.flatMap((point, station) => {
        const after = ribbon.points[station + 1] ?? point;
        return Array.from({ length: 20 }, (_, step) => ({
          x: point.x + ((after.x - point.x) * step) / 20,
          y: point.y + ((after.y - point.y) * step) / 20,
        }));
      });
      const [nearest] = near.sort((one, other) => distance(one, here) - distance(other, here));
      const aside = { x: (nearest?.x ?? 0) - here.x, y: (nearest?.y ?? 0) - here.y };
      const flight = { x: next.x - here.x, y: next.y - here.y };
      expect(flight.x * aside.y - flight.y * aside.x).toBeGreaterThan(0);
    }
  });

  it('both directions stay 1.5 px apart between their places', () => {
    const [one, other] = [ribbonOf(layout, there), ribbonOf(layout, back)];
    const rooms =
      (lineOf(layout, there.id)?.line.width ?? 0) / 2 + (lineOf(layout, back.id)?.line.width ?? 0) / 2;
    for (const share of [0.3, 0.5, 0.7]) {
      const point = along(one, one.length * share);
      const nearest = Math.min(
        ...Array.from({ length: 400 }, (_, step) =>
          distance(point, along(other, (other.length * step) / 400)),
        ),
      );
      expect(nearest - rooms).toBeGreaterThan(1.2);
    }
  });

  it('every line begins beside the dot of its place and ends with its tip at that of the other', () => {
    for (const { line, ribbons } of layout.lines) {
      const [ribbon] = ribbons;
      const [from, to] = [line.flows[0].from[0], line.flows[0].to[0]];
      const dotOf = (id: string | undefined) => layout.dots.find((dot) => dot.place.id === id);
      const [start, end] = [dotOf(from?.id), dotOf(to?.id)];
      if (ribbon === undefined || start === undefined || end === undefined) throw new Error('in sight');
      const [first, last] = [ribbon.points[0], ribbon.points.at(-1)];
      for (const [point, dot] of [[first, start] as const, [last, end] as const]) {
        const off = distance(point ?? { x: 0, y: 0 }, dot.point) - dot.radius;
        expect(off).toBeGreaterThan(0.5);
        expect(off).toBeLessThan(4);
      }
      expect(ribbon.tapers[0]).toBe(1);
      expect(ribbon.tapers.at(-1)).toBe(0);
    }
  });
});

describe('ports', () => {
  it('keep neighbours 1.5 px apart where they leave, in the order of where they lead', () => {
    const targets = Array.from({ length: 9 }, (_, index) =>
      place(`t${index}`, 50 + index * 1.5, 40 - index * 2),
    );
    const flows = targets.map((target, index) => flow(lagos, target, 10 + ((index * 7) % 20)));
    const layout = layOut(flows, viewAt(35, 20, 3));
    const dot = layout.dots.find((each) => each.place === lagos)?.point ?? { x: 0, y: 0 };
    const ends = flows.map((own) => {
      const point = along(ribbonOf(layout, own), 74);
      return {
        point,
        width: lineOf(layout, own.id)?.line.width ?? 0,
        angle: Math.atan2(point.y - dot.y, point.x - dot.x),
      };
    });
    for (const [index, end] of ends.entries()) {
      const next = ends[index + 1];
      if (next === undefined) continue;
      expect(next.angle).toBeGreaterThan(end.angle);
      expect(distance(end.point, next.point) - (end.width + next.width) / 2).toBeGreaterThan(1.4);
    }
  });

  it('are one for places less than 16 px apart', () => {
    const near = place('near', 69.6, 41.5);
    const flows = [flow(berlin, tashkent, 20), flow(near, berlin, 20)];
    const layout = layOut(flows, middle);
    const [one, other] = flows.map((own) => ribbonOf(layout, own));
    if (one === undefined || other === undefined) throw new Error('two lines');
    const point = along(one, one.length / 2);
    const apart = Math.min(
      ...Array.from({ length: 300 }, (_, step) => distance(point, along(other, (other.length * step) / 300))),
    );
    expect(apart).toBeGreaterThan((lineOf(layout, flows[0]?.id ?? '')?.line.width ?? 0) + 1);
  });
});

describe('a pair of thin lines', () => {
  const heavy = flow(cairo, lagos, 300);
  const there = flow(berlin, tashkent, 25);
  const back = flow(tashkent, berlin, 24);
  const layout = layOut([heavy, there, back], middle);

  it('is one line with a head toward each end', () => {
    expect(layout.lines).toHaveLength(2);
    const pair = lineOf(layout, there.id);
    expect(pair?.line.flows).toEqual([there, back]);
    const [first, second] = pair?.directions ?? [];
    expect(first?.point.x).toBeLessThan(second?.point.x ?? 0);
    expect(first?.along.x).toBeLessThan(0);
    expect(second?.along.x).toBeGreaterThan(0);
    expect(flowLegend(layout).marks).toEqual(['thin-pair']);
  });

  it('can be pointed at by its halves, each at the end that its flight leads to', () => {
    const [, one, other] = flowHits(layout);
    const whole = lengthOf(ribbonOf(layout, there).points);
    expect(lengthOf(one?.pieces[0] ?? []) + lengthOf(other?.pieces[0] ?? [])).toBeCloseTo(whole, 6);
    expect(one?.pieces[0]?.at(-1)?.x).toBeGreaterThan(other?.pieces[0]?.[0]?.x ?? Number.POSITIVE_INFINITY);
  });

  it('is two where one of them may be more, or is hidden', () => {
    for (const more of [{ isOpen: true }, { state: 'out' as const }])
      expect(layOut([heavy, there, { ...back, ...more }], middle).lines).toHaveLength(3);
  });
});

describe('a count that several places share', () => {
  const [delhi, mumbai] = [place('delhi', 77.1, 28.6), place('mumbai', 72.9, 19.1)];
  const origins = [
    [place('a', 22, 50.1), 11],
    [place('b', 21.2, 48.7), 5],
    [place('c', 19.3, 47.4), 28],
    [place('d', 26.1, 44.6), 21],
  ] as const;
  const view = viewAt(48, 36, 2.8);
  const flows = origins.map(([from, value]) => flow(from, [delhi, mumbai], value));
  const layout = layOut(flows, view);
  const [fan] = layout.fans;

  it('has one lasso for all rows with the same places, across all of their lines', () => {
    expect(layout.fans).toHaveLength(1);
    if (fan === undefined) return;
    const axis = lengthOf([fan.lasso.from, fan.lasso.to]);
    for (const own of flows) {
      const end = ribbonOf(layout, own).points.at(-1) ?? { x: 0, y: 0 };
      expect(distance(end, fan.lasso.from)).toBeLessThan(axis);
      expect(distance(end, fan.lasso.to)).toBeLessThan(axis);
    }
  });

  it('has no width behind the lasso, but a thin arc to each of the places within one band', () => {
    if (fan === undefined) return;
    const places = [delhi, mumbai].map(({ position }) => view.project(position) ?? { x: 0, y: 0 });
    const centre = {
      x: ((places[0]?.x ?? 0) + (places[1]?.x ?? 0)) / 2,
      y: ((places[0]?.y ?? 0) + (places[1]?.y ?? 0)) / 2,
    };
    for (const own of flows) {
      const end = ribbonOf(layout, own).points.at(-1) ?? centre;
      expect(distance(end, centre)).toBeGreaterThan(46);
    }
    expect(fan.arcs.map(({ place: { id } }) => id).sort()).toEqual(['delhi', 'mumbai']);
    for (const { place: end, points } of fan.arcs) {
      const dot = layout.dots.find((each) => each.place === end);
      expect(distance(points.at(-1) ?? centre, dot?.point ?? centre) - (dot?.radius ?? 0)).toBeLessThan(4);
      for (const point of points) expect(isWithin(point, fan.band)).toBe(true);
    }
  });

  it('lies side by side with others 1.6 px apart before the lasso', () => {
    const ends = flows.map((own) => ({
      point: ribbonOf(layout, own).points.at(-1) ?? { x: 0, y: 0 },
      width: lineOf(layout, own.id)?.line.width ?? 0,
    }));
    for (const [index, end] of ends.entries())
      for (const other of ends.slice(index + 1))
        expect(distance(end.point, other.point) - (end.width + other.width) / 2).toBeGreaterThan(1.5);
  });

  it('keeps its one lasso where a filter hides some rows, and is pale where it hides all', () => {
    const hidden = (from: number) =>
      layOut(
        flows.map((own, index) => (index >= from ? { ...own, state: 'out' as const } : own)),
        view,
      );
    expect(hidden(1).fans.map(({ isPale }) => isPale)).toEqual([false]);
    expect(hidden(0).fans.map(({ isPale }) => isPale)).toEqual([true]);
    const paints = flat(flowMarks(hidden(0), light, new Set())).map(
      (mark) => mark.kind === 'path' && mark.stroke,
    );
    expect(new Set(paints)).toEqual(new Set([light.pale]));
  });

  it('stands round the dots of places that are close together, and has no band', () => {
    const near = place('near', 77.4, 28.3);
    const close = layOut([flow(berlin, [delhi, near], 12), ...flows], view).fans.find(
      ({ arcs }) => arcs.length === 0,
    );
    const points = [delhi, near].map(({ position }) => view.project(position) ?? { x: 0, y: 0 });
    expect(close?.band).toEqual([]);
    for (const point of points)
      expect(
        Math.min(distance(point, close?.lasso.from ?? point), distance(point, close?.lasso.to ?? point)),
      ).toBeLessThan(1);
  });

  it('has a trunk whose width can be seen where its places lie all round the other end', () => {
    const around = [place('west', 5, 52), place('east', 22, 51), place('north', 13, 58)];
    const layout = layOut([flow(berlin, around, 20), flow(cairo, lagos, 30)], viewAt(15, 40, 3));
    const trunk = lineOf(layout, 'movement:berlin~west~east~north')?.ribbons[0];
    expect(trunk?.length).toBeGreaterThan(10);
    expect(layout.fans[0]?.arcs).toHaveLength(3);
  });

  it('from several places has its trunk at the end of the flight', () => {
    const own = flow([delhi, mumbai], berlin, 12);
    const { fans, lines } = layOut([own, ...flows], view);
    const from = fans.find(({ trunks }) => trunks.some(({ side }) => side === 'from'));
    for (const { points } of from?.arcs ?? []) expect(points[0]?.x).toBeGreaterThan(points.at(-1)?.x ?? 0);
    expect(lines.find(({ line }) => line.id === own.id)?.ribbons[0]?.hasTip).toBe(true);
  });

  it('tells what it is in its marks and stands on its claims', () => {
    const groups = flowMarks(layout, light, new Set()).filter((mark) => mark.kind === 'group');
    const lasso = groups.filter(({ name }) => name.startsWith('lasso'));
    expect(lasso.map(({ basis }) => basis)).toEqual(
      ['claim-a~delhi~mumbai claim-b~delhi~mumbai claim-c~delhi~mumbai claim-d~delhi~mumbai'].map((all) =>
        expect.stringContaining(all.split(' ')[0] ?? ''),
      ),
    );
    expect(groups.find(({ name }) => name === 'movement:a~delhi~mumbai')?.basis).toBe('claim-a~delhi~mumbai');
  });
});

/** By the winding number of a ring round a point. */
function isWithin(point: Point, ring: readonly Point[]): boolean {
  let turn = 0;
  for (const [index, { x, y }] of ring.entries()) {
    const next = ring[(index + 1) % ring.length] ?? point;
    const [a, b] = [Math.atan2(y - point.y, x - point.x), Math.atan2(next.y - point.y, next.x - point.x)];
    turn += Math.atan2(Math.sin(b - a), Math.cos(b - a));
  }
  return Math.abs(turn) > Math.PI;
}

const travis = place('travis', -121.9, 38.3);
const hickam = place('hickam', -157.9, 21.3);
const wake = place('wake', 166.6, 19.3);
const clark = place('clark', 120.6, 15.2);
const yokota = place('yokota', 139.3, 35.7);
const pacific = [
  flow(travis, hickam, 120),
  flow(hickam, travis, 97),
  flow(travis, clark, 86, { via: [hickam, wake] }),
  flow(clark, travis, 71, { via: [wake, hickam] }),
  flow(yokota, travis, 22),
  flow(clark, yokota, 29),
];

describe('over ±180°', () => {
  it.each([
    ['the middle of the map is east of it', -175],
    ['the middle of the map is west of it', 175],
  ])('all of the Pacific is in the frame once where %s', (_where, longitude) => {
    const layout = layOut(pacific, viewAt(longitude, 25, 2));
    expect(layout.dots.map(({ place: { id } }) => id).sort()).toEqual([
      'clark',
      'hickam',
      'travis',
      'wake',
      'yokota',
    ]);
    expect(layout.lines).toHaveLength(pacific.length);
    for (const { line, ribbons } of layout.lines) expect(ribbons).toHaveLength(line.legs.length);
    for (const { points } of layout.lines.flatMap(({ ribbons }) => ribbons))
      for (const { x, y } of points) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(size.width);
        expect(y).toBeGreaterThan(0);
      }
  });

  it('a dot stands at every end of a line that is in a frame wider than the world', () => {
    const frame = { width: 1600, height: 700 };
    const layout = layOut(pacific, viewAt(20, 20, 1, { frame }));
    expect(layout.dots.filter(({ place: { id } }) => id === 'travis')).toHaveLength(2);
    for (const { line, ribbons } of layout.lines)
      for (const { points } of ribbons)
        for (const end of [points[0], points.at(-1)]) {
          if (end === undefined || end.x < 0 || end.x > frame.width) continue;
          const nearest = layout.dots
            .map((dot) => distance(dot.point, end) - dot.radius)
            .sort((a, b) => a - b)[0];
          expect(nearest, line.id).toBeLessThan(8);
        }
  });

  it('the legs of a journey meet at its stops', () => {
    const layout = layOut(pacific, viewAt(-175, 25, 2));
    for (const { line, ribbons } of layout.lines)
      for (const [index, ribbon] of ribbons.entries()) {
        const next = ribbons[index + 1];
        if (next === undefined) continue;
        const [end, start] = [ribbon.points.at(-1), next.points[0]];
        expect(distance(end ?? { x: 0, y: 0 }, start ?? { x: 9, y: 9 }), line.id).toBeLessThan(0.1);
      }
    expect(layout.dots.find(({ place: { id } }) => id === 'wake')?.style).toBe('stop');
    expect(layout.dots.find(({ place: { id } }) => id === 'hickam')?.style).toBe('dot');
  });
});

describe('whatever is flown', () => {
  const [pole, antipode] = [place('pole', 0, 90), place('antipode', 69.3 - 180, -41.3)];
  const city = place('city', 35, 48, 'city');
  const flows = [
    ...pacific,
    flow(berlin, tashkent, 30, { largest: 40, isOpen: true }),
    flow(tashkent, berlin, 3, { value: 0 }),
    flow(berlin, city, 20, { state: 'some' }),
    flow(city, lagos, 5, { state: 'out' }),
    flow(lagos, cairo, 5, { state: 'uncounted' }),
    flow(cairo, cairo, 8),
    flow(tashkent, antipode, 12),
    flow(antipode, pole, 9),
    flow([cairo, lagos], [clark, yokota], 25, { via: [tashkent] }),
    flow([travis, yokota], clark, 6),
    flow(hickam, [travis, yokota, clark], 60),
  ];
  const lit = new Set(flows.map(({ id }) => id));
  const cameras = [20, -175].flatMap((longitude) =>
    [-60, 35, 80].flatMap((latitude) => [1, 3, 6.5].map((zoom) => [longitude, latitude, zoom] as const)),
  );

  it.each<LensProjection>(['mercator', 'globe', 'conic'])(
    'every number of a mark is one, in %s',
    (projection) => {
      let count = 0;
      for (const [longitude, latitude, zoom] of cameras)
        for (const pitch of projection === 'conic' ? [0] : [0, 55]) {
          const view = viewAt(longitude, latitude, zoom, { projection, pitch, bearing: pitch });
          const layout = layOut(flows, view);
          const marks = [
            ...flowMarks(layout, light, lit),
            ...placeMarks(layout.dots, light, () => light.land, lit, 1),
          ];
          for (const mark of flat(marks)) {
            count++;
            const text = mark.kind === 'path' ? mark.data : JSON.stringify(mark);
            expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
            if (mark.kind === 'path') expect(mark.data).toMatch(/^M/);
          }
        }
      expect(count).toBeGreaterThan(500);
    },
  );

  it('a flight from a place to itself goes round beside its dot and comes back to it', () => {
    const layout = layOut(flows, middle);
    const [loop] = lineOf(layout, 'route:cairo~cairo')?.ribbons ?? [];
    const dot = layout.dots.find((each) => each.place === cairo);
    for (const end of [loop?.points[0], loop?.points.at(-1)])
      expect(distance(end ?? { x: 0, y: 0 }, dot?.point ?? { x: 0, y: 0 })).toBeLessThan(
        (dot?.radius ?? 0) + 4,
      );
    expect(lineOf(layout, 'route:cairo~cairo')?.directions).toHaveLength(1);
  });

  it('what a filter hides is pale, thin and has no head', () => {
    const layout = layOut(flows, middle);
    const hidden = lineOf(layout, 'route:city~lagos');
    expect(hidden?.directions).toEqual([]);
    expect(hidden?.line.width).toBe(1);
    expect(layout.lines.indexOf(hidden as (typeof layout.lines)[number])).toBeLessThan(2);
    const [group] = flowMarks(layout, light, new Set()).filter(
      (mark) => mark.kind === 'group' && mark.name === 'route:city~lagos',
    );
    expect(flat([group as Mark]).map((mark) => mark.kind === 'path' && mark.stroke)).toEqual([light.pale]);
  });

  it('a range is solid to the smaller value and pale to the larger, and what may be more has dashed edges', () => {
    const { line } = lineOf(layOut(flows, middle), 'route:berlin~tashkent') ?? {};
    expect((line?.outerWidth ?? 0) / (line?.width ?? 1)).toBeCloseTo(40 / 30, 9);
    const marks = flat(
      flowMarks(layOut(flows, middle), light, new Set()).filter(
        (mark) => mark.kind === 'group' && mark.name === 'route:berlin~tashkent',
      ),
    );
    expect(marks.filter((mark) => mark.kind === 'path' && mark.opacity === 0.28)).toHaveLength(1);
    expect(marks.filter((mark) => mark.kind === 'path' && mark.dash !== undefined)).toHaveLength(1);
  });

  it('what is pointed at is outlined in ink, above all other lines', () => {
    const marks = flowMarks(layOut(flows, middle), light, new Set(['route:berlin~tashkent']));
    const names = marks.flatMap((mark) => (mark.kind === 'group' ? [mark.name] : []));
    const lines = names.filter((name) => /^(route|movement)/.test(name));
    expect(lines.at(-1)).toBe('route:berlin~tashkent');
  });

  it('a legend explains those marks that are in view, and no others', () => {
    expect(flowLegend(layOut(flows, middle)).marks).toEqual([
      'both-ways',
      'shared',
      'at-least',
      'range',
      'some',
      'city',
      'out',
      'uncounted',
    ]);
    expect(flowLegend(layOut(flows, viewAt(-175, 25, 3))).marks).not.toContain('city');
  });

  it('the pale part of a line is explained by sources that differ only where they do', () => {
    const range = flow(berlin, cairo, 14, { largest: 18 });
    const [movement] = range.movements;
    const [said] = movement?.claims ?? [];
    if (movement === undefined || said === undefined)
      throw new Error('a flow has a movement, and that a claim');
    const claims = [14, 18].map((value) => ({
      ...said,
      amounts: [{ measure: 'flights', comparator: '=', value } as const],
    }));
    const rivals = flow(tashkent, lagos, 14, { largest: 18, movements: [{ ...movement, claims }] });
    const marksOf = (...shown: readonly Flow[]) => flowLegend(layOut(shown, middle)).marks;
    expect(marksOf(rivals)).toEqual(['differ']);
    expect(marksOf(range)).toEqual(['range']);
    expect(marksOf(rivals, range)).toEqual(['range']);
  });

  it('can be pointed at along all of what is drawn of it', () => {
    const layout = layOut(flows, middle);
    const drawn = layout.lines
      .flatMap(({ ribbons }) => ribbons)
      .reduce((sum, { points }) => sum + lengthOf(points), 0);
    const arcs = layout.fans.filter(({ trunks }) => trunks.length === 1).flatMap((fan) => fan.arcs);
    const pointed = flowHits(layout)
      .flatMap(({ pieces }) => pieces)
      .reduce((sum, piece) => sum + lengthOf(piece), 0);
    expect(pointed).toBeCloseTo(drawn + arcs.reduce((sum, { points }) => sum + lengthOf(points), 0), 3);
  });

  it('moves as it lies: the same view gives the same drawing, and another leaves every line on its side', () => {
    const layout = layOut(flows, middle);
    const same = moveFlows(layout, middle);
    expect(flowMarks(same, light, lit)).toEqual(flowMarks(layout, light, lit));
    const nearer = moveFlows(layout, viewAt(40, 40, 4.5));
    expect(nearer.plan.offsets).toBe(layout.plan.offsets);
  });

  it('has no more points than a smooth line needs', () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      flow(
        place(`f${index}`, (index * 37) % 120, (index * 11) % 60),
        place(`g${index}`, (index * 53) % 120, (index * 29) % 60),
        1 + index,
      ),
    );
    const { lines } = layOut(many, viewAt(60, 30, 2.2));
    const points = lines
      .flatMap(({ ribbons }) => ribbons)
      .reduce((sum, ribbon) => sum + ribbon.points.length, 0);
    expect(points / lines.length).toBeLessThan(45);
    for (const { line, ribbons } of lines)
      for (const ribbon of ribbons)
        expect(bodyOf(ribbon, line.width).length).toBeLessThanOrEqual(2 * ribbon.points.length);
  });
});

describe('the heads of many lines', () => {
  const ends = Array.from({ length: 14 }, (_, index) => place(`e${index}`, 70 + (index % 5), 20 + index * 2));
  const flows = [
    flow(lagos, cairo, 200),
    ...ends.map((end, index) => flow([berlin, cairo, lagos][index % 3] ?? berlin, end, 1 + index)),
  ];
  const layout = layOut(flows, middle);

  it('stand clear of each other and of dots, and each line has one', () => {
    const heads = layout.lines.flatMap(({ directions }) => directions).filter(({ kind }) => kind === 'head');
    for (const [index, { point }] of heads.entries()) {
      for (const other of heads.slice(index + 1))
        expect(distance(point, other.point)).toBeGreaterThanOrEqual(12);
      for (const dot of layout.dots) expect(distance(point, dot.point)).toBeGreaterThan(dot.radius + 4);
    }
    for (const { line, directions } of layout.lines) expect(directions.length, line.id).toBeGreaterThan(0);
  });

  it('go with their lines while the map moves', () => {
    const moved = moveFlows(layout, viewAt(41, 40, 2.8));
    const shift = (viewAt(41, 40, 2.8).project([0, 0])?.x ?? 0) - (middle.project([0, 0])?.x ?? 0);
    const places = (of: FlowLayout) =>
      of.lines.flatMap(({ directions }) => directions.map(({ point }) => point.x));
    for (const [index, x] of places(moved).entries())
      expect(x).toBeCloseTo((places(layout)[index] ?? 0) + shift, 0);
  });
});

describe('the labels of flows', () => {
  const labelsOf = (flows: readonly Flow[], view: View) =>
    flowLabels(layOut(flows, view), view, {
      numberOf: (own) => {
        const number = own.map(({ value }) => value).join(' and ');
        return { number, numberWithNoun: `${number} flights`, hasRivals: false };
      },
      nameOf: ({ id }) => ({ name: id, note: null }),
      groundOf: () => light.land,
    });

  it('name a place once where two copies of the world are in view', () => {
    const { dots } = labelsOf(pacific, viewAt(20, 20, 1, { frame: { width: 1600, height: 700 } }));
    expect(dots.map(({ id }) => id).sort()).toEqual(['clark', 'hickam', 'travis', 'wake', 'yokota']);
  });

  it('have the number of a place with a single line behind its name, and none for what is hidden', () => {
    const { lines } = labelsOf(
      [flow(berlin, tashkent, 9), flow(cairo, tashkent, 5, { state: 'out' })],
      middle,
    );
    expect(lines.map(({ id, number, onlyLineOf }) => [id, number, onlyLineOf])).toEqual([
      ['route:cairo~tashkent', null, 'cairo'],
      ['route:berlin~tashkent', '9', 'berlin'],
    ]);
  });

  it('hold the places of a shared count important, and keep off its arcs', () => {
    const { lines, dots } = labelsOf([flow(berlin, [cairo, tashkent], 9), flow(lagos, berlin, 40)], middle);
    expect(
      dots
        .filter(({ isImportant }) => isImportant)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['berlin', 'cairo', 'tashkent']);
    expect(lines.at(-1)?.pieces).toHaveLength(2);
  });

  it('keep off lassos and heads', () => {
    const layout = layOut([flow(berlin, [cairo, tashkent], 9), flow(lagos, berlin, 1)], middle);
    const { lines } = labelsOf([flow(berlin, [cairo, tashkent], 9), flow(lagos, berlin, 1)], middle);
    const [fan] = layout.fans;
    const lasso = lines.find(({ id }) => id.startsWith('lasso'));
    expect(lasso).toMatchObject({ number: null, width: 2 * (fan?.lasso.radius ?? 0) });
    const heads = lines.filter(({ id }) => id.startsWith('head'));
    const drawn = layout.lines.flatMap(({ directions }) => directions.filter(({ kind }) => kind === 'head'));
    expect(heads).toHaveLength(drawn.length + (fan?.heads.length ?? 0));
    expect(heads.length).toBeGreaterThan(1);
  });

  it('hold places that stand in a lasso important, too, and set their names beside it', () => {
    const near = place('near', 31.5, 30.4);
    const { lines, dots } = labelsOf([flow(berlin, [cairo, near], 9), flow(lagos, berlin, 40)], middle);
    const layout = layOut([flow(berlin, [cairo, near], 9), flow(lagos, berlin, 40)], middle);
    expect(layout.fans[0]?.arcs).toEqual([]);
    for (const dot of dots.filter(({ id }) => id === 'cairo' || id === 'near'))
      expect(dot).toMatchObject({ isImportant: true, radius: layout.fans[0]?.lasso.radius });
    expect(lines.some(({ id }) => id.startsWith('lasso'))).toBe(false);
  });
});

function flat(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) => (mark.kind === 'group' ? flat(mark.marks) : [mark]));
}

describe('a bundle', () => {
  it('is the nearest increasing sequence', () => {
    expect(isotonic([1, 2, 3], [1, 1, 1])).toEqual([1, 2, 3]);
    expect(isotonic([3, 1, 2], [1, 1, 1])).toEqual([2, 2, 2]);
    expect(isotonic([0, 4, 1, 5], [1, 1, 2, 1])).toEqual([0, 2, 2, 5]);
  });

  it('keeps its gaps and moves each line no farther than it must', () => {
    expect(sideBySide([-50, 0, 50], [4, 4, 4], 1.6)).toEqual([-50, 0, 50]);
    expect(sideBySide([0, 0], [4, 6], 2)).toEqual([-4.2, 2.8].map((value) => expect.closeTo(value, 9)));
  });
});
