// What the tests' browser is started without holds all that Playwright has it started without.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { disabledFeatures } from './browser-features.ts';

it('the features that tests do without are Playwright’s own, and more', () => {
  const packageFile = createRequire(import.meta.url).resolve('playwright-core/package.json');
  const bundle = readFileSync(join(dirname(packageFile), 'lib', 'coreBundle.js'), 'utf8');
  const [, list = ''] = /\bdisabledFeatures = \[([\s\S]*?)\]/.exec(bundle) ?? [];
  const own = [...list.matchAll(/"(\w+)"/g)].map(([, name = '']) => name);
  expect(own.length).toBeGreaterThan(5);
  expect(own.filter((name) => !disabledFeatures.includes(name))).toEqual([]);
  expect(disabledFeatures.length).toBeGreaterThan(own.length);
});
