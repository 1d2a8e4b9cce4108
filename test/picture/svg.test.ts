// The SVG as other programs read it: ids of its own, weights in hundreds, lines that flow, words that can be edited.
import { describe, expect, it } from 'vitest';
import type { Mark, TextMark } from '../../src/cartography/drawing/marks.ts';
import type { Sheet } from '../../src/cartography/sheet/sheet.ts';
import { nodeTextWidth, prepareCanvas } from '../../src/node/canvas.ts';
import { sheetSvg } from '../../src/picture/svg/svg.ts';

prepareCanvas();
const textWidth = nodeTextWidth();

function svgOf(marks: readonly Mark[]): string {
  const box = { x: 0, y: 0, width: 1000, height: 525 };
  const format = { id: 'link', pixels: { width: 1200, height: 630 }, ratio: 1.2, resolution: null };
  const sheet: Sheet = { width: box.width, height: box.height, marks, map: box, format };
  const words = { language: 'en', title: 'A title', description: 'A description' };
  return sheetSvg(sheet, { ...words, record: null, textWidth, width: '1200', height: '630' });
}

const text = (words: string, x: number, more: Partial<TextMark> = {}): TextMark => ({
  kind: 'text',
  x,
  y: 40,
  text: words,
  font: { size: 20, weight: 400 },
  fill: '#000000',
  anchor: 'start',
  ...more,
});

const clipped = (words: string): Mark => ({
  kind: 'group',
  name: 'map',
  clip: { x: 0, y: 0, width: 10, height: 10 },
  marks: [text(words, 0)],
});

const idsIn = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

describe('an SVG', () => {
  it('shares no id with another in the same page, and names only its own', () => {
    const [one, other] = [svgOf([clipped('one')]), svgOf([clipped('other')])];
    expect(idsIn(one)).toHaveLength(2);
    expect(idsIn(one).filter((id) => idsIn(other).includes(id))).toEqual([]);
    for (const svg of [one, other])
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(idsIn(svg)).toContain(id);
    // The same drawing is the same file on any day.
    expect(svgOf([clipped('one')])).toBe(one);
  });

  it('keeps the runs of a line one behind the other, whatever font stands in, and columns apart', () => {
    const big = { size: 60, weight: 600 };
    const endOf = (run: TextMark) => run.x + textWidth(run.text, run.font);
    const comparator = text('>', 100, { font: { size: 60, weight: 400 } });
    const number = text('70', endOf(comparator), { font: big });
    const next = text('5', endOf(number) + 40, { font: big });
    const svg = svgOf([comparator, number, next]);
    expect(svg).toMatch(/<text x="100"[^>]*>&gt;<tspan [^>]*>70<\/tspan><\/text>/);
    expect(svg.match(/<text /g)).toHaveLength(2);
  });

  it('holds a sentence whole, with the spaces between its runs', () => {
    const bold = text('Source', 0, { font: { size: 20, weight: 600 } });
    const plain = text('a newspaper', textWidth('Source', bold.font) + textWidth(' ', bold.font));
    const words = svgOf([bold, plain]).replace(/<title>.*<\/desc>|<[^>]+>/g, '');
    expect(words.trim()).toBe('Source a newspaper');
  });

  it('fixes the length of no text, so that an edited word is not squeezed', () => {
    expect(svgOf([text('Word', 0), text('another', 300, { anchor: 'end' })])).not.toMatch(/textLength/);
  });

  it('is as large as it was asked for', () => {
    expect(svgOf([])).toMatch(/<svg [^>]*width="1200" height="630" viewBox="0 0 1000 525"/);
  });
});
