// Sizes of type, lines and marks for the kinds of picture there are, in CSS pixels.

import { growthOf } from '../drawing/growth.ts';
import type { Font } from '../drawing/marks.ts';
import { wideFrame } from '../projection/camera.ts';

export interface OverlaySizes {
  readonly arcWidth: number;
  readonly arrowhead: number;
  readonly dot: number;
  readonly number: Font;
  readonly noun: Font;
  readonly types: Font;
  readonly note: Font;
  readonly airfield: Font;
  readonly airfieldNote: Font | null;
  readonly country: Font;
  readonly smallCountry: Font;
  readonly town: Font | null;
  readonly water: Font;
}

const letters = (size: number, share: number) => ({ size, spacing: size * share });

/** On a frame at least 600 px wide. */
const wide: OverlaySizes = {
  arcWidth: 1.9,
  arrowhead: 9.2,
  dot: 4.4,
  number: { size: 46, weight: 600, spacing: -0.6 },
  noun: { size: 20, weight: 600 },
  types: { size: 15, weight: 600 },
  note: { size: 15, weight: 400 },
  airfield: { size: 15, weight: 600 },
  airfieldNote: { size: 12.5, weight: 400 },
  country: { ...letters(14, 0.22), weight: 600 },
  smallCountry: { ...letters(11, 0.1), weight: 500 },
  town: { size: 12.5, weight: 400 },
  water: { size: 12.5, weight: 400, italic: true, spacing: 0.6 },
};

/** On a phone. */
const narrow: OverlaySizes = {
  ...wide,
  arcWidth: 1.4,
  arrowhead: 8,
  dot: 3.9,
  number: { size: 40, weight: 600, spacing: -0.6 },
  noun: { size: 18, weight: 600 },
  airfieldNote: null,
  types: { size: 14.5, weight: 600 },
  note: { size: 14.5, weight: 400 },
  country: { ...letters(12.5, 0.2), weight: 600 },
  town: null,
  water: { size: 11.5, weight: 400, italic: true, spacing: 0.5 },
};

export function overlaySizes(frameWidth: number): OverlaySizes {
  if (frameWidth < wideFrame) return narrow;
  const growth = growthOf(frameWidth);
  return growth === 1 ? wide : grown(wide, growth);
}

function grown(sizes: OverlaySizes, growth: number): OverlaySizes {
  const font = (before: Font): Font => ({
    ...before,
    size: before.size * growth,
    ...(before.spacing === undefined ? {} : { spacing: before.spacing * growth }),
  });
  return {
    arcWidth: sizes.arcWidth * Math.sqrt(growth),
    arrowhead: sizes.arrowhead * growth,
    dot: sizes.dot * Math.sqrt(growth),
    number: font(sizes.number),
    noun: font(sizes.noun),
    types: font(sizes.types),
    note: font(sizes.note),
    airfield: font(sizes.airfield),
    airfieldNote: sizes.airfieldNote === null ? null : font(sizes.airfieldNote),
    country: font(sizes.country),
    smallCountry: font(sizes.smallCountry),
    town: sizes.town === null ? null : font(sizes.town),
    water: font(sizes.water),
  };
}
