// Writes streamed points as SVG path data, as short as it can be said.
import type { GeoStream } from 'd3-geo';
import { pointToSegment } from '../drawing/distances.ts';

export interface PathOptions {
  /** How far beyond the frame to draw, pixels. */
  readonly margin?: number;
  /** Decimals of a coordinate. */
  readonly digits?: number;
  /** A point nearer than this to the one before it is left out, pixels; it may depend on where the point is. */
  readonly tolerance?: number | ((x: number, y: number) => number);
  /** How far a point may lie from the line that is drawn without it, as a share of the tolerance there. */
  readonly deviation?: number;
}

export interface PathSink extends GeoStream {
  /** The path data of everything streamed so far. */
  readonly data: () => string;
}

type Step = readonly [x: number, y: number];

/** A number of units of 10^-digits, without what SVG can do without: `-.5` for -0.5. */
function written(units: number, digits: number): string {
  const text = (units / 10 ** digits).toFixed(digits);
  const short = digits > 0 ? text.replace(/\.?0+$/, '') : text;
  return short.replace(/^(-?)0\./, '$1.');
}

/** A line without the points that lie nearer to it than is seen as it is drawn then (Ramer, Douglas and Peucker). */
function straightened(line: readonly Step[], deviationAt: (point: Step) => number): Step[] {
  const kept = new Set([0, line.length - 1]);
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span;
    const [a, b] = [line[from], line[to]];
    if (a === undefined || b === undefined) continue;
    let farthest = 1;
    let at = -1;
    for (let index = from + 1; index < to; index++) {
      const point = line[index] ?? a;
      const away = pointToSegment(point[0], point[1], a[0], a[1], b[0], b[1]) / deviationAt(point) ** 2;
      if (away >= farthest) [farthest, at] = [away, index];
    }
    if (at < 0) continue;
    kept.add(at);
    spans.push([from, at], [at, to]);
  }
  return line.filter((_, index) => kept.has(index));
}

/** Puts numbers side by side; a sign or a second decimal point begins a new number by itself. */
function joined(numbers: readonly string[]): string {
  let data = '';
  let previous = '';
  for (const number of numbers) {
    const isApart =
      previous === '' || number.startsWith('-') || (number.startsWith('.') && previous.includes('.'));
    data += isApart ? number : ` ${number}`;
    previous = number;
  }
  return data;
}

/** Relative steps as commands; a letter is said again only where it changes. `m` goes on as `l`. */
function commands(steps: readonly Step[], digits: number): string {
  let data = '';
  let letter = 'l';
  let numbers: string[] = [];
  const say = (next: string) => {
    data += joined(numbers);
    data += next;
    letter = next;
    numbers = [];
  };
  for (const [index, [x, y]] of steps.entries()) {
    const next = index === 0 ? 'm' : y === 0 ? 'h' : x === 0 ? 'v' : 'l';
    if (next !== letter && !(next === 'l' && letter === 'm')) say(next);
    if (next !== 'v') numbers.push(written(x, digits));
    if (next !== 'h') numbers.push(written(y, digits));
  }
  return data + joined(numbers);
}

/** The end of d3-geo's stream: points in pixels come in, path data comes out. Lines stay open, rings are closed. */
export function pathSink({ digits = 1, tolerance = 0, deviation = 0 }: PathOptions): PathSink {
  const unit = 10 ** digits;
  const toleranceAt = typeof tolerance === 'number' ? () => tolerance : tolerance;
  let data = '';
  /** Where SVG's pen is, units. */
  let pen: Step = [0, 0];
  let line: Step[] = [];
  let isPolygon = false;
  let left: Step | null = null;

  const finish = () => {
    // The last point of a line counts, however near it is.
    const last = line.at(-1);
    if (!isPolygon && left !== null && last !== undefined && (left[0] !== last[0] || left[1] !== last[1])) {
      if (line.length > 1) line.pop();
      line.push(left);
    }
    if (deviation > 0)
      line = straightened(line, ([x, y]) => deviation * toleranceAt(x / unit, y / unit) * unit);
    const first = line[0];
    if (first === undefined || line.length < (isPolygon ? 3 : 2)) return;
    const steps: Step[] = [];
    let from = pen;
    for (const point of line) {
      steps.push([point[0] - from[0], point[1] - from[1]]);
      from = point;
    }
    // An `m` that begins a path counts from the origin, and what follows is relative all the same.
    data += commands(steps, digits);
    if (isPolygon) data += 'Z';
    pen = isPolygon ? first : from;
  };

  return {
    polygonStart: () => {
      isPolygon = true;
    },
    polygonEnd: () => {
      isPolygon = false;
    },
    lineStart: () => {
      line = [];
      left = null;
    },
    lineEnd: finish,
    point: (x, y) => {
      const point: Step = [Math.round(x * unit), Math.round(y * unit)];
      const last = line.at(-1);
      const distance = last === undefined ? Infinity : Math.hypot(point[0] - last[0], point[1] - last[1]);
      left = point;
      if (distance > 0 && distance >= toleranceAt(x, y) * unit) line.push(point);
    },
    data: () => data,
  };
}
