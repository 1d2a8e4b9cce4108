// A problem by the key of its sentence: its code, the values for every language, and the English sentence that it brings.
import { en, type ProblemWords } from './en.ts';

type Sentences = ProblemWords['problems'];

/** A code, and behind a point which of its sentences: `too-large.sheets`. */
export type SentenceKey = keyof Sentences;

export type CodeOf<Key extends SentenceKey> = Key extends `${infer Code}.${string}` ? Code : Key;

export interface Told<Code> {
  readonly code: Code;
  readonly values: Readonly<Record<string, string | number>>;
  readonly message: string;
}

export function told<Key extends SentenceKey>(
  key: Key,
  ...[values]: Parameters<Sentences[Key]>
): Told<CodeOf<Key>> {
  const [code = '', says] = key.split('.');
  const sentence: (values: never) => string = en.problems[key];
  return {
    code: code as CodeOf<Key>,
    values: { ...(says === undefined ? {} : { says }), ...values },
    message: sentence((values ?? {}) as never),
  };
}
