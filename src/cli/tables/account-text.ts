// What became of a file, for a person to read.
import type { Answers } from '../../formats/answers.ts';
import { type Fate, type FileProblem, type Opening, rowsWith } from '../../formats/opening.ts';
import { en } from '../../i18n/problems/en.ts';
import { mendSentence } from '../../i18n/problems/problem-sentence.ts';
import { freeAnswers } from '../../state/free-answers.ts';
import type { Account } from './account.ts';
import { optionOf } from './table-options.ts';

/** More rows or problems than these are counted and not listed. */
const mostRows = 20;
const mostProblems = 200;

const grouped = new Intl.NumberFormat('en');
const counted = (count: number, one: string, many = `${one}s`) =>
  `${grouped.format(count)} ${count === 1 ? one : many}`;

const listed = (rows: readonly number[]) =>
  `${rows.slice(0, mostRows).join(', ')}${rows.length > mostRows ? ' …' : ''}`;

function rowsOfFate(opening: Opening, fate: Fate): string {
  const rows = opening.kind === 'problems' ? [] : (opening.table?.rows ?? []);
  const numbers = rows.filter((row) => row.fate === fate).map(({ row }) => row);
  if (numbers.length === 0) return '';
  return `: row${numbers.length === 1 ? '' : 's'} ${listed(numbers)}`;
}

function totalsText(totals: Account['totals']): string {
  const words = { aircraft: 'aircraft', flights: 'flights', people: 'people', tonnes: 'tonnes' };
  return Object.entries(totals)
    .map(([measure, { minimum, maximum }]) => {
      const name = words[measure as keyof typeof words];
      const [least, most] = [minimum, maximum ?? 0].map((value) => grouped.format(value));
      if (maximum === null) return `at least ${least} ${name}`;
      return minimum === maximum ? `${least} ${name}` : `${least} to ${most} ${name}`;
    })
    .join(', ');
}

const quoted = (text: string) => (text === '' ? '(no header)' : text);

/** What only the reader can say, as options with what is to be put into them. */
const freeOptions = (problem: FileProblem): readonly string[] =>
  problem.code === 'no-locations'
    ? ['--with <file>, as --with locations.csv']
    : problem.weight === 'told'
      ? []
      : freeAnswers(problem).map((kind) => {
          if (kind === 'year') return '--year <year>, as --year 2022';
          if (kind === 'place') return placeOption(problem.found ?? '');
          return `--hub ${kind}=<place>, as --hub ${kind}=DEL`;
        });

const placeOption = (found: string) =>
  `--places '${found.replaceAll("'", String.raw`'\''`)}=<code, or latitude,longitude>'`;

/** A problem's line, and below it the options that mend it. */
function problemLines(
  problem: FileProblem,
  marks: Readonly<Record<FileProblem['weight'], string>>,
): readonly string[] {
  // What a place was taken for is told; that it could be left out as well need not be.
  const isTaken = (answers: Answers) => problem.weight === 'told' && answers.places !== undefined;
  const options = (problem.mends ?? []).flatMap((mend): string[] => {
    const option = isTaken(mend.answers) ? null : optionOf(mend.answers);
    if (option === null) return [];
    // Which way flights go is not seen in the option itself.
    return [mend.answers.columns === undefined ? option : `${option} (${mendSentence(mend, en)})`];
  });
  const rows = rowsWith(problem);
  const others = rows < 2 ? '' : ` (${grouped.format(rows)} rows: ${listed(problem.rows ?? [])})`;
  return [
    `  ${marks[problem.weight]} ${problem.path}: ${problem.message}${others}`,
    ...[...new Set([...options, ...freeOptions(problem)])].map((option) => `      answer with ${option}`),
  ];
}

const marks = { stops: 'stops:', 'left-out': 'left out:', question: 'question:', told: 'told:' } as const;

/** Lines without control characters: what a file holds must not steer a terminal. */
export function accountText(account: Account, opening: Opening): string {
  const { rows, drawn } = account;
  const isTable = opening.kind !== 'problems' && opening.table !== null && opening.table !== undefined;
  const what = isTable ? counted(rows, 'row') : counted(rows, 'movement');
  const shown = opening.problems.slice(0, mostProblems);
  const lines = [
    opening.kind === 'problems'
      ? `${account.file} cannot be read as a table of flights`
      : `${account.file}: ${grouped.format(drawn)} of ${what} ${drawn === 1 || rows === 1 ? 'is' : 'are'} drawn`,
    ...(account.sheet === null ? [] : [`  sheet ${account.sheet}`]),
    ...(
      [
        ['counted', 'counted, not drawn', account.counted],
        ['left-out', 'left out', account.leftOut],
        ['question', 'in question', account.questions],
      ] as const
    ).flatMap(([fate, words, count]) =>
      count === 0 ? [] : [`  ${grouped.format(count)} ${words}${rowsOfFate(opening, fate)}`],
    ),
    ...(opening.kind === 'airlift'
      ? [
          `  ${[counted(account.movements, 'movement'), counted(account.places, 'place'), counted(account.routes, 'route')].join(', ')}`,
          ...[totalsText(account.totals)].filter(Boolean).map((words) => `  ${words}`),
          ...[totalsText(account.apart)]
            .filter(Boolean)
            .map((words) => `  no place named, not added: ${words}`),
          ...(account.period === null ? [] : [`  ${account.period.from} to ${account.period.to}`]),
        ]
      : []),
    ...(account.columns.length === 0 ? [] : ['columns']),
    ...account.columns.map(
      ({ header, taken, guessedFrom }) =>
        `  ${quoted(header)} → ${taken}${guessedFrom === 'nothing' || taken === 'unused' ? '' : ` (by ${guessedFrom})`}`,
    ),
    ...(shown.length === 0 ? [] : ['problems']),
    ...shown.flatMap((problem) => problemLines(problem, marks)),
    ...(opening.problems.length > shown.length
      ? [`  and ${grouped.format(opening.problems.length - shown.length)} more; --json lists all`]
      : []),
  ];
  return `${lines.map(plain).join('\n')}\n`;
}

const plain = (line: string) => line.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
