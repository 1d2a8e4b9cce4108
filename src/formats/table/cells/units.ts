// Units of weight, and what amounts are called, in cells and headers of eight languages: `24,000 lb`, `Freight (pounds)`.
import type { Measure } from '../../../airlift/amount.ts';
import { plainWord } from './plain-text.ts';

export type WeightUnit = 't' | 'kg' | 'lb' | 'short-ton' | 'long-ton';

/** Tonnes in one of each; the pound by the international agreement of 1959, 2000 and 2240 of them in the tons. */
export const tonnesIn: Readonly<Record<WeightUnit, number>> = {
  t: 1,
  kg: 0.001,
  lb: 0.00045359237,
  'short-ton': 0.90718474,
  'long-ton': 1.0160469088,
};

export interface UnitReading {
  readonly unit: WeightUnit;
  /** `ton` may be a tonne or either of the English ones: it is taken for a tonne, and told. */
  readonly isGuessed: boolean;
}

const words: readonly (readonly [WeightUnit, string])[] = [
  [
    'short-ton',
    'short tons?|us tons?|u\\.s\\. tons?|tons? \\(us\\)|короткие тонны|tonnes? courtes?|kurze tonnen',
  ],
  ['long-ton', 'long tons?|imperial tons?|uk tons?|длинные тонны'],
  [
    'kg',
    'kgs?\\.?|kilos?|kilograms?|kilogrammes?|kilogramos?|kilogramas?|kilogramme?n?|quilos?|кг\\.?|килограмм(?:а|ов)?|кило',
  ],
  ['lb', 'lbs?\\.?|pounds?|pound weight|фунт(?:а|ов|ы)?|pon|libras?|livres?|pfunde?|қадақ'],
  [
    't',
    't\\.?|mt|tonnes?|metric tons?|metric tonnes?|ton metrik|тонн(?:а|ы|у)?|т\\.?|toneladas?|tonnen|tonne métrique|tonnes métriques|tonelada métrica|toneladas métricas|metrische tonnen',
  ],
];
/** English and Indonesian readers mean several things by it. */
const doubtfulWords = 'tons?';

const inCell = words.map(([unit, forms]) => [unit, new RegExp(`^(?:${forms})$`)] as const);
const inHeader = words.map(
  ([unit, forms]) => [unit, new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms})(?![\\p{L}\\p{N}])`, 'u')] as const,
);

/** The unit that is written behind a number. */
export function readUnit(text: string): UnitReading | null {
  const word = plainWord(text);
  const known = inCell.find(([, form]) => form.test(word));
  if (known !== undefined) return { unit: known[0], isGuessed: false };
  return /^tons?$/.test(word) ? { unit: 't', isGuessed: true } : null;
}

const doubtfulInHeader = new RegExp(`(?<!\\p{L})(?:${doubtfulWords})(?!\\p{L})`, 'u');

/**
 * The unit of weight that a header names: `Freight (pounds)`, `cargo_kg`, `Груз, т`.
 * @returns null where it names none: its cells are tonnes unless they say otherwise
 */
export function unitOfHeader(header: string): UnitReading | null {
  const word = plainWord(header).replace(/_/g, ' ');
  const known = inHeader.find(([, form]) => form.test(word));
  if (known !== undefined) return { unit: known[0], isGuessed: false };
  return doubtfulInHeader.test(word) ? { unit: 't', isGuessed: true } : null;
}

/** Rounded to the gram: a factor makes more places than anybody has weighed. */
export const tonnesOf = (value: number, unit: WeightUnit): number =>
  unit === 't' ? value : Math.round(value * tonnesIn[unit] * 1_000_000) / 1_000_000;

/** What is counted, as it stands behind its number: `12 flights`, `300 чел.` */
const nouns: Readonly<Record<Exclude<Measure, 'tonnes'>, RegExp>> = {
  aircraft:
    /^(?:aircraft|planes?|air ?planes?|jets?|pesawat|самол[её]т(?:а|ов|ы)?|борт(?:а|ов)?|ұшақ|avions?|aviones|avión|aviões|avião|aeronaves?|flugzeuge?n?|maschinen?)$/,
  flights:
    /^(?:flights?|sorties?|missions?|rotations?|departures?|penerbangan|рейс(?:а|ов|ы)?|вылет(?:а|ов|ы)?|ұшу|vols?|vuelos?|voos?|flüge?n?|flug|einsätze?)$/,
  people:
    /^(?:people|persons?|passengers?|pax|troops?|soldiers?|evacuees?|refugees?|citizens?|orang|jiwa|penumpang|человека?|чел\.?|людей|пассажир(?:а|ов|ы)?|военнослужащ(?:ий|их|ие)|адам|жолаушы|personnes?|passagers?|personas?|pasajeros?|pessoas?|passageiros?|personen|passagiere?|menschen)$/,
};

/** What is counted, by the word behind a number; null for any other word. */
export function measureOfNoun(text: string): Exclude<Measure, 'tonnes'> | null {
  const word = plainWord(text);
  for (const measure of ['aircraft', 'flights', 'people'] as const)
    if (nouns[measure].test(word)) return measure;
  return null;
}
