// Whether a text is SVG path data, by the grammar of SVG 2, section 9.3.9: browsers draw what comes before a fault and say
// nothing, other programs throw.

/** How many numbers each command takes at a time. */
const numbersOf: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};
const command = /([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/giy;
const number = /[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/iy;
const flag = /[\s,]*([01])/y;

/** Where in the numbers of an arc its two flags stand, which need nothing between them and what follows. */
const isFlag = (letter: string, place: number) => letter === 'A' && (place % 7 === 3 || place % 7 === 4);

/**
 * @param largest that a number in it may be, either side of 0
 */
export function isPathData(data: string, largest: number): boolean {
  command.lastIndex = 0;
  let isFirst = true;
  let end = data.length - data.trimStart().length;
  while (end < data.trimEnd().length) {
    command.lastIndex = end;
    const found = command.exec(data);
    if (found === null) return false;
    const [whole, letter = '', rest = ''] = found;
    if (isFirst && letter.toUpperCase() !== 'M') return false;
    if (!hasItsNumbers(letter.toUpperCase(), rest, largest)) return false;
    isFirst = false;
    end += whole.length;
  }
  return !isFirst;
}

function hasItsNumbers(letter: string, rest: string, largest: number): boolean {
  const text = rest.trimEnd();
  let [count, at] = [0, 0];
  while (at < text.length) {
    const form = isFlag(letter, count) ? flag : number;
    form.lastIndex = at;
    const value = form.exec(text)?.[1];
    if (value === undefined || Math.abs(Number(value)) > largest) return false;
    at = form.lastIndex;
    count += 1;
  }
  const each = numbersOf[letter] ?? 0;
  return each === 0 ? count === 0 : count > 0 && count % each === 0;
}
