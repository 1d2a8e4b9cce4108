// The shape of the files in geo/, as the door checks it; what they mean is put together by `read.ts`.
import { z } from 'zod';
import { comparators } from '../../airlift/count.ts';
import { type Language, type Localized, languages } from '../../i18n/languages.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and hyphens');
const date = z.iso.date('must be a date written YYYY-MM-DD');
const filled = z.string().trim().min(1, 'must not be empty');

const perLanguage = Object.fromEntries(languages.map((language) => [language, filled])) as Record<
  Language,
  typeof filled
>;
/** Other languages than the interface's may be present; they are not read. */
const localized: z.ZodType<Localized> = z.object(perLanguage);

const count = z.strictObject({
  comparator: z.enum(comparators),
  value: z.int('must be a whole number').nonnegative('must not be negative'),
});

const range = z
  .strictObject({ minimum: z.number().positive(), maximum: z.number().positive() })
  .refine((value) => value.minimum <= value.maximum, 'minimum must not exceed maximum');

const position = z.tuple([
  z.number().min(-180, 'longitude must be within ±180').max(180, 'longitude must be within ±180'),
  z.number().min(-90, 'latitude must be within ±90').max(90, 'latitude must be within ±90'),
]);

export const airfieldsSchema = z.strictObject({
  version: z.literal(1),
  source: filled,
  airfields: z.array(
    z.strictObject({
      id,
      position,
      country: z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code'),
      countryName: localized,
      icao: z
        .string()
        .regex(/^[A-Z]{4}$/, 'must be four letters, or null where there is none')
        .nullable(),
      iata: z
        .string()
        .regex(/^[A-Z]{3}$/, 'must be three letters, or null where there is none')
        .nullable(),
      ourAirports: z.strictObject({ id: z.int().positive(), ident: filled }),
      elevation: z.number(),
      runways: z
        .array(
          z.strictObject({
            name: filled,
            length: z.number().positive(),
            approximate: z.boolean().default(false),
          }),
        )
        .nullable(),
      utcOffset: z.string().regex(/^[+-]\d\d:\d\d$/, 'must look like +06:00'),
      names: localized,
      place: localized,
      note: localized.optional(),
    }),
  ),
});

export const aircraftSchema = z.strictObject({
  version: z.literal(1),
  aircraft: z.array(
    z.strictObject({
      id,
      name: filled,
      makersName: filled,
      natoName: filled,
      icaoDesignator: filled,
      wingspan: z.number().positive(),
      length: z.number().positive(),
      largestLoad: range,
      cruise: range,
      rangeAtFullLoad: range,
      soldiers: range,
      note: localized,
      silhouette: z.string().regex(/^[MLHVCSQTAZmlhvcsqtaz0-9eE ,.+-]+$/, 'must be SVG path data'),
    }),
  ),
});

export const airliftSchema = z.strictObject({
  version: z.literal(1, 'this program reads version 1'),
  slug: id,
  kicker: localized,
  title: localized,
  summary: localized,
  caveat: localized,
  airfields: z.array(id).min(1),
  aircraft: z.array(id).min(1),
  movements: z.array(
    z.strictObject({
      id,
      claim: id,
      count,
      aircraft: z.array(id).min(1),
      from: id,
      to: z.array(id).min(1),
      split: z.array(z.strictObject({ aircraft: id, to: id, count })).nullable(),
      stated: date,
      flown: date.nullable(),
    }),
  ),
  fleets: z.array(z.strictObject({ id, claim: id, count, aircraft: id })),
  claims: z.array(
    z.strictObject({
      id,
      source: id,
      paragraphs: z.array(z.int().positive()).min(1),
      saidBy: id.nullable(),
      saidTo: id.nullable(),
      said: date.nullable(),
      about: date.optional(),
      text: localized,
    }),
  ),
  speakers: z.array(z.strictObject({ id, name: localized })),
  notReported: z.array(z.strictObject({ id, text: localized })),
  faults: z.array(z.strictObject({ id, text: localized, reason: localized })),
  statements: z.array(z.strictObject({ id, date, source: id, text: localized, fleet: count.optional() })),
  sources: z.array(
    z.strictObject({
      id,
      publisher: filled,
      published: date.optional(),
      language: z.string().optional(),
      title: filled.optional(),
      reference: filled,
      translates: id.optional(),
    }),
  ),
});
