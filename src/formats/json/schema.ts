// The shape of files of version 1, as the door checks it; what they mean is put together by `read.ts`.
import { z } from 'zod';
import {
  between,
  countrySchema,
  countSchema,
  date,
  filled,
  filledUpTo,
  iataSchema,
  icaoSchema,
  idSchema,
  list,
  localized,
  localizedName,
  longest,
  positionSchema,
  range,
  runwaySchema,
  silhouetteSchema,
  utcOffsetSchema,
} from './fields.ts';
import { say } from './sentences.ts';

/** The three files an airlift is read from, as they come out of `JSON.parse`. */
export interface Files {
  readonly airlift: unknown;
  readonly airfields: unknown;
  readonly aircraft: unknown;
}

const id = idSchema;

export const airfieldsSchema = z.strictObject({
  version: z.literal(1),
  source: filled,
  airfields: list(
    z.strictObject({
      id,
      position: positionSchema,
      country: countrySchema,
      countryName: localizedName,
      icao: icaoSchema.nullable(),
      iata: iataSchema.nullable(),
      ourAirports: z.strictObject({ id: z.int().positive(), ident: filled }),
      elevation: between(-500, 9000, ' m'),
      runways: list(runwaySchema).nullable(),
      utcOffset: utcOffsetSchema,
      names: localizedName,
      place: localizedName,
      note: localized.optional(),
    }),
  ),
});

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
      silhouette: silhouetteSchema,
    }),
  ),
});

export const airliftSchema = z.strictObject({
  version: z.literal(1, say('version-1')),
  slug: id,
  kicker: localizedName,
  title: localizedName,
  summary: localized,
  caveat: localized,
  airfields: list(id).min(1, say('one')),
  aircraft: list(id),
  movements: list(
    z.strictObject({
      id,
      claim: id,
      count: countSchema,
      aircraft: list(id).min(1, say('one')),
      from: id,
      to: list(id).min(1, say('one')),
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
          .int(say('whole'))
          .positive(say('positive'))
          .max(100_000, say('most', { most: 100_000 })),
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
