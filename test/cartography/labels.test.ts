// Labels of what flew: important ones first, none over anything else, and what finds no room is counted.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grow, lineTouches, overlaps } from '../../src/cartography/drawing/boxes.ts';
import type { Box, Point } from '../../src/cartography/drawing/marks.ts';
import type { LabelDot, LabelLine, LabelOptions, PlacedLabel } from '../../src/cartography/overlay/label.ts';
import { type Labels, placeAirliftLabels } from '../../src/cartography/overlay/labels.ts';
import { light } from '../../src/cartography/style/theme.ts';
import { textWidth, wordsOf } from './drawing.ts';

const lineFrom = (line: Partial<LabelLine> & Pick<LabelLine, 'id' | 'pieces'>): LabelLine => ({
  width: 2,
  number: '10',
  numberWithNoun: null,
  weight: 0.5,
  onlyLineOf: null,
  hasRivals: false,
  halo: light.land,
  ...line,
});

const dotFrom = (dot: Partial<LabelDot> & Pick<LabelDot, 'id' | 'point'>): LabelDot => ({
  radius: 4,
  name: dot.id,
  note: null,
  weight: 0.5,
  isImportant: false,
  isItalic: false,
  isPale: false,
  halo: light.land,
  ...dot,
});

function labelsOf(options: Partial<LabelOptions>): Labels {
  return placeAirliftLabels({
    frame: { width: 800, height: 600 },
    reserved: [],
    lines: [],
    dots: [],
    textWidth,
    theme: light,
    isPhone: false,
    ...options,
  });
}

const idsOf = (labels: Labels, kind: PlacedLabel['kind']) =>
  labels.placed.filter((label) => label.kind === kind).map(({ id }) => id);
const wordsIn = (labels: Labels) =>
  wordsOf(labels.placed.flatMap(({ marks }) => marks)).map(({ text }) => text);

/** A straight line with points as close together as an arc's. */
const straight = (from: Point, to: Point): Point[] =>
  Array.from({ length: 41 }, (_, index) => ({
    x: from.x + ((to.x - from.x) * index) / 40,
    y: from.y + ((to.y - from.y) * index) / 40,
  }));

describe('the number of a line', () => {
  const line = lineFrom({ id: 'a', pieces: [straight({ x: 100, y: 300 }, { x: 700, y: 300 })], weight: 1 });

  it('stands beside the middle of its line and moves along with it', () => {
    const [label] = labelsOf({ lines: [line] }).placed;
    expect(label?.anchor).toEqual({ x: 400, y: 300 });
    expect(label?.leader).toBeNull();
    const { box } = label as PlacedLabel;
    expect(box.x + box.width / 2).toBeCloseTo(400);
    expect(lineTouches(line.pieces[0] as Point[], grow(box, 0.5))).toBe(false);
    expect(lineTouches(line.pieces[0] as Point[], grow(box, 8))).toBe(true);
  });

  it('says what it counts on the heaviest line only, and not on a phone', () => {
    const lines = [
      { ...line, number: '212', numberWithNoun: '212 flights' },
      lineFrom({
        id: 'b',
        pieces: [straight({ x: 100, y: 500 }, { x: 700, y: 500 })],
        number: '204',
        numberWithNoun: '204 flights',
      }),
    ];
    expect(wordsIn(labelsOf({ lines }))).toEqual(['212 flights', '204']);
    expect(wordsIn(labelsOf({ lines, isPhone: true }))).toEqual(['212', '204']);
  });

  it('has two rings behind it where sources differ, which can be pressed by themselves', () => {
    const [label] = labelsOf({ lines: [{ ...line, number: '19 or 20', hasRivals: true }] }).placed;
    expect(label?.marks.map(({ kind }) => kind)).toEqual(['text', 'circle', 'circle']);
    const { box, rings } = label as PlacedLabel;
    expect(rings?.x).toBeGreaterThan(box.x + textWidth('19 or 20', { size: 16, weight: 600 }));
    expect((rings?.x ?? 0) + (rings?.width ?? 0)).toBeCloseTo(box.x + box.width);
  });

  it('goes behind the name of a place that has no other line', () => {
    const dots = [dotFrom({ id: 'Budapest', point: { x: 96, y: 300 } })];
    const labels = labelsOf({ lines: [{ ...line, onlyLineOf: 'Budapest' }], dots });
    expect(wordsIn(labels)).toEqual(['Budapest', '10']);
    const [name, number] = labels.placed;
    expect(number?.anchor).toEqual({ x: 96, y: 300 });
    expect(number?.box.x).toBeGreaterThan((name?.box.x ?? 0) + (name?.box.width ?? 0));
    expect(number?.box.x).toBeLessThan((name?.box.x ?? 0) + (name?.box.width ?? 0) + 8);
  });

  it('is led out of a bundle of lines that leaves it no room', () => {
    const lines = [-1, 0, 1].map((side) =>
      lineFrom({
        id: `${side}`,
        pieces: [straight({ x: 100, y: 300 + 5 * side }, { x: 700, y: 300 + 5 * side })],
        weight: side === 0 ? 1 : 0.1,
        width: 3,
      }),
    );
    const middle = labelsOf({ lines }).placed.find(({ id }) => id === '0');
    expect(middle?.leader?.[0].y).toBeCloseTo(300);
    const length = Math.hypot(
      (middle?.leader?.[0].x ?? 0) - (middle?.leader?.[1].x ?? 0),
      (middle?.leader?.[0].y ?? 0) - (middle?.leader?.[1].y ?? 0),
    );
    expect(length).toBeGreaterThanOrEqual(18);
    expect(length).toBeLessThanOrEqual(110);
  });

  it('stands on the part of its line that is in the frame', () => {
    const pieces = [straight({ x: -3000, y: 100 }, { x: 400, y: 300 })];
    const [label] = labelsOf({ lines: [{ ...line, pieces }] }).placed;
    expect(label?.anchor.x).toBeGreaterThan(0);
    expect(
      labelsOf({ lines: [{ ...line, pieces: [straight({ x: -90, y: 0 }, { x: -9, y: 99 })] }] }).counts,
    ).toEqual({ namesShown: 0, namesInAll: 0, numbersShown: 0, numbersInAll: 0 });
  });

  it('lies on lines where these leave no room anywhere, if it is the heaviest, and says so', () => {
    const hatch = Array.from({ length: 60 }, (_, index) =>
      lineFrom({
        id: `hatch ${index}`,
        pieces: [straight({ x: 0, y: 5 + index * 10 }, { x: 800, y: 5 + index * 10 })],
      }),
    );
    const labels = labelsOf({ lines: [...hatch, line] });
    expect(labels.placed.map(({ id, isLastResort }) => [id, isLastResort])).toEqual([['a', true]]);
    expect(labels.counts).toMatchObject({ numbersShown: 1, numbersInAll: 61 });
    expect(labels.leftOut.numbers).toHaveLength(60);
  });
});

describe('the name of a place', () => {
  it('is large where the place is important, and italic where it is no airfield', () => {
    const dots = [
      dotFrom({ id: 'Kabul', point: { x: 200, y: 200 }, isImportant: true, weight: 1 }),
      dotFrom({ id: 'Minsk region', point: { x: 500, y: 400 }, isItalic: true }),
    ];
    const fonts = labelsOf({ dots }).placed.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'text' ? [mark.font] : [])),
    );
    expect(fonts).toEqual([
      { size: 15, weight: 600 },
      { size: 13, weight: 400, italic: true },
    ]);
  });

  it('has its note below it where there is room, and none on a phone', () => {
    const dots = [dotFrom({ id: 'Kazakhstan', note: 'airfield not named', point: { x: 200, y: 200 } })];
    expect(wordsIn(labelsOf({ dots }))).toEqual(['Kazakhstan', 'airfield not named']);
    expect(wordsIn(labelsOf({ dots, isPhone: true }))).toEqual(['Kazakhstan']);
    expect(wordsIn(labelsOf({ dots, frame: { width: 300, height: 224 } }))).toEqual([
      'Kazakhstan',
      'airfield not named',
    ]);
  });

  it('stands nearer to its own dot than to any other, the names of a close pair on either side', () => {
    const dots = [
      dotFrom({ id: 'Almaty', point: { x: 300, y: 308 } }),
      dotFrom({ id: 'Zhetygen', point: { x: 304, y: 298 } }),
    ];
    const { placed } = labelsOf({ dots });
    for (const { id, box } of placed)
      for (const dot of dots) {
        const own = dots.find((each) => each.id === id) as LabelDot;
        expect(toBox(own.point, box)).toBeLessThanOrEqual(toBox(dot.point, box) + 0.5);
      }
    const [southern, northern] = ['Almaty', 'Zhetygen'].map((id) => placed.find((label) => label.id === id));
    expect((southern?.box.x ?? 0) + (southern?.box.width ?? 0)).toBeLessThan(northern?.box.x ?? 0);
    expect(southern?.box.y).toBeGreaterThan(northern?.box.y ?? 0);
  });

  it('is led out of a crowd of lines if the place is important, and else left out and counted', () => {
    const lines = Array.from({ length: 11 }, (_, index) =>
      lineFrom({
        id: `${index}`,
        pieces: [straight({ x: 280, y: 240 + index * 12 }, { x: 520, y: 240 + index * 12 })],
        number: null,
      }),
    );
    const dot = dotFrom({ id: 'Kabul', point: { x: 400, y: 300 } });
    const [label] = labelsOf({ lines, dots: [{ ...dot, isImportant: true }] }).placed;
    const [from, to] = label?.leader ?? [];
    expect(from?.x).toBeCloseTo(400, -1);
    expect(Math.abs((to?.y ?? 0) - 300)).toBeGreaterThan(60);
    expect(labelsOf({ lines, dots: [dot] }).leftOut.names).toEqual(['Kabul']);
  });

  it('stands in each copy of the world and counts once, its number in one of them', () => {
    const dots = [700, 100].map((x) => dotFrom({ id: 'Nadi', point: { x, y: 300 } }));
    const line = lineFrom({
      id: 'a',
      pieces: [straight({ x: 110, y: 300 }, { x: 600, y: 100 })],
      onlyLineOf: 'Nadi',
    });
    const labels = labelsOf({ dots, lines: [line] });
    expect(wordsIn(labels)).toEqual(['Nadi', '10', 'Nadi']);
    expect(labels.placed.map(({ anchor }) => anchor.x)).toEqual([100, 100, 700]);
    expect(labels.counts).toEqual({ namesShown: 1, namesInAll: 1, numbersShown: 1, numbersInAll: 1 });
  });

  it('is that of the heavier place where there is room for one', () => {
    const dots = ['light', 'heavy'].map((id) =>
      dotFrom({ id, point: { x: 60, y: 40 }, weight: id === 'heavy' ? 1 : 0.1 }),
    );
    const labels = labelsOf({ dots, frame: { width: 110, height: 60 } });
    expect(idsOf(labels, 'name')).toEqual(['heavy']);
    expect(labels.leftOut.names).toEqual(['light']);
  });
});

describe('a budget', () => {
  const many = Array.from({ length: 39 }, (_, index) => index);
  const lines = many.map((index) =>
    lineFrom({
      id: `line ${index}`,
      pieces: [straight({ x: 20, y: 20 + index * 24 }, { x: 980, y: 20 + index * 24 })],
      weight: 1 - index / 100,
    }),
  );
  const frame = { width: 1000, height: 990 };

  it('is one number for 55,000 square pixels, the heaviest', () => {
    const labels = labelsOf({ frame, lines });
    expect(idsOf(labels, 'number')).toEqual(lines.slice(0, 18).map(({ id }) => id));
    expect(labels.counts).toMatchObject({ numbersShown: 18, numbersInAll: 39 });
    expect(labels.leftOut.numbers).toEqual(lines.slice(18).map(({ id }) => id));
  });

  it('is one name for 15,000 square pixels, the heaviest', () => {
    const dots = Array.from({ length: 100 }, (_, index) =>
      dotFrom({
        id: `${index}`,
        point: { x: 50 + (index % 10) * 95, y: 40 + Math.floor(index / 10) * 95 },
        weight: 1 - index / 200,
      }),
    );
    const labels = labelsOf({ frame, dots });
    expect(idsOf(labels, 'name')).toEqual(dots.slice(0, 66).map(({ id }) => id));
    expect(labels.counts).toMatchObject({ namesShown: 66, namesInAll: 100 });
  });

  it('does not count numbers that stand behind names', () => {
    const only = [1, 2, 3].map((index) => ({ ...(lines[index * 4] as LabelLine), onlyLineOf: `${index}` }));
    const dots = only.map(({ pieces }, index) =>
      dotFrom({ id: `${index + 1}`, point: pieces[0]?.[0] as Point }),
    );
    const labels = labelsOf({ frame: { width: 330, height: 330 }, lines: only, dots });
    expect(labels.counts).toMatchObject({ numbersShown: 3, numbersInAll: 3 });
  });
});

// --- whatever flew ---

const pointIn = (width: number, height: number, beyond = 0) =>
  fc.record({
    x: fc.integer({ min: -beyond, max: width + beyond }),
    y: fc.integer({ min: -beyond, max: height + beyond }),
  });

const share = fc.integer({ min: 1, max: 100 }).map((hundredth) => hundredth / 100);

/** Lines, dots and reserved boxes of all kinds, some of them beyond the frame. */
const anything: fc.Arbitrary<LabelOptions> = fc
  .record({ width: fc.integer({ min: 300, max: 1300 }), height: fc.integer({ min: 200, max: 900 }) })
  .chain((frame) => {
    const { width, height } = frame;
    const line = fc
      .record({
        ends: fc.tuple(pointIn(width, height, 80), pointIn(width, height, 80), pointIn(width, height)),
        width: fc.integer({ min: 1, max: 14 }),
        number: fc.option(fc.constantFrom('1', '40', '212', '14 or 15', '25 and 24'), { freq: 5 }),
        weight: share,
        only: fc.option(fc.integer({ min: 0, max: 14 })),
        hasRivals: fc.boolean(),
      })
      .map(({ ends: [from, to, middle], only, ...rest }) => ({
        ...rest,
        numberWithNoun: rest.number === null ? null : `${rest.number} flights`,
        onlyLineOf: only === null ? null : `dot ${only}`,
        pieces: [curve(from, middle, to)],
        halo: light.land,
      }));
    const dot = fc.record({
      point: pointIn(width, height, 20),
      radius: fc.integer({ min: 3, max: 7 }),
      name: fc.constantFrom('Rome', 'Al Udeid', 'Ivanovo-Severny', 'Ämari'),
      note: fc.option(fc.constant('airfield not named'), { freq: 1 }),
      weight: share,
      isImportant: fc.boolean(),
      isItalic: fc.boolean(),
      isPale: fc.boolean(),
      halo: fc.constant(light.land),
    });
    const reserved = fc.record({
      x: fc.integer({ min: 0, max: width }),
      y: fc.integer({ min: 0, max: height }),
      width: fc.integer({ min: 1, max: Math.floor(width / 3) }),
      height: fc.integer({ min: 1, max: Math.floor(height / 3) }),
    });
    return fc.record({
      frame: fc.constant(frame),
      reserved: fc.array(reserved, { maxLength: 3 }),
      lines: fc
        .array(line, { maxLength: 60 })
        .map((lines) => lines.map((each, index) => ({ ...each, id: `line ${index}` }))),
      dots: fc
        .array(dot, { maxLength: 25 })
        .map((dots) => dots.map((each, index) => ({ ...each, id: `dot ${index}` }))),
      textWidth: fc.constant(textWidth),
      theme: fc.constant(light),
      isPhone: fc.boolean(),
    });
  });

/** A quadratic curve. */
function curve(from: Point, middle: Point, to: Point): Point[] {
  return Array.from({ length: 25 }, (_, index) => {
    const t = index / 24;
    const at = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
    return { x: at(from.x, middle.x, to.x), y: at(from.y, middle.y, to.y) };
  });
}

function toBox({ x, y }: Point, box: Box): number {
  return Math.hypot(
    Math.max(box.x - x, 0, x - box.x - box.width),
    Math.max(box.y - y, 0, y - box.y - box.height),
  );
}

/** Each a few milliseconds; with thirty times as many it has held, too. */
const runs = 100;

const always = (check: (options: LabelOptions, labels: Labels) => void) =>
  fc.assert(
    fc.property(anything, (options) => check(options, placeAirliftLabels(options))),
    { numRuns: runs },
  );

describe('whatever flew', () => {
  it('no label lies on a line, a dot, another label or what is reserved, and each is whole in the frame', () => {
    always(({ frame, lines, dots, reserved }, { placed }) => {
      for (const [index, { id, box, isLastResort }] of placed.entries()) {
        for (const other of placed.slice(index + 1)) expect(overlaps(box, other.box), id).toBe(false);
        for (const other of reserved) expect(overlaps(box, other), id).toBe(false);
        for (const { point, radius } of dots) expect(toBox(point, box), id).toBeGreaterThan(radius);
        // As wide as the line is drawn: the box grown by half of it, which a corner makes too strict by a little.
        if (!isLastResort)
          for (const { pieces, width } of lines)
            for (const piece of pieces)
              expect(lineTouches(piece, grow(box, width / 2 / Math.SQRT2)), id).toBe(false);
        expect(box.x >= 0 && box.y >= 0, id).toBe(true);
        expect(box.x + box.width <= frame.width && box.y + box.height <= frame.height, id).toBe(true);
      }
    });
  });

  it('no leader runs through a label, a foreign dot or another leader', () => {
    always(({ dots }, { placed }) => {
      const led = placed.flatMap((label) =>
        label.leader === null || label.isLastResort ? [] : [{ label, leader: label.leader }],
      );
      for (const [index, { label, leader }] of led.entries()) {
        for (const other of placed)
          if (other.anchor !== label.anchor) expect(lineTouches(leader, other.box)).toBe(false);
        for (const { point, radius } of dots)
          if (point !== label.anchor)
            expect(lineTouches(leader, grow({ ...point, width: 0, height: 0 }, radius / Math.SQRT2))).toBe(
              false,
            );
        for (const other of led.slice(index + 1)) expect(doCross(leader, other.leader)).toBe(false);
      }
    });
  });

  it('what is shown and what is left out are all that there is', () => {
    always(({ frame, lines, dots }, labels) => {
      const { counts, leftOut } = labels;
      const whole = { x: 1, y: 1, width: frame.width - 2, height: frame.height - 2 };
      const numbers = lines.filter(
        ({ number, pieces }) => number !== null && pieces.some((piece) => lineTouches(piece, whole)),
      );
      const names = dots.filter(({ point }) => toBox(point, { x: 0, y: 0, ...frame }) === 0);
      expect([...idsOf(labels, 'number'), ...leftOut.numbers].sort()).toEqual(
        numbers.map(({ id }) => id).sort(),
      );
      expect([...idsOf(labels, 'name'), ...leftOut.names].sort()).toEqual(names.map(({ id }) => id).sort());
      expect(counts).toEqual({
        numbersShown: idsOf(labels, 'number').length,
        numbersInAll: numbers.length,
        namesShown: idsOf(labels, 'name').length,
        namesInAll: names.length,
      });
    });
  });

  it('the heaviest number is there', () => {
    always(({ frame, lines }, labels) => {
      const whole = { x: 1, y: 1, width: frame.width - 2, height: frame.height - 2 };
      const most = Math.max(
        ...lines.flatMap(({ number, pieces, weight }) =>
          number !== null && pieces.some((piece) => lineTouches(piece, whole)) ? [weight] : [],
        ),
      );
      if (most === Number.NEGATIVE_INFINITY) return;
      const shown = idsOf(labels, 'number').map((id) => lines.find((line) => line.id === id)?.weight);
      expect(shown).toContain(most);
    });
  });

  it('the order of lines, dots and boxes changes nothing', () => {
    const shuffled = anything.chain((options) =>
      fc.record({
        options: fc.constant(options),
        lines: fc.shuffledSubarray([...options.lines], { minLength: options.lines.length }),
        dots: fc.shuffledSubarray([...options.dots], { minLength: options.dots.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ options, lines, dots }) => {
        const reserved = [...options.reserved].reverse();
        const { index: _, ...expected } = placeAirliftLabels(options);
        expect(placeAirliftLabels({ ...options, lines, dots, reserved })).toMatchObject(expected);
      }),
      { numRuns: runs },
    );
  });
});

function doCross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const side = (from: Point, to: Point, point: Point) =>
    (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x) > 0;
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

describe('hundreds of thin lines that leave no room between them', () => {
  const lines = Array.from({ length: 160 }, (_, index) =>
    lineFrom({
      id: `${index}`,
      pieces: [straight({ x: 0, y: index * 3.6 }, { x: 800, y: index * 3.6 })],
      weight: 0.1,
    }),
  );
  const dots = [100, 300, 500].map((x) => dotFrom({ id: `at ${x}`, point: { x, y: 300 } }));

  it('bear names, while one wide line bears none', () => {
    expect(labelsOf({ lines, dots }).counts.namesShown).toBe(3);
    expect(labelsOf({ lines: lines.slice(0, 140), dots }).counts.namesShown).toBe(0);
    const wide = {
      ...lines[70],
      id: 'wide',
      width: 500,
      pieces: [straight({ x: 0, y: 300 }, { x: 800, y: 300 })],
    };
    expect(labelsOf({ lines: [...lines, wide as LabelLine], dots }).counts.namesShown).toBe(0);
  });
});
