// What a sheet says and in what words, whatever its shape; and what its map shows once the map's size is known.

import type { Presentation } from '../../report/presentation.ts';
import type { Arc } from '../arcs/arcs.ts';
import type { Mark, TextWidth } from '../drawing/marks.ts';
import type { Gazetteer } from '../ground/gazetteer.ts';
import type { Camera } from '../projection/camera.ts';
import type { LensProjection } from '../projection/projection.ts';
import type { View } from '../projection/view.ts';
import type { Theme } from '../style/theme.ts';

/** What is on a sheet besides its map. */
export interface SheetParts {
  readonly title: boolean;
  readonly figures: boolean;
  readonly legend: boolean;
  readonly sources: boolean;
  /** Airfields too close to be told apart, once more and larger. */
  readonly inset: boolean;
}

export const allParts: SheetParts = { title: true, figures: true, legend: true, sources: true, inset: true };

export interface SheetContent {
  readonly presentation: Presentation;
  readonly textWidth: TextWidth;
  readonly arcs: readonly Arc[];
  readonly theme: Theme;
  readonly gazetteer: Gazetteer;
  readonly projection: LensProjection;
  /** Whether there is a ground whose words can be set. */
  readonly hasBasemap: boolean;
  /** What the dashed lines are, and whose data the ground is. */
  readonly borders: string;
  readonly licences: string;
  /** What somebody else's map asks to have said of it; empty for our own. */
  readonly mapCredits: string;
  readonly parts: SheetParts;
  /** The reader's own instead of the airlift's title, or null. */
  readonly headline: string | null;
  /** A line of the reader's own below the sources, or null. */
  readonly note: string | null;
  /** Without paper, sea and land, to be laid over something else. */
  readonly isTransparent: boolean;
  /** Whether another font may stand in for the page's own, as in vector files opened elsewhere. */
  readonly isVector: boolean;
}

/** What the map of a sheet shows. */
export interface Scene {
  readonly view: View;
  readonly camera: Camera;
  /** The map's layers; null where a picture of the map is put into its place. */
  readonly layers: readonly Mark[] | null;
}
