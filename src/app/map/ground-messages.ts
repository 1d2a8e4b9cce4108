// What page and worker tell each other about the ground that is to be drawn.
import type { GroundDrawing, GroundWish } from './ground-drawer.ts';

export interface GroundRequest {
  /** Which of the page's requests it is. */
  readonly id: number;
  readonly wish: GroundWish;
  /** The whole address of the folder that has the ground, ending in a slash. */
  readonly folder: string;
}

export interface GroundReply {
  readonly id: number;
  /** Null where it could not be drawn. */
  readonly drawing: Omit<GroundDrawing, 'wish'> | null;
}
