// The worker that fetches, reads and draws the ground of a reader's own airlift, while the page has other things to do.
import { fetchFlatGround } from '../web/ground-files.ts';
import { GroundDrawer } from './ground-drawer.ts';
import type { GroundReply, GroundRequest } from './ground-messages.ts';

const reply = (message: GroundReply) => self.postMessage(message);

let folder = '';
const drawer = new GroundDrawer((level, near) => fetchFlatGround(level, near, folder));

self.addEventListener('message', async ({ data }: MessageEvent<GroundRequest>) => {
  const { id, wish } = data;
  folder = data.folder;
  try {
    await drawer.draw(wish, ({ marks, isAll }) => reply({ id, drawing: { marks, isAll } }));
  } catch {
    reply({ id, drawing: null });
  }
});
