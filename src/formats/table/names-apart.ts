// Airfields of one airlift that go by one name, told apart by their codes: "Brussels (BRU)" and "Brussels (CRL)".
import type { Airlift, Place } from '../../airlift/airlift.ts';
import { type Language, languages } from '../../i18n/languages.ts';

const codeOf = ({ iata, icao }: Place) => iata ?? icao;

/** The places that share a name with another one of a language, and that their codes tell apart. */
function namesakesIn(places: readonly Place[], language: Language): ReadonlySet<Place> {
  const byName = new Map<string, Place[]>();
  for (const place of places) {
    const namesakes = byName.get(place.names[language]);
    if (namesakes === undefined) byName.set(place.names[language], [place]);
    else namesakes.push(place);
  }
  const shared = [...byName.values()].filter((each) => each.length > 1);
  return new Set(shared.filter((each) => new Set(each.map(codeOf)).size === each.length).flat());
}

/** The same airlift where no two airfields with codes go by one name, as they seldom do. */
export function withNamesApart(airlift: Airlift): Airlift {
  const airfields = airlift.places.filter((place) => codeOf(place) !== null);
  const apart = new Map<Place, Place>();
  for (const language of languages)
    for (const place of namesakesIn(airfields, language)) {
      const { names } = apart.get(place) ?? place;
      const name = `${place.names[language]} (${codeOf(place)})`;
      apart.set(place, { ...place, names: { ...names, [language]: name } });
    }
  if (apart.size === 0) return airlift;
  const all = (places: readonly Place[]) =>
    places.some((place) => apart.has(place)) ? places.map((place) => apart.get(place) ?? place) : places;
  return {
    ...airlift,
    places: all(airlift.places),
    movements: airlift.movements.map((movement) => ({
      ...movement,
      from: all(movement.from),
      via: all(movement.via),
      to: all(movement.to),
    })),
  };
}
