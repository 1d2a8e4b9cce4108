// What is laid over the map: one lasso for one count, labels that keep clear, directions, what can be pressed.

import { describe, expect, it } from 'vitest';
import places from '../../geo/places.json' with { type: 'json' };
import { everything, type Filter } from '../../src/airlift/counting/filter.ts';
import { onScreen } from '../../src/cartography/arcs/screen-arc.ts';
import { contains, lineTouches, overlaps } from '../../src/cartography/drawing/boxes.ts';
import type { Box, Mark } from '../../src/cartography/drawing/marks.ts';
import { gazetteerIn } from '../../src/cartography/ground/gazetteer.ts';
import { drawOverlay } from '../../src/cartography/overlay/overlay.ts';
import type { View } from '../../src/cartography/projection/view.ts';
import { light } from '../../src/cartography/style/theme.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { reportOf } from '../../src/report/report.ts';
import { onlyTypes } from '../airlift/built-in.ts';
import { airlift, arcs, fittedView, flatView, textWidth, wordsOf } from './drawing.ts';

function overlayOf(
  view: View,
  filter: Filter = everything,
  language: Language = 'en',
  reserved: readonly Box[] = [],
) {
  const report = reportOf(airlift, filter, 'aircraft', language, messagesOf(language));
  const common = {
    airlift,
    arcs,
    report,
    language,
    messages: messagesOf(language),
    theme: light,
    gazetteer: gazetteerIn(places, language),
    textWidth,
  } as const;
  return drawOverlay({
    ...common,
    view,
    reserved,
    lit: new Set<string>(),
    pressable: true,
    basemap: true,
  });
}

const usual = flatView(856, 716, 3.6, [58, 50]);
const groupOf = (marks: readonly Mark[], name: string) =>
  marks.flatMap((mark) => (mark.kind === 'group' && mark.name === name ? mark.marks : []));

describe('the annotation of a shared count', () => {
  it('stands once for both arcs, with its number, types and paragraph', () => {
    const words = wordsOf(groupOf(overlayOf(usual).marks, 'counts')).map((word) => word.text.trim());
    expect(words).toEqual(['12', 'aircraft', 'Il-76 and An-124', 'split not reported,', 'para. 2–3']);
  });

  it('has runs that go on with each other in a line, and nothing beside them that stays where it is', () => {
    const [count] = groupOf(overlayOf(usual).marks, 'counts');
    const marks = count?.kind === 'group' ? count.marks : [];
    const texts = marks.filter((mark) => mark.kind === 'text');
    expect(texts.map(({ text, follows = false }) => [text.trim(), follows])).toEqual([
      ['12', false],
      ['aircraft', true],
      ['Il-76 and An-124', false],
      ['split not reported,', false],
      ['para. 2–3', true],
    ]);
    expect(marks.filter(({ kind }) => kind !== 'text').map(({ kind }) => kind)).toEqual(['path', 'path']);
  });

  it('says “some of” when one type is picked', () => {
    const words = wordsOf(groupOf(overlayOf(usual, onlyTypes('an-124')).marks, 'counts')).map((word) =>
      word.text.trim(),
    );
    expect(words).toEqual([
      'some of',
      '12',
      'aircraft',
      'An-124 only',
      'how many is not reported,',
      'para. 2–3',
    ]);
  });

  it('is not drawn when no type is picked, nor are arrowheads', () => {
    const { marks } = overlayOf(usual, onlyTypes());
    expect(groupOf(marks, 'counts')).toEqual([]);
    expect(groupOf(marks, 'directions')).toEqual([]);
  });

  it.each([
    [856, 716, 3.6],
    [856, 716, 3],
    [856, 716, 4.2],
    [1400, 950, 4.3],
    [390, 406, 2.4],
    [320, 308, 2.1],
    [600, 300, 2.6],
  ])('covers no arc in a frame of %i × %i at zoom %f', (width, height, zoom) => {
    const view = flatView(width, height, zoom, [58, 50]);
    const words = wordsOf(groupOf(overlayOf(view).marks, 'counts'));
    expect(words.length).toBeGreaterThan(3);
    for (const arc of arcs)
      for (const piece of onScreen(arc, view).pieces)
        for (const word of words) expect(lineTouches(piece, word.box), word.text).toBe(false);
  });
});

describe.each(languages)('in %s the annotation', (language) => {
  it.each([
    [856, 716],
    [1496, 996],
    [600, 460],
    [844, 300],
    [390, 406],
    [320, 308],
  ])('stands in the first view of a frame of %i × %i, whatever is picked', (width, height) => {
    const view = fittedView(width, height);
    for (const filter of [everything, onlyTypes('il-76'), onlyTypes('an-124')]) {
      const words = wordsOf(groupOf(overlayOf(view, filter, language).marks, 'counts'));
      expect(words.map((word) => word.text)).toContain('12');
    }
  });
});

/** Language, theme and scale of an embed of 300 × 250, pixels. */
const controls: readonly Box[] = [
  { x: 16, y: 14, width: 105, height: 39 },
  { x: 130, y: 14, width: 80, height: 39 },
  { x: 20, y: 106, width: 83, height: 20 },
];

describe('labels', () => {
  it.each([2, 3, 3.6, 4.5, 5.5, 7, 8.5])('never lie over each other or an arc at zoom %f', (zoom) => {
    const centre = zoom > 5 ? ([77, 43.6] as const) : ([58, 50] as const);
    const view = flatView(856, 716, zoom, centre);
    const { marks } = overlayOf(view);
    const counts = wordsOf(groupOf(marks, 'counts'));
    const others = [...wordsOf(groupOf(marks, 'airfield names')), ...wordsOf(groupOf(marks, 'places'))];
    for (const [index, one] of others.entries())
      for (const other of [...others.slice(index + 1), ...counts])
        expect(overlaps(one.box, other.box), `${one.text} / ${other.text}`).toBe(false);
  });

  it('leave a town beside an airfield to the name of the airfield, until one has come close', () => {
    const townsAt = (zoom: number, centre: readonly [number, number]) =>
      wordsOf(groupOf(overlayOf(flatView(856, 716, zoom, centre)).marks, 'places')).map(({ text }) => text);
    expect(townsAt(4.5, [38, 55])).not.toContain('Moscow');
    expect(townsAt(5.5, [38, 55])).toContain('Moscow');
    expect(townsAt(4.5, [30, 59])).toContain('Saint Petersburg');
  });

  it.each([
    [2.8, [139, 35], 'Tokyo'],
    [4, [-46, -23], 'São Paulo'],
    [5, [3, 8], 'Lagos'],
    [4.5, [178, -17], 'FIJI'],
  ] as const)('name the world wherever one looks: at zoom %f over %j there is %s', (zoom, centre, name) => {
    const { marks } = overlayOf(flatView(856, 716, zoom, centre));
    const words = wordsOf(groupOf(marks, 'places')).map(({ text }) => text);
    expect(words).toContain(name);
    expect(words.length).toBeGreaterThan(2);
  });

  it.each(languages)(
    'in %s are whole inside a small frame or left out, and can be pressed all the same',
    (language) => {
      for (const [width, height] of [
        [300, 119],
        [300, 133],
        [200, 150],
        [320, 240],
      ] as const) {
        const { marks, targets } = overlayOf(fittedView(width, height), everything, language, controls);
        const frame = { x: 0, y: 0, width, height };
        for (const { text, box } of wordsOf(groupOf(marks, 'airfield names')))
          expect(contains(frame, box), `${text} in ${width} × ${height}`).toBe(true);
        const airfields = targets.filter((each) => each.kind === 'place');
        expect(airfields).toHaveLength(airlift.places.length);
        for (const { boxes } of airfields) expect(overlaps(frame, boxes.at(-1) ?? frame)).toBe(true);
      }
    },
  );

  it('of a close pair stand on opposite sides of their dots', () => {
    const names = wordsOf(groupOf(overlayOf(usual).marks, 'airfield names'));
    const almaty = names.find((word) => word.text === 'Almaty airport');
    const zhetygen = names.find((word) => word.text === 'Zhetygen');
    if (!almaty || !zhetygen) throw new Error('a label is missing');
    expect(almaty.box.x + almaty.box.width).toBeLessThan(zhetygen.box.x);
    expect(almaty.box.y).toBeGreaterThan(zhetygen.box.y);
  });
});

describe('what can be pressed', () => {
  it('is routes, airfields, the count and the close pair', () => {
    const kinds = overlayOf(usual).targets.map((target) => target.kind);
    expect(kinds.filter((kind) => kind === 'route')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'place')).toHaveLength(3);
    expect(kinds.filter((kind) => kind === 'movement')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'pair')).toHaveLength(1);
  });

  it('has no pair any more once its airfields stand apart', () => {
    const kinds = overlayOf(flatView(856, 716, 7, [77, 43.6])).targets.map((target) => target.kind);
    expect(kinds).not.toContain('pair');
  });

  it('is at least 24 pixels high', () => {
    for (const target of overlayOf(usual).targets) {
      if (target.kind === 'place')
        for (const box of target.boxes) expect(box.height).toBeGreaterThanOrEqual(24);
      if (target.kind === 'movement' || target.kind === 'pair')
        expect(target.box.height).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('arrowheads', () => {
  it('stand on the arcs and none beyond their ends, at every zoom', () => {
    for (const zoom of [3, 4, 6, 8]) {
      const view = flatView(856, 716, zoom, zoom > 5 ? [77, 43.6] : [58, 50]);
      const heads = groupOf(overlayOf(view).marks, 'directions');
      expect(heads.length).toBeGreaterThan(0);
      const ends = arcs.map((arc) => view.project(arc.route.to.position));
      for (const head of heads) {
        const x = head.kind === 'path' ? Number(head.data.match(/^M([-\d.]+)/)?.[1]) : 0;
        expect(x).toBeLessThan(Math.max(...ends.map((end) => end?.x ?? 0)) + 1);
      }
    }
  });
});
