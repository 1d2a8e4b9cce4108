// Where in a file and in its schema a problem lies.
import { z } from 'zod';

/** A path as it is told: `movements[0].to[1]`. */
export function pathOf(start: string, keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, start);
}

/** What stands in a file at a path; undefined where nothing does. */
export function valueAt(value: unknown, keys: readonly PropertyKey[]): unknown {
  let at = value;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return at;
}

/** Whether a schema takes null at a path, which says that something is not reported. */
export function allowsNull(schema: z.ZodType, keys: readonly PropertyKey[]): boolean {
  let at: unknown = schema;
  for (const key of keys) {
    at = bare(at);
    if (at instanceof z.ZodObject) at = at.shape[String(key)];
    else if (at instanceof z.ZodArray) at = at.element;
    else return false;
  }
  return at instanceof z.ZodType && at.safeParse(null).success;
}

/** Without what makes it optional or nullable. */
function bare(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return bare(schema.unwrap());
  return schema;
}
