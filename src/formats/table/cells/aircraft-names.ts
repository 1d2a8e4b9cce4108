// Aircraft in a cell: several types, how many of each, and the registration of the one that flew.
import { plainText } from './plain-text.ts';

export interface AircraftName {
  /** The type as it is written, without what stands around it. */
  readonly name: string;
  /** How many of it, where the cell says so: `2 x A400M`, `A400M (2)`. */
  readonly count: number | null;
  /** `N811TJ`, as the registers of states write them. */
  readonly registration: string | null;
}

/** Letters; a longer cell is a text, and stays one name. */
const longest = 200;

/** Between types; a slash with blanks only, for names hold slashes (`F/A-18`), a plus as `C-17 + C-130`. */
const divider = /\s*[;|\n]\s*|\s*,\s+|,(?=\p{L})|\s+(?:\/|\+|&|and|dan|и|және|et|y|e|und)\s+/iu;

const registration = /^(?:[A-Z]{1,2}|[A-Z]\d|\d[A-Z])-?[A-Z0-9]{2,5}$/;

/** Each type that a cell names, in the order in which it does. */
export function aircraftIn(text: string): readonly AircraftName[] {
  const plain = text.length > longest ? text.trim() : plainText(text);
  if (plain === '') return [];
  if (text.length > longest) return [{ name: plain, count: null, registration: null }];
  return plain.split(divider).filter(Boolean).map(nameIn);
}

function nameIn(written: string): AircraftName {
  const [, before, behindCount] =
    /^(\d{1,3}(?=\s*[x×х*])|\d{1,2}(?=\s))\s*(?:[x×х*]\s*)?(?=\p{L})(.+)$/iu.exec(written) ?? [];
  const counted = behindCount ?? written;
  const [, bare = counted, inside] = /^(.+?)\s*\(([^()]*)\)$/.exec(counted) ?? [];
  if (inside !== undefined && /^(?:[x×х]\s*)?\d{1,3}(?:\s*[x×х])?$/iu.test(inside))
    return { name: bare, count: Number(inside.replace(/\D/g, '')), registration: null };
  const [, name = bare, times] = /^(.+?)\s+[x×х]\s*(\d{1,3})$/iu.exec(bare) ?? [];
  const count = before ?? times;
  const isRegistration =
    inside !== undefined && registration.test(inside) && /[-\d]/.test(inside) && !isDesignator(inside);
  return {
    // What stands in brackets otherwise, its designator for example, belongs to the name.
    name: isRegistration || inside === undefined ? name : counted,
    count: count === undefined ? null : Number(count),
    registration: isRegistration ? inside : null,
  };
}

/** Designators of ICAO have four signs at most and no hyphen; so few registrations do that they are no matter. */
const isDesignator = (word: string) => word.length <= 4;
