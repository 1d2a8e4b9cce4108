// Rows that need a look, each with what can be done: the likeliest first, and one press for all rows with the same fault.
import { useEffect, useRef, useState } from 'react';
import type { Answers } from '../../formats/answers.ts';
import {
  type FileProblem,
  rowCount,
  rowsWith,
  type TableReading,
  type Weight,
} from '../../formats/opening.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { OwnWords } from '../../i18n/own/load.ts';
import { cellsOfProblem } from '../../state/corrections.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { CorrectCells } from './CorrectCells.tsx';
import { FreeAnswer } from './FreeAnswer.tsx';
import { useOwn } from './own-words.ts';
import { mendWords, problemKey, rowsOf, sentenceOf } from './problem-words.ts';

export interface ProblemListProps {
  readonly problems: readonly FileProblem[];
  readonly table: TableReading | null;
  readonly onAnswer: (further: Answers) => void;
}

/** What asks most of the reader stands first. */
const order: readonly Weight[] = ['stops', 'question', 'left-out', 'told'];
/** So many are listed at first. */
const firstProblems = 40;
/** So many rows are named. */
const mostRows = 8;

export function ProblemList({ problems, table, onAnswer }: ProblemListProps) {
  const own = useOwn();
  const { messages } = usePresentation();
  const [isAll, setAll] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const sorted = [...problems].sort((one, other) => order.indexOf(one.weight) - order.indexOf(other.weight));
  const listed = isAll ? sorted : sorted.slice(0, firstProblems);
  const rows = table === null ? 0 : table.counts.question + table.counts['left-out'];
  // The button that mended something has gone with what it mended.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another list takes a button away
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, [problems]);
  return (
    <section aria-labelledby="own-problems-heading">
      <h3 ref={heading} id="own-problems-heading" tabIndex={-1}>
        {own.needLook}{' '}
        {table !== null && rows > 0 && (
          <span className="own-aside">{own.needLookOf(rows, rowCount(table))}</span>
        )}
      </h3>
      {problems.length === 0 && <p className="own-none">{own.nothingToMend}</p>}
      <ul className="own-problems" aria-label={own.problems}>
        {listed.map((problem) => {
          const cells = table === null ? null : cellsOfProblem(problem, table);
          return (
            <li key={problemKey(problem)}>
              <span className="own-rows">{labelOf(problem, own, messages)}</span>
              <span className="own-sentence">{sentenceOf(problem, own)}</span>
              <span className="own-mends">
                {(problem.mends ?? []).map((mend, index) => (
                  <button
                    key={`${mend.code} ${JSON.stringify(mend.values)}`}
                    type="button"
                    className={
                      index === 0 && problem.weight !== 'told' && mend.code !== 'keep-row'
                        ? 'own-likeliest'
                        : ''
                    }
                    onClick={() => onAnswer(mend.answers)}
                  >
                    {mendWords(mend, own)}
                  </button>
                ))}
                {table !== null && cells !== null && <CorrectCells {...{ cells, table, onAnswer }} />}
                <FreeAnswer problem={problem} onAnswer={onAnswer} />
              </span>
            </li>
          );
        })}
      </ul>
      {listed.length < sorted.length && (
        <button type="button" className="own-link" onClick={() => setAll(true)}>
          {own.moreProblems(sorted.length - listed.length)}
        </button>
      )}
    </section>
  );
}

function labelOf(problem: FileProblem, own: OwnWords, { number }: Messages): string {
  const rows = rowsOf(problem);
  if (rows.length === 0) return own.wholeFile;
  // A second table has rows of the same numbers.
  const of =
    problem.table === 'places' || problem.table === 'about' ? `${problem.sheet ?? problem.table}: ` : '';
  return rows.length > mostRows
    ? `${of}${own.rows(rows.slice(0, mostRows))} … (${number(rowsWith(problem))})`
    : `${of}${own.rows(rows)}`;
}
