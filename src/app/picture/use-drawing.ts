// The sheet of what the dialog asks for, drawn anew, debounced, after the last change.
import { useEffect, useState } from 'react';
import { type Drawn, drawPicture } from '../../picture/draw.ts';
import type { PictureRequest, PictureResources } from '../../picture/request.ts';

export type Drawing =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'no-room' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'drawn'; readonly drawn: Drawn };

/** Somebody still types, milliseconds. */
const patience = 150;

/** @param resources the same object as long as nothing in it is another */
export function useDrawing(request: PictureRequest | null, resources: PictureResources): Drawing {
  const [drawing, setDrawing] = useState<Drawing>({ kind: 'waiting' });
  const asked = JSON.stringify(request);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the request is made anew each time; what it says counts
  useEffect(() => {
    if (request === null) return;
    let isStale = false;
    setDrawing({ kind: 'waiting' });
    const timer = setTimeout(async () => {
      try {
        const drawn = await drawPicture(request, resources);
        if (!isStale) setDrawing(drawn === null ? { kind: 'no-room' } : { kind: 'drawn', drawn });
      } catch {
        if (!isStale) setDrawing({ kind: 'failed' });
      }
    }, patience);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [asked, resources]);
  return request === null ? { kind: 'waiting' } : drawing;
}
