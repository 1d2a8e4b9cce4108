// The unit chart of a fleet: one mark, one aircraft, to one scale, in two tens a row, so that it can be counted.

import type { UnitRow } from '../../report/report.ts';
import type { PathMark } from '../drawing/marks.ts';
import { type Outlined, outlinedOf } from './outline.ts';

/** Marks a row, and how many stand together. */
const perRow = 20;
const together = 10;
/** Between the two tens, pixels on top of the usual pitch. */
const extraGap = 6;
/** What may follow the last certain mark of a count with no upper bound. */
const fading = [0.45, 0.24, 0.1] as const;
/** More marks than this are no picture any more. */
const mostUnits = 400;

export interface UnitChart {
  readonly marks: readonly PathMark[];
  readonly height: number;
  /** Where the last row ends, pixels from the left, and its middle line. */
  readonly end: { readonly x: number; readonly y: number };
}

interface UnitChartOptions {
  readonly aircraft: Outlined;
  /** Full marks. */
  readonly units: number;
  /** Whether there may be more. */
  readonly isOpen: boolean;
  /** Pixels a full row takes. */
  readonly width: number;
  /** Pixels a metre. */
  readonly scale: number;
  readonly colour: string;
  /** Pixels between two marks' middles; as wide as the row allows if not given. */
  readonly pitch?: number;
}

/** Sets a fleet as marks; null where it is too large to be counted by eye. */
function unitChart(options: UnitChartOptions): UnitChart | null {
  const { aircraft, units, isOpen, width, scale, colour } = options;
  if (units > mostUnits) return null;
  const wingspan = aircraft.wingspan * scale;
  const pitch = options.pitch ?? (width - wingspan - extraGap) / (perRow - 1);
  const rowHeight = Math.max(
    aircraft.length * scale + 3.4,
    Math.min(pitch * 0.85, aircraft.length * scale + 6),
  );
  const opacities = [...Array.from({ length: units }, () => 1), ...(isOpen ? fading : [])];
  const at = (index: number) => {
    const column = index % perRow;
    const gap = column >= together && options.pitch === undefined ? extraGap : 0;
    return { x: wingspan / 2 + column * pitch + gap, y: (Math.floor(index / perRow) + 0.5) * rowHeight };
  };
  const marks = opacities.map(
    (opacity, index): PathMark => ({
      kind: 'path',
      data: aircraft.silhouette,
      at: at(index),
      scale,
      fill: colour,
      ...(opacity === 1 ? {} : { opacity }),
    }),
  );
  const rows = Math.max(1, Math.ceil(opacities.length / perRow));
  const last = at(Math.max(0, opacities.length - 1));
  return { marks, height: rows * rowHeight, end: { x: last.x + wingspan / 2, y: last.y } };
}

/** A fleet of up to this many stands in one line with its words, its marks closer together. */
const mostInLine = 10;
const closePitch = 1.27;

export interface FleetChart {
  /** Whether the marks stand in one line with the words. */
  readonly isInLine: boolean;
  /** Null where the fleet is too large to be counted by eye. */
  readonly chart: UnitChart | null;
}

/** The unit chart of a row of the report. */
export function fleetChart(row: UnitRow, width: number, scale: number, colour: string): FleetChart {
  const aircraft = outlinedOf(row.fleet.aircraft);
  const isInLine = row.openEnd === null && row.units <= mostInLine;
  if (aircraft === null) return { isInLine, chart: null };
  const options = { aircraft, units: row.units, isOpen: row.openEnd !== null, width, scale, colour };
  const pitch = aircraft.wingspan * scale * closePitch;
  return { isInLine, chart: unitChart(isInLine ? { ...options, pitch } : options) };
}

/** One aircraft from above, its middle in the middle of its box. */
export function silhouette(aircraft: Outlined, scale: number, colour: string): PathMark {
  const at = { x: (aircraft.wingspan * scale) / 2, y: (aircraft.length * scale) / 2 };
  return { kind: 'path', data: aircraft.silhouette, at, scale, fill: colour };
}
