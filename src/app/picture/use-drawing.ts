// The sheet of what the dialog asks for, drawn anew a moment after the last change.
import { useEffect, useState } from 'react';
import type { Airlift } from '../../airlift/airlift.ts';
import type { TextWidth } from '../../cartography/drawing/marks.ts';
import type { Gazetteer } from '../../cartography/ground/gazetteer.ts';
import type { Language, Localized } from '../../i18n/languages.ts';
import { loadMessages } from '../../i18n/load-messages.ts';
import { type Drawn, drawRequest, type SnapshotRequest } from '../../picture/request.ts';
import { fetchGround } from '../web/ground-files.ts';

export type Drawing =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'no-room' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'drawn'; readonly drawn: Drawn; readonly request: SnapshotRequest };

interface Resources {
  readonly airlift: Airlift;
  readonly loadGazetteer: (language: Language) => Promise<Gazetteer>;
  readonly textWidth: TextWidth;
  readonly borders: Localized;
  readonly licences: Localized;
}

/** The sheet of a request; null where it finds no room. */
export function drawNow(request: SnapshotRequest, resources: Resources): Promise<Drawn | null> {
  const { airlift, loadGazetteer: gazetteer, borders, licences, textWidth } = resources;
  const common = { airlift, gazetteer, borders, licences, textWidth };
  return drawRequest(request, { ...common, messages: loadMessages, ground: fetchGround });
}

/** Somebody still types, milliseconds. */
const patience = 150;

export function useDrawing(request: SnapshotRequest | null, resources: Resources): Drawing {
  const { airlift, loadGazetteer, textWidth, borders, licences } = resources;
  const [drawing, setDrawing] = useState<Drawing>({ kind: 'waiting' });
  const asked = JSON.stringify(request);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the request is made anew each time; what it says counts
  useEffect(() => {
    if (request === null) return;
    let isStale = false;
    setDrawing({ kind: 'waiting' });
    const timer = setTimeout(async () => {
      try {
        const drawn = await drawNow(request, { airlift, loadGazetteer, borders, licences, textWidth });
        if (!isStale) setDrawing(drawn === null ? { kind: 'no-room' } : { kind: 'drawn', drawn, request });
      } catch {
        if (!isStale) setDrawing({ kind: 'failed' });
      }
    }, patience);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [asked, airlift, loadGazetteer, textWidth, borders, licences]);
  return request === null ? { kind: 'waiting' } : drawing;
}
