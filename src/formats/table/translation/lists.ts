// Several things in one cell, in the ways in which tables divide them.
import { aircraftIn } from '../cells/aircraft-names.ts';

/** Divides a cell where every part is something known; a cell that is one thing stays whole. */
function divided(text: string, dividers: readonly RegExp[], isKnown: (text: string) => boolean): string {
  if (text === '' || text.includes(';') || isKnown(text)) return text;
  for (const divider of dividers) {
    const parts = text.split(divider).map((part) => part.trim());
    if (parts.length > 1 && parts.length <= 40 && parts.every((part) => part !== '' && isKnown(part)))
      return parts.join('; ');
  }
  return text;
}

const between = [
  /\s*[\r\n]+\s*/,
  /\s*[/|]\s*/,
  /\s*(?:&|\+|,|\band\b|\bund\b|\bet\b|\by\b|\bdan\b|\sи\s|\sжәне\s)\s*/i,
];

/** Places of one cell, with semicolons between them. */
export const placesIn = (text: string, isPlace: (text: string) => boolean): string =>
  divided(text, between, isPlace);

/** Types of one cell, with semicolons between them and without registrations; whether it says how many of one there were. */
export function typesIn(
  text: string,
  isType: (text: string) => boolean,
): { readonly names: string; readonly isCounted: boolean } {
  // `C-47/C-54` are two, `F/A-18` is one.
  const [one = '', other = '', ...more] = text.split('/').map((part) => part.trim());
  const isName = (part: string) => isType(part) || /^\p{L}{1,4}-?\d{1,3}\p{L}{0,2}$/u.test(part);
  const isPair = more.length === 0 && isName(one) && isName(other);
  const types = aircraftIn(isPair ? `${one}; ${other}` : text);
  return {
    names: types.length === 0 ? text : types.map(({ name }) => name).join('; '),
    isCounted: types.some(({ count }) => count !== null),
  };
}
