// The examples of docs/data.md, opened as they stand there.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { open } from '../../src/formats/open.ts';
import { columnsOf } from '../../src/formats/table/columns.ts';
import { airliftIn, bytesOf, nothingKnown } from './opened.ts';

const text = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8');
const examples = (kind: string) =>
  [...text.matchAll(new RegExp(`\`\`\`${kind}\\n(.*?)\`\`\``, 'gs'))].map(([, example = '']) => example);

describe('the document of the data', () => {
  it('has tables that open without a problem', async () => {
    const [rows = '', about = ''] = examples('csv');
    const opening = await open(bytesOf(`${rows}\n${about}`), 'example.csv', nothingKnown);
    expect(opening.problems).toEqual([]);
    const airlift = airliftIn(opening);
    expect(airlift.movements.map(({ to }) => to[0]?.id)).toEqual(['del', 'del']);
    expect(airlift.title.ru).toBe('Семьдесят пять рейсов домой');
    expect(airlift.notReported).toHaveLength(2);
  });

  it('has JSON that opens without a problem', async () => {
    const [json = ''] = examples('json');
    const airlift = airliftIn(await open(bytesOf(json), 'example.json', nothingKnown));
    expect(airlift.movements[0]?.claims).toHaveLength(2);
  });

  it('names every column', () => {
    for (const column of [...columnsOf.rows, ...columnsOf.places]) expect(text).toContain(`\`${column}\``);
  });
});
