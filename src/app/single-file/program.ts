// What every page that is a single file has in common: its program and its style sheets, as the build bundles them.

/** A text that stands in the file as it is, and its hash as a Content-Security-Policy has it. */
export interface Inline {
  readonly text: string;
  readonly hash: string;
}

/** A font's face, which is left out of a file that has none of its letters. */
export interface FontFace extends Inline {
  /** First and last code point of each of its ranges. */
  readonly letters: readonly (readonly [number, number])[];
}

export interface SingleFileProgram {
  readonly script: Inline;
  readonly styles: Inline;
  readonly fonts: readonly FontFace[];
}

/** The faces that have a letter of a text, which every file's own has to come from. */
export function facesFor(fonts: readonly FontFace[], text: string): readonly FontFace[] {
  const letters = new Set(Array.from(text, (letter) => letter.codePointAt(0) ?? 0));
  const known = [...letters];
  return fonts.filter(({ letters: ranges }) =>
    ranges.some(([first, last]) => known.some((letter) => letter >= first && letter <= last)),
  );
}
