// What a canvas is trusted for, and how long fonts are waited for.
import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/cartography/drawing/marks.ts';
import { loadFonts } from '../../src/picture/canvas/fonts.ts';
import { ChangedPixelsError, checkKnownPixels } from '../../src/picture/canvas/known-pixels.ts';

type Change = (data: Uint8ClampedArray, index: number) => void;

/** A canvas that answers with other pixels than were painted. */
function contextWith(change: Change | null, width = 40, height = 30): CanvasRenderingContext2D {
  const context = createCanvas(width, height).getContext('2d');
  const own = context.getImageData.bind(context);
  if (change !== null)
    context.getImageData = ((x: number, y: number, across: number, down: number) => {
      const image = own(x, y, across, down);
      for (let index = 0; index < image.data.length; index++) change(image.data as Uint8ClampedArray, index);
      return image;
    }) as typeof context.getImageData;
  // It lacks what only a page has; painting and reading are all that is asked for.
  return context as unknown as CanvasRenderingContext2D;
}

describe('a canvas', () => {
  it('that gives back what was painted is trusted, and left empty', () => {
    const context = contextWith(null);
    checkKnownPixels(context, 40, 30);
    expect([...context.getImageData(0, 0, 40, 30).data].some((value) => value !== 0)).toBe(false);
    // A pixel is enough of a canvas.
    checkKnownPixels(contextWith(null, 1, 1), 1, 1);
  });

  it.each<[string, Change]>([
    [
      'noise',
      (data, index) => {
        data[index] = (index * 89) % 256;
      },
    ],
    [
      'white',
      (data, index) => {
        data[index] = 255;
      },
    ],
    [
      'nothing, as one beyond a browser’s limits',
      (data, index) => {
        data[index] = 0;
      },
    ],
    [
      'pixels that are half seen through',
      (data, index) => {
        if (index % 4 === 3) data[index] = 128;
      },
    ],
  ])('that answers with %s is not', (_, change) => {
    expect(() => checkKnownPixels(contextWith(change), 40, 30)).toThrow(ChangedPixelsError);
  });

  it('whose pixels are changed by less than an eye can see is trusted', () => {
    const byOne: Change = (data, index) => {
      if (index % 12 === 0) data[index] = (data[index] ?? 0) ^ 1;
    };
    expect(() => checkKnownPixels(contextWith(byOne), 40, 30)).not.toThrow();
  });
});

describe('fonts', () => {
  const marks: Mark[] = [
    { kind: 'text', x: 0, y: 0, text: 'Әуе', font: { size: 12, weight: 600 }, fill: '#000', anchor: 'start' },
  ];
  const fontsThat = (isThere: boolean, load: (font: string, text: string) => Promise<FontFace[]>) =>
    ({ check: () => isThere, load }) as unknown as FontFaceSet;

  it('are sent for in every cut and for every letter that marks use', async () => {
    const asked: string[] = [];
    const fonts = fontsThat(false, async (font, text) => {
      asked.push(`${font}: ${text}`);
      return [];
    });
    expect(await loadFonts(fonts, marks, 1000)).toBe('came');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^600 16px .*: Әуе$/);
    expect(
      await loadFonts(
        fontsThat(true, () => Promise.reject(new Error('asked'))),
        marks,
        1000,
      ),
    ).toBe('ready');
  });

  it('that are blocked or never come stop nothing', async () => {
    expect(
      await loadFonts(
        fontsThat(false, () => Promise.reject(new Error('blocked'))),
        marks,
        1000,
      ),
    ).toBe('missing');
    expect(
      await loadFonts(
        fontsThat(false, () => new Promise(() => undefined)),
        marks,
        5,
      ),
    ).toBe('missing');
  });
});
