// Files of an airlift with one thing in them changed: every field empty, missing, extreme, strange, somebody else's, or
// there many times.

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface Mutation {
  /** Where and what, `airlift.movements[0].count.value = 1e9`. */
  readonly name: string;
  readonly files: Readonly<Record<string, Json>>;
}

const nothings: readonly Json[] = [null, '', [], {}];
const numbers: readonly Json[] = [0, -1, 0.5, 1, 90, -90, 180, 401, 1e7, 1e9, 1e308, -1e308, 5e-324, 1e-6];
const texts: readonly Json[] = [
  ' ',
  'a\u0000b',
  '\ud800',
  '\u200b',
  '\ufffe',
  'almaty',
  'movement',
  'constructor',
  'MMMM',
  'M0 0L1e9 0',
  '<svg onload=x>"\'&',
  '日本 \u202eحلب 🛩',
  'two\r\nlines',
  'W'.repeat(300),
  'word '.repeat(700),
];
const times = [2, 20] as const;

/** Every place in a value: its keys and what is there. */
function* places(value: Json, keys: readonly (string | number)[] = []): Generator<[typeof keys, Json]> {
  yield [keys, value];
  const entries: [string | number, Json][] = Array.isArray(value)
    ? // What holds of the first two entries of a list holds of all.
      [...value.slice(0, 2).entries()]
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
      : [];
  for (const [key, inner] of entries) yield* places(inner, [...keys, key]);
}

/** What may stand in a place instead, each with words for it; undefined: nothing at all. */
function insteadOf(value: Json): [string, Json | undefined][] {
  const plain = (values: readonly Json[]) =>
    values.map((each): [string, Json] => [`= ${JSON.stringify(each).slice(0, 40)}`, each]);
  const missing: [string, Json | undefined][] = [['missing', undefined], ...plain(nothings)];
  if (typeof value === 'number') return [...missing, ...plain(numbers)];
  if (typeof value === 'string') return [...missing, ...plain(texts)];
  if (!Array.isArray(value)) return missing;
  const [first] = value;
  return [
    ...missing,
    ['backwards', value.toReversed()],
    ['twice the first', [...value, ...value.slice(0, 1)]],
    ...times.map((many): [string, Json] => [
      `${many} more like the first`,
      [...value, ...Array.from({ length: many }, (_, index) => renamed(first ?? null, index))],
    ]),
  ];
}

/** The same under another id, moved a little where it has a place. */
function renamed(value: Json, index: number): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entry = value as { readonly [key: string]: Json };
  const { position } = entry;
  return {
    ...entry,
    ...(typeof entry.id === 'string' ? { id: `${entry.id}-${index}` } : {}),
    ...(Array.isArray(position)
      ? { position: position.map((degrees) => Number(degrees) + 0.01 * index) }
      : {}),
  };
}

function replaced(value: Json, keys: readonly (string | number)[], by: Json | undefined): Json {
  const [key, ...rest] = keys;
  if (key === undefined) return by ?? null;
  if (Array.isArray(value))
    return value.map((each: Json, index) => (index === key ? replaced(each, rest, by) : each));
  const entries = Object.entries(value as { readonly [name: string]: Json }).flatMap(
    ([name, inner]): [string, Json][] => {
      if (name !== String(key)) return [[name, inner]];
      return rest.length === 0 && by === undefined ? [] : [[name, replaced(inner, rest, by)]];
    },
  );
  return Object.fromEntries(entries);
}

const languagesLeftOut = new Set(['id', 'ru', 'kk']);

/** All of them; texts are changed in one language, since each language's are read alike. */
export function mutationsOf(files: Readonly<Record<string, Json>>): Mutation[] {
  return [...places(files)].flatMap(([keys, value]): Mutation[] => {
    const last = keys.at(-1);
    const isOtherLanguage =
      typeof last === 'string' && languagesLeftOut.has(last) && String(value).includes(' ');
    if (keys.length === 0 || isOtherLanguage) return [];
    const path = keys
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
      .join('')
      .slice(1);
    return insteadOf(value).map(([what, by]) => ({
      name: `${path} ${what}`,
      files: replaced(files, keys, by) as Mutation['files'],
    }));
  });
}

/** A generator of numbers from 0 up to 1 that gives the same again for the same seed: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
