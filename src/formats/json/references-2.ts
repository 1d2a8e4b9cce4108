// What a file of version 2 says of itself: ids that are nowhere or twice, wholes that are part of themselves, splits that
// do not add up.
import type { Count } from '../../airlift/amount.ts';
import type { Known } from '../opening.ts';
import type { FileOfVersion2 } from './schema-2.ts';
import { type Told, told } from './sentences.ts';
import { splitFault } from './split.ts';

type Movement = FileOfVersion2['movements'][number];
type Named = readonly { readonly id: string }[];

/** As paths name them: `movements[0].claims[1].claim`. */
export function referenceProblems2(file: FileOfVersion2, known: Known): Told[] {
  const problems: Told[] = [];
  /** The ids of a list, and what else may be named without standing in it. */
  const idsOf = (key: string, entries: Named = [], besides: Named = []): ReadonlySet<string> => {
    const own = new Set<string>();
    for (const [index, { id }] of entries.entries()) {
      if (own.has(id)) problems.push(told(`${key}[${index}].id`, 'id-twice', { id }));
      own.add(id);
    }
    return new Set([...own, ...besides.map(({ id }) => id)]);
  };
  const ids = {
    place: idsOf('places', file.places, known.places),
    'aircraft-type': idsOf('aircraft', file.aircraft, known.aircraft),
    operator: idsOf('operators', file.operators),
    source: idsOf('sources', file.sources),
    speaker: idsOf('speakers', file.speakers),
    claim: idsOf('claims', file.claims),
    movement: idsOf('movements', file.movements),
  };
  for (const key of ['fleets', 'notReported', 'faults', 'statements'] as const) idsOf(key, file[key]);
  const find = (what: keyof typeof ids, id: string | null | undefined, path: string) => {
    if (id === null || id === undefined || ids[what].has(id)) return;
    const some = [...ids[what]].slice(0, 12).join(', ');
    const known = `${some}${ids[what].size > 12 ? ', …' : ''}`;
    problems.push(told(path, 'unknown', { thing: what, id, known }));
  };
  const findAll = (what: keyof typeof ids, list: readonly string[] = [], path: string, isOnce = true) => {
    for (const [index, id] of list.entries()) {
      if (isOnce && list.indexOf(id) < index) problems.push(told(`${path}[${index}]`, 'named-twice', { id }));
      find(what, id, `${path}[${index}]`);
    }
  };
  for (const [index, { translates }] of file.sources.entries())
    find('source', translates, `sources[${index}].translates`);
  for (const [index, { source, saidBy, saidTo }] of file.claims.entries()) {
    find('source', source, `claims[${index}].source`);
    find('speaker', saidBy, `claims[${index}].saidBy`);
    find('source', saidTo, `claims[${index}].saidTo`);
  }
  for (const [index, { source }] of (file.statements ?? []).entries())
    find('source', source, `statements[${index}].source`);
  for (const [index, { claim, aircraft }] of (file.fleets ?? []).entries()) {
    find('claim', claim, `fleets[${index}].claim`);
    find('aircraft-type', aircraft, `fleets[${index}].aircraft`);
  }
  for (const [index, movement] of file.movements.entries()) {
    const path = `movements[${index}]`;
    for (const [at, { claim }] of movement.claims.entries())
      find('claim', claim, `${path}.claims[${at}].claim`);
    findAll('place', movement.from, `${path}.from`);
    findAll('place', movement.via, `${path}.via`, false);
    findAll('place', movement.to, `${path}.to`);
    findAll('aircraft-type', movement.aircraft, `${path}.aircraft`);
    findAll('operator', movement.operators, `${path}.operators`);
    find('movement', movement.partOf, `${path}.partOf`);
    problems.push(...splitProblems(movement, path));
  }
  problems.push(...circleProblems(file.movements));
  return problems;
}

/** Movements that are, over one step or several, part of themselves. */
function circleProblems(movements: readonly Movement[]): Told[] {
  const wholes = new Map(movements.map(({ id, partOf }) => [id, partOf ?? null]));
  const free = new Set<string>();
  return movements.flatMap(({ id }, index): Told[] => {
    const path: string[] = [];
    let at: string | null = id;
    while (at !== null && !free.has(at) && !path.includes(at)) {
      path.push(at);
      at = wholes.get(at) ?? null;
    }
    if (at !== id || path.length === 0) {
      if (at === null || free.has(at)) for (const each of path) free.add(each);
      return [];
    }
    return [told(`movements[${index}].partOf`, 'part-of-itself', { id, circle: path.join(', ') })];
  });
}

function splitProblems({ split, aircraft = [], to, claims }: Movement, path: string): Told[] {
  if (split === null || split === undefined) return [];
  const problems: Told[] = [];
  for (const [index, share] of split.entries()) {
    const at = `${path}.split[${index}]`;
    if (!aircraft.includes(share.aircraft))
      problems.push(told(`${at}.aircraft`, 'share-type', { id: share.aircraft }));
    if (!to.includes(share.to)) problems.push(told(`${at}.to`, 'share-end', { id: share.to }));
  }
  const whole = claims[0]?.amounts.find(({ measure }) => measure === 'aircraft');
  if (whole === undefined) return [...problems, told(`${path}.split`, 'no-count')];
  const fault = splitFault(
    `${path}.split`,
    whole as Count,
    split.map((share) => share.count as Count),
  );
  return fault === null ? problems : [...problems, fault];
}
