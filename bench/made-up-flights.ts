// Logs of flights that nobody flew, a row a flight, the same at every run: Berlin's airfields and types by day, and a world of
// many routes in the columns of OpenSky's flight lists.

/** Numbers from 0 to 1 that look random and are the same for one seed (Lehmer's generator, 48271 modulo 2^31 - 1). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const day = 86_400_000;
const dateOf = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);

/** Loads are those of one loading sheet a type, in tonnes: made up, as everything here. */
const berlinTypes = [
  { name: 'C-54', operator: 'US Air Force', loads: [8.6, 8.9, 9.1, 9.3], share: 0.68 },
  { name: 'C-47', operator: 'US Air Force', loads: [2.7, 2.9, 3.2], share: 0.12 },
  { name: 'York', operator: 'Royal Air Force', loads: [6.8, 7.2, 7.5], share: 0.13 },
  { name: 'Hastings', operator: 'Royal Air Force', loads: [7.3, 7.7], share: 0.07 },
] as const;
const americanRoutes = ['EDDF,EDDI', 'ETOU,EDDI', 'ETHC,EDBG', 'ETHS,EDBG', 'ETHS,EDDT'] as const;
const britishRoutes = ['ETNW,EDBG', 'EDHL,EDDT', 'ETNS,EDBG', 'EDDH,EDDT', 'EDHI,EDBG'] as const;

/** The type at a point of the line from 0 to 1 on which the types' shares lie one behind the other. */
function typeAt(point: number): (typeof berlinTypes)[number] {
  let end = 0;
  for (const type of berlinTypes) {
    end += type.share;
    if (point < end) return type;
  }
  return berlinTypes[0];
}

/** As of Berlin, June 1948 to September 1949: a row a flight with its load, days in order. */
export function berlinFlights(flights: number, seed = 1948): string {
  const next = numbersFrom(seed);
  const first = Date.UTC(1948, 5, 26);
  const days = 462;
  const lines = ['date,from,to,aircraft,operator,tonnes,source'];
  for (let index = 0; index < flights; index++) {
    const date = dateOf(first + Math.floor((index / flights) * days) * day);
    const type = typeAt(next());
    const routes = type.operator === 'US Air Force' ? americanRoutes : britishRoutes;
    const route = routes[Math.floor(next() ** 1.5 * routes.length)] ?? routes[0];
    const load = type.loads[Math.floor(next() * type.loads.length)] ?? type.loads[0];
    lines.push(`${date},${route},${type.name},${type.operator},${load},Made up`);
  }
  return `${lines.join('\n')}\n`;
}

const worldTypes = ['B738', 'A320', 'A321', 'B77W', 'A359', 'E190', 'AT76', 'B789', 'A333', 'C130'] as const;

/**
 * A month of a world of so many routes, in OpenSky's columns (a callsign and times to the second, which no two rows share);
 * the heaviest routes have most of the flights.
 * @param airfields ICAO codes to choose from
 */
export function worldFlights(
  airfields: readonly string[],
  routes: number,
  flights: number,
  seed = 37_000,
): string {
  const next = numbersFrom(seed);
  const pairs = new Set<string>();
  while (pairs.size < Math.min(routes, flights)) {
    const from = airfields[Math.floor(next() ** 2.2 * airfields.length)] ?? '';
    const to = airfields[Math.floor(next() ** 2.2 * airfields.length)] ?? '';
    if (from !== to) pairs.add(`${from},${to}`);
  }
  const list = [...pairs];
  const start = Date.UTC(2022, 2, 1);
  const lines = ['callsign,number,icao24,registration,typecode,origin,destination,firstseen,lastseen,day'];
  for (let index = 0; index < flights; index++) {
    // Each route once, then the heavy ones again and again.
    const chosen = index < list.length ? index : Math.floor(next() ** 3 * list.length);
    const pair = list[chosen] ?? '';
    const seconds = Math.floor(((index * 7919) % flights) * ((30 * 86_400) / flights) + next() * 60);
    const left = new Date(start + seconds * 1000).toISOString();
    const landed = new Date(start + (seconds + 3600 + (chosen % 9) * 1800) * 1000).toISOString();
    const type = worldTypes[chosen % worldTypes.length] ?? worldTypes[0];
    const callsign = `MUP${index.toString(36).toUpperCase()}`;
    const address = (chosen * 37 + 0x40_00_00).toString(16);
    lines.push(
      `${callsign},,${address},,${type},${pair},${left},${landed},${left.slice(0, 10)} 00:00:00+00:00`,
    );
  }
  return `${lines.join('\n')}\n`;
}
