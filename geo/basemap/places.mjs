// The labels of the map in four languages: positions typed in by hand, names of countries from CLDR.
import assert from 'node:assert/strict';
import { COUNTRY_LABELS, MAP_NAMES } from './country-labels.mjs';
import { countryNames } from './sources.mjs';
import { TOWNS, WATERS } from './waters-and-towns.mjs';

const LANGUAGES = ['en', 'id', 'ru', 'kk'];

/** The text of geo/places.json: one line for every place. */
export function placesFile() {
  const lists = { countries: countries(), waters: WATERS.map(water), towns: TOWNS.map(town) };
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

function water([id, longitude, latitude, minimumZoom, en, indonesian, ru, kk, maximumZoom], i) {
  const names = { en, id: indonesian, ru, kk };
  const zooms = maximumZoom ? { minimumZoom, maximumZoom } : { minimumZoom };
  return { id, position: [longitude, latitude], rank: i + 1, ...zooms, names };
}

function town([id, country, longitude, latitude, minimumZoom, en, indonesian, ru, kk, side], i) {
  const names = { en, id: indonesian, ru, kk };
  const place = { id, position: [longitude, latitude], country, rank: i + 1, minimumZoom, names };
  // On which side of its ring a name stands where the usual right one lies on a border.
  return side === undefined ? place : { ...place, side };
}
