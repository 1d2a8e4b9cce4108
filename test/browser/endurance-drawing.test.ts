// A long day with the switches of the page while the drawing shows the map, after which nothing has piled up.
import { it } from 'vitest';
import { nothingPilesUp, small, switchAround } from './endurance.ts';
import { browserForFile } from './page.ts';

const open = browserForFile();

// A multiple of 48, after which filter, language, theme and projection are what they were.
const times = 96;

it(`after ${times} switches there is no error, and no listener, context, address or memory has piled up`, async () => {
  const opened = await open({ ...small, engine: 'drawing' });
  const act = () => switchAround(opened.page, times);
  await nothingPilesUp(opened, act, act, 5);
}, 300_000);
