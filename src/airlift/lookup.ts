// How words of a table are looked up in what the program knows by itself: airfields of the world, aircraft types.
import type { AircraftType, Place } from './airlift.ts';

/** What is known under some words. */
export type Found<Thing> =
  /** `by`: what kind of word it was; anything but a code or a name of its own is a guess that is told. */
  | {
      readonly kind: 'one';
      readonly thing: Thing;
      readonly by: 'id' | 'icao' | 'iata' | 'name' | 'town' | 'several' | 'nickname' | 'designator';
    }
  /** Several go by it: the reader is asked once for all rows. */
  | { readonly kind: 'several'; readonly things: readonly Thing[] }
  /** Nothing goes by it; these are called alike, or went by it once. The likeliest first, at most five. */
  | { readonly kind: 'none'; readonly near: readonly Thing[] };

/** Looks up airfields; under 1 ms for one text. */
export interface AirfieldLookup {
  /** A country by its name, in any of the languages, as a region: `Германия`, `USA`; null where it may be something else. */
  country?(written: string): Place | null;
  /** By ICAO or IATA code, name or town, however it is written: `LHBP`, `bud`, `Miami, FL(MIA/KMIA)`, `БУДАПЕШТ`. */
  find(written: string): Found<Place>;
}

/** Looks up aircraft types. */
export interface TypeLookup {
  /** By designator, IATA equipment code, name or nickname in any spelling: `B738`, `738`, `Boeing 737-800 (B738)`. */
  find(written: string): Found<AircraftType>;
}
