// What a browser gives pictures to be drawn with: its canvas, the page's fonts, the ground from beside the page.
import type { MakeContext } from '../../picture/canvas/canvas.ts';
import { loadFonts } from '../../picture/canvas/fonts.ts';
import { canvasTextWidth } from '../../picture/canvas/text-width.ts';
import type { PaintedMap, PictureResources } from '../../picture/request.ts';
import { fetchGround } from '../web/ground-files.ts';
import type { PictureSource, PressedView } from './pressed-view.ts';

/** How long a picture waits for the page's fonts, milliseconds. */
const fontPatience = 4000;

/** Read back often, so that it is kept where that is quick. */
const makeContext: MakeContext = (width, height) => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error(`No canvas of ${width} × ${height} pixels can be made.`);
  return context;
};

/** Lets the page paint and hear; where nobody looks at it, it is not painted, and a moment is enough. */
const pause = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, 40);
    requestAnimationFrame(() => setTimeout(resolve));
  });

/** @param view the page at the press, whose words are there already */
export function browserResources(
  { airlift, loadWords, loadGazetteer, borders, bordersYear, licences }: PictureSource,
  view: Pick<PressedView, 'language' | 'messages'>,
  paintedMap: PaintedMap | null = null,
): PictureResources {
  return {
    airlift,
    gazetteer: loadGazetteer,
    borders,
    bordersYear,
    licences,
    messages: async (language) => (language === view.language ? view.messages : loadWords(language)),
    ground: fetchGround,
    fonts: (marks) => loadFonts(document.fonts, marks, fontPatience),
    textWidth: () => canvasTextWidth(makeContext(1, 1)),
    makeContext,
    pause,
    paintedMap,
  };
}
