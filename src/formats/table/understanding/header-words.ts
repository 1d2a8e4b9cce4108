// What the words of a header say that its column is, before anybody has looked at what stands in it.
import { isTaken, unused } from './taken.ts';
import { byPhrase, normal, words, wordsForm } from './words.ts';

type Word = keyof typeof words;

/** Whether any word of the header is one of a list's. */
function sayer(normalized: string): (...names: readonly Word[]) => boolean {
  const tokens = normalized.split(' ');
  return (...names) => names.some((name) => tokens.some((token) => words[name].has(token)));
}

/** `people`, or of one direction only `people_out` and `people_in`. */
function directed(measure: string, normalized: string): string {
  // Between other words it is a preposition: "Fracht in t".
  const tokens = normalized.split(' ').filter((token, at, all) => {
    return at === 0 || at === all.length - 1 || !prepositions.has(token);
  });
  const says = sayer(tokens.join(' '));
  if (says('out') === says('back')) return measure;
  return says('out') ? `${measure}_out` : `${measure}_in`;
}

const prepositions = new Set(['in', 'to', 'from', 'ab', 'an', 'a', 'de']);

/** What is taken for tonnes, by the unit that stands beside it. */
function cargoIn(normalized: string, says: ReturnType<typeof sayer>): string {
  const taken = directed('tonnes', normalized);
  if (taken !== 'tonnes') return taken;
  if (says('kilograms')) return 'kg';
  if (says('pounds')) return 'lb';
  if (/\bshort\b/.test(normalized)) return 'short_tons';
  return taken;
}

/** An end of a flight with what is said of it: its position, its name, its time. */
function endIn(end: 'from' | 'to', says: ReturnType<typeof sayer>): string {
  if (says('latitude')) return `${end}_lat`;
  if (says('longitude')) return `${end}_lon`;
  if (says('date')) return end === 'from' ? 'date' : unused;
  if (says('time')) return unused;
  return says('country') && !says('name', 'identity') ? `${end}_region` : says('country') ? unused : end;
}

/**
 * What a header says that its column is.
 * @returns one of `takenFor`; null where it says nothing that is known here
 */
export function takenByHeader(header: string): string | null {
  const canonical = header
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  // A publisher in a canonical table; the start of an arc beside a column `target`, which is told apart there.
  if (isTaken(canonical)) return canonical;
  const normalized = normal(header);
  if (normalized === '') return null;
  const phrase = byPhrase.get(normalized);
  if (phrase !== undefined) return phrase;
  // What an aircraft can carry is not what it carried, nor what flies a week what flew.
  if (capacity.test(normalized) || rate.test(normalized)) return null;
  const says = sayer(normalized);
  const [isFrom, isTo] = [says('from') || /^(?:source|src) /.test(normalized), says('to')];
  if (says('people') && !says('date')) return directed('people', normalized);
  if (says('latitude', 'longitude') && isFrom !== isTo) return endIn(isFrom ? 'from' : 'to', says);
  if (says('cargo', 'tonnes', 'kilograms', 'pounds') && !isOnlyTo(normalized, says))
    return cargoIn(normalized, says);
  if (says('date')) return isTo && !isFrom ? unused : says('end') ? 'date_end' : 'date';
  if (says('status') && !says('people', 'flights')) return 'cancelled';
  if (says('aircraft')) {
    if (says('number') && !says('type')) return 'aircraft_count';
    return says('identity') && !says('type') ? unused : 'aircraft';
  }
  if (says('flights') && !says('type')) {
    if (says('identity') && !says('number')) return unused;
    return directed('flights', normalized);
  }
  if (says('operator')) return 'operator';
  if (isFrom && isTo) return 'ends';
  if (isFrom || isTo)
    return says('identity') && !says('place', 'name')
      ? identified(isFrom)
      : endIn(isFrom ? 'from' : 'to', says);
  if (says('via')) return 'via';
  if (says('ends')) return 'ends';
  if (says('direction')) return 'direction';
  if (says('year')) return 'year';
  if (says('month')) return 'month';
  if (says('day')) return 'day';
  // "No. of …" counts something, and is no number of a flight.
  if (/^(?:no|nr|num|number) of /.test(normalized)) return null;
  if (says('identity', 'time', 'country')) return unused;
  return says('place') ? 'partner' : null;
}

const rate = wordsForm(
  '(?:per|each|every|a|pro|par|por|в|за) (?:week|day|month|minggu|hari|bulan|woche|tag|monat|semaine|jour|mois|semana|dia|mes|неделю|день|месяц)|weekly|daily|monthly|аптасына|күніне|айына',
);

const capacity = wordsForm(
  'capacity|capacities|kapasitas|вместимость|грузоподъемность|сыйымдылығы|kapazitat|capacidad|capacidade|capacite|capaciteit',
);

/** `Dep_id` may be a code as well as a number: what stands there tells. */
const identified = (isFrom: boolean) => (isFrom ? 'from' : 'to');

/** `to` is a unit in some tables and an end in most. */
const isOnlyTo = (normalized: string, says: ReturnType<typeof sayer>) =>
  normalized.split(' ').includes('to') &&
  !says('cargo', 'kilograms', 'pounds') &&
  !/\b(?:t|tons?|tonnes?)\b/.test(normalized);

/** Whether a header is one of a time, and whether of the one at which something left. */
export function timeInHeader(header: string): 'departure' | 'other' | null {
  const normalized = normal(header);
  const says = sayer(normalized);
  if (!says('time')) return null;
  const isDeparture =
    says('from') || /(?:^| )(?:etd|std|atd|off|takeoff|abflugzeit|firstseen)(?: |$)/.test(normalized);
  return isDeparture ? 'departure' : 'other';
}
