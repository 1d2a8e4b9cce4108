// The types of parts.mjs for the tests, which are TypeScript.

/** The parts that the arguments for vitest name, in both of its spellings; none for everything. */
export function partsOf(passedOn: readonly string[]): string[];
