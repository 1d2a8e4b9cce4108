// Both ends of a movement in one cell: `LGG-JFK`, `HECA-HESH-HSSS`, `A → B`, "from A to B".

import { plainText } from './plain-text.ts';
import { readPositionCell } from './positions.ts';

/** Letters; a longer cell is a text. */
const longest = 200;

/** Signs that stand between places and in no name. */
const arrows = /\s*(?:→|⟶|➔|➝|➞|⇒|⇨|>{1,3}|[-–—=]+>|↔|⇄|<[-–=]+>)\s*/u;

/** Between names that may hold a hyphen themselves, a dash with blanks; between codes any. */
const dashes = /\s+[-–—−]+\s+|\s*[–—]\s*/u;

/** A code of ICAO or IATA, or a local one. */
const code = /^[A-Z][A-Z0-9]{2,3}$/;

const phrases: readonly RegExp[] = [
  /^from\s+(.+?)\s+to\s+(.+)$/iu,
  /^dari\s+(.+?)\s+ke\s+(.+)$/iu,
  /^из\s+(.+?)\s+(?:в|на)\s+(.+)$/iu,
  /^de\s+(.+?)\s+(?:à|a|para|vers)\s+(.+)$/iu,
  /^desde\s+(.+?)\s+(?:a|hasta)\s+(.+)$/iu,
  /^von\s+(.+?)\s+nach\s+(.+)$/iu,
  /^(.+?)\s+(?:to|nach|ke)\s+(.+)$/iu,
];

/**
 * The places that one cell names one after another; null where it names one, or none.
 * A cell of three and more is a chain of legs, the ones between being stops.
 */
export function endsInCell(text: string): readonly string[] | null {
  if (text.length > longest || readPositionCell(text) !== null) return null;
  const plain = plainText(text);
  const codes = plain.split(/\s*[-–—/>]\s*/u);
  // `MIA/KMIA` is one airfield by two codes.
  const isOne = plain.includes('/') && new Set(codes.map(({ length }) => length)).size > 1;
  if (codes.length > 1 && codes.every((each) => code.test(each))) return isOne ? null : codes;
  for (const divider of [arrows, dashes]) {
    const places = plain.split(divider).map((each) => each.trim());
    if (places.length > 1 && places.every(isName)) return places;
  }
  for (const phrase of phrases) {
    const [, from = '', to = ''] = phrase.exec(plain) ?? [];
    if (isName(from) && isName(to)) return [from, to];
  }
  return null;
}

/** Something with letters in it: `12 – 15` are no places. */
const isName = (text: string) => /\p{L}{2}/u.test(text);

/** Cells that have to name two places before a column is taken for both ends, of those that are filled. */
const enough = 0.7;

/** Whether a column holds both ends in each of its cells. */
export function areBothEndsInOneCell(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== '');
  if (filled.length === 0) return false;
  return filled.filter((text) => endsInCell(text) !== null).length >= enough * filled.length;
}
