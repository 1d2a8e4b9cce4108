// Which parts of the tests are asked for, and that each test file belongs to one.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../scripts/parts.mjs';
import configuration from '../../vitest.config.ts';

describe('the parts that are asked for', () => {
  it('are named with a space or an equals sign, once or more', () => {
    expect(partsOf(['--project', 'map', '-t', 'arc', '--project=page'])).toEqual(['map', 'page']);
    expect(partsOf(['test/browser/map.test.ts'])).toEqual([]);
    expect(partsOf(['--project'])).toEqual([]);
  });
});

describe('the parts of the tests in a browser', () => {
  it('name files that are there, and each once', () => {
    const projects = (configuration.test?.projects ?? []) as { test: { name: string; include: string[] } }[];
    const patterns = projects.filter(({ test }) => test.name !== 'unit').flatMap(({ test }) => test.include);
    const files = readdirSync(new URL('../browser/', import.meta.url)).map((name) => `test/browser/${name}`);
    for (const pattern of patterns.filter(
      (each) => each.startsWith('test/browser/') && !each.includes('/*.'),
    ))
      expect(
        files.filter((file) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(file)),
        pattern,
      ).not.toEqual([]);
    expect(new Set(patterns).size).toBe(patterns.length);
  });
});
