// Whether a canvas gives back what was painted on it. Some browsers answer with noise, against tracking; a canvas beyond
// their limits, or one whose memory was taken away, stays blank. Neither says so.

/** A canvas that gives back other pixels than were painted. */
export class ChangedPixelsError extends Error {
  override readonly name = 'ChangedPixelsError';
  constructor() {
    super('This canvas gives back other pixels than were painted on it.');
  }
}

/** Known pixels stand in squares of this side. */
const side = 8;
/** Guards that change a few pixels by so little spoil no picture. */
const tolerance = 3;

type Context = CanvasRenderingContext2D;

/** The colour of a known pixel: each differs from its neighbours in every channel. */
function colourAt(x: number, y: number): [red: number, green: number, blue: number] {
  return [(37 + 29 * x + 53 * y) % 256, (11 + 71 * x + 17 * y) % 256, (193 + 13 * x + 97 * y) % 256];
}

/**
 * Paints known pixels into the first and the last corner and reads them back; leaves the canvas empty.
 * @param width of the canvas, pixels
 * @throws ChangedPixelsError where they are others
 */
export function checkKnownPixels(context: Context, width: number, height: number): void {
  const [across, down] = [Math.min(side, width), Math.min(side, height)];
  const corners = [
    [0, 0],
    [width - across, height - down],
  ] as const;
  context.setTransform(1, 0, 0, 1, 0, 0);
  try {
    for (const [left, top] of corners) {
      for (let y = 0; y < down; y++)
        for (let x = 0; x < across; x++) {
          const [red, green, blue] = colourAt(x, y);
          context.fillStyle = `rgb(${red}, ${green}, ${blue})`;
          context.fillRect(left + x, top + y, 1, 1);
        }
      if (!isAsPainted(context.getImageData(left, top, across, down).data, across))
        throw new ChangedPixelsError();
    }
  } finally {
    context.clearRect(0, 0, width, height);
  }
}

function isAsPainted(pixels: Uint8ClampedArray, across: number): boolean {
  for (let index = 0; index < pixels.length; index += 4) {
    const place = index / 4;
    const wanted = [...colourAt(place % across, Math.floor(place / across)), 255];
    if (wanted.some((value, channel) => Math.abs(value - (pixels[index + channel] ?? 0)) > tolerance))
      return false;
  }
  return true;
}
