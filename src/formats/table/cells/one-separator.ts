// Lines that another sign divides than the rest of their file, as in one that was put together of two: written with one sign.
import type { Separator } from './separator.ts';

export interface OneSeparator {
  readonly text: string;
  /** Numbers of the records that were divided otherwise, by their sign. */
  readonly others: ReadonlyMap<Separator, readonly number[]>;
}

const signs = ['\t', ';', ',', '|'] as const;

/**
 * Lines in which the file's own sign does not stand, and another does as often as the own one in most others, so that it makes
 * as many cells. Tables of two columns are left as they are: a note has a comma, too.
 */
export function withOneSeparator(text: string, separator: Separator): OneSeparator {
  const nothing = { text, others: new Map<Separator, readonly number[]>() };
  const rivals = signs.filter((sign) => sign !== separator && text.includes(sign));
  if (separator === 'blanks' || rivals.length === 0) return nothing;
  const pieces = recordsIn(text);
  const counts = pieces.map(({ bare }) => bare.split(separator).length - 1);
  const usual = commonest(counts.filter((count) => count > 0));
  if (usual < 2) return nothing;
  const others = new Map<Separator, number[]>();
  const written = pieces.map(({ record, bare, end }, index) => {
    const sign =
      counts[index] === 0 ? rivals.find((each) => bare.split(each).length - 1 === usual) : undefined;
    if (sign === undefined) return record + end;
    others.set(sign, [...(others.get(sign) ?? []), index + 1]);
    return swapped(record, sign, separator) + end;
  });
  return others.size === 0 ? nothing : { text: written.join(''), others };
}

interface Piece {
  /** With what stands in its quotes. */
  readonly record: string;
  readonly bare: string;
  readonly end: string;
}

const outsideQuotes = (record: string) => record.replace(/"[^"]*"/g, '""');

/** Records with the ends of their lines; a line break in quotes ends none. */
function recordsIn(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let [record, quotes] = ['', 0];
  for (const part of text.split(/(\r\n|\r|\n)/)) {
    const isEnd = /^[\r\n]/.test(part);
    if (isEnd && quotes % 2 === 0) {
      pieces.push({ record, bare: outsideQuotes(record), end: part });
      [record, quotes] = ['', 0];
    } else {
      record += part;
      quotes += part.split('"').length - 1;
    }
  }
  pieces.push({ record, bare: outsideQuotes(record), end: '' });
  return pieces;
}

const swapped = (record: string, sign: string, separator: string) =>
  record
    .split(/("[^"]*")/)
    .map((part) => (part.startsWith('"') ? part : part.replaceAll(sign, separator)))
    .join('');

function commonest(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}
