// What a schema finds wrong where it has no words of its own, said to whoever wrote the file.
import type { z } from 'zod';

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, in [ ]',
  tuple: 'a list, in [ ]',
  object: 'an object, in { }',
};

/** A sentence for an issue of zod's; undefined leaves it zod's own. */
export const sentenceOf: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type': {
      const kind = kinds[issue.expected] ?? issue.expected;
      return issue.input === undefined ? `is missing; it must be ${kind}` : `must be ${kind}`;
    }
    case 'invalid_value':
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'unrecognized_keys': {
      const names = issue.keys.map((key) => JSON.stringify(key)).join(', ');
      return `has fields that this program does not know: ${names}; correct their names or take them away`;
    }
    case 'too_small':
      return issue.origin === 'array'
        ? `must have at least ${issue.minimum} entries`
        : `must not be less than ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'array'
        ? `must have ${issue.maximum} entries and no more`
        : `must not be more than ${issue.maximum}`;
    default:
      return undefined;
  }
};
