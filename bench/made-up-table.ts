// A table of an airlift that nobody flew, the same at every run: so many routes between so many airfields, heavy ones first.

const types = ['C-17', 'A400M', 'Il-76', 'C-130', 'A330'];
const operators = ['First Wing', 'Coast Line', 'Relief Flights', 'Aero', 'Blue Sky', 'North Charter'];

/** Numbers from 0 to 1 that look random and are the same for one seed (Lehmer's generator, 48271 modulo 2^31 - 1). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** The canonical table (docs/data.md): a row a route, and its places. */
export function madeUpTable(airfields: number, routes: number): string {
  const next = numbersFrom(airfields * 1000 + routes);
  const places = Array.from({ length: airfields }, (_, index) => ({
    id: `field-${index + 1}`,
    latitude: (24 + 36 * next()).toFixed(3),
    longitude: (-8 + 88 * next()).toFixed(3),
  }));
  const pairs = new Set<string>();
  while (pairs.size < routes) {
    const [from, to] = [Math.floor(next() * airfields), Math.floor(next() ** 2 * airfields)];
    if (from !== to) pairs.add(`field-${from + 1},field-${to + 1}`);
  }
  const rows = [...pairs].map((pair, index) => {
    const flights = Math.max(1, Math.round(212 / (1 + index * 0.3)));
    const day = String(1 + Math.floor(next() * 28)).padStart(2, '0');
    const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
    return `${pair},2021-08-${day},${pick(types)},${pick(operators)},${flights},${flights * 113},The Courier,2021-09-01`;
  });
  return [
    'from,to,date,aircraft,operator,flights,people,source,source_date',
    ...rows,
    '# places',
    'id,name,lat,lon',
    ...places.map(
      ({ id, latitude, longitude }) => `${id},${id.replace('field-', 'Field ')},${latitude},${longitude}`,
    ),
    '# about',
    'title,language',
    'An airlift that nobody flew,en',
    '',
  ].join('\n');
}
