// What became of every row: four lists, by row number, each one press away.
import { useState } from 'react';
import type { Answers } from '../../formats/answers.ts';
import type { Fate, FileProblem, TableReading } from '../../formats/opening.ts';
import { cellsOfRow } from '../../state/corrections.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { CorrectCells } from './CorrectCells.tsx';
import { useOwn } from './own-words.ts';
import { rowsOf, sentenceOf } from './problem-words.ts';

export interface FateListsProps {
  readonly table: TableReading;
  readonly problems: readonly FileProblem[];
  readonly onAnswer: (further: Answers) => void;
}

export const fates: readonly Fate[] = ['drawn', 'counted', 'left-out', 'question'];
/** So many rows are listed at first. */
const firstRows = 100;

export function FateLists(props: FateListsProps) {
  const own = useOwn();
  return (
    <section className="own-fates" aria-labelledby="own-fates-heading">
      <h3 id="own-fates-heading">{own.everyRow}</h3>
      {fates.map((fate) => (
        <FateList key={fate} fate={fate} {...props} />
      ))}
    </section>
  );
}

function FateList({ fate, table, problems, onAnswer }: FateListsProps & { readonly fate: Fate }) {
  const own = useOwn();
  const { messages } = usePresentation();
  const [isOpen, setOpen] = useState(false);
  const [isAll, setAll] = useState(false);
  const rows = table.rows.filter((row) => row.fate === fate);
  const listed = isAll ? rows : rows.slice(0, firstRows);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <b>{messages.number(table.counts[fate])}</b> {own.fates[fate]}
      </summary>
      {isOpen && (
        <ul>
          {listed.map((record) => {
            const { row, cells } = record;
            return (
              <li key={row}>
                <span className="own-rows">{own.rows([row])}</span>{' '}
                <span className="own-told">
                  <span className="own-cells">{cells.filter((cell) => cell !== '').join(' · ')}</span>{' '}
                  {problems
                    .filter((problem) => rowsOf(problem).includes(row))
                    .map((problem) => sentenceOf(problem, own))
                    .join(' ')}
                </span>{' '}
                <span className="own-mends">
                  <CorrectCells cells={cellsOfRow(record, table)} {...{ table, onAnswer }} />
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {isOpen && listed.length < rows.length && (
        <button type="button" className="own-link" onClick={() => setAll(true)}>
          {own.showAllRows(rows.length)}
        </button>
      )}
    </details>
  );
}
