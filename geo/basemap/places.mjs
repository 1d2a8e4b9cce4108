// The labels of the map in four languages: typed in by hand, or by the recipes that CLDR and the tz database allow.
import assert from 'node:assert/strict';
import { COUNTRY_LABELS, MAP_NAMES } from './country-labels.mjs';
import { LANGUAGES } from './languages.mjs';
import { rowsOf } from './names/tables.mjs';
import { countryNames } from './sources.mjs';
import { zoneTowns } from './zone-towns.mjs';

/** The text of geo/places.json: one line for every place. */
export function placesFile() {
  const named = countries();
  // Where names meet, those of the first lists stand among the countries', and all others after these.
  const rest = named.length + 1;
  const lists = {
    countries: named,
    waters: [...ranked(typedWaters('first-waters.txt'), 1), ...ranked(typedWaters('waters.txt'), rest)],
    towns: [...ranked(typedTowns('first-towns.txt'), 1), ...ranked(otherTowns(), rest)],
  };
  const parts = Object.entries(lists).map(([name, places]) => {
    const rows = places.map((place) => `    ${JSON.stringify(place)}`);
    return `  ${JSON.stringify(name)}: [\n${rows.join(',\n')}\n  ]`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}

function countries() {
  const cldr = Object.fromEntries(LANGUAGES.map((language) => [language, countryNames(language)]));
  const rows = COUNTRY_LABELS.flatMap(({ minimumZoom, labels }) =>
    labels.split(',').map((label) => ({ minimumZoom, words: label.trim().split(' ') })),
  );
  return rows.map(({ minimumZoom, words: [code, ...numbers] }, i) => {
    const names = LANGUAGES.map((language) => [
      language,
      MAP_NAMES[code]?.[language] ?? mapName(cldr[language], code),
    ]);
    const positions = numbers.flatMap((_, at) =>
      at % 2 ? [] : [[Number(numbers[at]), Number(numbers[at + 1])]],
    );
    const [position, ...others] = positions;
    const place = { code, position, rank: i + 1, minimumZoom, names: Object.fromEntries(names) };
    return others.length === 0 ? place : { ...place, others };
  });
}

/** CLDR's name as a map writes it: the short form of a few, no second name in brackets. */
function mapName(names, code) {
  const useShort = code === 'MM' || code === 'PS';
  const name = (useShort && names[`${code}-alt-short`]) || names[code];
  assert(name, `CLDR has a name for ${code}`);
  return name.replace(/ \(.*\)$/, '');
}

const typedWaters = (file) =>
  rowsOf(file).map(([id, kind, position, minimumZoom, en, indonesian, ru, kk, maximumZoom]) => ({
    id,
    kind,
    position: positionOf(position),
    minimumZoom: Number(minimumZoom),
    ...(maximumZoom ? { maximumZoom: Number(maximumZoom) } : {}),
    names: namesOf(en, indonesian, ru, kk),
  }));

const typedTowns = (file) =>
  rowsOf(file).map(([id, country, position, minimumZoom, en, indonesian, ru, kk, side]) => ({
    id,
    position: positionOf(position),
    country,
    minimumZoom: Number(minimumZoom),
    names: namesOf(en, indonesian, ru, kk),
    ...(side ? { side } : {}),
  }));

function otherTowns() {
  const towns = [...zoneTowns(), ...typedTowns('towns.txt')];
  return towns.sort((one, other) => one.minimumZoom - other.minimumZoom);
}

const positionOf = (cell) => cell.split(' ').map(Number);

const namesOf = (en, indonesian, ru, kk) => ({
  en,
  id: indonesian === '=' ? en : indonesian,
  ru,
  kk: kk === '=' ? ru : kk,
});

/** The same with ranks from one on, in their order. */
const ranked = (places, from) =>
  places.map(({ id, kind, position, country, ...rest }, i) => ({
    id,
    ...(kind ? { kind } : {}),
    position,
    ...(country ? { country } : {}),
    rank: from + i,
    ...rest,
  }));
