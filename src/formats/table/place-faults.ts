// What is told of a cell that names a place, and what can be done: take another, take it as not reported, leave its rows out.
import type { Place } from '../../airlift/airlift.ts';
import type { PlaceAnswer } from '../answers.ts';
import type { Mend, ProblemCode, Values, Weight } from '../opening.ts';
import { middleOf, type PlaceFound } from './place-finder.ts';

export interface PlaceFault {
  readonly code: ProblemCode;
  readonly weight: Weight;
  readonly found: string;
  readonly values: Values;
  readonly mends: readonly Mend[];
}

/** How a reader recognizes it: "LZKZ, Košice". */
const described = ({ icao, iata, names }: Place) =>
  [icao ?? iata, names.en].filter((word) => word !== null).join(', ');

/**
 * @param name as it is written
 * @param wordFor a word by which a place is found and no other; null where there is none
 */
export function placeFault(
  name: string,
  found: PlaceFound,
  wordFor: (place: Place) => string | null,
): PlaceFault | null {
  const answer = (code: string, values: Values, said: PlaceAnswer): Mend => ({
    code,
    values,
    answers: { places: { [name]: said } },
  });
  const take = (place: Place): Mend[] => {
    const word = wordFor(place);
    return word === null ? [] : [answer('take-place', { place: described(place) }, { take: word })];
  };
  const otherwise = [
    answer('place-not-reported', {}, 'not-reported'),
    answer('leave-out-rows', {}, 'leave-out'),
  ];
  switch (found.kind) {
    case 'place': {
      const { place, guessedBy } = found;
      if (guessedBy === null) return null;
      if (guessedBy === 'reader') {
        const [longitude, latitude] = place.position;
        const values = { position: `${latitude}, ${longitude}` };
        return { code: 'place-chosen', weight: 'told', found: name, values, mends: otherwise };
      }
      const values = { place: described(place), by: guessedBy };
      return {
        code: 'place-guessed',
        weight: 'told',
        found: name,
        values,
        mends: otherwise,
      };
    }
    case 'none': {
      const names = found.near.map(described);
      return {
        code: 'unknown-place',
        weight: 'question',
        found: name,
        values: names.length === 0 ? {} : { says: 'near', near: names.join('; ') },
        mends: [...found.near.flatMap(take), ...otherwise],
      };
    }
    case 'several': {
      const names = found.places.map(described);
      const isOneCity = middleOf(found.places) !== undefined && !/^(?:city|region)\s*:/i.test(name);
      return {
        code: 'place-ambiguous',
        weight: 'question',
        found: name,
        values: { places: names.join('; '), count: names.length },
        mends: [
          ...found.places.slice(0, 6).flatMap(take),
          ...(isOneCity ? [answer('take-city', { name }, { take: `city: ${name}` })] : []),
          ...otherwise,
        ],
      };
    }
    case 'not-reported':
      return null;
    case 'leave-out':
      return {
        code: 'skipped',
        weight: 'left-out',
        found: name,
        values: { says: 'place' },
        mends: [],
      };
  }
}
