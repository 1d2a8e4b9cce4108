// The notices beside the page: every library that is in it, with the words of its licence.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { licenceNotices, packageOf } from '../../build/licences.ts';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));

describe('the licences of the libraries', () => {
  it.each([
    ['/p/node_modules/react/cjs/react.production.js', '/p/node_modules/react'],
    ['/p/node_modules/@turf/helpers/dist/index.js?x', '/p/node_modules/@turf/helpers'],
    ['/p/node_modules/a/node_modules/b/i.js', '/p/node_modules/a/node_modules/b'],
    ['\0/p/node_modules/react/index.js?commonjs-module', '/p/node_modules/react'],
    ['C:\\p\\node_modules\\react\\index.js', 'C:/p/node_modules/react'],
    ['/p/src/main.ts', null],
  ])('know the package of %s', (id, folder) => {
    expect(packageOf(id)).toBe(folder);
  });

  it('are by name, with version and whole text', () => {
    const notices = licenceNotices([`${modules}react`, `${modules}maplibre-gl`]);
    expect(notices).toMatch(/^maplibre-gl 6\.17\.0 \(BSD-3-Clause\)$/m);
    expect(notices).toMatch(/^react 19\.3\.1 \(MIT\)$/m);
    expect(notices.indexOf('maplibre-gl')).toBeLessThan(notices.indexOf('react 19'));
    expect(notices).toContain('Copyright (c) Meta Platforms');
    expect(notices).toContain('THE SOFTWARE IS PROVIDED "AS IS"');
  });
});
