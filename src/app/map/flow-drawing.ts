// What draws lines with widths: no part of the program for an airlift that has none.

import type { drawFlowOverlay } from '../../cartography/overlay/flow-overlay.ts';
import { type Loadable, loadable } from '../web/use-part.ts';

export const flowDrawing: Loadable<typeof drawFlowOverlay> = loadable(
  async () => (await import('../../cartography/overlay/flow-overlay.ts')).drawFlowOverlay,
);
