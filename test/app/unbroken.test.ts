// Words that no line ends within.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Unbroken } from '../../src/app/page/Unbroken.tsx';

const unbrokenIn = (text: string) =>
  [
    ...renderToStaticMarkup(createElement(Unbroken, { text })).matchAll(/<span class="unbroken">([^<]*)</g),
  ].map(([, words]) => words);

describe('a text that is not broken within names and numbers', () => {
  it.each([
    ['Il-76 and An-124 flew', ['Il-76', 'An-124']],
    ['on pages 1–31', ['1–31']],
    // Engines differ in whether a line may end at the hyphen behind a number.
    ['110-нан 114 ұшаққа дейін', ['110-нан']],
    ['(2–3-абз., 23-жол)', ['2–3-абз', '23-жол']],
    ['31 km north-east of Moscow, 12 aircraft', []],
  ])('%s', (text, words) => {
    expect(unbrokenIn(text)).toEqual(words);
    expect(renderToStaticMarkup(createElement(Unbroken, { text })).replaceAll(/<[^>]*>/g, '')).toBe(text);
  });
});
