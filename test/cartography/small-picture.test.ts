// The small pictures of what one can start from: what flew, on its ground, without a word, in few bytes.
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/cartography/drawing/marks.ts';
import { openBuiltIns } from '../../src/node/airlifts.ts';
import { examplesOf } from '../../src/node/examples.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const examples = await examplesOf(root, await openBuiltIns(root, null));

const flat = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? flat(mark.marks) : [mark]));

describe('the small picture of an airlift', () => {
  it('is there for each, with how many rows its table has, and what is to be seen in it', () => {
    expect(Object.entries(examples).map(([slug, { measures, shows }]) => [slug, measures, shows])).toEqual([
      ['kazakhstan-2022', ['aircraft'], ['shared']],
      ['operation-ganga-2022', ['flights', 'people', 'tonnes'], ['shared', 'parts']],
      ['return-2022', ['aircraft', 'flights'], ['parts', 'regions']],
    ]);
    for (const { rows } of Object.values(examples)) expect(rows).toBeGreaterThan(0);
  });

  it.each(Object.entries(examples))('of %s shows ground and what flew, without words', (_, { marks }) => {
    const all = flat(marks);
    expect(all.some(({ kind }) => kind === 'text')).toBe(false);
    const colours = JSON.stringify(all);
    for (const token of ['--sea', '--land', '--accent']) expect(colours).toContain(`var(${token})`);
    expect(all.filter(({ kind }) => kind === 'circle').length).toBeGreaterThan(1);
    expect(JSON.stringify(marks)).not.toContain('basis');
  });

  it('are together no larger than a small file', () => {
    const packed = brotliCompressSync(JSON.stringify(examples)).length;
    expect(packed).toBeLessThan(14_000);
  });
});
