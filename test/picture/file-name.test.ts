// What saved files are called.
import { expect, it } from 'vitest';
import { everything } from '../../src/airlift/counting/filter.ts';
import { fileName } from '../../src/picture/file-name.ts';
import { onlyTypes } from '../airlift/built-in.ts';

const days = { from: '2022-01-03', to: '2022-01-05', hasUnknown: false };

it.each([
  [everything, null, 'kazakhstan-2022_1600x1000.png'],
  [onlyTypes('il-76'), null, 'kazakhstan-2022_il-76_1600x1000.png'],
  [onlyTypes(), null, 'kazakhstan-2022_none_1600x1000.png'],
  [{ ...everything, operators: ['indigo'] }, 'people', 'kazakhstan-2022_indigo_people_1600x1000.png'],
  [{ ...everything, days }, null, 'kazakhstan-2022_2022-01-03-to-2022-01-05_1600x1000.png'],
] as const)('with the filter %j and the measure %s a picture is called %s', (filter, measure, name) => {
  expect(fileName('kazakhstan-2022', filter, measure, { width: 1600, height: 1000 }, 'png')).toBe(name);
});
