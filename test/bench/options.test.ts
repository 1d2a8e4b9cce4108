// What the bench understands of its options, and what it says to the rest.
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../bench/options.ts';

describe('the options', () => {
  it('are five runs on both links if nothing else is asked for', () => {
    expect(readOptions([])).toEqual({ runs: 5, json: null, profiles: ['open', 'slow'] });
    expect(readOptions(['--runs', '3', '--profile', 'slow', '--json', 'a.json'])).toEqual({
      runs: 3,
      json: 'a.json',
      profiles: ['slow'],
    });
  });

  it.each([
    [['--runs', '0'], '--runs wants a whole number'],
    [['--runs', 'many'], 'not "many"'],
    [['--profile', 'fast'], 'open, slow or both'],
    [['--profile', 'toString'], 'open, slow or both'],
    [['--judge'], 'The options are --runs N'],
  ])('%j are refused with a sentence', (words, sentence) => {
    expect(() => readOptions(words)).toThrow(sentence);
  });
});
