// The file of a picture in the page. Loaded by the first press.
import { type Drawn, drawPicture } from '../../picture/draw.ts';
import { type Progress, pngOf, svgOf } from '../../picture/file.ts';
import { fileName } from '../../picture/file-name.ts';
import type { PictureRequest, PictureResources } from '../../picture/request.ts';

export interface PictureFile {
  readonly blob: Blob;
  readonly name: string;
}

const named = ({ request, sheet, presentation }: Drawn, ending: string) =>
  fileName(presentation.airlift.slug, request.filter, request.measure, sheet.format.pixels, ending);

/** The PNG of a sheet. */
export async function pngFile(
  drawn: Drawn,
  resources: PictureResources,
  progress: Progress,
): Promise<PictureFile> {
  const parts = await pngOf(drawn, resources, progress);
  return { blob: new Blob(parts, { type: 'image/png' }), name: named(drawn, 'png') };
}

/** The SVG of a sheet, drawn anew as vectors are: as fine as a screen shows, to be magnified. */
export async function svgFile(
  request: PictureRequest,
  resources: PictureResources,
): Promise<(PictureFile & Pick<Drawn, 'lacks'>) | null> {
  const drawn = await drawPicture({ ...request, isVector: true }, resources);
  if (drawn === null) return null;
  const blob = new Blob([await svgOf(drawn, resources)], { type: 'image/svg+xml' });
  return { blob, name: named(drawn, 'svg'), lacks: drawn.lacks };
}

export { drawPicture };
