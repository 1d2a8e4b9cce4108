// What is wrong with the arguments of a terminal, in one sentence.
export class Misuse extends Error {}

/** @throws a Misuse for what `parseArgs` does not know */
export function told<Parsed>(parse: () => Parsed): Parsed {
  try {
    return parse();
  } catch (error) {
    throw new Misuse(
      error instanceof Error ? (error.message.split('. To specify')[0] ?? error.message) : String(error),
    );
  }
}
