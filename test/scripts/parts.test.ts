// Which parts of the tests are asked for, and that each test file belongs to one.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../scripts/parts.mjs';
import { browserProjects } from '../run/browser-projects.ts';

describe('the parts that are asked for', () => {
  it('are named with a space or an equals sign, once or more', () => {
    expect(partsOf(['--project', 'map', '-t', 'arc', '--project=page'])).toEqual(['map', 'page']);
    expect(partsOf(['test/browser/map.test.ts'])).toEqual([]);
    expect(partsOf(['--project'])).toEqual([]);
  });
});

describe('the parts of the tests in a browser', () => {
  const files = ['browser', 'engines'].flatMap((folder) =>
    readdirSync(new URL(`../${folder}/`, import.meta.url))
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => `test/${folder}/${name}`),
  );
  const matches = (pattern: string, file: string) =>
    new RegExp(`^${pattern.replaceAll('*', '[^/]*')}$`).test(file);
  const filesOf = ({ test: { include, exclude } }: ReturnType<typeof browserProjects>[number]) =>
    files.filter(
      (file) =>
        include.some((pattern) => matches(pattern, file)) &&
        !exclude.some((pattern) => matches(pattern, file)),
    );
  const parts = browserProjects(['map']);

  it('name files that are there, and each once', () => {
    expect(parts.flatMap(filesOf).sort()).toEqual(files.sort());
    for (const pattern of parts.flatMap(({ test }) => test.include))
      expect(
        files.filter((file) => matches(pattern, file)),
        pattern,
      ).not.toEqual([]);
  });

  it('are one where none is asked for, so that workers go on from file to file', () => {
    for (const asked of [[], ['unit']]) {
      const projects = browserProjects(asked);
      expect(projects).toHaveLength(1);
      expect(projects.flatMap(filesOf).sort()).toEqual(files.sort());
    }
  });
});
