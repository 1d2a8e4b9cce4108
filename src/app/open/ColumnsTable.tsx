// What each column was taken for, over the first rows and the first that needs a look; on a phone a column a line.
import type { Answers } from '../../formats/answers.ts';
import type { ColumnReading, FileProblem, TableReading } from '../../formats/opening.ts';
import type { OwnMessages } from '../../i18n/own/en.ts';
import { useIsNarrow } from '../web/preferences.ts';
import { useOwn } from './own-words.ts';
import { columnRemarks, rowsOf } from './problem-words.ts';

export interface ColumnsTableProps {
  readonly table: TableReading;
  readonly problems: readonly FileProblem[];
  readonly onAnswer: (further: Answers) => void;
}

/** So many rows are shown, beside the first that needs a look. */
const firstRows = 3;
const unused = 'unused';
/** A page is no spreadsheet: of wider tables the rest of the columns is not shown. */
const mostColumns = 60;

type Row = TableReading['rows'][number];

function samplesOf(table: TableReading, problems: readonly FileProblem[]): readonly Row[] {
  const first = table.rows.slice(0, firstRows);
  const inNeed = new Set(problems.filter(({ weight }) => weight !== 'told').flatMap(rowsOf));
  const look = table.rows.find(({ row, fate }) => fate === 'question' || inNeed.has(row));
  return look === undefined || first.includes(look) ? table.rows.slice(0, firstRows + 1) : [...first, look];
}

const nameOf = (column: ColumnReading, own: OwnMessages) => column.header || own.column(column.index + 1);

export function ColumnsTable({ table, problems, onAnswer }: ColumnsTableProps) {
  const own = useOwn();
  const isNarrow = useIsNarrow();
  const samples = samplesOf(table, problems);
  const columns = table.columns.slice(0, mostColumns);
  const inNeed = problems.filter(({ weight }) => weight !== 'told');
  const isWrong = ({ row }: Row, { taken, header }: ColumnReading) =>
    inNeed.some((each) => (each.column === taken || each.column === header) && rowsOf(each).includes(row));
  const cell = (row: Row, column: ColumnReading) => {
    const text = row.cells[column.index] ?? '';
    const isUsed = column.taken !== unused;
    const className = isWrong(row, column) ? 'own-wrong' : isUsed ? '' : 'own-unused';
    return (
      <td key={`${row.row} ${column.index}`} className={className}>
        {text === '' && isUsed ? <i>{own.notReported}</i> : text}
      </td>
    );
  };
  const choice = (column: ColumnReading) => (
    <TakenFor column={column} onTaken={(taken) => onAnswer({ columns: { [column.index]: taken } })} />
  );
  return (
    <section className="own-columns" aria-labelledby="own-columns-heading">
      <h3 id="own-columns-heading">
        {own.columns} <span className="own-aside">{own.columnsHint}</span>
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div className="own-scroll" tabIndex={0}>
        {isNarrow ? (
          <table aria-label={own.columns} className="own-narrow">
            <tbody>
              {columns.map((column) => (
                <tr key={column.index}>
                  <th scope="row">
                    <span>{nameOf(column, own)}</span>
                    {choice(column)}
                  </th>
                  {samples.slice(0, 2).map((row) => cell(row, column))}
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <table aria-label={own.columns}>
            <thead>
              <tr>
                <td />
                {columns.map((column) => (
                  <th key={column.index} scope="col">
                    <span>{nameOf(column, own)}</span>
                    {choice(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {samples.map((row) => (
                <tr key={row.row}>
                  <th scope="row">{row.row}</th>
                  {columns.map((column) => cell(row, column))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}

interface TakenForProps {
  readonly column: ColumnReading;
  readonly onTaken: (taken: string) => void;
}

function TakenFor({ column, onTaken }: TakenForProps) {
  const own = useOwn();
  const options = [...new Set([...Object.keys(own.taken), column.taken].filter((each) => each !== unused))];
  const wordsOf = (taken: string) => own.taken[taken] ?? taken;
  return (
    <>
      <select
        aria-label={own.takenFor(nameOf(column, own))}
        className={column.taken === unused ? 'own-unused' : ''}
        value={column.taken}
        onChange={(event) => onTaken(event.target.value)}
      >
        <option value={unused}>{wordsOf(unused)}</option>
        {options.map((taken) => (
          <option key={taken} value={taken}>
            {wordsOf(taken)}
          </option>
        ))}
      </select>
      <span className="own-remark">{columnRemarks(column, own)}</span>
    </>
  );
}
