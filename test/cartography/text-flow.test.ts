// Text set into a column: where its lines may begin.
import { expect, it } from 'vitest';
import { flowText } from '../../src/cartography/drawing/text-flow.ts';
import { textWidth } from './drawing.ts';

const font = { size: 10, weight: 400 };
const linesOf = (text: string, width: number) =>
  flowText([{ text, font, fill: '#000' }], width, 12, textWidth).marks.map((mark) => mark.text);

it('no line begins with a dash, which belongs to the word before it', () => {
  for (const text of ['отдельные дни – по новостным сайтам', 'аэропорт — далёкий город', 'a – b — c'])
    for (let width = 20; width < 200; width += 3) {
      const lines = linesOf(text, width);
      expect(lines.join(' ')).toBe(text);
      expect(lines.filter((line) => /^[–—]/.test(line))).toEqual([]);
    }
});

it('no number is broken where blanks group its digits', () => {
  const text = 'алты қаласынан 15 521 адамды 1 234 567 рейс';
  for (let width = 20; width < 300; width += 3) {
    const lines = linesOf(text, width);
    expect(lines.join(' ')).toBe(text);
    expect(lines.filter((line) => /(?:^| )(?:15|1|1 234)$|^(?:521|234|567)/.test(line))).toEqual([]);
  }
});

it('no number ends a line whose noun begins the next one', () => {
  for (const text of [
    'и ещё 2, все – в файле. 6 источников, 43 строки. Подсчёт одного',
    'The Courier, 1 September 2021. 1 source, 121 rows.',
    'вернулись более чем 100 рейсами; от 110 до 114 самолётов и 15 521 человек',
    'в 2022 году (12 рейсов) и >32 тонны',
  ])
    for (let width = 90; width < 300; width += 3) {
      const lines = linesOf(text, width);
      expect(lines.join(' ')).toBe(text);
      // "2," counts what comes before it, and a year stands by itself.
      expect(lines.slice(0, -1).filter((line) => /(?:^|[ (>])\d{1,3}$/.test(line))).toEqual([]);
    }
});

it('a list with a dash before each of its items keeps it', () => {
  expect(linesOf('– one – two', 1000)).toEqual(['– one – two']);
});
