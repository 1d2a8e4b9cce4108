// What an overlay tells besides its marks: what it draws of many routes and leaves out, and what its lines mean.
import type { Description } from '../../report/describe.ts';
import type { FlowLegend } from '../arcs/flow-legend.ts';

export interface OverlayWords {
  /** What of many routes it draws, in words; null where it draws all. */
  readonly chosen: string | null;
  /** That, and what it has no room for. */
  readonly leftOut: string | null;
  /** What its lines mean, where that depends on the view. */
  readonly legend: FlowLegend | null;
  /** What is told of something that stands for several; null where an id names no such thing. */
  readonly describe: ((id: string) => Description | null) | null;
}

export const noWords: OverlayWords = { chosen: null, leftOut: null, legend: null, describe: null };
