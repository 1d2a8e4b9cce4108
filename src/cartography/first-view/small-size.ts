// The size of the small pictures that one can start from.
import type { Size } from '../projection/perspective.ts';

/** As they are drawn; they are shown at a third of that, so that lines and dots are as fine as can be told apart. */
export const smallSize: Size = { width: 318, height: 204 };
