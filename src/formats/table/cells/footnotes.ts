// Marks of notes that hang on a number: `1,687[2]`, `1,200*`, `4†`, `12 ᵃ`.

const marks =
  /(?<=[\d)+])\s*(?:(?:\[[\p{L}\d\s,*]{1,8}\]|[†‡§¶*¹²³⁰⁴-⁹ᵃ-ᵉ]|\([a-z*]\)|\((?:incl|including|inkl|dont|davon|termasuk|в том числе|в т\. ?ч\.|оның ішінде)[^()]{0,60}\))\s*)+$/iu;

/** Letters; a longer cell is a text. */
const longest = 200;

/** A number without the mark of a note behind it; `mark` is null where there is none. */
export function withoutNoteMark(text: string): { readonly text: string; readonly mark: string | null } {
  const mark = text.length > longest ? undefined : marks.exec(text)?.[0];
  return mark === undefined ? { text, mark: null } : { text: text.slice(0, -mark.length), mark: mark.trim() };
}
