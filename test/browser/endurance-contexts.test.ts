// A graphics card that lets go of the map again and again, after which nothing has piled up.
import { it } from 'vitest';
import { loseContext, nothingPilesUp, small } from './endurance.ts';
import { browserForFile } from './page.ts';

const open = browserForFile();

it('after 20 lost contexts there is no error, and no listener, context, address or memory has piled up', async () => {
  const opened = await open({ ...small, engine: 'maplibre' });
  const lose = async (times: number) => {
    for (let count = 0; count < times; count++) await loseContext(opened.page);
  };
  await nothingPilesUp(
    opened,
    () => lose(5),
    () => lose(20),
    // MapLibre itself leaves one listener for `webglcontextcreationerror` behind each time.
    20 + 5,
  );
}, 300_000);
