// `--places "XUBI=UUBI;Foo=43.3,77.0;Bar=leave-out"`: what is meant by places as a table has them written.
import type { Answers, PlaceAnswer } from '../../formats/answers.ts';
import { readPosition } from '../../formats/table/place-cells.ts';
import { Misuse } from './misuse.ts';

type PlaceAnswers = NonNullable<Answers['places']>;

const words = ['not-reported', 'leave-out'] as const;

/** @throws a Misuse */
export function placesOf(list: string): PlaceAnswers {
  const pairs = list
    .split(';')
    .filter((pair) => pair.trim() !== '')
    .map((pair) => {
      // Codes and positions have no sign of equality; what stands in a table may.
      const [, written, meant] = /^\s*(.+?)\s*=\s*([^=]*\S)\s*$/.exec(pair) ?? [];
      if (written === undefined || meant === undefined)
        throw new Misuse(
          `--places has "${pair.trim()}"; write what stands there and what it means, as XUBI=UUBI, Foo=43.3,77.0 or Foo=leave-out`,
        );
      return [written, answerOf(meant)] as const;
    });
  if (pairs.length === 0)
    throw new Misuse('--places is empty; write what stands there and what it means, as XUBI=UUBI');
  return Object.fromEntries(pairs);
}

function answerOf(meant: string): PlaceAnswer {
  const word = words.find((each) => each === meant);
  if (word !== undefined) return word;
  const numbers = meant.split(',').map((part) => part.trim());
  const [latitude = '', longitude, ...more] = numbers;
  // A number alone may be a place's id.
  if (longitude === undefined || !numbers.every((part) => /^[-+\d.]+$/.test(part))) return { take: meant };
  const position = more.length > 0 ? null : readPosition(latitude, longitude);
  if (position === null)
    throw new Misuse(
      `--places has "${meant}", which is no position; write degrees of latitude and longitude, as 43.3,77.0`,
    );
  return { position, name: null };
}

/** As the option is written; without those that it cannot say. */
export function placeOptionsOf(places: PlaceAnswers): readonly string[] {
  return Object.entries(places).flatMap(([written, answer]) => {
    if (/[;\n]/.test(written)) return [];
    if (typeof answer === 'string') return [`${written}=${answer}`];
    if ('take' in answer) return [`${written}=${answer.take}`];
    const [longitude, latitude] = answer.position;
    return answer.name === null || answer.name === written ? [`${written}=${latitude},${longitude}`] : [];
  });
}
