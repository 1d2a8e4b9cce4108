// What words on the map are set among: the view, the arcs in it, sizes, colours, and the boxes already taken.
import type { ScreenArc } from '../arcs/screen-arc.ts';
import type { Box, TextWidth } from '../drawing/marks.ts';
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
