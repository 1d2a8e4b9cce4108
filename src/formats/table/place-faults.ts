// What is told of a cell that names a place, and what can be done: take another, take it as not reported, leave its rows out.

import type { Place } from '../../airlift/airlift.ts';
import { type Told, told } from '../../i18n/problems/told.ts';
import type { PlaceAnswer } from '../answers.ts';
import type { Mend, ProblemCode, Values, Weight } from '../opening.ts';
import { middleOf, type PlaceFound } from './place-finder.ts';

export interface PlaceFault extends Told<ProblemCode> {
  readonly weight: Weight;
  readonly found: string;
  readonly mends: readonly Mend[];
}

/** How a reader recognizes it. */
const codeOf = ({ icao, iata, id }: Place) => icao ?? iata ?? id;

/** @param name as it is written */
export function placeFault(name: string, found: PlaceFound): PlaceFault | null {
  const answer = (code: string, values: Values, said: PlaceAnswer): Mend => ({
    code,
    values,
    answers: { places: { [name]: said } },
  });
  const take = (place: Place) =>
    answer('take-place', { code: codeOf(place), name: place.names.en }, { take: codeOf(place) });
  const otherwise = [
    answer('place-not-reported', {}, 'not-reported'),
    answer('leave-out-rows', {}, 'leave-out'),
  ];
  switch (found.kind) {
    case 'place': {
      const { place, guessedBy } = found;
      if (guessedBy === null) return null;
      const values = { name: place.names.en, code: codeOf(place), by: guessedBy };
      return {
        ...told('place-guessed', { found: name, ...values }),
        weight: 'told',
        found: name,
        mends: otherwise,
      };
    }
    case 'none': {
      const names = found.near.map((place) => `${codeOf(place)}, ${place.names.en}`);
      return {
        ...(names.length === 0
          ? told('unknown-place', { found: name })
          : told('unknown-place.near', { found: name, near: names.join('; ') })),
        weight: 'question',
        found: name,
        mends: [...found.near.map(take), ...otherwise],
      };
    }
    case 'several': {
      const names = found.places.map((place) => `${codeOf(place)}, ${place.names.en}`);
      const isOneCity = middleOf(found.places) !== undefined && !/^(?:city|region)\s*:/i.test(name);
      return {
        ...told('place-ambiguous', { found: name, places: names.join('; ') }),
        weight: 'question',
        found: name,
        mends: [
          ...found.places.slice(0, 6).map(take),
          ...(isOneCity ? [answer('take-city', { name }, { take: `city: ${name}` })] : []),
          ...otherwise,
        ],
      };
    }
    case 'not-reported':
      return null;
    case 'leave-out':
      return {
        ...told('skipped.place', { found: name }),
        weight: 'left-out',
        found: name,
        mends: [],
      };
  }
}
