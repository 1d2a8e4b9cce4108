// The widths of texts as this browser draws them, measured anew when the page's fonts have come.
import { useEffect, useMemo, useState } from 'react';
import type { TextWidth } from '../../cartography/drawing/marks.ts';
import { canvasTextWidth } from '../../picture/canvas/text-width.ts';

/** @param builtIn measures while the page is built, where there is no canvas */
export function useTextWidth(builtIn: TextWidth | null): { textWidth: TextWidth; fontsVersion: number } {
  const [fontsVersion, setVersion] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const measure = () => setVersion((version) => version + 1);
    // Fonts that load together are measured together.
    const listen = () => {
      clearTimeout(timer);
      timer = setTimeout(measure);
    };
    document.fonts.addEventListener('loadingdone', listen);
    // WebKit never tells of it, but of each font by itself.
    for (const font of document.fonts)
      if (font.status !== 'loaded') font.loaded.then(listen, () => undefined);
    return () => {
      clearTimeout(timer);
      document.fonts.removeEventListener('loadingdone', listen);
    };
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
