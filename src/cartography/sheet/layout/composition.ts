// What a sheet of a given size is composed from, and what comes of it.
import type { Box, Mark } from '../../drawing/marks.ts';
import type { Size } from '../../projection/perspective.ts';
import type { SheetSizes } from '../blocks/block.ts';
import type { SheetContent } from '../content.ts';
import type { SheetFormat } from '../format.ts';
import type { Scenery } from '../map/scenery.ts';

/** What a sheet holds besides its map, the first to be left out last. */
export interface Extent {
  readonly summary: boolean;
  readonly chart: boolean;
  readonly legend: boolean;
  readonly reading: boolean;
  /** How many lists, and how many rows each of them has at most. */
  readonly lists: number;
  readonly rows: number;
  /** The smallest type that this is worth, as a share of the largest that the size allows. */
  readonly leastShare: number;
}

export interface Composition {
  readonly content: SheetContent;
  readonly size: Size;
  readonly extent: Extent;
  readonly format: SheetFormat;
  readonly scenery: Scenery;
  readonly sizes: SheetSizes;
  readonly share: number;
}

/** A sheet that has been composed. */
export interface Layout {
  /** CSS pixels */
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly map: Box;
}

/** Where everything finds room; drawn only where the map has its share, too. */
export interface Composed {
  readonly map: Box;
  readonly draw: () => readonly Mark[];
}
