// The PNG of what the dialog shows, made as soon as it is drawn where it may be shared.
import { useEffect, useRef } from 'react';
import type { Drawn } from '../../picture/draw.ts';
import type { PictureResources } from '../../picture/request.ts';
import { useHandler } from '../web/use-handler.ts';
import { pngFile } from './make-file.ts';
import { canSharePictures, type PreparedFile, prepareFile } from './share-picture.ts';
import type { Drawing } from './use-drawing.ts';

interface Kept {
  readonly drawn: Drawn;
  readonly prepared: PreparedFile;
  /** Whether it was asked for, and is to be finished whatever is drawn next. */
  readonly isAsked: boolean;
}

/**
 * @param isOpen whether the reader sees the drawing
 * @returns gives the file of a drawing, begun now if it was not before
 */
export function usePreparedFile(
  drawing: Drawing,
  resources: PictureResources,
  isOpen: () => boolean,
): (drawn: Drawn) => PreparedFile {
  const kept = useRef<Kept | null>(null);
  const letGo = useHandler(() => {
    if (kept.current?.isAsked === false) kept.current.prepared.cancel();
    kept.current = null;
  });
  const keep = (drawn: Drawn, isAsked: boolean): PreparedFile => {
    const before = kept.current?.drawn === drawn ? kept.current.prepared : null;
    const prepared = before ?? prepareFile((progress) => pngFile(drawn, resources, progress));
    kept.current = { drawn, prepared, isAsked };
    // What has failed is tried again.
    prepared.file.catch(() => {
      if (kept.current?.prepared === prepared) kept.current = null;
    });
    return prepared;
  };
  const begin = useHandler((drawn: Drawn) => {
    if (isOpen() && canSharePictures()) keep(drawn, false);
  });
  useEffect(() => {
    if (drawing.kind === 'drawn') begin(drawing.drawn);
    return letGo;
  }, [drawing, begin, letGo]);
  return (drawn) => keep(drawn, true);
}
