// Things on the map that can be pointed at, and the boxes and lines where they are.
import type { Movement, Place } from '../../airlift/airlift.ts';
import { movementFocus } from '../../airlift/pointing/focus.ts';
import type { ScreenArc } from '../arcs/screen-arc.ts';
import type { Box, Point, TextMark } from '../drawing/marks.ts';
import type { Annotation } from './annotation.ts';

/** A thing on the map that can be pointed at. */
export type Target =
  | {
      readonly kind: 'place';
      readonly place: Place;
      readonly point: Point;
      readonly boxes: readonly Box[];
      readonly words: readonly TextMark[];
    }
  | { readonly kind: 'pair'; readonly airfields: readonly Place[]; readonly box: Box }
  | {
      readonly kind: 'route';
      /** Of its route, or of the movement whose count several places share. */
      readonly id: string;
      readonly from: readonly Place[];
      readonly to: readonly Place[];
      readonly pieces: ScreenArc['pieces'];
    }
  | ({
      readonly kind: 'movement';
      readonly movement: Movement;
      /** What it counts, where that is not the movement's own alone. */
      readonly label: string | null;
    } & Pick<Annotation, 'box' | 'words'>);

/** The id that a target stands for; a pair of airfields has none of its own. */
export function idOf(target: Target): string | null {
  switch (target.kind) {
    case 'place':
      return target.place.id;
    case 'route':
      return target.id;
    case 'movement':
      return movementFocus(target.movement);
    case 'pair':
      return null;
  }
}
