// The widths of texts as this browser draws them, measured anew when the page's fonts have come.
import { useEffect, useMemo, useState } from 'react';
import type { TextWidth } from '../../cartography/drawing/marks.ts';
import { canvasTextWidth } from '../../picture/canvas/canvas.ts';

/** @param builtIn measures while the page is built, where there is no canvas */
export function useTextWidth(builtIn: TextWidth | null): { textWidth: TextWidth; fontsVersion: number } {
  const [fontsVersion, setVersion] = useState(0);
  useEffect(() => {
    const listen = () => setVersion((version) => version + 1);
    document.fonts.addEventListener('loadingdone', listen);
    return () => document.fonts.removeEventListener('loadingdone', listen);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version of the fonts is the reason to start anew
  const textWidth = useMemo((): TextWidth => {
    if (builtIn !== null) return builtIn;
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) return (text, font) => text.length * font.size * 0.5;
    return canvasTextWidth(context);
  }, [fontsVersion, builtIn]);
  return { textWidth, fontsVersion };
}
