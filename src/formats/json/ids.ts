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
  /** Places are always called by their bare ids. */
  readonly places: readonly Named[];
}

/** For each kind the ids of its entries: as in the file, or led by the kind (`claim:id`) where that is another thing's. */
export function distinctIds(file: File): Readonly<Record<Kind, readonly string[]>> {
  const taken = new Set<string>([...file.places.map(({ id }) => id), computed, reference, reader]);
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

/** The id as a file has it. */
export const bareId = (id: string): string => id.replace(/^(?:claim|statement|fault|remark|source):/, '');
