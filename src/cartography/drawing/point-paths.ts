// Points as SVG path data, written fast: what moves is written anew in every frame.
import type { Point } from './marks.ts';

/** Texts of tenths from -1000 on: to write a fraction takes longer than to work it out, and every frame has thousands. */
const mostWritten = 40_000;

/** How coordinates are written: to a tenth of a pixel, after a sign of their own. */
function writer(before: string): (value: number) => string {
  const written: string[] = [];
  return (value) => {
    const tenths = Math.round(value * 10);
    const index = tenths + 10_000;
    if (index < 0 || index >= mostWritten) return `${before}${tenths / 10}`;
    const known = written[index];
    if (known !== undefined) return known;
    const text = `${before}${tenths / 10}`;
    written[index] = text;
    return text;
  };
}

const across = writer('L');
const down = writer(' ');

/** A number as text, to a tenth of a pixel. */
export const tenth = (value: number): string => down(value).slice(1);

/** To a point; the first of a path is to begin with an M instead. */
const lineTo = (x: number, y: number): string => across(x) + down(y);

/** A line as SVG path data. */
export function pathOf(points: readonly Point[], isClosed = false): string {
  let data = '';
  for (const { x, y } of points) data += data === '' ? `M${lineTo(x, y).slice(1)}` : lineTo(x, y);
  return isClosed ? `${data}Z` : data;
}

/** The same of coordinates that are apart. */
export function pathThrough(xs: readonly number[], ys: readonly number[]): string {
  if (xs.length === 0) return '';
  let data = `M${lineTo(xs[0] ?? 0, ys[0] ?? 0).slice(1)}`;
  for (let index = 1; index < xs.length; index++) data += lineTo(xs[index] ?? 0, ys[index] ?? 0);
  return data;
}

/** Several lines, or rings where they are closed. */
export const pathsOf = (lines: readonly (readonly Point[])[], isClosed = false) =>
  lines.map((line) => pathOf(line, isClosed)).join('');
