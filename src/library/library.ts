// What the program knows by itself, made of the files in `geo/library/` that the page or the terminal has read.
import type { AircraftType } from '../airlift/airlift.ts';
import type { AirfieldLookup, TypeLookup } from '../airlift/lookup.ts';
import { type AircraftFile, AircraftTypes } from './aircraft-types.ts';
import { Airfields } from './airfields/lookup.ts';
import type { MoreAirfields, PackedAirfields } from './airfields/packed.ts';
import type { CountriesFile } from './countries.ts';

export interface LibraryFiles {
  readonly airfields: PackedAirfields;
  readonly moreAirfields: MoreAirfields;
  readonly countries: CountriesFile;
  readonly aircraft: AircraftFile;
}

/** For a `Known`. */
export interface Library {
  readonly airfields: AirfieldLookup;
  readonly types: TypeLookup;
}

/**
 * Unpacked when the first cell is looked up: most files name nothing that has to be.
 * @param drawn types whose outlines are drawn by hand, which keep them
 */
export function libraryOf(files: LibraryFiles, drawn: readonly AircraftType[] = []): Library {
  let airfields: Airfields | null = null;
  let types: AircraftTypes | null = null;
  const airfieldsNow = () => {
    airfields ??= new Airfields(files.airfields, files.moreAirfields, files.countries);
    return airfields;
  };
  return {
    airfields: {
      find: (written) => airfieldsNow().find(written),
      country: (written) => airfieldsNow().country(written),
    },
    types: {
      find(written) {
        types ??= new AircraftTypes(files.aircraft, drawn);
        return types.find(written);
      },
    },
  };
}
