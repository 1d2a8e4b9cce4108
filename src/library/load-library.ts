// Brings the library to a page, in files of their own that nothing asks for before somebody opens a table.
import type { AircraftType } from '../airlift/airlift.ts';
import type { AircraftFile } from './aircraft-types.ts';
import { type Library, libraryOf } from './library.ts';

/** @param drawn types whose outlines are drawn by hand, which keep them */
export async function loadLibrary(drawn: readonly AircraftType[] = []): Promise<Library> {
  const [airfields, moreAirfields, countries, aircraft] = await Promise.all([
    import('../../geo/library/airfields.json'),
    import('../../geo/library/more-airfields.json'),
    import('../../geo/library/countries.json'),
    import('../../geo/library/aircraft.json'),
  ]);
  const files = {
    airfields: airfields.default,
    moreAirfields: moreAirfields.default,
    countries: countries.default,
    // What JSON gives as words of any kind are those of the type.
    aircraft: aircraft.default as AircraftFile,
  };
  return libraryOf(files, drawn);
}
