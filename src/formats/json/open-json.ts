// JSON through the door, of version 1 and 2: all problems with path, what stands there, and what was expected.
import type { z } from 'zod';
import { schemaFound } from '../../i18n/problems/schema/en.ts';
import type { FileProblem, Opening, Wishes } from '../opening.ts';
import { assemble } from './assemble.ts';
import { referenceProblems } from './references.ts';
import { referenceProblems2 } from './references-2.ts';
import { airliftSchema } from './schema.ts';
import { airliftSchema2 } from './schema-2.ts';
import { allowsNull, pathOf, valueAt } from './schema-path.ts';
import { messageOf, type Told, told, toldBySchema } from './sentences.ts';
import { dataOfAirlift1 } from './version-1.ts';
import { dataOfVersion2 } from './version-2.ts';

/** Letters of what stands there that a problem shows. */
const longestFound = 60;

/** @param name of the file, as problems call it */
export function openJson(text: string, name: string, { known }: Wishes): Opening {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused(name, [told('', 'json')]);
  }
  const version = valueAt(value, ['version']);
  if (version !== 1 && version !== 2) return refused(name, [told('version', 'version')], value);
  const checked =
    version === 1
      ? airliftSchema.safeParse(value, { error: messageOf })
      : airliftSchema2.safeParse(value, { error: messageOf });
  const problems = (checked.error?.issues ?? []).map((issue) =>
    problemOf(issue, version === 1 ? airliftSchema : airliftSchema2),
  );
  if (version === 1) {
    const files = {
      airlift: value,
      airfields: { airfields: known.places },
      aircraft: { aircraft: known.aircraft },
    };
    problems.push(
      ...referenceProblems(files).map((each) => ({ ...each, path: each.path.replace(/^airlift\./, '') })),
    );
    const file = airliftSchema.safeParse(value);
    if (problems.length > 0 || !file.success) return refused(name, problems, value);
    return { kind: 'airlift', airlift: assemble(dataOfAirlift1(file.data, known)), problems: [] };
  }
  const file = airliftSchema2.safeParse(value);
  if (!file.success) return refused(name, problems, value);
  const references = referenceProblems2(file.data, known);
  if (references.length > 0) return refused(name, references, value);
  return { kind: 'airlift', airlift: assemble(dataOfVersion2(file.data, known)), problems: [] };
}

const problemOf = (issue: z.core.$ZodIssue, schema: z.ZodType): Told =>
  toldBySchema(
    pathOf('', issue.path),
    issue.message,
    issue.code === 'invalid_type' && allowsNull(schema, issue.path),
  );

function refused(file: string, problems: readonly Told[], value?: unknown): Opening {
  return {
    kind: 'problems',
    problems: problems.map(({ path, values, message }): FileProblem => {
      const keys = path.split(/[.[\]]+/).filter(Boolean);
      const there = valueAt(value, keys);
      const found = there === undefined ? null : shorten(JSON.stringify(there));
      return {
        code: 'schema',
        weight: 'stops',
        values,
        file,
        table: null,
        row: null,
        column: null,
        found,
        path: path === '' ? file : `${file}, ${path}`,
        message: found === null ? message : `${message}${schemaFound(found)}`,
      };
    }),
  };
}

const shorten = (text: string) => (text.length > longestFound ? `${text.slice(0, longestFound)}…` : text);
