// GeoJSON that was saved here opens again: the same totals, the same rivals, the same places.
import { describe, expect, it } from 'vitest';
import type { Airlift } from '../../../src/airlift/airlift.ts';
import { applyFilter, everything } from '../../../src/airlift/counting/filter.ts';
import { totalsOf } from '../../../src/airlift/counting/totals.ts';
import { geoJsonOf } from '../../../src/formats/geojson/write-geojson.ts';
import { openDocument } from '../../../src/formats/saved/open-document.ts';
import { workbookOf } from '../../../src/formats/workbook/workbook-of.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { builtIn } from '../../airlift/built-in.ts';
import { builtInTable } from '../../airlift/tables.ts';
import { airliftIn, bytesOf, nothingKnown } from '../opened.ts';

async function againOf(airlift: Airlift, language: (typeof languages)[number]): Promise<Airlift> {
  const shown = applyFilter(airlift, everything);
  const sentences = { filter: '', source: '' };
  const text = geoJsonOf({ airlift, shown, language, messages: messagesOf(language), sentences });
  const reading = await workbookOf(bytesOf(text), 'saved.geojson');
  if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
  const [rows, places, about] = reading.workbook.sheets.map(({ records }) => records);
  if (!rows || !places || !about) throw new Error('a sheet is missing');
  const opening = await openDocument(
    { name: 'saved.geojson', rows, places, about, edits: [], leftOut: [] },
    nothingKnown,
  );
  expect(opening.problems).toEqual([]);
  return airliftIn(opening);
}

describe.each(languages)('GeoJSON that was saved here in %s', (language) => {
  it.each([
    ['the first airlift', async () => builtIn()],
    ['operation-ganga-2022', () => builtInTable('operation-ganga-2022')],
    ['return-2022', () => builtInTable('return-2022')],
  ])('opens again: %s', async (_, load) => {
    const airlift = await load();
    const again = await againOf(airlift, language);
    expect(again.slug).toBe(airlift.slug);
    expect(again.title[language]).toBe(airlift.title[language]);
    expect(again.fleets.map(({ count }) => count)).toEqual(airlift.fleets.map(({ count }) => count));
    expect(again.aircraft.map(({ name }) => name).sort()).toEqual(
      airlift.aircraft.map(({ name }) => name).sort(),
    );
    const totals = (each: Airlift) =>
      totalsOf(each, applyFilter(each, everything)).map(({ measure, bounds }) => [measure, bounds]);
    expect(totals(again)).toEqual(totals(airlift));
  });
});
