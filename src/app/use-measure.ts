// The widths of texts as this browser draws them, measured anew when the page's fonts have come.
import { useEffect, useMemo, useState } from 'react';
import type { Measure } from '../cartography/marks.ts';
import { canvasMeasure } from '../snapshot/canvas.ts';

/** @param builtIn measures while the page is built, where there is no canvas */
export function useMeasure(builtIn: Measure | null): { measure: Measure; fontsVersion: number } {
  const [fontsVersion, setVersion] = useState(0);
  useEffect(() => {
    const listen = () => setVersion((version) => version + 1);
    document.fonts.addEventListener('loadingdone', listen);
    return () => document.fonts.removeEventListener('loadingdone', listen);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version of the fonts is the reason to start anew
  const measure = useMemo((): Measure => {
    if (builtIn !== null) return builtIn;
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) return (text, font) => text.length * font.size * 0.5;
    return canvasMeasure(context);
  }, [fontsVersion, builtIn]);
  return { measure, fontsVersion };
}
