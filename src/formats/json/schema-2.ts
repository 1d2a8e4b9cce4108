// The shape of a file of version 2, which says everything of an airlift by itself. What may be left out is not reported.
import { z } from 'zod';
import { comparators, measures } from '../../airlift/amount.ts';
import { readPeriod } from '../../airlift/period.ts';
import { type Language, languages } from '../../i18n/languages.ts';
import {
  between,
  countrySchema,
  date,
  filled,
  filledUpTo,
  iataSchema,
  icaoSchema,
  list,
  longest,
  positionSchema,
  range,
  runwaySchema,
  silhouetteSchema,
  utcOffsetSchema,
} from './fields.ts';
import { readRowNumbers } from './row-numbers.ts';
import { say } from './sentences.ts';

const most = { movements: 100_000, claims: 200_000, places: 20_000 } as const;

/** Letters of any script: tables make ids of names. */
const id = z
  .string()
  .regex(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u, say('id-2'))
  .refine((written) => written === written.toLowerCase(), say('lower-case'))
  .max(longest.id, say('letters', { most: longest.id }));

/** A text in one language or several; other languages than the interface's may be present and are not read. */
const textUpTo = (letters: number) => {
  const one = filledUpTo(letters).optional();
  const perLanguage = Object.fromEntries(languages.map((language) => [language, one]));
  return z
    .object(perLanguage as Record<Language, typeof one>)
    .refine(
      (text) => Object.values(text).some((each) => each !== undefined),
      say('language', { languages: languages.join(', ') }),
    );
};
const name = textUpTo(longest.name);
const text = textUpTo(longest.text);

const largestCount = 1_000_000_000;
const value = z
  .number()
  .nonnegative(say('negative'))
  .max(largestCount, say('most', { most: largestCount }));

const countFields = {
  comparator: z.enum(comparators),
  value,
  upTo: value.optional(),
};
interface WrittenCount {
  readonly comparator: string;
  readonly value: number;
  readonly upTo?: number | undefined;
}
const isRangeRight = ({ comparator, value: least, upTo }: WrittenCount) =>
  comparator === 'range' ? upTo !== undefined && upTo >= least : upTo === undefined;
const rangeMessage = say('up-to');
const isWhole = ({ value: least, upTo = 0 }: WrittenCount) =>
  Number.isInteger(least) && Number.isInteger(upTo);
const wholeMessage = say('whole-but-tonnes');

const count = z.strictObject(countFields).refine(isRangeRight, rangeMessage).refine(isWhole, wholeMessage);
const amount = z
  .strictObject({ measure: z.enum(measures), ...countFields })
  .refine(isRangeRight, rangeMessage)
  .refine((each) => each.measure === 'tonnes' || isWhole(each), wholeMessage);

const period = z.string().refine((written) => readPeriod(written) !== null, say('period'));

/** All rows of a table that say it, where those are several. */
const rowNumbers = z
  .string()
  .refine((written) => readRowNumbers(written) !== null, say('row-numbers'))
  .transform((written) => readRowNumbers(written) ?? []);

const placeSchema = z.strictObject({
  id,
  kind: z.enum(['airfield', 'city', 'region']).optional(),
  position: positionSchema,
  names: name,
  country: countrySchema.nullish(),
  countryName: name.nullish(),
  whereabouts: name.nullish(),
  icao: icaoSchema.nullish(),
  iata: iataSchema.nullish(),
  ourAirportsId: z.int().positive().nullish(),
  elevation: between(-500, 9000, ' m').nullish(),
  runways: list(runwaySchema).nullish(),
  utcOffset: utcOffsetSchema.nullish(),
  note: text.nullish(),
  byReader: z.literal(true).exactOptional(),
});

const typeSchema = z.strictObject({
  id,
  name: filled,
  makersName: filled.nullish(),
  icaoDesignator: filled.nullish(),
  wingspan: between(0.1, 300, ' m').nullish(),
  length: between(0.1, 300, ' m').nullish(),
  largestLoad: range(0.001, 10_000, ' t').nullish(),
  cruise: range(10, 30_000, ' km/h').nullish(),
  note: text.nullish(),
  silhouette: silhouetteSchema.nullish(),
});

const movementSchema = z.strictObject({
  id,
  claims: list(z.strictObject({ claim: id, amounts: list(amount) })).min(1, say('one')),
  aircraft: list(id).optional(),
  operators: list(id).optional(),
  from: list(id),
  via: list(id).optional(),
  to: list(id),
  placesInAll: z
    .strictObject({ from: z.int().positive().nullish(), to: z.int().positive().nullish() })
    .optional(),
  split: list(z.strictObject({ aircraft: id, to: id, count })).nullish(),
  period: period.nullish(),
  partOf: id.nullish(),
});

const claimSchema = z.strictObject({
  id,
  source: id,
  paragraphs: list(z.int(say('whole')).positive(say('positive')).max(100_000)).optional(),
  row: z.int().positive().nullish(),
  rows: rowNumbers.nullish(),
  where: filled.nullish(),
  saidBy: id.nullish(),
  saidTo: id.nullish(),
  said: date.nullish(),
  about: date.nullish(),
  text: text.nullish(),
  changed: list(z.strictObject({ column: filled, was: z.string().max(longest.text) })).optional(),
});

export const airliftSchema2 = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(2),
  slug: id,
  languages: z
    .array(z.enum(languages))
    .min(1, say('one'))
    .refine((all) => new Set(all).size === all.length, say('languages-once')),
  title: name,
  kicker: name.optional(),
  summary: text.optional(),
  caveat: text.optional(),
  places: list(placeSchema, most.places).optional(),
  aircraft: list(typeSchema).optional(),
  operators: list(z.strictObject({ id, names: name })).optional(),
  movements: list(movementSchema, most.movements),
  fleets: list(z.strictObject({ id, claim: id, count, aircraft: id })).optional(),
  claims: list(claimSchema, most.claims),
  speakers: list(z.strictObject({ id, name })).optional(),
  notReported: list(z.strictObject({ id, text })).optional(),
  faults: list(z.strictObject({ id, text, reason: text })).optional(),
  statements: list(z.strictObject({ id, date, source: id, text, fleet: count.nullish() })).optional(),
  sources: list(
    z.strictObject({
      id,
      // Empty where nobody says so.
      publisher: z.string().max(longest.text),
      published: date.nullish(),
      title: filled.nullish(),
      reference: filledUpTo(longest.address).nullish(),
      translates: id.nullish(),
    }),
    most.claims,
  ),
  tableRows: z.strictObject({ read: z.int().nonnegative(), inAll: z.int().nonnegative() }).exactOptional(),
});

export type FileOfVersion2 = z.infer<typeof airliftSchema2>;

/** The schema for editors and other programs (JSON Schema, draft 2020-12). */
export const jsonSchema = (): object => ({
  title: 'An airlift, version 2',
  ...z.toJSONSchema(airliftSchema2, { io: 'input' }),
});
