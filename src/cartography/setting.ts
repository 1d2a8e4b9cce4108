// What words on the map are set among: the view, the arcs in it, sizes, colours, and the boxes already taken.
import type { Box, Measure } from './marks.ts';
import type { OverlaySizes } from './scale.ts';
import type { Theme } from './theme.ts';
import type { ScreenArc, View } from './view.ts';

export interface Setting {
  /** The arcs of every movement shown: no text lies on one. */
  readonly arcs: readonly ScreenArc[];
  readonly view: View;
  readonly sizes: OverlaySizes;
  readonly theme: Theme;
  readonly measure: Measure;
  /** Boxes that must stay free. */
  readonly taken: readonly Box[];
}
