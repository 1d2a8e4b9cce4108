// A row of the table of routes: a press on it points at its line, a press on a number that sources tell differently at what each says.
import type { Place } from '../../airlift/airlift.ts';
import { basisOf, computed } from '../../airlift/basis.ts';
import { ringMarks, ringsWidth } from '../../cartography/drawing/rings.ts';
import type { Column, FlowRow } from '../../report/rows/flow-rows.ts';
import { Marks } from '../page/MarksSvg.tsx';
import type { Pointing } from '../page/pointing.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { needsProgramToPress } from '../web/needs-program.ts';
import { barWidth, shortBarWidth } from './table-columns.ts';

export interface FlowTableRowProps {
  readonly row: FlowRow;
  readonly columns: readonly Column[];
  /** How many rows the cell of its destinations spans; 0: a row above has it. */
  readonly span: number;
  /** What the longest bar stands for. */
  readonly most: number;
  readonly pointing: Pointing;
}

const rings = ringMarks(0.6, 6, 'currentColor');

export function FlowTableRow({ row, columns, span, most, pointing }: FlowTableRowProps) {
  const { messages } = usePresentation();
  const { focus, lit, onFocus } = pointing;
  const press = (id: string) => () => onFocus(focus === id ? null : id);
  const hasFrom = columns.includes('from');
  const barRoom = columns.includes('date') ? shortBarWidth : barWidth;
  const head = (places: readonly Place[]) => (
    <th scope="row">
      <button
        type="button"
        className="plain"
        {...needsProgramToPress}
        aria-pressed={focus === row.id}
        onClick={press(row.id)}
      >
        <PlaceNames places={places} />
      </button>
    </th>
  );
  return (
    <tr className={lit.has(row.id) ? 'lit' : ''} data-basis={basisOf(row.id, row.basis, computed)}>
      {hasFrom && head(row.from)}
      {!hasFrom && head(row.to)}
      {hasFrom && columns.includes('to') && span > 0 && (
        <td rowSpan={span > 1 ? span : undefined} className={toClass(row, span)}>
          {row.isShared && row.to.length > 1 && span === 1 ? (
            <ul>
              {row.to.map((place) => (
                <li key={place.id}>
                  <PlaceNames places={[place]} />
                </li>
              ))}
            </ul>
          ) : (
            <PlaceNames places={row.to} />
          )}
          {span > 1 && <span className="aside">{messages.splitNotReported}</span>}
        </td>
      )}
      <td className="count">
        {row.count === null ? (
          <span className="unknown">{messages.unknownBox}</span>
        ) : (
          <span className="counted">
            <svg width={barRoom} height="8" aria-hidden="true">
              <rect className="maybe" width={(row.largest / most) * barRoom} height="8" />
              <rect width={Math.max(1, (row.value / most) * barRoom)} height="8" fill="currentColor" />
            </svg>
            {row.rivals === null ? (
              <span>{row.count}</span>
            ) : (
              <button
                type="button"
                className="plain rivals"
                {...needsProgramToPress}
                aria-label={`${row.count}: ${messages.sourcesDiffer}`}
                aria-pressed={focus === row.rivals}
                onClick={press(row.rivals)}
              >
                {row.count}
                <svg width={ringsWidth + 1.2} height="12" aria-hidden="true">
                  <Marks marks={rings} />
                </svg>
              </button>
            )}
          </span>
        )}
      </td>
      {columns.includes('date') && (
        <td className={isLong(row.date) ? 'date long' : 'date'}>
          {isLong(row.date) ? row.date.replaceAll(unbroken, '\u00a0') : row.date}
          {row.date === null && (
            <>
              <span aria-hidden="true">–</span>
              <span className="visually-hidden">{messages.unknownBox}</span>
            </>
          )}
        </td>
      )}
      {columns.includes('kilometres') && <td className="kilometres">{row.kilometres}</td>}
    </tr>
  );
}

/** Dates of more letters break before a number, or the table would be wider than the panel; a dash ends its line and has none of its own. */
const isLong = (date: string | null): date is string => (date?.length ?? 0) > 12;
const unbroken = /(?<=\d) (?=\p{L})| (?=–)/gu;

const toClass = ({ isShared, to }: FlowRow, span: number) =>
  span > 1 ? 'to gathers' : isShared && to.length > 1 ? 'to divides' : 'to';

/** Names of places; those of cities and regions, which are no airfields, in italics. */
function PlaceNames({ places }: { readonly places: readonly Place[] }) {
  const { language, messages } = usePresentation();
  const name = messages.list(places.map(({ names }) => names[language]));
  const [first] = places;
  return first !== undefined && places.every(({ kind }) => kind !== 'airfield') ? (
    <i title={messages.placeKind[first.kind === 'city' ? 'city' : 'region']}>{name}</i>
  ) : (
    name
  );
}
