// The three files of version 1 as checked data: one claim a movement, counts of aircraft alone, and every airfield known.
import type { z } from 'zod';
import { languages } from '../../i18n/languages.ts';
import { geodesicsOf } from '../measure.ts';
import type { AircraftTypeData, AirliftData, MovementData, PlaceData } from './data.ts';
import type { aircraftSchema, airfieldsSchema, airliftSchema } from './schema.ts';

/** Each of the form that its schema asks for, with nothing wrong between them. */
export interface FilesOfVersion1 {
  readonly airlift: z.infer<typeof airliftSchema>;
  readonly airfields: z.infer<typeof airfieldsSchema>;
  readonly aircraft: z.infer<typeof aircraftSchema>;
}

type AirfieldFile = FilesOfVersion1['airfields']['airfields'][number];
type TypeFile = FilesOfVersion1['aircraft']['aircraft'][number];

/** The data of version 1, in the order of the airlift's own lists. */
export function dataOfVersion1({ airlift, airfields, aircraft }: FilesOfVersion1): AirliftData {
  return dataOfAirlift1(airlift, {
    places: airfields.airfields.map(placeDataOf),
    aircraft: aircraft.aircraft.map(typeDataOf),
  });
}

/** @param known what the airlift's file names by its ids */
export function dataOfAirlift1(
  airlift: FilesOfVersion1['airlift'],
  known: { readonly places: readonly PlaceData[]; readonly aircraft: readonly AircraftTypeData[] },
): AirliftData {
  const chosen = <Entry extends { readonly id: string }>(ids: readonly string[], entries: readonly Entry[]) =>
    ids.flatMap((id) => entries.filter((entry) => entry.id === id));
  const places = chosen(airlift.airfields, known.places);
  const movements = airlift.movements.map(movementOf);
  return {
    slug: airlift.slug,
    languages,
    kicker: airlift.kicker,
    title: airlift.title,
    summary: airlift.summary,
    caveat: airlift.caveat,
    places,
    aircraft: chosen(airlift.aircraft, known.aircraft),
    operators: [],
    movements,
    fleets: airlift.fleets,
    claims: airlift.claims.map(({ about = null, ...claim }) => ({ ...claim, about })),
    speakers: airlift.speakers,
    notReported: airlift.notReported,
    faults: airlift.faults,
    statements: airlift.statements.map(({ fleet = null, ...statement }) => ({ ...statement, fleet })),
    sources: airlift.sources.map(
      ({ language: _language, published = null, title = null, translates = null, ...source }) => ({
        ...source,
        published,
        title,
        translates,
      }),
    ),
    geodesics: geodesicsOf(movements, places),
  };
}

export function placeDataOf({ ourAirports, place, note, ...airfield }: AirfieldFile): PlaceData {
  return {
    ...airfield,
    kind: 'airfield',
    whereabouts: place,
    ourAirportsId: ourAirports.id,
    note: note ?? null,
  };
}

/** What is typed in and shown nowhere is not handed on. */
export function typeDataOf({ natoName: _n, rangeAtFullLoad: _r, soldiers: _s, ...type }: TypeFile) {
  return type;
}

function movementOf({
  claim,
  count,
  from,
  flown,
  stated: _stated,
  ...movement
}: FilesOfVersion1['airlift']['movements'][number]): MovementData {
  return {
    ...movement,
    claims: [{ claim, amounts: [{ measure: 'aircraft', ...count }] }],
    from: [from],
    period: flown,
  };
}
