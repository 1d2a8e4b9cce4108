// When a browser counts as having nothing to do, by readings of its processor time.
import { expect, it } from 'vitest';
import { comesToRest } from '../../bench/rest.ts';

/** Whether a browser with these readings comes to rest, and after how many spans that is known. */
async function restOf(readings: readonly number[], spans = readings.length - 1) {
  let passed = 0;
  const rests = await comesToRest(
    async () => readings[passed] ?? Number.NaN,
    spans,
    async () => {
      passed += 1;
    },
  );
  return { rests, passed };
}

it('rests after three spans without work, one after the other', async () => {
  expect(await restOf([1, 1.4, 1.7, 1.7, 1.7, 1.7, 1.7])).toEqual({ rests: true, passed: 5 });
});

it('takes a hundredth of a second for the ticking of a clock, and two for work', async () => {
  expect(await restOf([1, 1.01, 1.02, 1.03])).toEqual({ rests: true, passed: 3 });
  expect(await restOf([1, 1.02, 1.04, 1.06])).toEqual({ rests: false, passed: 3 });
});

it('begins anew after work, and counts the end of a process as such', async () => {
  expect(await restOf([1, 1, 1, 1.2, 1.2, 1.2, 1.2])).toEqual({ rests: true, passed: 6 });
  expect(await restOf([1, 1, 1, 0.4, 0.4, 0.4, 0.4])).toEqual({ rests: true, passed: 6 });
});

it('is not waited for longer than asked', async () => {
  expect(await restOf([1, 2, 3, 4, 5, 6], 4)).toEqual({ rests: false, passed: 4 });
});
