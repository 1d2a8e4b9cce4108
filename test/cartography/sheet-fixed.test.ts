// Sheets of every size that is offered: composed for the shape, nothing cut, nothing over anything else, no type too small.

import { describe, expect, it } from 'vitest';
import basemapNotes from '../../geo/basemap.json' with { type: 'json' };
import places from '../../geo/places.json' with { type: 'json' };
import type { Filter } from '../../src/airlift/counting/filter.ts';
import { everything } from '../../src/airlift/counting/filter.ts';
import { overlaps } from '../../src/cartography/drawing/boxes.ts';
import type { Mark } from '../../src/cartography/drawing/marks.ts';
import { gazetteerIn } from '../../src/cartography/ground/gazetteer.ts';
import type { LensProjection } from '../../src/cartography/projection/projection.ts';
import { allParts, type SheetContent, type SheetParts } from '../../src/cartography/sheet/content.ts';
import {
  formatOf,
  isPossible,
  leastType,
  readSize,
  type SheetFormat,
  sheetFormats,
  sheetSize,
} from '../../src/cartography/sheet/format.ts';
import { sceneryOf } from '../../src/cartography/sheet/map/scenery.ts';
import { composeSheet, type Sheet } from '../../src/cartography/sheet/sheet.ts';
import { dark, light } from '../../src/cartography/style/theme.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { presentationOf } from '../../src/report/presentation.ts';
import { onlyTypes } from '../airlift/built-in.ts';
import { airlift, arcs, textWidth, wordsOf } from './drawing.ts';

interface Wish {
  readonly filter?: Filter;
  readonly projection?: LensProjection;
  readonly parts?: Partial<SheetParts>;
  readonly headline?: string;
  readonly note?: string;
  readonly isTransparent?: boolean;
  readonly isVector?: boolean;
}

function sheetOf(format: SheetFormat, language: Language, wish: Wish = {}): Sheet | null {
  const { filter = everything, projection = 'mercator', isTransparent = false } = wish;
  const messages = messagesOf(language);
  const presentation = presentationOf(airlift, filter, 'aircraft', language, messages);
  const content: SheetContent = {
    presentation,
    textWidth,
    arcs,
    theme: light,
    gazetteer: gazetteerIn(places, language),
    projection,
    hasBasemap: true,
    borders: basemapNotes.borders[language],
    licences: basemapNotes.licences[language],
    mapCredits: '',
    parts: { ...allParts, ...wish.parts },
    headline: wish.headline ?? null,
    note: wish.note ?? null,
    isTransparent,
    isVector: wish.isVector ?? false,
  };
  const scenery = sceneryOf({
    airlift,
    arcs,
    movements: presentation.report.shown.movements.map(({ movement }) => movement),
    theme: light,
    projection,
    ground: null,
    seen: null,
    isTransparent,
    detail: { digits: 1, tolerance: 0.1 },
    lineScale: 1.2,
    isPainted: false,
  });
  return composeSheet(content, format, scenery, sheetSize(format));
}

function textMarks(marks: readonly Mark[]): Extract<Mark, { kind: 'text' }>[] {
  return marks.flatMap((mark) =>
    mark.kind === 'group' ? textMarks(mark.marks) : mark.kind === 'text' ? [mark] : [],
  );
}

const problemsOf = (sheet: Sheet): string[] => {
  const words = wordsOf(sheet.marks);
  return words.flatMap(({ text, box }, index) => {
    const isOut =
      box.x < 0 || box.y < 0 || box.x + box.width > sheet.width || box.y + box.height > sheet.height;
    const slim = { ...box, width: box.width - 3, height: box.height - 3 };
    const over = words.slice(index + 1).filter((other) => overlaps(slim, other.box));
    return [...(isOut ? [`${text} is cut`] : []), ...over.map((other) => `${text} / ${other.text}`)];
  });
};

describe.each(languages)('in %s', (language) => {
  it.each(sheetFormats.map((format) => [format.id, format] as const))(
    'a sheet for “%s” holds all its words',
    (_, format) => {
      for (const wish of [
        {},
        { filter: onlyTypes('an-124') },
        { filter: onlyTypes() },
        { projection: 'conic' },
      ] as const) {
        const sheet = sheetOf(format, language, wish);
        if (sheet === null) throw new Error('no room');
        expect(problemsOf(sheet)).toEqual([]);
        // Programs for vectors know the weights of fonts in hundreds.
        expect(textMarks(sheet.marks).filter(({ font }) => font.weight % 100 !== 0)).toEqual([]);
        const { width, height } = sheetSize(format);
        expect([sheet.width, sheet.height]).toEqual([width, height]);
        const least = Math.min(...textMarks(sheet.marks).map(({ font }) => font.size));
        // 7 points on paper, 11 pixels on a screen, both as sheet and as picture.
        expect(least).toBeGreaterThanOrEqual(leastType(format) - 0.51);
        expect(sheet.map.height / height).toBeGreaterThan(0.35);
      }
    },
  );
});

describe('a sheet', () => {
  const [article] = sheetFormats;
  const a4 = sheetFormats.find(({ id }) => id === 'a4');
  if (article === undefined || a4 === undefined) throw new Error('no format');
  const wordsIn = (sheet: Sheet | null) =>
    textMarks(sheet?.marks ?? [])
      .map(({ text }) => text)
      .join(' ');

  it('shows the two airfields apart in an inset, with their distance, where there is room', () => {
    expect(wordsIn(sheetOf(article, 'en'))).toContain('42.5 km apart');
    expect(wordsIn(sheetOf(article, 'en', { parts: { inset: false } }))).not.toContain('42.5 km apart');
    expect(wordsIn(sheetOf(article, 'en', { filter: onlyTypes() }))).not.toContain('42.5 km apart');
  });

  it.each(sheetFormats.map((format) => [format.id, format] as const))(
    'for “%s” sets its figures apart, so that ">70" and "5" are not read as one',
    (_, format) => {
      const words = wordsOf(sheetOf(format, 'en')?.marks ?? []);
      const figure = (number: string) => {
        const boxes = words.filter(({ text }) => text === number).map(({ box: each }) => each);
        const box = boxes.sort((one, other) => other.height - one.height)[0];
        if (box === undefined) throw new Error(`${number} is no figure`);
        return box;
      };
      const [seventy, five] = [figure('70'), figure('5')];
      expect(five.y).toBe(seventy.y);
      expect(five.x - (seventy.x + seventy.width)).toBeGreaterThan(0.3 * seventy.height);
    },
  );

  it('leaves out what it is asked to, and takes a headline and a note', () => {
    const bare = { title: false, figures: false, legend: false, sources: false, inset: false };
    const words = wordsIn(sheetOf(article, 'en', { parts: bare }));
    expect(words).not.toContain('Source');
    expect(words).not.toContain('Twelve');
    expect(words).toContain('Chkalovsky');
    const own = wordsIn(sheetOf(article, 'en', { headline: 'An evening in January', note: 'Graphic: us' }));
    expect(own).toContain('An evening');
    expect(own).toContain('Graphic: us');
    expect(own).not.toContain('Twelve transports');
  });

  it('has the routes in a table and what is not reported on paper', () => {
    const words = wordsIn(sheetOf(a4, 'en', { projection: 'conic' }));
    for (const text of ['3,088', '100.2°', '3:35–4:00 h', '12, shared', 'Not reported', 'conformal'])
      expect(words).toContain(text);
  });

  it('has nothing painted behind it where it is to be seen through', () => {
    const fills = (marks: readonly Mark[]): string[] =>
      marks.flatMap((mark) =>
        mark.kind === 'group'
          ? fills(mark.marks)
          : (mark.kind === 'path' || mark.kind === 'rectangle') && mark.fill !== undefined
            ? [mark.fill]
            : [],
      );
    const colours = fills(
      sheetOf(article, 'en', { isTransparent: true, parts: { inset: false } })?.marks ?? [],
    );
    for (const ground of [light.paper, light.sea, light.land, light.originLand, dark.paper])
      expect(colours).not.toContain(ground);
  });

  it('is refused and not shrunk where its words find no room', () => {
    expect(sheetOf(formatOf({ width: 320, height: 320 }), 'ru')).toBeNull();
    expect(sheetOf(formatOf({ width: 12_000, height: 12_000 }), 'ru')).not.toBeNull();
  });
});

describe('a size', () => {
  it('is read, and refused beyond what can be drawn', () => {
    expect(readSize('1600x900')).toEqual({ width: 1600, height: 900 });
    expect(readSize('1600 × 900')).toEqual({ width: 1600, height: 900 });
    for (const text of ['', '1600', '1e3x5', '-1x5', '1600x900x2']) expect(readSize(text)).toBeNull();
    expect(isPossible({ width: 12_001, height: 900 })).toBe(false);
    expect(isPossible({ width: Number.NaN, height: 900 })).toBe(false);
    expect(isPossible({ width: 12_000, height: 320 })).toBe(true);
  });

  it('for paper is A4 and A3 at 300 dots an inch', () => {
    const pixels = new Map(sheetFormats.map((format) => [format.id, format.pixels]));
    expect(pixels.get('a4')).toEqual({ width: 2480, height: 3508 });
    expect(pixels.get('a3-across')).toEqual({ width: 4961, height: 3508 });
  });
});
