// What words on the map are set among: the view, the arcs in it, sizes, colours, and the boxes already taken.
import type { ScreenArc } from '../arcs/screen-arc.ts';
import { type CollisionIndex, collisionIndex } from '../drawing/collision-index.ts';
import type { Box, Point, TextWidth } from '../drawing/marks.ts';
import type { View } from '../projection/view.ts';
import type { OverlaySizes } from '../style/sizes.ts';
import type { Theme } from '../style/theme.ts';

export interface Setting {
  /** The arcs of every movement shown: no text lies on one. */
  readonly arcs: readonly ScreenArc[];
  readonly view: View;
  readonly sizes: OverlaySizes;
  readonly theme: Theme;
  readonly textWidth: TextWidth;
  /** Boxes that must stay free. */
  readonly taken: readonly Box[];
}

/** What of the ground and of fonts a count's words have to know. */
export interface Standing {
  /** Borders, in pixels, of which the words lie on as few as they can; none where they are not known, as on the page. */
  readonly borders?: readonly (readonly Point[])[];
  /** How much wider than measured another font may set the words, as in a vector file; 1 if not given. */
  readonly standIn?: number;
}

export const standingOn = ({ borders = [], standIn = 1 }: Standing): Required<Standing> => ({
  borders,
  standIn,
});

/** Arcs, and boxes that must stay free, for the basemap's words to be set among. */
export function indexOf(
  { arcs, view }: Pick<Setting, 'arcs' | 'view'>,
  taken: readonly Box[],
): CollisionIndex {
  const index = collisionIndex(view);
  for (const [owner, { pieces }] of arcs.entries())
    for (const piece of pieces) index.addLine('line', piece, 0, owner);
  for (const box of taken) index.addBox('reserved', box);
  return index;
}
