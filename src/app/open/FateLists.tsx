// What became of every row: four lists, by row number, each one press away.
import { useState } from 'react';
import type { Fate, FileProblem, TableReading } from '../../formats/opening.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { useOwn } from './own-words.ts';
import { rowsOf, sentenceOf } from './problem-words.ts';

export interface FateListsProps {
  readonly table: TableReading;
  readonly problems: readonly FileProblem[];
}

export const fates: readonly Fate[] = ['drawn', 'counted', 'left-out', 'question'];
/** So many rows are listed at first. */
const firstRows = 100;

export function FateLists({ table, problems }: FateListsProps) {
  const own = useOwn();
  return (
    <section className="own-fates" aria-labelledby="own-fates-heading">
      <h3 id="own-fates-heading">{own.everyRow}</h3>
      {fates.map((fate) => (
        <FateList key={fate} {...{ fate, table, problems }} />
      ))}
    </section>
  );
}

function FateList({ fate, table, problems }: FateListsProps & { readonly fate: Fate }) {
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
          {listed.map(({ row, cells }) => (
            <li key={row}>
              <span className="own-rows">{own.rows([row])}</span>{' '}
              <span className="own-cells">{cells.filter((cell) => cell !== '').join(' · ')}</span>{' '}
              {problems
                .filter((problem) => rowsOf(problem).includes(row))
                .map((problem) => sentenceOf(problem, own))
                .join(' ')}
            </li>
          ))}
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
