// Labels of what flew, with a budget: names and numbers by importance, each where it covers nothing, the rest left out
// and counted, so that the page can say so ("8 of 24 numbers shown").
import { type CollisionIndex, collisionIndex } from '../drawing/collision-index.ts';
import { growthOf } from '../drawing/growth.ts';
import { takenRaster } from '../drawing/taken-raster.ts';
import type { LabelLine, LabelOptions, PlacedLabel } from './label.ts';
import { type LabelItem, type LabelOrder, labelOrder, ownerOfDot } from './label-order.ts';
import { type LabelSetting, marginsAt } from './label-setting.ts';
import type { LabelCounts } from './left-out.ts';
import { type NamedDot, placeName } from './name-label.ts';
import { type NumberedLine, placeAnyway, placeNumber } from './number-label.ts';

export interface Labels {
  /** The most important first. */
  readonly placed: readonly PlacedLabel[];
  /** Ids of dots and lines in the frame whose name or number found no room. */
  readonly leftOut: { readonly names: readonly string[]; readonly numbers: readonly string[] };
  /** Of what is in the frame. */
  readonly counts: LabelCounts;
  /** All that stands in the frame now, for the words of the basemap, which come after. */
  readonly index: CollisionIndex;
}

/** Pixels of map for each number beside a line, and for each name. */
const areaOfNumber = 55_000;
const areaOfName = 15_000;
/** On a map of more numbered lines than this a leader of a number may run over one line only, else over a few. */
const manyLines = 40;
/** How many lines may bid for the place of one number there. */
const heavyLines = 3;
const mostCrossings = { few: 3, one: 1 } as const;

/**
 * Places the labels of a view. The result does not depend on the order of lines, dots and boxes.
 *
 * A number behind a name needs no room of its own beside a line, and does not count against the budget of numbers.
 * The heaviest number is never left out, unless the frame has no room for it between dots and what is reserved.
 */
export function placeAirliftLabels(options: LabelOptions): Labels {
  const labels = placedAmong(options);
  const { namesShown, namesInAll } = labels.counts;
  // Where thin lines leave room for hardly a name, names lie over them.
  return labels.counts.numbersInAll > hundreds && namesShown < leastNamed * namesInAll
    ? placedAmong({ ...options, lines: withThinLinesFaint(options.lines) })
    : labels;
}

/** Of so many numbered lines no label finds room between all. */
const hundreds = 150;
/** A map that names less of its places than this share says little. */
const leastNamed = 0.15;
/** Lines up to so many times as wide as the thinnest are thin. */
const thin = 1.5;

function withThinLinesFaint(lines: readonly LabelLine[]): readonly LabelLine[] {
  const numbered = lines.filter(({ number }) => number !== null);
  const thinnest = Math.min(...numbered.map(({ width }) => width));
  return lines.map((line) =>
    line.number !== null && line.width <= thin * thinnest ? { ...line, isFaint: true } : line,
  );
}

function placedAmong(options: LabelOptions): Labels {
  const order = labelOrder(options);
  const labels = withFewLeftOut(options, order);
  const [first] = order.numbered;
  // Where names took all the room, they make way.
  return first !== undefined && labels.leftOut.numbers.includes(first.line.id)
    ? place(options, order, true)
    : labels;
}

/** Among so many labels at most the order may change, so that all of them find room; and so many times. */
const fewItems = 24;
const mostTries = 4;

/**
 * By importance; among few labels those that found no room go before the others, where that loses none and takes no number
 * from behind its name.
 */
function withFewLeftOut(options: LabelOptions, order: LabelOrder): Labels {
  let best = place(options, order, false);
  if (order.items.length > fewItems) return best;
  let { items } = order;
  let labels = best;
  for (let tries = 0; tries < mostTries; tries++) {
    const missing = new Set([...labels.leftOut.names, ...labels.leftOut.numbers]);
    if (missing.size === 0) break;
    const isMissing = (item: LabelItem) =>
      missing.has(item.id) || (item.kind === 'name' && missing.has(item.named.only?.line.id ?? ''));
    items = [...items.filter(isMissing), ...items.filter((item) => !isMissing(item))];
    labels = place(options, { ...order, items }, false);
    if (isMore(labels, best)) best = labels;
  }
  return best;
}

/** Whether labels show all that others do, and more. */
function isMore(labels: Labels, before: Labels): boolean {
  const has = new Set(before.leftOut.names.concat(before.leftOut.numbers));
  const lost = [...labels.leftOut.names, ...labels.leftOut.numbers];
  return lost.length < has.size && lost.every((id) => has.has(id)) && behind(labels) >= behind(before);
}

/** How many numbers stand behind the name of a place: they belong to the same point. */
const behind = ({ placed }: Labels) =>
  placed.filter(({ kind }, index) => kind === 'number' && placed[index - 1]?.kind === 'name').length;

function place(options: LabelOptions, { numbered, items }: LabelOrder, isNumberFirst: boolean): Labels {
  const { frame } = options;
  const isCrowded = numbered.length > manyLines;
  const setting = settingOf(options, isCrowded);
  const area = (frame.width * frame.height) / setting.growth ** 2;
  const numbers = Math.max(1, Math.floor(area / areaOfNumber));
  const names = Math.max(1, Math.floor(area / areaOfName));
  // Among many lines a number is a sign of weight: light ones do not take the place of heavy ones without room.
  const heavy = new Set(isCrowded ? numbered.slice(0, heavyLines * numbers) : numbered);
  const leading = new Set(numbered.slice(0, numbers));
  const placed: PlacedLabel[] = [];
  const shown = { name: new Set<string>(), number: new Set<string>() };
  let numbersLeft = numbers;

  const add = (labels: readonly PlacedLabel[]) => {
    for (const { kind, id } of labels) shown[kind].add(id);
    placed.push(...labels);
  };
  const addNumber = (each: NumberedLine) => {
    if (numbersLeft === 0 || !heavy.has(each) || shown.number.has(each.line.id)) return;
    const usual = placeNumber(each, leading.has(each), setting);
    const label = usual ?? (each.isFirst ? placeAnyway(each, setting) : null);
    if (label === null) return;
    add([label]);
    numbersLeft -= 1;
  };
  const addName = (named: NamedDot) => {
    const only = named.only !== null && shown.number.has(named.only.line.id) ? null : named.only;
    if (shown.name.size < names) add(placeName({ ...named, only }, setting) ?? []);
    if (only !== null) addNumber(only);
  };

  const [first] = numbered;
  if (isNumberFirst && first !== undefined) addNumber(first);
  for (const item of items) {
    if (item.kind === 'number') addNumber(item.numbered);
    else addName(item.named);
  }
  const allNames = [...new Set(items.flatMap(({ kind, id }) => (kind === 'name' ? [id] : [])))];
  const allNumbers = numbered.map(({ line }) => line.id);
  return {
    placed,
    leftOut: {
      names: allNames.filter((id) => !shown.name.has(id)),
      numbers: allNumbers.filter((id) => !shown.number.has(id)),
    },
    counts: {
      namesShown: shown.name.size,
      namesInAll: allNames.length,
      numbersShown: shown.number.size,
      numbersInAll: allNumbers.length,
    },
    index: setting.index,
  };
}

/** The frame with everything in it that was there before any label. */
function settingOf(
  { frame, reserved, lines, dots, textWidth, theme, isPhone }: LabelOptions,
  isCrowded: boolean,
): LabelSetting {
  const growth = growthOf(frame.width);
  const taken = takenRaster(frame, marginsAt(growth));
  const index = collisionIndex(frame, taken.add);
  for (const box of reserved) index.addBox('reserved', box);
  for (const [owner, { pieces, width, isFaint }] of lines.entries())
    for (const piece of isFaint === true ? [] : pieces) index.addLine('line', piece, width / 2, owner);
  for (const [number, { point, radius }] of dots.entries())
    index.addLine('dot', [point], radius, ownerOfDot(lines.length, number));
  return {
    frame: { x: 0, y: 0, width: frame.width, height: frame.height },
    index,
    taken,
    textWidth,
    theme,
    growth,
    isPhone,
    mostCrossings: isCrowded ? mostCrossings.one : mostCrossings.few,
  };
}
