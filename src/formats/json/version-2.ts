// A file of version 2 as checked data: texts in every language, and places and types that it names without describing them.
import { type Language, type Localized, languages } from '../../i18n/languages.ts';
import { geodesicsOf } from '../measure.ts';
import type { Known } from '../opening.ts';
import type { AircraftTypeData, AirliftData, PlaceData } from './data.ts';
import type { FileOfVersion2 } from './schema-2.ts';

type Texts = { readonly [language in Language]?: string | undefined };

const inAllLanguages = (text: string) =>
  Object.fromEntries(languages.map((language) => [language, text])) as Record<Language, string>;

/** What a language lacks stands there in the first of the file's languages that has it. */
function filledIn(texts: Texts, order: readonly Language[]): Localized {
  const first = [...order, ...languages]
    .map((language) => texts[language])
    .find((text) => text !== undefined);
  const own = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
  return { ...inAllLanguages(first ?? ''), ...own };
}

const isTexts = (value: object) => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => (languages as readonly string[]).includes(key));
};

/** The same data with every text in every language. */
function withTexts(value: unknown, order: readonly Language[]): unknown {
  if (Array.isArray(value)) return value.map((entry) => withTexts(entry, order));
  if (typeof value !== 'object' || value === null) return value;
  if (isTexts(value)) return filledIn(value as Texts, order);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withTexts(entry, order)]));
}

type Filled = Pick<AirliftData, 'slug' | 'languages' | 'title' | 'movements' | 'claims' | 'sources'> &
  Partial<AirliftData>;

/** @param known what is named and not described, as far as it is known by itself */
export function dataOfVersion2(file: FileOfVersion2, known: Known): AirliftData {
  const { $schema: _schema, version: _version, ...own } = file;
  const filled = withTexts(own, file.languages) as Filled;
  const { movements } = filled;
  const named = new Set(movements.flatMap(({ from, via = [], to }) => [...from, ...via, ...to]));
  const flown = new Set([
    ...movements.flatMap(({ aircraft = [] }) => aircraft),
    ...(filled.fleets ?? []).map(({ aircraft }) => aircraft),
  ]);
  const places = withKnown<PlaceData>(filled.places ?? [], known.places, named);
  return {
    ...filled,
    kicker: filled.kicker ?? inAllLanguages(''),
    summary: filled.summary ?? inAllLanguages(''),
    caveat: filled.caveat ?? inAllLanguages(''),
    places,
    aircraft: withKnown<AircraftTypeData>(filled.aircraft ?? [], known.aircraft, flown),
    operators: filled.operators ?? [],
    fleets: filled.fleets ?? [],
    speakers: filled.speakers ?? [],
    notReported: filled.notReported ?? [],
    faults: filled.faults ?? [],
    statements: filled.statements ?? [],
    geodesics: geodesicsOf(movements, places),
  };
}

/** What the file describes, and of what is known that which it names besides. */
function withKnown<Thing extends { readonly id: string }>(
  described: readonly Thing[],
  known: readonly Thing[],
  named: ReadonlySet<string>,
): readonly Thing[] {
  const own = new Set(described.map(({ id }) => id));
  return [...described, ...known.filter(({ id }) => named.has(id) && !own.has(id))];
}
