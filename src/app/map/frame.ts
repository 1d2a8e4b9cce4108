// Where a map looks, how large it is, and what it has no room for.
import type { FlowLegend } from '../../cartography/arcs/flow-legend.ts';
import type { Camera } from '../../cartography/projection/camera.ts';
import type { Size } from '../../cartography/projection/perspective.ts';

export interface Frame {
  readonly camera: Camera;
  readonly size: Size;
}

/** A map with its words. */
export interface LabelledFrame extends Frame {
  /** How many of its numbers and names it shows; null where it shows all. */
  readonly leftOut: string | null;
  /** What its lines mean, where that depends on the view. */
  readonly legend: FlowLegend | null;
}
