// The bundled terminal is made anew whenever what it is made of is newer.
import { mkdirSync, mkdtempSync, rmSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isFresh } from '../../scripts/terminal.mjs';

let folder: string;
beforeAll(() => {
  folder = `${mkdtempSync(join(tmpdir(), 'airlift-terminal-'))}/`;
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = (path: string, seconds: number) => utimesSync(path, seconds, seconds);

it('is fresh until a source, however deep, is written or removed', async () => {
  const bundle = `${folder}terminal.mjs`;
  const deep = `${folder}src/wing/`;
  mkdirSync(deep, { recursive: true });
  for (const file of ['one.ts', 'two.ts']) writeFileSync(deep + file, '');
  const madeOf = [`${folder}src/`];
  const settle = () => {
    for (const path of [`${deep}one.ts`, deep, `${folder}src/`]) at(path, 1000);
  };
  expect(await isFresh(bundle, madeOf)).toBe(false);
  writeFileSync(bundle, '');
  at(`${deep}two.ts`, 1000);
  settle();
  at(bundle, 2000);
  expect(await isFresh(bundle, madeOf)).toBe(true);
  at(`${deep}one.ts`, 3000);
  expect(await isFresh(bundle, madeOf)).toBe(false);
  settle();
  unlinkSync(`${deep}two.ts`);
  expect(await isFresh(bundle, madeOf)).toBe(false);
});
