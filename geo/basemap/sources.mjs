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
