// A drawing of the ground put into another frame: before a page is laid out nobody knows to the pixel how large its map will be.
import type { Mark } from '../../cartography/drawing/marks.ts';
import { groundLevel } from '../../cartography/ground/ground.ts';
import { toMercator, worldSize } from '../../cartography/projection/perspective.ts';
import { lineWidth } from '../../cartography/style/paint.ts';
import { areSameCountries, type GroundDrawing, type GroundWish } from './ground-drawer.ts';

/** A drawing is as fine as is seen at its own zoom and near it, levels of zoom. */
const mostZoom = 0.5;
/** Half the width of a line at least, so that no cut end is seen in the frame, pixels. */
const lineRoom = 4;

const isFlat = ({ projection, camera }: GroundWish) =>
  projection === 'mercator' && camera.bearing === 0 && camera.pitch === 0;

/** Where the upper left corner of one frame lies in the other, pixels, and how large a pixel of it is there. */
function placeIn({ camera, size }: GroundWish, { camera: into, size: frame }: GroundWish) {
  const scale = 2 ** (into.zoom - camera.zoom);
  const [centre, middle] = [camera, into].map(({ longitude, latitude }) => toMercator([longitude, latitude]));
  const world = worldSize(into.zoom);
  return {
    x: frame.width / 2 + ((centre?.x ?? 0) - (middle?.x ?? 0)) * world - (scale * size.width) / 2,
    y: frame.height / 2 + ((centre?.y ?? 0) - (middle?.y ?? 0)) * world - (scale * size.height) / 2,
    scale,
  };
}

/** Whether what is drawn for one frame shows all that is to be seen in the other, and as fine. */
export function canBeFitted(drawn: GroundWish, wish: GroundWish): boolean {
  if (!isFlat(drawn) || !isFlat(wish) || !areSameCountries(drawn.countries, wish.countries)) return false;
  const [from, to] = [drawn.camera.zoom, wish.camera.zoom];
  if (Math.abs(from - to) > mostZoom || groundLevel(from, 1) !== groundLevel(to, 1)) return false;
  const { x, y, scale } = placeIn(drawn, wish);
  const [around, room] = [scale * drawn.margin, wish.margin + lineRoom];
  return (
    x - around <= -room &&
    y - around <= -room &&
    x + scale * drawn.size.width + around >= wish.size.width + room &&
    y + scale * drawn.size.height + around >= wish.size.height + room
  );
}

/** The same shapes where they are in the other frame, their lines as wide as they are at its zoom. */
export function fitted({ wish: drawn, marks, isAll }: GroundDrawing, wish: GroundWish): GroundDrawing {
  const { x, y, scale } = placeIn(drawn, wish);
  const growth = lineWidth(1, wish.camera.zoom) / lineWidth(1, drawn.camera.zoom);
  const put = (mark: Mark): Mark => {
    if (mark.kind === 'group') return { ...mark, marks: mark.marks.map(put) };
    if (mark.kind !== 'path') return mark;
    const { strokeWidth = 1, dash } = mark;
    return {
      ...mark,
      at: { x, y },
      scale,
      ...(mark.stroke === undefined ? {} : { strokeWidth: strokeWidth * growth }),
      // Along the line as it is written, before it is scaled.
      ...(dash === undefined ? {} : { dash: dash.map((part) => (part * growth) / scale) }),
    };
  };
  return { wish, marks: marks.map(put), isAll };
}
