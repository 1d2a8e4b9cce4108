// What the program knows by itself, made of the files in `geo/library/` that the page or the terminal has read.
import type { AirfieldLookup } from '../airlift/lookup.ts';
import { Airfields } from './airfields.ts';
import type { MoreAirfields, PackedAirfields } from './airfields-file.ts';

export interface LibraryFiles {
  readonly airfields: PackedAirfields;
  readonly moreAirfields: MoreAirfields;
}

/** For a `Known`. */
export interface Library {
  readonly airfields: AirfieldLookup;
}

/** Unpacked when the first cell is looked up: most files name nothing that has to be. */
export function libraryOf(files: LibraryFiles): Library {
  let airfields: Airfields | null = null;
  return {
    airfields: {
      find(written) {
        airfields ??= new Airfields(files.airfields, files.moreAirfields);
        return airfields.find(written);
      },
    },
  };
}
