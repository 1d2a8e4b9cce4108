// The maps of sheets of airlifts with several lines: what stands where on them is named, and what finds no room is told.
import { describe, expect, it } from 'vitest';
import type { Airlift } from '../../src/airlift/airlift.ts';
import { everything } from '../../src/airlift/counting/filter.ts';
import { drawnMovementsOf } from '../../src/airlift/counting/flows.ts';
import { mainMeasureOf } from '../../src/airlift/counting/totals.ts';
import { once } from '../../src/airlift/once.ts';
import { arcsOf } from '../../src/cartography/arcs/arcs.ts';
import { containsPoint, overlaps } from '../../src/cartography/drawing/boxes.ts';
import type { Box, GroupMark, Mark, TextMark } from '../../src/cartography/drawing/marks.ts';
import type { SheetContent } from '../../src/cartography/sheet/content.ts';
import { sheetFormats, sheetSize } from '../../src/cartography/sheet/format.ts';
import { leftOutIn, leftOutName } from '../../src/cartography/sheet/map/left-out-line.ts';
import { sceneryOf } from '../../src/cartography/sheet/map/scenery.ts';
import { composeSheet } from '../../src/cartography/sheet/sheet.ts';
import { light } from '../../src/cartography/style/theme.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { presentationOf } from '../../src/report/presentation.ts';
import { builtInTable } from '../airlift/tables.ts';
import { airlift as first, textWidth, wordsOf } from './drawing.ts';
import { madeUpAirlift } from './made-up-airlift.ts';
import { sheetContentOf } from './sheet-content.ts';

const knownSheets = once((_airlift: Airlift) => new Map<string, readonly Mark[]>());

/** The marks of a sheet, composed once for all that is asked of it. */
function sheetOf(airlift: Airlift, size: string, language: Language, isVector = false): readonly Mark[] {
  const known = knownSheets(airlift);
  const key = `${size} ${language} ${isVector}`;
  const marks = known.get(key) ?? composed(airlift, size, language, isVector);
  known.set(key, marks);
  return marks;
}

/** What sheets of every size draw and say, made once for all of them. */
const drawnOf = once((airlift: Airlift) => {
  const arcs = arcsOf(airlift);
  const scenery = sceneryOf({
    airlift,
    arcs,
    movements: airlift.movements,
    theme: light,
    projection: 'mercator',
    ground: null,
    seen: null,
    isTransparent: false,
    detail: { digits: 1, tolerance: 1 },
    lineScale: 1,
    isPainted: false,
  });
  return { scenery, arcs, contents: new Map<Language, SheetContent>() };
});

function contentOf(airlift: Airlift, language: Language): SheetContent {
  const { arcs, contents } = drawnOf(airlift);
  const measure = mainMeasureOf(airlift);
  const content =
    contents.get(language) ??
    sheetContentOf(presentationOf(airlift, everything, measure, language, messagesOf(language)), arcs);
  contents.set(language, content);
  return content;
}

function composed(airlift: Airlift, size: string, language: Language, isVector: boolean): readonly Mark[] {
  const format = sheetFormats.find(({ id }) => id === size);
  if (format === undefined) throw new Error('There is no such size.');
  const { scenery } = drawnOf(airlift);
  const content = { ...contentOf(airlift, language), isVector };
  return composeSheet(content, format, scenery, sheetSize(format))?.marks ?? [];
}

const ganga = await builtInTable('operation-ganga-2022');
const home = await builtInTable('return-2022');
const every = sheetFormats.flatMap(({ id }) => languages.map((language) => [id, language] as const));

/** The group of a name, wherever it is; null where there is none. */
function groupIn(marks: readonly Mark[], name: string): GroupMark | null {
  for (const mark of marks) {
    if (mark.kind !== 'group') continue;
    const found = mark.name === name ? mark : groupIn(mark.marks, name);
    if (found !== null) return found;
  }
  return null;
}

/** The groups of a name, each moved to where it stands on the sheet. */
function groupsNamed(marks: readonly Mark[], name: string, x = 0): readonly GroupMark[] {
  return marks.flatMap((mark): readonly GroupMark[] => {
    if (mark.kind !== 'group') return [];
    const at = { x: x + (mark.at?.x ?? 0), y: mark.at?.y ?? 0 };
    return mark.name === name ? [{ ...mark, at }] : groupsNamed(mark.marks, name, at.x);
  });
}

/** Where the dot of a place is painted on the map of a sheet; null: nowhere. */
function dotIn(marks: readonly Mark[], id: string): { readonly x: number; readonly y: number } | null {
  const [mark] = groupIn(groupIn(marks, 'map')?.marks ?? [], id)?.marks ?? [];
  if (mark?.kind === 'circle') return mark;
  if (mark?.kind !== 'path') return null;
  const [, x, y] = /^M([\d.-]+) ([\d.-]+)/.exec(mark.data) ?? [];
  return { x: Number(x), y: Number(y) };
}

/** The frame of the legend on the map of a sheet. */
function legendIn(marks: readonly Mark[]): Box | null {
  const legend = groupIn(groupIn(marks, 'map')?.marks ?? [], 'legend');
  const [frame] = legend?.marks ?? [];
  if (legend?.at === undefined || frame?.kind !== 'path') return null;
  const [, width, height] = /H([\d.]+)V([\d.]+)/.exec(frame.data) ?? [];
  return { ...legend.at, width: Number(width), height: Number(height) };
}

describe.each(every)('on a sheet %s in %s', (size, language) => {
  it.each([ganga, home])('the legend lies over no place', (airlift) => {
    const marks = sheetOf(airlift, size, language);
    const legend = legendIn(marks);
    if (legend === null) return;
    const drawn = drawnMovementsOf(airlift).flatMap(({ from, via, to }) => [...from, ...via, ...to]);
    const dots = drawn.map(({ id }) => ({ id, dot: dotIn(marks, id) }));
    expect(dots.every(({ dot }) => dot !== null)).toBe(true);
    expect(dots.filter(({ dot }) => dot !== null && containsPoint(legend, dot)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it.each([ganga, home])('every place and every number has its room, or what has none is told', (airlift) => {
    const marks = sheetOf(airlift, size, language);
    const words = wordsOf(marks).map(({ text }) => text);
    const drawn = drawnMovementsOf(airlift).flatMap(({ from, via, to }) => [...from, ...via, ...to]);
    const unnamed = drawn.filter(({ names }) => !words.includes(names[language]));
    expect(leftOutIn(marks) === null && unnamed.length > 0, unnamed.map(({ id }) => id).join()).toBe(false);
  });
});

describe.each(every)('what a sheet %s leaves out in %s', (size, language) => {
  it('is told beside its inset and its legend', () => {
    const marks = sheetOf(home, size, language);
    const map = groupIn(marks, 'map')?.marks ?? [];
    const words = wordsOf(groupIn(map, leftOutName)?.marks ?? []);
    const inset = groupIn(map, 'inset');
    const standing = [
      legendIn(marks),
      inset?.at === undefined || inset.clip === undefined ? null : { ...inset.clip, ...inset.at },
    ].filter((box) => box !== null);
    for (const { text, box } of words)
      expect(
        standing.some((other) => overlaps(other, box)),
        text,
      ).toBe(false);
  });
});

describe.each(['article', 'a4'])('on a sheet %s', (size) => {
  it.each(languages)('all six places from which people were flown home are named, in %s', (language) => {
    const words = wordsOf(sheetOf(ganga, size, language)).map(({ text }) => text);
    for (const { names } of ganga.movements.flatMap(({ from }) => from))
      expect(words).toContain(names[language]);
  });
});

describe.each(every)('in the lists of a sheet %s in %s', (size, language) => {
  it.each([ganga, home])('no name is cut', (airlift) => {
    const cut = wordsOf(sheetOf(airlift, size, language)).filter(({ text }) => /\S…$/.test(text));
    expect(cut.map(({ text }) => text)).toEqual([]);
  });
});

describe('two important airfields that the map shows as one', () => {
  it.each(languages)('are shown apart once more, with their lines and their distance, in %s', (language) => {
    const inset = groupIn(sheetOf(home, 'article', language), 'inset');
    const words = wordsOf(inset?.marks ?? []).map(({ text }) => text);
    for (const { id, names } of home.places)
      expect(words.includes(names[language]), id).toBe(id === 'almaty' || id === 'zhetygen');
    expect(words).toContain(messagesOf(language).apart(42.5));
    expect(groupIn(inset?.marks ?? [], 'route:almaty~chkalovsky')).not.toBeNull();
  });

  it.each(sheetFormats)('no word lies over another in the inset of a sheet $id', ({ id }) => {
    const words = wordsOf(groupIn(sheetOf(home, id, 'ru'), 'inset')?.marks ?? []);
    for (const [index, one] of words.entries())
      for (const other of words.slice(index + 1))
        expect(overlaps(one.box, other.box), `${one.text} / ${other.text}`).toBe(false);
  });

  it.each(sheetFormats)('and no name lies on the line between the two on a sheet $id', ({ id }) => {
    for (const language of languages) {
      const inset = groupIn(sheetOf(home, id, language), 'inset');
      const [dimension] = groupIn(inset?.marks ?? [], 'inset distance')?.marks ?? [];
      if (dimension?.kind !== 'path') continue;
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (dimension.data.match(/[\d.]+/g) ?? []).map(Number);
      const names = wordsOf(groupIn(inset?.marks ?? [], 'inset airfields')?.marks ?? []);
      const middles = [0.3, 0.5, 0.7].map((share) => ({
        x: x1 + (x2 - x1) * share,
        y: y1 + (y2 - y1) * share,
      }));
      for (const { text, box } of names)
        expect(
          middles.some((point) => containsPoint(box, point)),
          `${text} in ${language}`,
        ).toBe(false);
    }
  });

  it('need no inset where there are none', () => {
    expect(groupIn(sheetOf(ganga, 'article', 'en'), 'inset')).toBeNull();
  });
});

describe('a sheet of 121 routes', () => {
  const airlift = madeUpAirlift(121);

  it.each(['article', 'a4', 'a3'])('%s has its legend on no place', (size) => {
    const marks = sheetOf(airlift, size, 'en');
    const legend = legendIn(marks);
    if (legend === null) throw new Error('There is no legend.');
    const under = airlift.places.filter(({ id }) => {
      const dot = dotIn(marks, id);
      return dot !== null && containsPoint(legend, dot);
    });
    expect(under.map(({ id }) => id)).toEqual([]);
  });

  it('says how many of its numbers it shows, clear of its legend and its words', () => {
    expect(leftOutIn(sheetOf(airlift, 'article', 'en'))).toMatch(
      /^\d+ of 1\d\d numbers shown\. \d+ of 41 names shown\.$/,
    );
    expect(leftOutIn(sheetOf(ganga, 'article', 'en'))).toBeNull();
  });
});

describe('an airlift that says nothing of itself', () => {
  const none = { en: '', id: '', ru: '', kk: '' };
  const silent = { ...ganga, kicker: none, summary: none, caveat: none };
  const groupsIn = (marks: readonly Mark[]): string[] =>
    marks.flatMap((mark) => (mark.kind === 'group' ? [mark.name, ...groupsIn(mark.marks)] : []));

  it.each(sheetFormats)('has no empty lines on a sheet $id', ({ id }) => {
    expect(groupsIn(sheetOf(ganga, id, 'en'))).toContain('kicker');
    const names = groupsIn(sheetOf(silent, id, 'en'));
    expect(names).not.toContain('kicker');
    expect(names).not.toContain('summary');
  });
});

describe.each(every)('a vector sheet %s in %s', (size, language) => {
  it('holds its sentences in a font that sets them a seventh wider', () => {
    const format = sheetFormats.find(({ id }) => id === size);
    if (format === undefined) throw new Error('There is no such size.');
    const { width } = sheetSize(format);
    for (const airlift of [ganga, home])
      for (const name of ['summary', 'kicker', 'note'])
        for (const group of groupsNamed(sheetOf(airlift, size, language, true), name))
          for (const { text, box } of wordsOf([group]))
            expect(box.x + box.width * 1.13, text).toBeLessThan(width - 8);
  });
});

it('a name of a vector sheet ends before its number in a font that is a seventh wider', () => {
  const textsIn = (marks: readonly Mark[]): readonly TextMark[] =>
    marks.flatMap((mark) =>
      mark.kind === 'group' ? textsIn(mark.marks) : mark.kind === 'text' ? [mark] : [],
    );
  for (const { id } of sheetFormats)
    for (const airlift of [ganga, home]) {
      const [labels] = groupsNamed(sheetOf(airlift, id, 'en', true), 'labels');
      const texts = textsIn(labels?.marks ?? []);
      for (const [index, name] of texts.entries()) {
        const number = texts[index + 1];
        if (number === undefined || name.y !== number.y || /^\d/.test(name.text)) continue;
        // What ends at its place grows away from its number.
        if (name.anchor === 'start' && number.anchor === 'start')
          expect(textWidth(name.text, name.font) * 1.13, name.text).toBeLessThan(number.x - name.x);
      }
    }
});

describe.each(every)('the line from an inset to what it shows, on a sheet %s in %s', (size, language) => {
  it('runs through no word', () => {
    for (const airlift of [first, home]) {
      const map = groupIn(sheetOf(airlift, size, language), 'map')?.marks ?? [];
      const [, line] = groupIn(map, 'inset frame')?.marks ?? [];
      if (line?.kind !== 'path') continue;
      const ends = (line.data.match(/-?[\d.]+/g) ?? []).map(Number);
      const [x1 = 0, y1 = 0] = ends;
      const [x2, y2] = line.data.includes('L') ? [ends[2] ?? 0, ends[3] ?? 0] : [x1, ends[2] ?? 0];
      const points = Array.from({ length: 99 }, (_, index) => ({
        x: x1 + ((x2 - x1) * (index + 1)) / 100,
        y: y1 + ((y2 - y1) * (index + 1)) / 100,
      }));
      const words = wordsOf(map.filter((mark) => mark.kind !== 'group' || mark.name !== 'inset frame'));
      for (const { text, box } of words)
        expect(
          points.some((point) => containsPoint(box, point)),
          text,
        ).toBe(false);
    }
  });
});
