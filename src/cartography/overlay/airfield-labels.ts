// Airfields on the map: a dot each, and a name that never lies on an arc, a dot or another name.
import type { Place } from '../../airlift/airlift.ts';
import { around, contains, grow, lineTouches, overlaps } from '../drawing/boxes.ts';
import { type Box, boxOfText, type Mark, type Point, type TextMark } from '../drawing/marks.ts';
import { drawnFrameOf, frameOf } from '../projection/view.ts';
import type { OverlaySizes } from '../style/sizes.ts';
import type { Theme } from '../style/theme.ts';
import type { Setting } from './setting.ts';

/** An airfield as it is to be labelled. */
export interface AirfieldLabel {
  readonly airfield: Place;
  readonly name: string;
  /** A second line, where there is room for one. */
  readonly note: string | null;
  readonly isOrigin: boolean;
  /** The colour of the ground it stands on. */
  readonly ground: string;
}

export interface PlacedAirfield {
  readonly airfield: Place;
  readonly point: Point;
  /** Empty where no room is left for it. */
  readonly label: readonly TextMark[];
  /** Of the label, or without one of the dot's middle. */
  readonly box: Box;
}

/** Two airfields whose dots stand closer than this many pixels are one thing to press. */
const pairDistance = 24;

type Anchor = 'above' | 'right-up' | 'right' | 'right-down' | 'left' | 'left-down' | 'left-up' | 'below';

export interface AirfieldOptions extends Setting {
  readonly labels: readonly AirfieldLabel[];
}

/** The dots and labels of the airfields in the frame. */
export function placeAirfields(options: AirfieldOptions): PlacedAirfield[] {
  const { labels, view, sizes, textWidth, taken } = options;
  const frame = grow(drawnFrameOf(view), 12);
  const seen = labels.flatMap((label) => {
    const point = view.project(label.airfield.position);
    return point === null || !overlaps(frame, { ...point, width: 0.1, height: 0.1 })
      ? []
      : [{ label, point }];
  });
  const dots = seen.map(({ point }) => grow({ ...point, width: 0, height: 0 }, sizes.dot + 2));
  const placed: PlacedAirfield[] = [];
  for (const { label, point } of seen) {
    const neighbour = seen.find((other) => other.label !== label && isPair(other.point, point));
    const boxes = [...taken, ...placed.map((each) => each.box)];
    const candidates = anchorsFor(label, point, neighbour?.point ?? null).flatMap((anchor) => [
      textAt(label, point, anchor, options, true),
      ...(label.note === null ? [] : [textAt(label, point, anchor, options, false)]),
    ]);
    const costed = candidates.flatMap((marks, order) => {
      const box = around(marks.map((mark) => boxOfText(mark, textWidth)));
      if (!contains(frameOf(view), box)) return [];
      return [{ marks, box, cost: costOf(box, options, dots, boxes) + order * 0.5 }];
    });
    // A name that would be cut is left out.
    const none = { marks: [], box: { ...point, width: 0, height: 0 }, cost: Number.POSITIVE_INFINITY };
    const best = costed.reduce<(typeof costed)[number]>(
      (least, each) => (each.cost < least.cost ? each : least),
      none,
    );
    placed.push({ airfield: label.airfield, point, label: best.marks, box: best.box });
  }
  return placed;
}

export function isPair(a: Point, b: Point): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < pairDistance;
}

/** Of a close pair the northern label goes right and up, the southern left and down; an origin's stands above its dot. */
function anchorsFor(label: AirfieldLabel, point: Point, neighbour: Point | null): Anchor[] {
  if (neighbour !== null) {
    const northern = point.y < neighbour.y || (point.y === neighbour.y && point.x > neighbour.x);
    return northern
      ? ['right-up', 'right', 'above', 'left-up', 'left', 'below']
      : ['left-down', 'left', 'below', 'right-down', 'right', 'above'];
  }
  if (label.isOrigin)
    return ['above', 'left', 'left-up', 'right-up', 'below', 'right', 'left-down', 'right-down'];
  return ['right', 'right-up', 'right-down', 'below', 'left', 'left-down', 'above', 'left-up'];
}

function textAt(
  label: AirfieldLabel,
  point: Point,
  anchor: Anchor,
  { sizes, theme }: AirfieldOptions,
  withNote: boolean,
): TextMark[] {
  const { size } = sizes.airfield;
  const note = withNote && label.note !== null && sizes.airfieldNote !== null ? label.note : null;
  const noteHeight = note === null || sizes.airfieldNote === null ? 0 : sizes.airfieldNote.size * 1.28;
  const away = sizes.dot + 8;
  const middle = point.y + size * 0.34 - noteHeight / 2;
  const [x, y, side] = {
    above: [point.x - sizes.dot, point.y - away - 1 - noteHeight, 'start'],
    below: [point.x - sizes.dot, point.y + away + size * 0.8, 'start'],
    right: [point.x + away, middle, 'start'],
    'right-up': [point.x + away, middle - size * 0.55, 'start'],
    'right-down': [point.x + away, middle + size * 0.95, 'start'],
    left: [point.x - away, middle, 'end'],
    'left-up': [point.x - away, middle - size * 0.75, 'end'],
    'left-down': [point.x - away, middle + size * 0.95, 'end'],
  }[anchor] as [number, number, 'start' | 'end'];
  const halo = { colour: label.ground, width: 3 };
  const name: TextMark = {
    kind: 'text',
    x,
    y,
    text: label.name,
    font: sizes.airfield,
    fill: theme.ink,
    anchor: side,
    halo,
  };
  if (note === null || sizes.airfieldNote === null) return [name];
  return [name, { ...name, y: y + noteHeight, text: note, font: sizes.airfieldNote, fill: theme.ink2 }];
}

function costOf(box: Box, { arcs }: AirfieldOptions, dots: readonly Box[], boxes: readonly Box[]): number {
  const clear = grow(box, 2);
  const crossed = arcs.filter((arc) => arc.pieces.some((piece) => lineTouches(piece, clear))).length;
  const covered = boxes.filter((other) => overlaps(clear, other)).length;
  const dotted = dots.filter((other) => overlaps(clear, other)).length;
  return 20 * crossed + 40 * covered + 30 * dotted;
}

/** The dots: the accent, with a ring in the ground's colour. */
export function dotMarks(
  placed: readonly PlacedAirfield[],
  labels: readonly AirfieldLabel[],
  { dot }: OverlaySizes,
  theme: Theme,
  shown: (airfield: Place) => boolean,
): Mark[] {
  return placed.map(({ airfield, point }) => ({
    kind: 'circle',
    ...point,
    radius: dot,
    fill: shown(airfield) ? theme.accent : theme.ink2,
    stroke: labels.find((label) => label.airfield === airfield)?.ground ?? theme.land,
    strokeWidth: 1.6,
  }));
}
