// A box hatched: something of which one thing is not known.
import type { Box, Mark } from './marks.ts';

/** Lines of 1.3 px, 2.3 px apart, rising to the right, and a fainter outline. */
const lineWidth = 1.3;
const pitch = (lineWidth + 2.3) * Math.SQRT2;

/** @param scale 1 on the page */
export function hatchMarks({ x, y, width, height }: Box, colour: string, scale = 1): readonly Mark[] {
  const step = pitch * scale;
  const lines = Array.from({ length: Math.max(0, Math.ceil((width + height) / step) - 1) }, (_, index) => {
    const sum = (index + 1) * step;
    const [left, right] = [Math.max(0, sum - height), Math.min(sum, width)];
    return `M${round(x + left)} ${round(y + sum - left)}L${round(x + right)} ${round(y + sum - right)}`;
  });
  return [
    { kind: 'path', data: lines.join(''), stroke: colour, strokeWidth: lineWidth * scale, cap: 'butt' },
    {
      kind: 'path',
      data: `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`,
      stroke: colour,
      strokeWidth: scale,
      opacity: 0.55,
    },
  ];
}

const round = (value: number) => Math.round(value * 100) / 100;
