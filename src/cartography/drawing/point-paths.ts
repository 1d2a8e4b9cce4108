// Points as SVG path data, written fast: what moves is written anew in every frame.
import type { Point } from './marks.ts';

/** Texts of tenths from -1000 on: to write a fraction takes longer than to work it out, and every frame has thousands. */
const written: string[] = [];
const mostWritten = 40_000;

/** A number as text, to a tenth of a pixel. */
export function tenth(value: number): string {
  const tenths = Math.round(value * 10);
  const index = tenths + 10_000;
  if (index < 0 || index >= mostWritten) return String(tenths / 10);
  const known = written[index];
  if (known !== undefined) return known;
  const text = String(tenths / 10);
  written[index] = text;
  return text;
}

/** A line as SVG path data. */
export function pathOf(points: readonly Point[], isClosed = false): string {
  let data = '';
  for (const { x, y } of points) data += `${data === '' ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`;
  return isClosed ? `${data}Z` : data;
}

/** Several lines, or rings where they are closed. */
export const pathsOf = (lines: readonly (readonly Point[])[], isClosed = false) =>
  lines.map((line) => pathOf(line, isClosed)).join('');
