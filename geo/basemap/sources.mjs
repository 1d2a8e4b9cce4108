// Where everything comes from: Natural Earth's countries, lakes and rivers and CLDR's codes, all out of npm packages.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { dequantise } from './topology.mjs';

const require = createRequire(import.meta.url);
const folder = join(dirname(fileURLToPath(import.meta.url)), 'sources');

/**
 * plotly.js carries Natural Earth 1:50m, lakes and rivers included, in one file. The package has some 300 dependencies
 * that nobody needs for it, so only its archive is fetched, by npm itself, and checked against the registry's sum.
 */
const PLOTLY = {
  name: 'plotly.js@3.7.0',
  archive: 'plotly.js-3.7.0.tgz',
  member: 'package/dist/plotly-geo-assets.js',
  integrity:
    'sha512-r17/w3Ob/E+A1vqN382PV/6Dz+IAxAsxNCpWcnGfGFLqE0M6vPUa+ve7HPhivrl9LMicZg2Fy0U5GbpauHo32A==',
};

/** Natural Earth 1:10m countries (version 4.1), arcs in degrees. */
export function countryTopology() {
  return dequantise(require('world-atlas/countries-10m.json'));
}

/** Natural Earth 1:50m with the objects `lakes` and `rivers`, arcs in degrees. */
export function waterTopology() {
  const archive = join(folder, PLOTLY.archive);
  if (!existsSync(archive)) {
    mkdirSync(folder, { recursive: true });
    // On Windows npm is a batch file, which only a shell starts; no argument needs quoting.
    execFileSync('npm', ['pack', PLOTLY.name, '--silent'], {
      cwd: folder,
      shell: process.platform === 'win32',
    });
  }
  const sum = createHash('sha512').update(readFileSync(archive)).digest('base64');
  assert.equal(`sha512-${sum}`, PLOTLY.integrity, `${PLOTLY.archive} is the published archive`);
  execFileSync('tar', ['-xzf', PLOTLY.archive, PLOTLY.member], { cwd: folder });
  const window = {};
  runInContext(readFileSync(join(folder, PLOTLY.member), 'utf8'), createContext({ window }));
  const topology = dequantise(window.Plotly.topojson.world_50m);
  const { lakes, rivers } = topology.objects;
  assert(lakes.geometries.length > 400 && rivers.geometries.length > 400, 'lakes and rivers of the world');
  return { ...topology, objects: { lakes, rivers } };
}

/** From the three digits of ISO 3166-1 to its two letters. */
export function twoLetterCodes() {
  const { codeMappings } = require('cldr-core/supplemental/codeMappings.json').supplemental;
  // Codes no longer in use (ZR for the Congo) share their number with today's.
  const { territoryAlias } = require('cldr-core/supplemental/aliases.json').supplemental.metadata.alias;
  const current = Object.entries(codeMappings).filter(
    ([code, { _numeric }]) => /^[A-Z]{2}$/.test(code) && _numeric && !territoryAlias[code],
  );
  const codes = new Map(current.map(([code, { _numeric }]) => [_numeric, code]));
  assert.equal(codes.size, current.length, 'one code for every number');
  return codes;
}

/** CLDR's names of countries by code, variants like `CN-alt-long` included. */
export function countryNames(language) {
  const { main } = require(`cldr-localenames-full/main/${language}/territories.json`);
  return main[language].localeDisplayNames.territories;
}

/** CLDR's names of the towns that time zones are called after, by zone; in the letters of its identifier a name may lack. */
export function exemplarCities(language) {
  const { main } = require(`cldr-dates-full/main/${language}/timeZoneNames.json`);
  const cities = new Map();
  const collect = (zones, prefix) => {
    for (const [name, entry] of Object.entries(zones)) {
      if (typeof entry !== 'object') continue;
      if (typeof entry.exemplarCity === 'string') cities.set(prefix + name, entry.exemplarCity);
      else collect(entry, `${prefix}${name}/`);
    }
  };
  collect(main[language].dates.timeZoneNames.zone, '');
  return cities;
}

/**
 * `[longitude, latitude]` where a town is less than a degree west or south of zero, as the tz database has it, or where
 * that names a place beside it.
 */
const TOWN_PLACES = {
  'Africa/Accra': [-0.22, 5.55],
  'Arctic/Longyearbyen': [15.63, 78.22],
  'Asia/Aden': [45.03, 12.79],
  'Asia/Pontianak': [109.33, -0.03],
  'Europe/London': [-0.13, 51.51],
};

/** Parts of a country that have a code of their own, and none on the ground. */
const GROUND_COUNTRIES = { GF: 'FR', SJ: 'NO' };

/** The town of a zone of the tz database: `[longitude, latitude]` in degrees, and its country. */
export function townOfZone(zone) {
  const { zones } = require('moment-timezone/data/meta/latest.json');
  // The package adds minutes to degrees that are negative: 34°36′ S stands as -33.4, and less than a degree loses its sign.
  assert.equal(zones['America/Argentina/Buenos_Aires'].lat, -33.4, 'moment-timezone reads minutes as it did');
  const entry = zones[zone];
  assert(entry, `the tz database has ${zone}`);
  const asPrinted = (degrees) => (degrees < 0 ? -2 * Math.ceil(-degrees) - degrees : degrees);
  const position =
    TOWN_PLACES[zone] ?? [entry.long, entry.lat].map((each) => Number(asPrinted(each).toFixed(2)));
  const [code] = entry.countries;
  return { position, country: GROUND_COUNTRIES[code] ?? code };
}
