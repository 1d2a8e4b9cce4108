// Words that differ from a written one by a letter or two: wrong, missing, too much or swapped with its neighbour.

/** Which letters a word has, a bit each. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

function countOfBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Longer words are cut: nobody mistypes only what comes after. */
const longest = 40;
const rows = [new Uint8Array(longest + 1), new Uint8Array(longest + 1), new Uint8Array(longest + 1)] as const;

/**
 * How many letters have to be changed, added, taken away or swapped (Damerau's distance in its restricted form).
 * @returns `most` + 1 where it is more than `most`
 */
export function distanceOf(written: string, word: string, most: number): number {
  const [one, other] = [written.slice(0, longest), word.slice(0, longest)];
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [beforeLast, last, current] = rows;
  for (let column = 0; column <= other.length; column += 1) last[column] = column;
  for (let row = 1; row <= one.length; row += 1) {
    const letter = one.charCodeAt(row - 1);
    let least = row;
    current[0] = row;
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (last[column - 1] ?? 0) + (letter === other.charCodeAt(column - 1) ? 0 : 1);
      let value = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced);
      const isSwapped =
        row > 1 &&
        column > 1 &&
        letter === other.charCodeAt(column - 2) &&
        one.charCodeAt(row - 2) === other.charCodeAt(column - 1);
      if (isSwapped) value = Math.min(value, (beforeLast[column - 2] ?? 0) + 1);
      current[column] = value;
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return last[other.length] ?? most + 1;
}

export interface NearWord {
  readonly word: string;
  readonly distance: number;
}

interface OfOneLength {
  readonly words: readonly string[];
  readonly letters: Int32Array;
}

/** Finds near words among thousands in less than a millisecond: most are ruled out by their length and letters alone. */
export class NearMisses {
  readonly #byLength = new Map<number, OfOneLength>();

  constructor(words: Iterable<string>) {
    const byLength = new Map<number, string[]>();
    for (const word of words) {
      const list = byLength.get(word.length);
      if (list === undefined) byLength.set(word.length, [word]);
      else list.push(word);
    }
    for (const [length, list] of byLength)
      this.#byLength.set(length, { words: list, letters: Int32Array.from(list, lettersOf) });
  }

  /** @param most letters in which they may differ */
  of(written: string, most: number): readonly NearWord[] {
    const ofWritten = lettersOf(written);
    const near: NearWord[] = [];
    for (let length = written.length - most; length <= written.length + most; length += 1) {
      const { words, letters } = this.#byLength.get(length) ?? { words: [], letters: [] };
      for (let index = 0; index < words.length; index += 1) {
        const own = letters[index] ?? 0;
        // A changed letter may take one away and bring another.
        if (countOfBits(own & ~ofWritten) > most || countOfBits(ofWritten & ~own) > most) continue;
        const word = words[index] ?? '';
        const distance = distanceOf(written, word, most);
        if (distance <= most) near.push({ word, distance });
      }
    }
    return near;
  }
}
