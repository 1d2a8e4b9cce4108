// The annotation of a shared count: a lasso across all arcs of the movement, a leader, and the count in words.
import { meetingAcross, placeAt, type ScreenArc } from '../arcs/screen-arc.ts';
import { around, contains, grow, lineTouches, overlaps } from '../drawing/boxes.ts';
import type { Box, Font, Mark, Point, TextMark } from '../drawing/marks.ts';
import { frameOf } from '../projection/view.ts';
import { type Block, type BlockOptions, blockOf, type WordsOptions } from './annotation-words.ts';
import type { Setting } from './setting.ts';

export interface Annotation {
  readonly marks: readonly Mark[];
  /** Those of them that are text. */
  readonly words: readonly TextMark[];
  /** Of the text. */
  readonly box: Box;
  /** From the text to the lasso. */
  readonly leader: readonly Point[];
  /** Of text, leader and lasso. */
  readonly whole: Box;
  /** Where it embraces the arcs. */
  readonly anchor: Point;
}

export interface AnnotationOptions extends Omit<Setting, 'arcs'>, WordsOptions {
  /** All lines that no text lies on, and how far from their middle they reach, pixels. */
  readonly lines: readonly { readonly pieces: ScreenArc['pieces']; readonly reach: number }[];
  /** What embraces the annotated lines at a share of them; null where it cannot. */
  readonly lassoAt: (share: number) => Lasso | null;
  readonly lit: boolean;
}

interface PlaceOptions extends AnnotationOptions, BlockOptions {
  /** Pixels to keep from arcs and from what else stands there. */
  readonly clearance: number;
}

/** Shares of the arcs at which the lasso may lie, the best first. */
const shares = [
  0.44, 0.41, 0.47, 0.37, 0.51, 0.33, 0.55, 0.6, 0.28, 0.65, 0.22, 0.7, 0.16, 0.76, 0.82, 0.1, 0.88, 0.92,
];
/** How far the lasso reaches beyond the outer arcs, and half its width, pixels. */
const reach = 9;
const halfWidth = 5.2;
const textGap = 12;

export interface Lasso {
  readonly upper: Point;
  readonly lower: Point;
  /** Its outline as path data; empty where it is drawn already. */
  readonly data: string;
  readonly length: number;
}

/** A capsule across all arcs at right angles to them, or null where they do not all pass. */
export function lassoRound(arcs: readonly ScreenArc[], share: number): Lasso | null {
  const first = arcs[0];
  const place = first === undefined ? null : placeAt(first, share);
  if (place === null) return null;
  const meetings = arcs.map((arc, index) => (index === 0 ? 0 : meetingAcross(arc, place)));
  const across = meetings.filter((meeting): meeting is number => meeting !== null);
  if (across.length < arcs.length) return null;
  const { point, along } = place;
  const normal = { x: -along.y, y: along.x };
  const end = (distance: number): Point => ({
    x: point.x + normal.x * distance,
    y: point.y + normal.y * distance,
  });
  const a = end(Math.min(...across) - reach + halfWidth);
  const b = end(Math.max(...across) + reach - halfWidth);
  const side = { x: along.x * halfWidth, y: along.y * halfWidth };
  const at = (from: Point, sign: number) =>
    `${(from.x + sign * side.x).toFixed(2)} ${(from.y + sign * side.y).toFixed(2)}`;
  const arc = `A${halfWidth} ${halfWidth} 0 0 `;
  const data = `M${at(a, 1)}L${at(b, 1)}${arc}1 ${at(b, -1)}L${at(a, -1)}${arc}1 ${at(a, 1)}Z`;
  const outer = [end(Math.min(...across) - reach), end(Math.max(...across) + reach)] as const;
  const [upper, lower] = outer[0].y < outer[1].y ? outer : [outer[1], outer[0]];
  return { upper, lower, data, length: Math.hypot(upper.x - lower.x, upper.y - lower.y) };
}

/** What a place must cost less than; one over an arc or over anything else is none. */
const tooMuch = 40;
/** What a line of words on a border costs. */
const onBorder = 3;
/** Shares of the usual sizes to fall back to where there is no room. */
const smallerSizes = [1, 0.92, 0.84] as const;

/** The annotation in its best free place, or null where the arcs cannot be embraced inside the frame. */
export function annotate(options: AnnotationOptions): Annotation | null {
  const settings: readonly { share: number; isNarrow: boolean; isNarrowest?: boolean }[] = [
    ...smallerSizes.flatMap((share) => [false, true].map((isNarrow) => ({ share, isNarrow }))),
    // Wider words of another font are rather broken than left out.
    ...((options.standIn ?? 1) > 1 ? [{ share: 0.92, isNarrow: true, isNarrowest: true }] : []),
  ];
  for (const { share, isNarrow, isNarrowest = false } of settings) {
    const font = (before: Font): Font => ({ ...before, size: before.size * share });
    const { number, noun, types, note } = options.sizes;
    const sizes = {
      ...options.sizes,
      number: font(number),
      noun: font(noun),
      types: font(types),
      note: font(note),
    };
    const clearance = share === 1 && !isNarrow ? 6 : 2;
    const annotation = place({ ...options, sizes, isNarrow, isNarrowest, clearance });
    if (annotation !== null) return annotation;
  }
  return null;
}

function place(options: PlaceOptions): Annotation | null {
  const { lines, lassoAt, view, theme, taken, lit, borders = [] } = options;
  const frame = frameOf(view);
  const block = blockOf(options);
  const number = block.rows[options.words.above === null ? 0 : 1];
  const usual = Math.min(190, Math.max(112, view.height * 0.26));
  let best: { cost: number; annotation: Annotation } | null = null;
  for (const [rank, share] of shares.entries()) {
    const lasso = lassoAt(share);
    if (lasso === null || lasso.length > Math.min(view.width, view.height) * 0.7) continue;
    for (const candidate of candidatesFor(lasso, block, usual, borders.length > 0)) {
      const { corner, box, leader, order } = candidate;
      const least = 1.1 * rank + order;
      if (best !== null && best.cost <= least) break;
      const inside =
        contains(grow(frame, -8), box) && contains(frame, { ...lasso.upper, width: 0, height: 0 });
      if (!inside || !contains(frame, { ...lasso.lower, width: 0, height: 0 })) continue;
      // What is quick to find out comes first.
      const cheapest = 30 * taken.filter((other) => lineTouches(leader, other)).length + least;
      if (cheapest >= tooMuch || (best !== null && best.cost <= cheapest)) continue;
      const clear = grow(box, options.clearance);
      if (taken.some((other) => overlaps(clear, other))) continue;
      const isCrossed = lines.some(({ pieces, reach }) =>
        pieces.some((piece) => lineTouches(piece, grow(clear, reach))),
      );
      if (isCrossed) continue;
      const crossed = block.rows.filter((row) => {
        const words = { ...row, x: row.x + corner.x, y: row.y + corner.y };
        return borders.some((border) => lineTouches(border, words));
      });
      // A dash before a number would be read with it.
      const cost = cheapest + onBorder * (crossed.length + crossed.filter((row) => row === number).length);
      if (best !== null && best.cost <= cost) continue;
      const strokeWidth = lit ? 2.2 : 1.4;
      const path = leader
        .map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x.toFixed(2)} ${point.y.toFixed(2)}`)
        .join('');
      const words = block.place(corner);
      const marks: Mark[] = [
        ...(lasso.data === ''
          ? []
          : [{ kind: 'path', data: lasso.data, stroke: theme.ink, strokeWidth } as const]),
        { kind: 'path', data: path, stroke: theme.ink, strokeWidth: lit ? 2 : 1.2 },
        ...words,
      ];
      const whole = around([
        box,
        ...leader.map((point) => ({ ...point, width: 0, height: 0 })),
        { ...lasso.lower, width: 0, height: 0 },
      ]);
      const anchor = { x: (lasso.upper.x + lasso.lower.x) / 2, y: (lasso.upper.y + lasso.lower.y) / 2 };
      best = { cost, annotation: { marks, words, box, leader, whole, anchor } };
    }
  }
  return best?.annotation ?? null;
}

interface Candidate {
  readonly corner: Point;
  readonly box: Box;
  readonly leader: readonly Point[];
  /** How many are better. */
  readonly order: number;
}

/** How long leaders may be, as shares of the usual length, the best first. */
const lengths = [1, 1.2, 0.85, 1.45, 0.7, 0.62, 0.55, 0.48, 0.4];
/** Between them, for words that keep off borders. */
const between = [0.92, 0.97, 1.05, 1.1, 1.15, 1.3, 1.38, 0.78];

/** Upwards before downwards, the text to the right of its leader before the left; the leader as long as usual first. */
function candidatesFor(lasso: Lasso, block: Block, usual: number, isFine: boolean): Candidate[] {
  const tried = [...lengths.entries(), ...(isFine ? between.map((length) => [1, length] as const) : [])];
  const candidates = [true, false].flatMap((up) =>
    tried.flatMap(([rank, share]) =>
      [true, false].map((right): Candidate => {
        const start = up ? lasso.upper : lasso.lower;
        const far = { x: start.x, y: start.y + (up ? -1 : 1) * share * usual };
        const corner = {
          x: right ? start.x + textGap : start.x - textGap - block.width,
          y: up ? far.y : far.y - block.height,
        };
        const box = { ...corner, width: block.width, height: block.height };
        const order = (up ? 0 : 2 * lengths.length) + 2 * rank + (right ? 0 : 1);
        return { corner, box, leader: [far, start], order };
      }),
    ),
  );
  return candidates.sort((one, other) => one.order - other.order);
}
