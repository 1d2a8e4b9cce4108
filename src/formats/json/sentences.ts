// What is wrong with a file of JSON: which sentence says it, with what stands in it, and the English sentence.
// A schema carries the name of a sentence and its values as its message, for it can carry nothing else.
import type { z } from 'zod';
import type { Problem } from '../../airlift/airlift.ts';
import { schemaEn } from '../../i18n/problems/schema/en.ts';
import type { Values } from '../opening.ts';

type Sentences = typeof schemaEn;
/** The sentences by their names without what all of them begin with. */
export type Says = keyof Sentences extends `schema.${infer Name}` ? Name : never;
type ValuesOf<Name extends Says> = Parameters<Sentences[`schema.${Name}`]>;

/** A problem that can be said in other languages: `values.says` names its sentence. */
export interface Told extends Problem {
  readonly values: Values;
}

/** The message of a check in a schema. */
export const say = <Name extends Says>(says: Name, ...[values]: ValuesOf<Name>): string =>
  JSON.stringify({ says, ...values });

/** A problem at a path. */
export const told = <Name extends Says>(path: string, says: Name, ...[values]: ValuesOf<Name>): Told =>
  withSentence(path, { says, ...values });

function withSentence(path: string, values: Values): Told {
  const sentence = schemaEn[`schema.${values.says}` as keyof Sentences] as (values: Values) => string;
  return { path, values, message: sentence(values) };
}

/** What a schema has found, its message read. @param isNullable whether null may stand there as well */
export function toldBySchema(path: string, message: string, isNullable: boolean): Told {
  const values = JSON.parse(message) as Values;
  return withSentence(path, 'isNullable' in values ? { ...values, isNullable: isNullable ? 1 : 0 } : values);
}

/** The message for an issue of zod's that has none of its own. */
export const messageOf: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return say(issue.input === undefined ? 'missing' : 'kind', { kind: issue.expected, isNullable: 0 });
    case 'invalid_value':
      return say('options', { options: issue.values.map((value) => JSON.stringify(value)).join('\n') });
    case 'unrecognized_keys':
      return say('fields', { names: issue.keys.map((key) => JSON.stringify(key)).join(', ') });
    case 'too_small': {
      const least = Number(issue.minimum);
      return issue.origin === 'array' ? say('few', { least }) : say('least', { least });
    }
    case 'too_big': {
      const most = Number(issue.maximum);
      return issue.origin === 'array' ? say('many', { most }) : say('most', { most });
    }
    default:
      return say('other', { reason: issue.code ?? '' });
  }
};
