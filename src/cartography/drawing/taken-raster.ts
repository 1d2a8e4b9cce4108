// Where in a frame nothing can stand any more, as a raster of points: a box with one of them in it is not free, which is
// told in a few reads. Only of the others a collision index has to be asked.
import type { Item, Margins, ObstacleKind } from './collision-index.ts';
import type { Box } from './marks.ts';

export interface TakenRaster {
  /** Takes what lies round a line or box: all that a label would be too near to. Of dots and leaders it keeps nothing. */
  readonly add: (item: Item) => void;
  /** Whether a box is surely too near to something; false: it may be. */
  readonly isTaken: (box: Box) => boolean;
}

/** Between two points, pixels. */
const step = 4;
/** What rounding may cost, pixels. */
const tolerance = 1e-3;
const kept: readonly ObstacleKind[] = ['line', 'reserved', 'label'];

/** An empty raster of a frame that begins at 0, 0. */
export function takenRaster(
  frame: { readonly width: number; readonly height: number },
  margins: Margins,
): TakenRaster {
  const columns = Math.floor(frame.width / step) + 1;
  const rows = Math.floor(frame.height / step) + 1;
  const taken = new Uint8Array(columns * rows);

  const takeBox = (left: number, top: number, right: number, bottom: number) => {
    const first = Math.max(0, Math.ceil(left / step));
    const last = Math.min(columns - 1, Math.floor(right / step));
    const lowest = Math.min(rows - 1, Math.floor(bottom / step));
    for (let row = Math.max(0, Math.ceil(top / step)); row <= lowest; row++)
      for (let column = first; column <= last; column++) taken[row * columns + column] = 1;
  };

  /** The strip round a straight piece, as far as it lies beside it. */
  const takeStrip = ({ x1, y1, x2, y2 }: Item, reach: number) => {
    const [alongX, alongY] = [x2 - x1, y2 - y1];
    const length = Math.hypot(alongX, alongY);
    if (length === 0) return;
    const top = Math.max(0, Math.ceil((Math.min(y1, y2) - reach) / step));
    const lowest = Math.min(rows - 1, Math.floor((Math.max(y1, y2) + reach) / step));
    const left = Math.min(x1, x2) - reach;
    const right = Math.max(x1, x2) + reach;
    // In a row those are in reach that are so far from where the line crosses it.
    const half = alongY === 0 ? Number.POSITIVE_INFINITY : (reach * length) / Math.abs(alongY);
    for (let row = top; row <= lowest; row++) {
      const y = row * step;
      const middle = alongY === 0 ? x1 : x1 + ((y - y1) * alongX) / alongY;
      const first = Math.max(0, Math.ceil(Math.max(left, middle - half) / step));
      const last = Math.min(columns - 1, Math.floor(Math.min(right, middle + half) / step));
      for (let column = first; column <= last; column++) {
        const share = (column * step - x1) * alongX + (y - y1) * alongY;
        if (share >= 0 && share <= length * length) taken[row * columns + column] = 1;
      }
    }
  };

  return {
    add: (item) => {
      const { kind, isBox, x1, y1, x2, y2, radius } = item;
      if (!kept.includes(kind)) return;
      const reach = (margins[kind] ?? 0) + radius - tolerance;
      if (!isBox) return takeStrip(item, reach);
      takeBox(x1 - reach, y1, x2 + reach, y2);
      takeBox(x1, y1 - reach, x2, y2 + reach);
    },
    isTaken: ({ x, y, width, height }) => {
      const first = Math.max(0, Math.ceil(x / step));
      const last = Math.min(columns - 1, Math.floor((x + width) / step));
      const lowest = Math.min(rows - 1, Math.floor((y + height) / step));
      for (let row = Math.max(0, Math.ceil(y / step)); row <= lowest; row++)
        for (let column = first; column <= last; column++)
          if (taken[row * columns + column] === 1) return true;
      return false;
    },
  };
}
