// What saved files are called.
import { expect, it } from 'vitest';
import { fileName } from '../../src/picture/file-name.ts';

it.each([
  ['all', 'kazakhstan-2022_1600x1000.png'],
  [['il-76'], 'kazakhstan-2022_il-76_1600x1000.png'],
  [[], 'kazakhstan-2022_none_1600x1000.png'],
] as const)('with the filter %j a picture is called %s', (filter, name) => {
  expect(fileName('kazakhstan-2022', filter, { width: 1600, height: 1000 }, 'png')).toBe(name);
});
