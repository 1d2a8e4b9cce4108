// Ids that cannot collide: in a file each kind has its own, in an `Airlift` one word names one thing.
import { computed, reader, reference } from '../../airlift/basis.ts';

interface Named {
  readonly id: string;
}

/** The kinds that a number or a press can point at, in the order in which they may keep a bare word. */
const kinds = {
  claims: 'claim',
  statements: 'statement',
  faults: 'fault',
  notReported: 'remark',
  sources: 'source',
} as const;
type Kind = keyof typeof kinds;

interface File extends Readonly<Record<Kind, readonly Named[]>> {
  /** Airfields are always called by their bare ids. */
  readonly airfields: readonly string[];
}

/** For each kind the ids of its entries: as in the file, or led by the kind (`claim:id`) where that is another thing's. */
export function distinctIds(file: File): Readonly<Record<Kind, readonly string[]>> {
  const taken = new Set<string>([...file.airfields, computed, reference, reader]);
  const idsOf = (kind: Kind) =>
    file[kind].map(({ id }) => {
      const own = taken.has(id) ? `${kinds[kind]}:${id}` : id;
      taken.add(own);
      return own;
    });
  const claims = idsOf('claims');
  const statements = idsOf('statements');
  const faults = idsOf('faults');
  return { claims, statements, faults, notReported: idsOf('notReported'), sources: idsOf('sources') };
}

interface Ends extends Named {
  readonly from: string;
  readonly to: readonly string[];
}

/** For each movement an id for each of its routes: `route:a~b`, or `route:a~b~movement` where several fly that pair. */
export function routeIdsOf(movements: readonly Ends[]): readonly (readonly string[])[] {
  const flown = new Map<string, number>();
  const pairs = movements.map(({ from, to }) => to.map((end) => `route:${from}~${end}`));
  for (const pair of pairs.flat()) flown.set(pair, (flown.get(pair) ?? 0) + 1);
  return pairs.map((own, index) =>
    own.map((pair) => ((flown.get(pair) ?? 0) > 1 ? `${pair}~${movements[index]?.id}` : pair)),
  );
}
