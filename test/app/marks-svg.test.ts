// Marks as SVG elements of the page: halos below all letters, and runs of one line that move on with each other.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Marks } from '../../src/app/page/MarksSvg.tsx';
import type { Mark, TextMark } from '../../src/cartography/drawing/marks.ts';

const svgOf = (marks: readonly Mark[]) => renderToStaticMarkup(createElement(Marks, { marks }));

const text = (words: string, x: number, more: Partial<TextMark> = {}): TextMark => ({
  kind: 'text',
  x,
  y: 40,
  text: words,
  font: { size: 20, weight: 400 },
  fill: '#000000',
  anchor: 'start',
  halo: { colour: '#ffffff', width: 3 },
  ...more,
});

/** The words of each text element, in the order in which they are drawn. */
const drawn = (svg: string) =>
  [...svg.matchAll(/<text ([^>]*)>(.*?)<\/text>/g)].map(([, attributes = '', words = '']) => ({
    isHalo: /stroke="/.test(attributes),
    words: words.replace(/<[^>]+>/g, ''),
  }));

describe('the texts of a drawing on the page', () => {
  it('have all halos below all letters, and no letters in a halo', () => {
    const { halo: _, ...bare } = text('!', 90);
    const svg = svgOf([text('Қазақ', 0), { kind: 'path', data: 'M0 0' }, text('стан', 60), bare]);
    expect(drawn(svg)).toEqual([
      { isHalo: true, words: 'Қазақ' },
      { isHalo: true, words: 'стан' },
      { isHalo: false, words: 'Қазақ' },
      { isHalo: false, words: 'стан' },
      { isHalo: false, words: '!' },
    ]);
    const [halos = '', letters = ''] = svg.split('</g>');
    expect(halos).toMatch(/^<g class="halos">/);
    expect(halos).not.toContain('fill=');
    expect(letters).not.toMatch(/stroke="|paint-order/);
  });

  it('move on with the run before them where they go on with it, halo and letters alike', () => {
    const svg = svgOf([
      text('split not reported, ', 0),
      text('para. 2–3', 120, { follows: true, underline: true, fill: '#333333' }),
      text('another line', 0, { y: 60 }),
    ]);
    expect(drawn(svg).map(({ words }) => words)).toEqual([
      'split not reported, para. 2–3',
      'another line',
      'split not reported, para. 2–3',
      'another line',
    ]);
    // No run but the first has a place of its own.
    expect(svg).not.toMatch(/<tspan [^>]*\bd?x=/);
    expect(svg.match(/text-decoration="underline"/g)).toHaveLength(1);
  });
});
