// What fields of the files of an airlift may hold, whatever the version of the file.
import { z } from 'zod';
import { comparators } from '../../airlift/amount.ts';
import { type Language, type Localized, languages } from '../../i18n/languages.ts';
import { isPathData } from './path-data.ts';
import { say } from './sentences.ts';

/** Letters; a text or an id that is longer is none that a map or a file's name has room for. */
export const longest = { id: 80, name: 200, text: 4000, address: 2000, outline: 20_000 } as const;
/** Entries of one list, where nothing else is said. */
const mostEntries = 1000;

export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, say('id'))
  .max(longest.id, say('letters', { most: longest.id }));
export const date = z.iso.date(say('date'));

/** What neither XML nor a font knows: control characters other than tab and line ends, halves of letters, non-characters. */
const unwritable = /[^\P{Cc}\t\n\r]|\p{Cs}|\p{Noncharacter_Code_Point}/u;
/** Something to be seen: letters, figures, signs. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

export const filledUpTo = (letters: number) =>
  z
    .string()
    .trim()
    .regex(visible, say('empty'))
    .max(letters, say('letters', { most: letters }))
    .refine((text) => !unwritable.test(text), say('unwritable'));
export const filled = filledUpTo(longest.name);

export const localizedUpTo = (letters: number): z.ZodType<Localized> => {
  const text = filledUpTo(letters);
  const perLanguage = Object.fromEntries(languages.map((language) => [language, text]));
  /** Other languages than the interface's may be present; they are not read. */
  return z.object(perLanguage as Record<Language, typeof text>);
};
export const localizedName = localizedUpTo(longest.name);
export const localized = localizedUpTo(longest.text);

/** A number that can be, and that can be drawn. */
export const between = (least: number, most: number, unit: string) => {
  const message = say('between', { least, most, unit });
  return z.number().min(least, message).max(most, message);
};

const largestCount = 1_000_000_000;
export const countSchema = z.strictObject({
  comparator: z.enum(comparators).exclude(['range']),
  value: z
    .int(say('whole'))
    .nonnegative(say('negative'))
    .max(largestCount, say('most', { most: largestCount })),
});

export const range = (least: number, most: number, unit: string) =>
  z
    .strictObject({ minimum: between(least, most, unit), maximum: between(least, most, unit) })
    .refine((value) => value.minimum <= value.maximum, say('minimum'));

export const positionSchema = z.tuple([
  z.number().min(-180, say('longitude')).max(180, say('longitude')),
  z.number().min(-90, say('latitude')).max(90, say('latitude')),
]);

export const list = <Entry extends z.ZodType>(entry: Entry, most = mostEntries) =>
  z.array(entry).max(most, say('entries', { most }));

/** Metres in an outline: that of the largest aircraft has none so long. */
const largestStep = 300;

export const silhouetteSchema = z
  .string()
  .max(longest.outline, say('letters', { most: longest.outline }))
  .refine((data) => isPathData(data, largestStep), say('outline', { most: largestStep }));

export const countrySchema = z.string().regex(/^[A-Z]{2}$/, say('country'));

const letters = (count: number, says: 'icao' | 'iata') =>
  z.string().regex(new RegExp(`^[A-Z]{${count}}$`), say(says));
export const icaoSchema = letters(4, 'icao');
export const iataSchema = letters(3, 'iata');

export const runwaySchema = z.strictObject({
  name: filled,
  length: between(50, 20_000, ' m'),
  approximate: z.boolean().default(false),
});

export const utcOffsetSchema = z.string().regex(/^[+-](0\d|1[0-4]):[0-5]\d$/, say('utc-offset'));
