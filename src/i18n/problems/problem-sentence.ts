// From what is known of a problem to a sentence in some language.
import type { ProblemWords } from './en.ts';

type Values = Readonly<Record<string, string | number>>;

/** A problem as far as its sentence needs it: `FileProblem` of the formats is one. */
export interface ToldProblem {
  readonly code: string;
  /** Names, numbers, cells. `says` tells which sentence of the code it is, where it has several. */
  readonly values?: Values;
  readonly found?: string | null;
  readonly column?: string | null;
}

type Sentences = Readonly<Record<string, (values: never) => string>>;

/** @returns null where there is no such sentence, or not all that it needs is known */
function say(sentences: Sentences, key: string, values: Values): string | null {
  const sentence = Object.hasOwn(sentences, key) ? sentences[key] : undefined;
  if (sentence === undefined) return null;
  let isLacking = false;
  const known = new Proxy(values, {
    get(all, name) {
      if (typeof name === 'string' && Object.hasOwn(all, name)) return all[name];
      isLacking = true;
      return '';
    },
  });
  const text = sentence(known as never);
  return isLacking ? null : text;
}

/** @returns null where the words have no sentence for it */
export function sentenceOf(
  { code, values = {}, found, column }: ToldProblem,
  words: ProblemWords,
): string | null {
  const key = values.says === undefined ? code : `${code}.${values.says}`;
  const sentence = say(words.problems, key, { found: found ?? '', column: column ?? '', ...values });
  // What our own JSON should be does not say what it is.
  return sentence === null || code !== 'schema' || !found ? sentence : `${sentence}${words.found(found)}`;
}

/** The sentence of a problem in the language of the words; the English one that it brings where these have none. */
export function problemSentence(
  problem: Partial<ToldProblem> & { readonly message: string },
  words: ProblemWords,
): string {
  const { code, ...rest } = problem;
  return (code === undefined ? null : sentenceOf({ ...rest, code }, words)) ?? problem.message;
}

/** What the button says that mends a problem; its code where the words know none. */
export const mendSentence = (
  { code, values }: { readonly code: string; readonly values: Values },
  { mends }: ProblemWords,
): string => say(mends, code, values) ?? code;

/** A few words on how a column is read; null where the words know none. */
export const remarkWords = (
  { code, values }: { readonly code: string; readonly values: Values },
  { remarks }: ProblemWords,
): string | null => say(remarks, code, values);
