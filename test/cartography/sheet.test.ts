// The sheet: composed for every shape, nothing cut, nothing over anything else, everything said that a picture must say.

import { describe, expect, it } from 'vitest';
import { computed, reader, reference } from '../../src/airlift/basis.ts';
import { everything, type Filter } from '../../src/airlift/counting/filter.ts';
import { overlaps } from '../../src/cartography/drawing/boxes.ts';
import type { Mark } from '../../src/cartography/drawing/marks.ts';
import { composeSheet } from '../../src/cartography/sheet/sheet.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { presentationOf } from '../../src/report/presentation.ts';
import { onlyTypes } from '../airlift/built-in.ts';
import { airlift, arcs, fittedView, wordsOf } from './drawing.ts';
import { sheetContentOf } from './sheet-content.ts';

function sheetOf(width: number, height: number, language: Language = 'en', filter: Filter = everything) {
  const messages = messagesOf(language);
  const camera = { zoom: 3.6, latitude: 50, longitude: 58, bearing: 0, pitch: 0 };
  const scene = { view: fittedView(width, height), camera, layers: null };
  const presentation = presentationOf(airlift, filter, 'aircraft', language, messages);
  const content = sheetContentOf(presentation, arcs);
  const scenery = { whole: () => scene, closeUp: () => scene };
  const sheet = composeSheet(content, { id: 'screen', ratio: 2 }, scenery, { width, height });
  if (sheet === null) throw new Error('no room');
  return sheet;
}

const shapes = [
  [856, 716],
  [1496, 996],
  [600, 420],
  [390, 406],
  [320, 308],
  [3000, 1900],
] as const;

describe.each(languages)('a sheet in %s', (language) => {
  it.each(shapes)('round a map of %i × %i holds all its words inside, none over another', (width, height) => {
    for (const filter of [everything, onlyTypes('an-124'), onlyTypes()]) {
      const sheet = sheetOf(width, height, language, filter);
      const words = wordsOf(sheet.marks);
      expect(words.length).toBeGreaterThan(20);
      // Compared by the ten thousand: each expectation by itself would take longer than the sheet.
      const overlapping: string[] = [];
      for (const [index, { text, box }] of words.entries()) {
        expect(box.x, text).toBeGreaterThanOrEqual(0);
        expect(box.y, text).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width, text).toBeLessThanOrEqual(sheet.width);
        expect(box.y + box.height, text).toBeLessThanOrEqual(sheet.height);
        for (const other of words.slice(index + 1)) {
          // Words of one line touch; letters of known width are only about right.
          const slim = { ...box, width: box.width - 3, height: box.height - 3 };
          if (overlaps(slim, other.box)) overlapping.push(`${text} / ${other.text}`);
        }
      }
      expect(overlapping).toEqual([]);
    }
  });

  it('is at least 11 px in every word', () => {
    for (const [width, height] of shapes) {
      const sizes: number[] = [];
      const collect = (marks: ReturnType<typeof sheetOf>['marks']) => {
        for (const mark of marks) {
          if (mark.kind === 'text') sizes.push(mark.font.size);
          if (mark.kind === 'group') collect(mark.marks);
        }
      };
      collect(sheetOf(width, height, language).marks);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10.9);
    }
  });
});

describe('a sheet', () => {
  const textOf = (filter: Filter) =>
    wordsOf(sheetOf(856, 716, 'en', filter).marks)
      .map((word) => word.text)
      .join(' ')
      .replace(/\s+/g, ' ');

  it('says title, counts with comparator and paragraph, filter, great circles, source with dates, borders and data', () => {
    const text = textOf(everything);
    for (const words of [
      'Twelve transports',
      '> 70',
      'para. 2–3',
      'para. 6',
      'All aircraft types shown.',
      'great circles, not flown tracks',
      'Russian Ministry of Defence to TASS, 7 January 2022',
      'JakartaGreater on 9 January',
      'paragraphs 2–3',
      'Dashed lines',
      'Natural Earth, OurAirports (public domain); Unicode CLDR.',
      'one mark, one aircraft',
      '71 or more',
      'How many of each type flew',
    ])
      expect(text).toContain(words);
  });

  it('says what the filter leaves out', () => {
    const text = textOf(onlyTypes('il-76'));
    expect(text).toContain('Only Il-76, 1 of 2 types');
    expect(text).toContain('some of');
    expect(text).toContain('An-124, filtered out');
    expect(text).not.toContain('5 An-124');
  });

  it('leaves the map its own size, and has as many pixels as are asked for', () => {
    const { map, width, height, format } = sheetOf(856, 716);
    expect(map).toMatchObject({ width: 856, height: 716 });
    expect(format.pixels).toEqual({ width: 2 * width, height: 2 * height });
  });
});

/** Texts with a figure, each with what the nearest group around it says that it stands on. */
function figuresIn(
  marks: readonly Mark[],
  basis: string | null = null,
): { text: string; basis: string | null }[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'group') return figuresIn(mark.marks, mark.basis ?? basis);
    return mark.kind === 'text' && /\p{Nd}/u.test(mark.text) ? [{ text: mark.text, basis }] : [];
  });
}

describe.each(languages)('every number of a sheet in %s', (language) => {
  it.each(shapes)(
    'round a map of %i × %i stands on a claim or is named as computed or a known fact',
    (width, height) => {
      const known = [
        ...[airlift.claims, airlift.statements].flatMap((each) => each.map(({ id }) => id)),
        ...[computed, reference, reader],
      ];
      for (const filter of [everything, onlyTypes('an-124'), onlyTypes()]) {
        const figures = figuresIn(sheetOf(width, height, language, filter).marks);
        expect(figures.length).toBeGreaterThan(filter.types.length === 0 ? 3 : 6);
        for (const { text, basis } of figures) {
          expect(basis, text).not.toBeNull();
          for (const id of basis?.split(' ') ?? []) expect(known, text).toContain(id);
        }
      }
    },
  );

  it('has the paragraph of its claim in the same picture, with publisher and date', () => {
    const sheet = sheetOf(856, 716, language);
    const texts = wordsOf(sheet.marks)
      .map(({ text }) => text)
      .join(' ');
    const messages = messagesOf(language);
    for (const { basis } of figuresIn(sheet.marks)) {
      const claim = airlift.claims.find(({ id }) => id === basis);
      if (claim === undefined) continue;
      expect(texts).toContain(messages.paragraphs(claim.paragraphs));
      expect(texts).toContain(claim.source.publisher);
    }
  });
});
