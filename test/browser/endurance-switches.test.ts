// A long day with the switches of the page, after which nothing has piled up.
import { it } from 'vitest';
import { nothingPilesUp, small, switchAround } from './endurance.ts';
import { browserForFile } from './page.ts';

const open = browserForFile();

// Multiples of 48, after which filter, language, theme and projection are what they were.
it.each([
  ['drawing', 336],
  ['maplibre', 144],
] as const)(
  'on the page with %s after %i switches there is no error, and no listener, context, address or memory has piled up',
  async (engine, times) => {
    const opened = await open({ ...small, engine });
    const act = () => switchAround(opened.page, times);
    await nothingPilesUp(opened, act, act, 5);
  },
  300_000,
);
