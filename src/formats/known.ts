// What the program knows by itself, for files that name it without describing it: airfields and aircraft types of `geo/`.
import { placeOf, typeOf } from './json/assemble.ts';
import { aircraftSchema, airfieldsSchema, type Files } from './json/schema.ts';
import { placeDataOf, typeDataOf } from './json/version-1.ts';
import type { Known } from './opening.ts';

/** @throws a ZodError where the files are not of the form of version 1 */
export function knownIn({ airfields, aircraft }: Pick<Files, 'airfields' | 'aircraft'>): Known {
  return {
    places: airfieldsSchema.parse(airfields).airfields.map((each) => placeOf(placeDataOf(each))),
    aircraft: aircraftSchema.parse(aircraft).aircraft.map((each) => typeOf(typeDataOf(each))),
  };
}
