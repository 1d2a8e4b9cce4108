// What draws lines with widths: no part of the program for an airlift that has none.

import type { drawingFlowOverlay } from '../../cartography/overlay/flow-overlay.ts';
import { type Loadable, loadable } from '../web/use-part.ts';

export const flowDrawing: Loadable<typeof drawingFlowOverlay> = loadable(
  async () => (await import('../../cartography/overlay/flow-overlay.ts')).drawingFlowOverlay,
);
