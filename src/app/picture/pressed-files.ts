// The files that one press makes of the page as it was at that press. Loaded with the first of them.
import type { AirliftMap } from '../../map/airlift-map.ts';
import type { Lack } from '../../picture/request.ts';
import { asPressed, isSameView } from './as-pressed.ts';
import { browserResources } from './browser-resources.ts';
import { drawPicture, pngFile, svgFile } from './make-file.ts';
import type { PictureSource, PressedView } from './pressed-view.ts';

export interface PressedFile {
  readonly name: string;
  readonly blob: Blob;
  readonly lacks: readonly Lack[];
}

export interface Pressed {
  readonly source: PictureSource;
  readonly pressed: PressedView;
  /** Somebody else's map, whose pixels are the ground; null: the map is drawn from vectors. */
  readonly map: AirliftMap | null;
  /** The page now, read once more before somebody else's map is painted. */
  readonly view: () => PressedView;
}

/** @throws an AbortError, a ViewChangedError, a ChangedPixelsError, or an Error where no picture can be made */
export async function pressedPng(
  { source, pressed, map, view }: Pressed,
  signal: AbortSignal,
): Promise<PressedFile> {
  const request = asPressed(pressed);
  const paintedMap =
    map === null
      ? null
      : await (await import('./painted-map.ts')).paintedMapOf(
          map,
          request.format.ratio,
          () => isSameView(pressed, view()),
          signal,
        );
  signal.throwIfAborted();
  const resources = browserResources(source, pressed, paintedMap);
  const drawn = await drawPicture(request, resources);
  signal.throwIfAborted();
  if (drawn === null) throw new Error('The sheet finds no room.');
  return { ...(await pngFile(drawn, resources, { signal })), lacks: drawn.lacks };
}

/** @throws an Error where no picture can be made */
export async function pressedSvg({ source, pressed }: Pressed): Promise<PressedFile> {
  const file = await svgFile(asPressed(pressed), browserResources(source, pressed));
  if (file === null) throw new Error('The sheet finds no room.');
  return file;
}
