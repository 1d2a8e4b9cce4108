// What divides the cells of a text file, guessed by which sign makes lines of equally many cells.

export type Separator = ',' | ';' | '\t' | '|' | 'blanks';

export interface SeparatorReading {
  readonly separator: Separator;
  /** Whether another would make a table as well, or none does; then it is told. */
  readonly isGuessed: boolean;
}

/** Lines of the beginning from which is guessed; titles and notes stand above many tables. */
const sampledLines = 60;
/** Letters of the beginning that are looked at: lines may be long. */
const sampledLetters = 200_000;
/** Signs in the order in which they win where two fit alike. */
const signs = ['\t', ';', ',', '|'] as const;

/**
 * The sign that most lines hold equally often, outside quotes. Where none divides anything, runs of two blanks or more; a
 * file of one column has a comma.
 */
export function separatorOf(text: string): SeparatorReading {
  const lines = linesOf(text.slice(0, sampledLetters)).slice(0, sampledLines);
  const bare = lines.map(bareLine);
  const scores = signs.map((sign) => {
    const counts = bare.map((line) => line.split(sign).length - 1);
    return { sign, score: scoreOf(counts) * (0.5 + tightness(bare, sign) / 2) };
  });
  const [best, second] = [...scores].sort((one, other) => other.score - one.score);
  if (best !== undefined && best.score > 0)
    return { separator: best.sign, isGuessed: (second?.score ?? 0) > best.score / 2 };
  const blanks = scoreOf(lines.map((line) => cellsBetweenBlanks(line).length - 1));
  return blanks > 0 ? { separator: 'blanks', isGuessed: true } : { separator: ',', isGuessed: false };
}

/**
 * The sign that divides a record into as many cells as its table has columns, where the table's own leaves it whole: files
 * that were put together of several change it midway. Null where none does.
 * @param cells of the record, by the table's own sign
 */
export function otherSeparatorOf(
  cells: readonly string[],
  own: Separator,
  columns: number,
): Separator | null {
  if (own === 'blanks' || columns < 3 || cells.length * 2 > columns) return null;
  const line = cells.join(own);
  return signs.find((sign) => sign !== own && line.split(sign).length === columns) ?? null;
}

/** The lines in which anything stands; those within quotes are one. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  let [line, isQuoted] = ['', false];
  for (const part of text.split(/(\r\n|\r|\n)/)) {
    const isEnd = /^[\r\n]/.test(part);
    if (!isEnd && (part.match(/"/g)?.length ?? 0) % 2 === 1) isQuoted = !isQuoted;
    if (isEnd && !isQuoted) {
      lines.push(line);
      line = '';
    } else line += part;
  }
  return [...lines, line].filter((each) => each.trim() !== '');
}

/** A line without what stands in quotes; one with an odd quote has none that are closed: inches, for example. */
const bareLine = (line: string) =>
  (line.match(/"/g)?.length ?? 0) % 2 === 0 ? line.replace(/"[^"]*"/g, '""') : line;

/** How many of a sign, from 0 to 1, look like dividers: one before a blank stands in a list, a comma between figures in a number. */
function tightness(lines: readonly string[], sign: string): number {
  let [all, tight] = [0, 0];
  for (const line of lines)
    for (let at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1)) {
      const isNumber = sign === ',' && /\d/.test(line[at - 1] ?? '') && /\d/.test(line[at + 1] ?? '');
      all += 1;
      if (line[at + 1] !== ' ' && !isNumber) tight += 1;
    }
  return all === 0 ? 0 : tight / all;
}

/**
 * How well a sign divides: the share of lines that have the commonest number of it, more for more columns.
 * @param counts of the sign, line by line
 */
function scoreOf(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  const [most] = [...lines].sort(([one, a], [other, b]) => b - a || other - one);
  if (most === undefined) return 0;
  const [count, times] = most;
  const share = times / counts.length;
  // A sign that a line in six holds stands there by chance.
  return share < 0.15 ? 0 : share * (1 + Math.min(count, 20) / 20);
}

/** Cells of a line that blanks divide, as columns of equal width do: two blanks or more, or a tab. */
export const cellsBetweenBlanks = (line: string): readonly string[] => line.trim().split(/\t| {2,}/);

/**
 * A text in which every line ends alike, for parsers that know one kind of end a file. One that has only one kind is left as
 * it is, with what stands in its quoted cells.
 */
export function withOneLineEnd(text: string): string {
  const ends = new Set(text.match(/\r\n|\r|\n/g));
  return ends.size < 2 ? text : text.replace(/\r\n?/g, '\n');
}
