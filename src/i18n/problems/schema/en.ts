// What is said of our own JSON where it is not of its form, or does not agree with itself, in English.

/** What a schema expects, by its names for it. */
const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, in [ ]',
  tuple: 'a list, in [ ]',
  object: 'an object, in { }',
};
const orNull = (isNullable: number) => (isNullable === 1 ? ', or null where it is not reported' : '');
/** Words that a list divides by line ends. */
const either = (lines: string) => lines.split('\n').join(' or ');
const things: Readonly<Record<string, string>> = {
  place: 'place',
  airfield: 'airfield',
  'own-airfield': 'airfield of this airlift',
  'aircraft-type': 'aircraft type',
  'own-aircraft-type': 'aircraft type of this airlift',
  operator: 'operator',
  source: 'source',
  speaker: 'speaker',
  claim: 'claim',
  movement: 'movement',
};
const comparators: Readonly<Record<string, string>> = {
  '>': 'more than ',
  '<': 'fewer than ',
  '>=': 'at least ',
  '<=': 'at most ',
  '~': 'about ',
};
/** `>8`, as it is handed over, in words. */
const count = (written: string) => written.replace(/^[<>=~]+/, (sign) => comparators[sign] ?? '');

/** Behind a sentence: what stands there, as it is written. */
export const schemaFound = (found: string): string => `; found: ${found}`;

export const schemaEn = {
  'schema.json': () => 'is no whole JSON: a bracket, a comma or a quotation mark is missing or too much',
  'schema.other': ({ reason }: { reason: string }) => `is not as it should be: ${reason}`,
  'schema.version': () => 'must be 1 or 2; this program reads these versions',
  'schema.version-1': () => 'this program reads version 1',
  'schema.missing': ({ kind, isNullable }: { kind: string; isNullable: number }) =>
    `is missing; it must be ${kinds[kind] ?? kind}${orNull(isNullable)}`,
  'schema.kind': ({ kind, isNullable }: { kind: string; isNullable: number }) =>
    `must be ${kinds[kind] ?? kind}${orNull(isNullable)}`,
  'schema.options': ({ options }: { options: string }) => `must be ${either(options)}`,
  'schema.fields': ({ names }: { names: string }) =>
    `has fields that this program does not know: ${names}; correct their names or take them away`,
  'schema.few': ({ least }: { least: number }) => `must have at least ${least} entries`,
  'schema.many': ({ most }: { most: number }) => `must have ${most} entries and no more`,
  'schema.least': ({ least }: { least: number }) => `must not be less than ${least}`,
  'schema.most': ({ most }: { most: number }) => `must not be more than ${most}`,
  'schema.entries': ({ most }: { most: number }) => `must not have more than ${most} entries`,
  'schema.one': () => 'must name at least one',
  'schema.letters': ({ most }: { most: number }) => `must not be longer than ${most} letters`,
  'schema.id': () => 'must be lower-case letters, digits and hyphens',
  'schema.id-2': () => 'must be letters and digits, with single hyphens between them',
  'schema.lower-case': () => 'must be in lower-case letters',
  'schema.date': () => 'must be a date written YYYY-MM-DD',
  'schema.period': () => 'must be a date as 2022-03-04, 2022-03 or 2022-03-03/2022-03-08',
  'schema.row-numbers': () => 'must be numbers of rows as 17, 23, 30-45',
  'schema.empty': () => 'must not be empty',
  'schema.unwritable': () =>
    'has a character that cannot be written, a control character for example; delete it',
  'schema.language': ({ languages }: { languages: string }) =>
    `must have a text in at least one of ${languages}`,
  'schema.languages-once': () => 'must name each language once',
  'schema.between': ({ least, most, unit }: { least: number; most: number; unit: string }) =>
    `must be from ${least} to ${most}${unit}`,
  'schema.whole': () => 'must be a whole number',
  'schema.whole-but-tonnes': () => 'must be a whole number; only tonnes may have parts',
  'schema.positive': () => 'must be 1 or more',
  'schema.negative': () => 'must not be negative',
  'schema.minimum': () => 'minimum must not exceed maximum',
  'schema.up-to': () => 'must have upTo, the larger end, with the comparator "range" and with no other',
  'schema.longitude': () => 'longitude must be within ±180',
  'schema.latitude': () => 'latitude must be within ±90',
  'schema.outline': ({ most }: { most: number }) => `must be SVG path data with no number beyond ±${most}`,
  'schema.country': () => 'must be an ISO 3166-1 alpha-2 code',
  'schema.icao': () => 'must be four letters, or null where there is none',
  'schema.iata': () => 'must be three letters, or null where there is none',
  'schema.utc-offset': () => 'must look like +06:00',
  // what does not agree with itself
  'schema.id-twice': ({ id }: { id: string }) => `the id "${id}" is used twice`,
  'schema.unknown': ({ thing, id, known }: { thing: string; id: string; known: string }) =>
    `there is no ${things[thing] ?? thing} "${id}"; known: ${known || 'none'}`,
  'schema.named-twice': ({ id }: { id: string }) => `"${id}" is named twice`,
  'schema.part-of-itself': ({ id, circle }: { id: string; circle: string }) =>
    `"${id}" is part of itself; of one of ${circle} leave partOf out`,
  'schema.both-ends': ({ id }: { id: string }) => `"${id}" is both origin and destination`,
  'schema.same-position': ({ id, other }: { id: string; other: string }) =>
    `"${id}" has the same position as "${other}"; correct one of the two`,
  'schema.share-type': ({ id }: { id: string }) => `"${id}" is not a type of this movement`,
  'schema.share-end': ({ id }: { id: string }) => `"${id}" is not a destination of this movement`,
  'schema.share-twice': ({ aircraft, to }: { aircraft: string; to: string }) =>
    `the share of "${aircraft}" to "${to}" is given twice`,
  'schema.no-shares': () => 'must name a share, or be null where the split is not reported',
  'schema.no-count': () => 'divides a count of aircraft, and there is none',
  'schema.shares': ({ shares, whole }: { shares: string; whole: string }) =>
    `the shares (${shares.split(' + ').map(count).join(' + ')}) do not add up to the count, ${count(whole)}; correct them, or write null where the split is not reported`,
};

export type SchemaWords = typeof schemaEn;
