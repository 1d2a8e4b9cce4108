// The bands round arcs: they reach as far as the arcs do, at every zoom and on every kind of drawing.
import { describe, expect, it } from 'vitest';
import { envelopeMarks } from '../../src/cartography/overlay/airlift-marks.ts';
import { light } from '../../src/cartography/style/theme.ts';
import { airlift, arcs, flatView } from './drawing.ts';

const movements = airlift.movements;

describe.each([1.5, 3.6, 6])('at zoom %s the band round the arcs of one count', (zoom) => {
  const view = flatView(856, 716, zoom, [58, 50]);
  const bandsIn = (shown: typeof movements, isSvg: boolean) =>
    envelopeMarks({ airlift, movements: shown, theme: light, view, arcWidth: 2 }, isSvg);

  it.each([
    ['SVG', true],
    ['a canvas', false],
  ])('reaches to the ends of every arc, in %s', (_name, isSvg) => {
    const band = bandsIn(movements, isSvg)
      .map(({ data }) => data)
      .join('');
    for (const { line } of arcs)
      for (const end of [line[0], line.at(-1)]) {
        const point = end === undefined ? null : view.project(end);
        expect(band).toContain(`${point?.x.toFixed(1)} ${point?.y.toFixed(1)}`);
      }
  });

  it('is one path for each count, and on a canvas a line alone, whose opacity holds once', () => {
    expect(bandsIn(movements, true)).toHaveLength(movements.length);
    expect(bandsIn(movements, false).map(({ fill }) => fill)).toEqual(movements.map(() => undefined));
  });

  it('is not there for a count that the filter hides', () => {
    expect(bandsIn([], true)).toEqual([]);
  });
});
