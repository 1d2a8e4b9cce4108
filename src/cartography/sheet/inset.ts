// Airfields too close to be told apart, once more and larger, in a frame of their own beside where they are.

import { computed, reference } from '../../airlift/basis.ts';
import { geodesicBetween } from '../../airlift/routes.ts';
import { onScreen } from '../arcs/screen-arc.ts';
import { around, grow, lineTouches, overlaps } from '../drawing/boxes.ts';
import { type Box, boxOfText, type Mark, type Point, type TextMark } from '../drawing/marks.ts';
import { dotMarks, placeAirfields } from '../overlay/airfield-labels.ts';
import { airfieldLabels } from '../overlay/overlay.ts';
import { placeLabels } from '../overlay/place-labels.ts';
import { type Camera, insetSize } from '../projection/camera.ts';
import { scaleBar } from '../projection/scale-bar.ts';
import { frameOf } from '../projection/view.ts';
import { countriesOf, groundOf } from '../style/paint.ts';
import { overlaySizes } from '../style/sizes.ts';
import type { Scene, SheetContent } from './content.ts';
import type { Scenery } from './scenery.ts';

export interface Inset {
  /** In the map's own pixels. */
  readonly marks: readonly Mark[];
  /** What no word of the map may cover. */
  readonly boxes: readonly Box[];
}

/** Airfields nearer to each other than this are shown apart, pixels. */
const closeBy = 48;
/** The distance between the two in the inset, as a share of its height. */
const apart = 0.36;
/** How far left of the middle the two stand, as a share of the inset's width. */
const aside = 0.19;
const edge = 18;
/** Room left round the frame on the map for the airfields' names. */
const nameRoom = { x: 0, y: 22 };

/** The inset of a sheet's map, or null where none is needed or has room. */
export function insetOf(
  content: SheetContent,
  scene: Scene,
  scenery: Scenery,
  taken: readonly Box[],
): Inset | null {
  const { airlift, report, theme } = content;
  const { view } = scene;
  const size = insetSize(view);
  if (size === null) return null;
  if (report.shown.movements.length === 0) return null;
  const seen = airlift.airfields.flatMap((airfield) => {
    const point = view.project(airfield.position);
    return point === null ? [] : [{ airfield, point }];
  });
  const pair = seen.flatMap((one, index) =>
    seen.slice(index + 1).flatMap((other) => {
      const away = Math.hypot(one.point.x - other.point.x, one.point.y - other.point.y);
      return away < closeBy ? [{ one, other, away }] : [];
    }),
  )[0];
  if (pair === undefined || pair.away === 0) return null;
  const { one, other, away } = pair;
  const { width, height } = size;
  const middle = { x: (one.point.x + other.point.x) / 2, y: (one.point.y + other.point.y) / 2 };
  const growth = (height * apart) / away;
  const camera: Camera = {
    ...scene.camera,
    pitch: 0,
    zoom: scene.camera.zoom + Math.log2(growth),
    // To the left of the middle: the names stand on the right.
    longitude:
      (one.airfield.position[0] + other.airfield.position[0]) / 2 +
      (width * aside * 360) / (512 * 2 ** (scene.camera.zoom + Math.log2(growth))),
    latitude: (one.airfield.position[1] + other.airfield.position[1]) / 2,
  };
  const closeUp = scenery.closeUp(camera, size);
  const outline = {
    x: middle.x - (width / growth) * (0.5 - aside),
    y: middle.y - height / growth / 2,
    width: width / growth,
    height: height / growth,
  };
  const least = grow(
    around([
      grow({ ...one.point, width: 0, height: 0 }, 9),
      grow({ ...other.point, width: 0, height: 0 }, 9),
    ]),
    2,
  );
  const frame = around([outline, least]);
  const arcs = content.arcs.map((arc) => onScreen(arc, view));
  const box = placeBox(
    frame,
    size,
    frameOf(view),
    arcs.flatMap(({ pieces }) => pieces),
    taken,
  );
  if (box === null) return null;
  const line = connector(frame, box);
  const marks: Mark[] = [
    { kind: 'path', data: rectangle(frame), stroke: theme.ink, strokeWidth: 1 },
    ...(line === null ? [] : [{ kind: 'path', data: line, stroke: theme.ink, strokeWidth: 1 } as const]),
    {
      kind: 'group',
      name: 'inset',
      at: { x: box.x, y: box.y },
      clip: { x: 0, y: 0, ...size },
      marks: [
        { kind: 'rectangle', x: 0, y: 0, ...size, fill: theme.focusLand },
        ...(closeUp.layers ?? []),
        ...insetWords(content, closeUp, pair.one.airfield, pair.other.airfield),
      ],
    },
    { kind: 'path', data: rectangle(box), stroke: theme.ink, strokeWidth: 1 },
  ];
  return { marks, boxes: [grow(box, 8), frame] };
}

const rectangle = ({ x, y, width, height }: Box) =>
  `M${x.toFixed(1)} ${y.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h${(-width).toFixed(1)}Z`;

/** The inset's place: below or above what it enlarges first, on no arc, away from the names beside the pair. */
function placeBox(
  frame: Box,
  size: { width: number; height: number },
  map: Box,
  lines: readonly (readonly Point[])[],
  taken: readonly Box[],
): Box | null {
  const right = map.width - size.width - edge;
  const bottom = map.height - size.height - edge;
  const around = {
    x: frame.x - nameRoom.x,
    y: frame.y - nameRoom.y,
    width: frame.width + 2 * nameRoom.x,
    height: frame.height + 2 * nameRoom.y,
  };
  const beside = Math.max(edge, Math.min(frame.x + frame.width / 2 - size.width * 0.4, right));
  const below = Math.min(frame.y + frame.height + 56, bottom);
  const candidates = [
    { x: right, y: bottom },
    { x: beside, y: bottom },
    { x: beside, y: below },
    { x: edge, y: bottom },
    { x: right, y: edge },
    { x: edge, y: edge },
  ];
  const free = candidates
    .map((corner) => ({ ...corner, ...size }))
    .find(
      (box) =>
        !overlaps(grow(box, 10), around) &&
        !taken.some((other) => overlaps(box, other)) &&
        !lines.some((line) => lineTouches(line, grow(box, 10))),
    );
  return free ?? null;
}

/** One straight line from the frame on the map to the inset; null where they touch. */
function connector(frame: Box, box: Box): string | null {
  const x = Math.max(box.x + 12, Math.min(frame.x + frame.width / 2, box.x + box.width - 12));
  const isBelow = box.y > frame.y + frame.height;
  const isAbove = box.y + box.height < frame.y;
  if (x >= frame.x && x <= frame.x + frame.width && (isBelow || isAbove)) {
    const [from, to] = isBelow ? [frame.y + frame.height, box.y] : [frame.y, box.y + box.height];
    return `M${x.toFixed(1)} ${from.toFixed(1)}V${to.toFixed(1)}`;
  }
  if (overlaps(frame, box)) return null;
  const ends = [near(frame, box), near(box, frame)].map(
    ({ x: endX, y }) => `${endX.toFixed(1)} ${y.toFixed(1)}`,
  );
  return `M${ends.join('L')}`;
}

/** The corner or the middle of a side that is nearest to another box. */
function near(one: Box, other: Box): Point {
  const along = (start: number, length: number, otherStart: number, otherLength: number) =>
    otherStart > start + length
      ? start + length
      : otherStart + otherLength < start
        ? start
        : start + length / 2;
  return {
    x: along(one.x, one.width, other.x, other.width),
    y: along(one.y, one.height, other.y, other.height),
  };
}

type Airfield = SheetContent['airlift']['airfields'][number];

/** Dots, names, the distance between the two, towns, and the inset's own scale. */
function insetWords(content: SheetContent, scene: Scene, one: Airfield, other: Airfield): Mark[] {
  const { airlift, language, messages, theme, textWidth, gazetteer, report } = content;
  const { view } = scene;
  // The sizes of a small map: a name and a dot as on the large one, no notes.
  const sizes = {
    ...overlaySizes(view.width),
    airfieldNote: null,
    town: { size: 12.5, weight: 400 },
    airfield: { size: 13.5, weight: 600 },
  };
  const shown = report.shown.movements.map((each) => each.movement);
  const arcs = content.arcs
    .filter(({ route }) => shown.includes(route.movement))
    .map((arc) => onScreen(arc, view));
  const font = { size: 12.5, weight: 400 };
  const bar = scaleBar(scene.camera, 56);
  const barWords = messages.kilometresValue(bar.kilometres);
  const barWidth = Math.max(bar.length, textWidth(barWords, font));
  const corner = { x: view.width - 12 - barWidth, y: view.height - 30 };
  const scaleBox = { ...corner, width: barWidth, height: 24 };
  const [from, to] = [view.project(one.position), view.project(other.position)];
  const halo = { colour: groundOf(airlift, theme, one.country), width: 2 };
  const dimension: Mark[] = [];
  const taken: Box[] = [scaleBox];
  const setting = { arcs, view, sizes, theme, textWidth };
  if (from !== null && to !== null) {
    const words = messages.apart(geodesicBetween(one, other).distance / 1000);
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const text: TextMark = {
      kind: 'text',
      x: middle.x + 10,
      y: middle.y + 4,
      text: words,
      font,
      fill: theme.ink2,
      anchor: 'start',
      halo,
    };
    taken.push(boxOfText(text, textWidth));
    const data = `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
    dimension.push({ kind: 'path', data, stroke: theme.ink, strokeWidth: 0.9 }, text);
  }
  const labels = airfieldLabels(content, view.zoom).map((label) => ({ ...label, note: null }));
  const placed = placeAirfields({
    ...setting,
    labels: labels.filter(({ airfield }) => airfield === one || airfield === other),
    taken,
  });
  taken.push(...placed.map(({ box }) => box));
  const { origin, destination } = countriesOf(airlift);
  const words = content.hasBasemap
    ? placeLabels({
        gazetteer,
        language,
        mainCountries: [...origin, ...destination],
        groundOf: (country) => groundOf(airlift, theme, country),
        ...setting,
        taken,
      })
    : [];
  const line = `M${corner.x + 0.5} ${corner.y + 17}V${corner.y + 22.5}H${corner.x + bar.length}V${corner.y + 17}`;
  const isShown = (airfield: Airfield) =>
    shown.some((movement) => movement.from === airfield || movement.to.includes(airfield));
  return [
    { kind: 'group', name: 'inset places', marks: words.flat() },
    { kind: 'group', name: 'inset distance', basis: computed, marks: dimension },
    {
      kind: 'group',
      name: 'inset airfields',
      basis: reference,
      marks: [...dotMarks(placed, labels, sizes, theme, isShown), ...placed.flatMap(({ label }) => label)],
    },
    {
      kind: 'group',
      name: 'inset scale',
      basis: computed,
      marks: [
        {
          kind: 'text',
          x: corner.x,
          y: corner.y + 12,
          text: barWords,
          font,
          fill: theme.ink,
          anchor: 'start',
          halo,
        },
        { kind: 'path', data: line, stroke: theme.ink, strokeWidth: 1 },
      ],
    },
  ];
}
