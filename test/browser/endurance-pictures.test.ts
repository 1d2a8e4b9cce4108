// Many pictures of one page, after which nothing has piled up.
import { expect, it } from 'vitest';
import { nothingPilesUp, savedIn, savePicture, small } from './endurance.ts';
import { browserForFile } from './page.ts';

const open = browserForFile();

it('after 50 pictures there is no error, and no listener, context, address or memory has piled up', async () => {
  const opened = await open(small);
  const save = async (times: number) => {
    for (let count = 0; count < times; count++) await savePicture(opened.page);
  };
  await nothingPilesUp(
    opened,
    () => save(5),
    () => save(50),
    5,
  );
  expect(await savedIn(opened.page)).toBe(55);
}, 300_000);
