// What a cell says of a place, taken apart: codes, a name, and what stands behind it to tell it from others.

export interface WrittenPlace {
  /** What may be codes, in capitals. */
  readonly codes: readonly string[];
  /** What stands outside of brackets, without codes. */
  readonly name: string;
  /** The parts of the name, and what stands in brackets, without codes. */
  readonly parts: readonly string[];
  readonly inBrackets: readonly string[];
}

const brackets = /[([{]([^)\]}]*)[)\]}]/g;
const mayBeCode = (part: string) => /^[A-Z]{3,4}$|^[A-Z]{2}-\d{3,5}$/.test(part);

const filled = (parts: readonly string[]) => parts.map((part) => part.trim()).filter((part) => part !== '');

/** `Miami, FL(MIA/KMIA)` has the codes MIA and KMIA, the name `Miami, FL` and the parts `Miami` and `FL`. */
export function takeApart(written: string): WrittenPlace {
  const inside = filled(
    [...written.matchAll(brackets)].flatMap(([, text = '']) => text.split(/[,;/|]|\s[-–—]\s/)),
  );
  const outside = written.replace(brackets, ' ');
  const parts = filled(outside.split(/[,;/|]|\s+[-–—]\s+/));
  const isSaid = (part: string) => !mayBeCode(part);
  const name = parts.every(isSaid) ? outside.trim() : parts.filter(isSaid).join(', ');
  return {
    codes: [...parts, ...inside].filter(mayBeCode),
    name,
    parts: parts.filter(isSaid),
    inBrackets: inside.filter(isSaid),
  };
}
