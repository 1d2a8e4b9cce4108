// How a count divides, told as it is known: in figures, table, annotation and alternative text.
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Airlift } from '../../src/airlift/airlift.ts';
import { divisionOf, shownCountOf } from '../../src/airlift/counting/division.ts';
import { applyFilter, everything } from '../../src/airlift/counting/filter.ts';
import { geoJsonOf } from '../../src/formats/geojson/write-geojson.ts';
import { tableText } from '../../src/formats/table/write-table.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { describe as describeTarget } from '../../src/report/describe.ts';
import { presentationOf } from '../../src/report/presentation.ts';
import { reportOf } from '../../src/report/report.ts';
import { builtIn, onlyTypes } from '../airlift/built-in.ts';

const airlift = builtIn();
const messages = messagesOf('en');
const [movement] = airlift.movements;
if (movement === undefined) throw new Error('The built-in airlift has no movement.');
const [first, second] = movement.aircraft;
const [near, far] = movement.to;
if (first === undefined || second === undefined || near === undefined || far === undefined)
  throw new Error('Its movement does not divide.');
const exactly = (value: number) => ({ comparator: '=', value }) as const;
const divided: Airlift = {
  ...airlift,
  movements: [
    {
      ...movement,
      split: [
        { aircraft: first.id, to: near.id, count: exactly(7) },
        { aircraft: second.id, to: near.id, count: exactly(2) },
        { aircraft: first.id, to: far.id, count: exactly(3) },
      ],
    },
  ],
};

describe('a count whose split is known', () => {
  it('is not told as shared, nor its split as not reported', () => {
    const report = reportOf(divided, everything, 'aircraft', 'en', messages);
    const words = JSON.stringify([report.figures.map(({ heading }) => heading), report.alternative]);
    expect(words).not.toMatch(/shared|not reported|some of/i);
    expect(report.figures[0]?.heading).toBe(messages.flew);
    expect(report.routeGroups[0]?.count).toBe('12');
    const [annotation] = report.annotations.values();
    expect(annotation?.note).toBe(
      `${near.names.en}: 7 ${first.name}; ${near.names.en}: 2 ${second.name}; ${far.names.en}: 3 ${first.name}`,
    );
  });

  it('has each route’s own count in the table and on its card', () => {
    const presentation = presentationOf(divided, everything, 'aircraft', 'en', messages);
    const routes = presentation.report.routeGroups.flatMap((group) => group.routes);
    expect(routes.map(({ count }) => count)).toEqual(['9', '3']);
    const [route] = routes;
    if (route === undefined) throw new Error('There is no route.');
    const { rows } = describeTarget({ kind: 'route', route: route.route }, presentation);
    expect(rows.at(-1)?.[1]).toMatch(/^9 · /);
  });

  it('is told exactly for one type, and not as some of the whole', () => {
    const report = reportOf(divided, onlyTypes(second.id), 'aircraft', 'en', messages);
    expect(report.figures[0]).toMatchObject({ number: '2', heading: messages.flew });
    const [annotation] = report.annotations.values();
    expect(annotation).toMatchObject({ above: null, number: '2' });
    expect(report.alternative).not.toMatch(/some of/i);
  });
});

describe('the files of a count whose split is known', () => {
  const shown = applyFilter(divided, everything);

  it('have a row of the table for each share, as a part of the whole', () => {
    const text = tableText({ airlift: divided, shown, language: 'en' });
    const rows: Record<string, string>[] = parse(text.slice(0, text.indexOf('# places')), {
      bom: true,
      columns: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    const shares = rows.filter((row) => row.part_of === movement.id);
    expect(shares.map((row) => [row.aircraft_count, row.aircraft])).toEqual([
      ['7', first.name],
      ['2', second.name],
      ['3', first.name],
    ]);
    expect(rows.find((row) => row.movement === movement.id)?.aircraft_count).toBe('12');
  });

  it('have on each arc its own count, shared with no other', () => {
    const sentences = { filter: '', source: '' };
    const text = geoJsonOf({ airlift: divided, shown, language: 'en', messages, sentences });
    const { features } = JSON.parse(text) as { features: { properties: Record<string, unknown> }[] };
    const arcs = features.filter(({ properties }) => properties.kind === 'route');
    expect(arcs.map(({ properties }) => [properties.count_value, properties.count_shared])).toEqual([
      [9, false],
      [3, false],
    ]);
    expect(arcs[0]?.properties.note).toBe(messages.greatCircles);
  });
});

describe('a count whose split is not reported', () => {
  it('is shared as a whole, and some of it for one type', () => {
    const [whole] = applyFilter(airlift, everything).movements;
    const [some] = applyFilter(airlift, onlyTypes(first.id)).movements;
    if (whole === undefined || some === undefined) throw new Error('There is no movement.');
    expect(divisionOf(movement)).toBe('unreported');
    expect(shownCountOf(whole, 'aircraft')).toEqual({ kind: 'whole', count: movement.claims[0]?.amounts[0] });
    expect(shownCountOf(some, 'aircraft')).toEqual({ kind: 'some', of: movement.claims[0]?.amounts[0] });
    expect(
      reportOf(airlift, everything, 'aircraft', 'en', messages).routeGroups[0]?.routes.map(
        ({ count }) => count,
      ),
    ).toEqual([null, null]);
  });

  it('is undivided for one type to one airfield', () => {
    expect(divisionOf({ ...movement, aircraft: [first], to: [near] })).toBe('undivided');
  });
});
