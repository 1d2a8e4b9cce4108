// What draws the ground where MapLibre does not: no part of the program, for a page as built has its own drawing of it.

import { partOf } from '../web/use-part.ts';

export const drawnGround = partOf(() => import('./DrawnGround.tsx'));
