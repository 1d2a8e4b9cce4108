// The shape of the files in geo/, as the door checks it; what they mean is put together by `read.ts`.
import { z } from 'zod';
import { comparators } from '../../airlift/amount.ts';
import { type Language, type Localized, languages } from '../../i18n/languages.ts';
import { isPathData } from './path-data.ts';

/** The three files an airlift is read from, as they come out of `JSON.parse`. */
export interface Files {
  readonly airlift: unknown;
  readonly airfields: unknown;
  readonly aircraft: unknown;
}

/** Letters; a text or an id that is longer is none that a map or a file's name has room for. */
const longest = { id: 80, name: 200, text: 4000, address: 2000, outline: 20_000 } as const;
/** Entries of one list. */
const mostEntries = 1000;

export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and hyphens')
  .max(longest.id, `must not be longer than ${longest.id} letters`);
const id = idSchema;
const date = z.iso.date('must be a date written YYYY-MM-DD');

/** What neither XML nor a font knows: control characters other than tab and line ends, halves of letters, non-characters. */
const unwritable = /[^\P{Cc}\t\n\r]|\p{Cs}|\p{Noncharacter_Code_Point}/u;
/** Something to be seen: letters, figures, signs. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

const filledUpTo = (letters: number) =>
  z
    .string()
    .trim()
    .regex(visible, 'must not be empty')
    .max(letters, `must not be longer than ${letters} letters`)
    .refine(
      (text) => !unwritable.test(text),
      'has a character that cannot be written, a control character for example; delete it',
    );
const filled = filledUpTo(longest.name);

const localizedUpTo = (letters: number): z.ZodType<Localized> => {
  const text = filledUpTo(letters);
  const perLanguage = Object.fromEntries(languages.map((language) => [language, text]));
  /** Other languages than the interface's may be present; they are not read. */
  return z.object(perLanguage as Record<Language, typeof text>);
};
const localizedName = localizedUpTo(longest.name);
const localized = localizedUpTo(longest.text);

/** A number that can be, and that can be drawn. */
const between = (least: number, most: number, unit: string) => {
  const message = `must be from ${least} to ${most}${unit}`;
  return z.number().min(least, message).max(most, message);
};

const largestCount = 1_000_000_000;
export const countSchema = z.strictObject({
  comparator: z.enum(comparators).exclude(['range']),
  value: z
    .int('must be a whole number')
    .nonnegative('must not be negative')
    .max(largestCount, `must not be more than ${largestCount}`),
});

const range = (least: number, most: number, unit: string) =>
  z
    .strictObject({ minimum: between(least, most, unit), maximum: between(least, most, unit) })
    .refine((value) => value.minimum <= value.maximum, 'minimum must not exceed maximum');

export const positionSchema = z.tuple([
  z.number().min(-180, 'longitude must be within ±180').max(180, 'longitude must be within ±180'),
  z.number().min(-90, 'latitude must be within ±90').max(90, 'latitude must be within ±90'),
]);

const list = <Entry extends z.ZodType>(entry: Entry) =>
  z.array(entry).max(mostEntries, `must not have more than ${mostEntries} entries`);

export const airfieldsSchema = z.strictObject({
  version: z.literal(1),
  source: filled,
  airfields: list(
    z.strictObject({
      id,
      position: positionSchema,
      country: z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code'),
      countryName: localizedName,
      icao: z
        .string()
        .regex(/^[A-Z]{4}$/, 'must be four letters, or null where there is none')
        .nullable(),
      iata: z
        .string()
        .regex(/^[A-Z]{3}$/, 'must be three letters, or null where there is none')
        .nullable(),
      ourAirports: z.strictObject({ id: z.int().positive(), ident: filled }),
      elevation: between(-500, 9000, ' m'),
      runways: list(
        z.strictObject({
          name: filled,
          length: between(50, 20_000, ' m'),
          approximate: z.boolean().default(false),
        }),
      ).nullable(),
      utcOffset: z.string().regex(/^[+-](0\d|1[0-4]):[0-5]\d$/, 'must look like +06:00'),
      names: localizedName,
      place: localizedName,
      note: localized.optional(),
    }),
  ),
});

/** Metres in an outline: that of the largest aircraft has none so long. */
const largestStep = 300;

export const aircraftSchema = z.strictObject({
  version: z.literal(1),
  aircraft: list(
    z.strictObject({
      id,
      name: filled,
      makersName: filled,
      natoName: filled.nullable(),
      icaoDesignator: filled,
      wingspan: between(0.1, 300, ' m'),
      length: between(0.1, 300, ' m'),
      largestLoad: range(0.001, 10_000, ' t'),
      cruise: range(10, 30_000, ' km/h'),
      rangeAtFullLoad: range(1, 100_000, ' km'),
      soldiers: range(1, 10_000, ''),
      note: localized,
      silhouette: z
        .string()
        .max(longest.outline, `must not be longer than ${longest.outline} letters`)
        .refine(
          (data) => isPathData(data, largestStep),
          `must be SVG path data with no number beyond ±${largestStep}`,
        ),
    }),
  ),
});

export const airliftSchema = z.strictObject({
  version: z.literal(1, 'this program reads version 1'),
  slug: id,
  kicker: localizedName,
  title: localizedName,
  summary: localized,
  caveat: localized,
  airfields: list(id).min(1, 'must name at least one'),
  aircraft: list(id),
  movements: list(
    z.strictObject({
      id,
      claim: id,
      count: countSchema,
      aircraft: list(id).min(1, 'must name at least one'),
      from: id,
      to: list(id).min(1, 'must name at least one'),
      split: list(z.strictObject({ aircraft: id, to: id, count: countSchema })).nullable(),
      stated: date,
      flown: date.nullable(),
    }),
  ),
  fleets: list(z.strictObject({ id, claim: id, count: countSchema, aircraft: id })),
  claims: list(
    z.strictObject({
      id,
      source: id,
      paragraphs: list(
        z
          .int('must be a whole number')
          .positive('must be 1 or more')
          .max(100_000, 'must not be more than 100000'),
      ).min(1),
      saidBy: id.nullable(),
      saidTo: id.nullable(),
      said: date.nullable(),
      about: date.optional(),
      text: localized,
    }),
  ),
  speakers: list(z.strictObject({ id, name: localizedName })),
  notReported: list(z.strictObject({ id, text: localized })),
  faults: list(z.strictObject({ id, text: localized, reason: localized })),
  statements: list(z.strictObject({ id, date, source: id, text: localized, fleet: countSchema.optional() })),
  sources: list(
    z.strictObject({
      id,
      publisher: filled,
      published: date.optional(),
      language: filled.optional(),
      title: filled.optional(),
      reference: filledUpTo(longest.address),
      translates: id.optional(),
    }),
  ),
});
