// Sheets of airlifts of one row and of many: composed for every size that is offered, in every language; nothing off its
// column, nothing over anything else, nothing said that is not true.

import { describe, expect, it } from 'vitest';
import type { Airlift } from '../../src/airlift/airlift.ts';
import type { Measure } from '../../src/airlift/amount.ts';
import { everything, type Filter } from '../../src/airlift/counting/filter.ts';
import { once } from '../../src/airlift/once.ts';
import { overlaps } from '../../src/cartography/drawing/boxes.ts';
import type { Mark } from '../../src/cartography/drawing/marks.ts';
import { gazetteerIn } from '../../src/cartography/ground/gazetteer.ts';
import { allParts, type SheetContent } from '../../src/cartography/sheet/content.ts';
import {
  formatOf,
  leastType,
  type ScreenFormat,
  type SheetFormat,
  sheetFormats,
  sheetSize,
} from '../../src/cartography/sheet/format.ts';
import { composeSheet, type Sheet } from '../../src/cartography/sheet/sheet.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { type Presentation, presentationOf } from '../../src/report/presentation.ts';
import { flatView, wordsOf } from './drawing.ts';
import { madeUpAirlift } from './made-up-airlift.ts';
import { sheetContentOf } from './sheet-content.ts';

const emptyGazetteer = gazetteerIn({ countries: [], waters: [], towns: [] }, 'en');

interface Wish {
  readonly filter?: Filter;
  readonly measure?: Measure;
  readonly isVector?: boolean;
}

/** Without its places, and so without what is laid over the map: that has tests of its own. */
const withoutPlaces = once((airlift: Airlift): Airlift => ({ ...airlift, places: [] }));

const knownPresentations = once((_airlift: Airlift) => new Map<string, Presentation>());

/** What the sheets of every size show, put into words once for all of them. */
function shownOf(
  airlift: Airlift,
  language: Language,
  { filter = everything, measure = 'flights' }: Wish,
): Presentation {
  const known = knownPresentations(airlift);
  const key = JSON.stringify([language, measure, filter]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const all = presentationOf(airlift, filter, measure, language, messagesOf(language));
  const presentation = { ...all, airlift: withoutPlaces(airlift) };
  known.set(key, presentation);
  return presentation;
}

/** The sheet, what is laid over its map left out. */
function composed(
  airlift: Airlift,
  format: SheetFormat | ScreenFormat,
  language: Language,
  wish: Wish = {},
): Sheet | null {
  const content: SheetContent = {
    ...sheetContentOf(shownOf(airlift, language, wish), []),
    gazetteer: emptyGazetteer,
    hasBasemap: false,
    parts: { ...allParts, inset: false },
    isVector: wish.isVector ?? false,
  };
  const camera = { zoom: 3, latitude: 40, longitude: 40, bearing: 0, pitch: 0 };
  const sceneOf = ({ width, height }: { width: number; height: number }) => ({
    view: flatView(width, height, 3, [40, 40]),
    camera,
    layers: [],
  });
  const size = 'pixels' in format ? sheetSize(format) : { width: 856, height: 716 };
  return composeSheet(content, format, { whole: sceneOf, closeUp: (_, each) => sceneOf(each) }, size);
}

const knownSheets = once((_airlift: Airlift) => new Map<string, Sheet | null>());

/** The same sheet, composed once for all that is asked of it. */
function sheetOf(
  airlift: Airlift,
  format: SheetFormat | ScreenFormat,
  language: Language,
  wish: Wish = {},
): Sheet | null {
  const known = knownSheets(airlift);
  const key = JSON.stringify([
    format,
    language,
    wish.filter ?? null,
    wish.measure ?? 'flights',
    wish.isVector ?? false,
  ]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const sheet = composed(airlift, format, language, wish);
  known.set(key, sheet);
  return sheet;
}

/** Everything but the map. */
const aroundMap = (sheet: Sheet): readonly Mark[] =>
  sheet.marks.filter((mark) => mark.kind !== 'group' || mark.name !== 'map');

function problemsOf(sheet: Sheet): string[] {
  const words = wordsOf(aroundMap(sheet));
  return words.flatMap(({ text, box }, index) => {
    const isOut =
      box.x < 0 || box.y < 0 || box.x + box.width > sheet.width || box.y + box.height > sheet.height;
    const slim = { ...box, width: box.width - 3, height: box.height - 3 };
    const over = words.slice(index + 1).filter((other) => overlaps(slim, other.box));
    return [
      ...(isOut ? [`${text} is cut`] : []),
      ...(overlaps(slim, sheet.map) ? [`${text} is over the map`] : []),
      ...over.map((other) => `${text} / ${other.text}`),
    ];
  });
}

const sizesIn = (marks: readonly Mark[]): number[] =>
  marks.flatMap((mark) =>
    mark.kind === 'group' ? sizesIn(mark.marks) : mark.kind === 'text' ? [mark.font.size] : [],
  );

const airlifts = new Map([1, 6, 24, 121].map((rows) => [rows, madeUpAirlift(rows)]));
const airliftOf = (rows: number) => airlifts.get(rows) ?? madeUpAirlift(rows);

/** The legend that lies on the map. */
function legendOf(sheet: Sheet): readonly Mark[] {
  const map = sheet.marks.find((mark) => mark.kind === 'group' && mark.name === 'map');
  const marks = map?.kind === 'group' ? map.marks : [];
  const legend = marks.find((mark) => mark.kind === 'group' && mark.name === 'legend');
  return legend?.kind === 'group' ? legend.marks : [];
}

describe.each(languages)('in %s', (language) => {
  it.each([6, 24, 121])('the legend of %i rows holds its words, and says what is not drawn', (rows) => {
    for (const format of sheetFormats) {
      const sheet = sheetOf(airliftOf(rows), format, language);
      if (sheet === null) throw new Error(`no room in ${format.id}`);
      const [frame, ...marks] = legendOf(sheet);
      const width = Number(/H([\d.]+)/.exec(frame?.kind === 'path' ? frame.data : '')?.[1]);
      const words = wordsOf(marks);
      for (const [index, { text, box }] of words.entries()) {
        expect(box.x, text).toBeGreaterThan(0);
        expect(box.x + box.width, text).toBeLessThan(width);
        const slim = { ...box, width: box.width - 3, height: box.height - 3 };
        for (const other of words.slice(index + 1))
          expect(overlaps(slim, other.box), `${text} / ${other.text}`).toBe(false);
      }
      expect(Math.min(...sizesIn(marks))).toBeGreaterThanOrEqual(leastType(format) - 0.01);
      const isAllDrawn = rows < 8;
      const said = words.map(({ text }) => text).join(' ');
      expect(said.includes(messagesOf(language).notDrawn('', null).split(':')[0] ?? '')).toBe(!isAllDrawn);
    }
  });

  it.each([...airlifts.keys()])('a sheet of %i rows holds all its words in every size', (rows) => {
    for (const format of sheetFormats)
      for (const measure of ['flights', 'tonnes'] as const) {
        const sheet = sheetOf(airliftOf(rows), format, language, { measure });
        if (sheet === null) throw new Error(`no room in ${format.id}`);
        expect(problemsOf(sheet), format.id).toEqual([]);
        expect(Math.min(...sizesIn(aroundMap(sheet)))).toBeGreaterThanOrEqual(leastType(format) - 0.51);
        expect(sheet.map.height / sheet.height, format.id).toBeGreaterThan(0.35);
      }
  });

  it.each([...airlifts.keys()])('a sheet of %i rows as on screen does so, too', (rows) => {
    const sheet = sheetOf(airliftOf(rows), { id: 'screen', ratio: 1 }, language);
    if (sheet === null) throw new Error('no room');
    expect(problemsOf(sheet)).toEqual([]);
  });
});

describe('a sheet of many rows', () => {
  const [article] = sheetFormats;
  const a4 = sheetFormats.find(({ id }) => id === 'a4');
  if (article === undefined || a4 === undefined) throw new Error('no format');
  const textOf = (airlift: Airlift, format: SheetFormat, wish: Wish = {}, language: Language = 'en') =>
    wordsOf(
      aroundMap(sheetOf(airlift, format, language, wish) ?? ({ marks: [] as Mark[] } as unknown as Sheet)),
    )
      .map(({ text }) => text)
      .join(' ');

  it('shows the heaviest routes and of how many they are, the days, and who flew', () => {
    const text = textOf(airliftOf(121), a4);
    for (const words of [
      'Heaviest routes',
      'of 115',
      'Flights a day',
      'Operator',
      'First Air Transport Wing',
      'not reported',
      '212',
    ])
      expect(text).toContain(words);
  });

  it('has no room for hundreds of counts: fewer words than the airlift has rows', () => {
    for (const format of sheetFormats)
      expect((textOf(airliftOf(121), format).match(/\d+/g) ?? []).length).toBeLessThan(121);
  });

  it('names sources as far as there is room, and says how many more are in the file', () => {
    expect(textOf(airliftOf(121), article)).toMatch(/and \d more, all in the file\. 9 sources, 1\d\d rows\./);
    expect(textOf(airliftOf(1), article)).toContain('1 source, 1 row.');
  });

  it('says what arcs share only where they share it, and no group where there is none', () => {
    const plain = madeUpAirlift(1);
    const shared = madeUpAirlift(1, 5);
    const several = madeUpAirlift(6);
    expect(textOf(plain, article)).not.toContain('share');
    expect(textOf(shared, article)).toContain('The arcs share one count.');
    expect(textOf(several, article)).not.toContain('The arcs share one count.');
    expect(textOf(several, article)).toContain('how a shared count divides');
    for (const airlift of [plain, shared, several]) {
      expect(textOf(airlift, article)).not.toMatch(/air group|one mark, one aircraft|para\./i);
      expect(textOf(airlift, article)).not.toMatch(/\d aircraft/);
    }
  });

  it('is not refused where something can be shortened', () => {
    for (const language of languages)
      expect(sheetOf(airliftOf(121), formatOf({ width: 700, height: 700 }), language)).not.toBeNull();
  });
});
