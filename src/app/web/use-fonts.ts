// Whether the page's fonts have loaded, so that words are not set twice.
import { useEffect, useState } from 'react';
import type { Mark } from '../../cartography/drawing/marks.ts';
import { loadFonts } from '../../picture/canvas/fonts.ts';

/** Words wait no longer than this for their type, milliseconds. */
const patience = 1500;

/** @param marks the words first set; null: none yet */
export function useFonts(marks: readonly Mark[] | null): boolean {
  const [isReady, setReady] = useState(false);
  const hasMarks = marks !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first words decide; later ones come with their type
  useEffect(() => {
    if (marks === null) return;
    const ready = () => setReady(true);
    loadFonts(document.fonts, marks, patience).then(ready, ready);
  }, [hasMarks]);
  return isReady;
}
