// The picture of somebody else's map: its own pixels, as they were seen at the press.
import type { AirliftMap } from '../../map/airlift-map.ts';
import type { PaintedMap } from '../../picture/request.ts';

/** The view changed while the map was still loading what the press had asked for. */
export class ViewChangedError extends Error {
  override readonly name = 'ViewChangedError';
}

/** Whether something failed for its size alone. */
const isSize = (error: unknown) => error instanceof Error && 'width' in error;

/**
 * Paints the map once it has loaded all that is in view.
 * @param isSame whether the view is still that of the press
 * @returns null where the graphics card cannot paint so many pixels
 * @throws ViewChangedError
 */
export async function paintedMapOf(
  map: AirliftMap,
  ratio: number,
  isSame: () => boolean,
  signal: AbortSignal,
): Promise<PaintedMap | null> {
  await map.settled(signal);
  signal.throwIfAborted();
  if (!isSame()) throw new ViewChangedError();
  try {
    // The map's own canvas is empty again after the task in which it was painted.
    const image = map.paint(ratio, (canvas) => copyOf(canvas));
    return image === null ? null : { image, credits: map.credits };
  } catch (error) {
    if (isSize(error)) return null;
    throw error;
  }
}

function copyOf(painted: HTMLCanvasElement): HTMLCanvasElement | null {
  const { width, height } = painted;
  const image = document.createElement('canvas');
  image.width = width;
  image.height = height;
  const context = image.getContext('2d');
  if (context === null) return null;
  context.drawImage(painted, 0, 0);
  // A canvas beyond a browser's limits stays blank without an error; a map covers every pixel but the half ones at its edge.
  const last = context.getImageData(Math.max(0, width - 3), Math.max(0, height - 3), 1, 1).data;
  return last[3] === 255 ? image : null;
}
