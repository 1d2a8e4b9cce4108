// The second step: what the table was taken for, which rows need a look, and what will be shown of it.
import { useMemo } from 'react';
import type { Place } from '../../airlift/airlift.ts';
import type { Answers } from '../../formats/answers.ts';
import { type Opening, rowCount } from '../../formats/opening.ts';
import { ColumnsTable } from './ColumnsTable.tsx';
import { FateLists } from './FateLists.tsx';
import { useOwn } from './own-words.ts';
import { ProblemList } from './ProblemList.tsx';
import { type SeekingPlaces, SeekingPlacesContext } from './seeking-places.ts';
import { Texts, type TextsProps } from './Texts.tsx';
import { WillBeShown } from './WillBeShown.tsx';

export interface CheckStepProps extends Omit<TextsProps, 'isShort'> {
  /** Of the file. */
  readonly name: string;
  readonly opening: Opening;
  readonly isReading: boolean;
  readonly loadGazetteer: SeekingPlaces['loadGazetteer'];
  readonly onAnswer: (further: Answers) => void;
}

const nowhere: readonly Place[] = [];

export function CheckStep(props: CheckStepProps) {
  const { name, opening, isReading, loadGazetteer, onAnswer, ...texts } = props;
  const own = useOwn();
  const places = opening.kind === 'airlift' ? opening.airlift.places : nowhere;
  const seeking = useMemo(() => ({ places, loadGazetteer }), [places, loadGazetteer]);
  const table = opening.kind === 'problems' ? null : (opening.table ?? null);
  return (
    <div className="own-check" aria-busy={isReading}>
      <p className="own-file">
        <span className="own-name">{name}</span>
        {table !== null && (
          <>
            {', '}
            {table.sheets.length > 1 && (
              <label>
                {own.sheet}{' '}
                <select
                  value={table.sheet ?? ''}
                  aria-label={own.sheetName}
                  onChange={(event) => onAnswer({ sheet: event.target.value })}
                >
                  {table.sheets.map((sheet) => (
                    <option key={sheet}>{sheet}</option>
                  ))}
                </select>
              </label>
            )}{' '}
            <span>
              {own.size(rowCount(table), table.columns.length)},{' '}
              {table.header === null ? own.noHeadings : own.headings(table.header)}
            </span>
          </>
        )}
      </p>
      {table !== null && <ColumnsTable table={table} problems={opening.problems} onAnswer={onAnswer} />}
      <div className="own-found">
        <div>
          <SeekingPlacesContext value={seeking}>
            <ProblemList problems={opening.problems} table={table} onAnswer={onAnswer} />
          </SeekingPlacesContext>
          {table !== null && <FateLists table={table} problems={opening.problems} onAnswer={onAnswer} />}
        </div>
        {opening.kind === 'airlift' && (
          <div>
            <WillBeShown airlift={opening.airlift} />
            <Texts isShort {...texts} />
          </div>
        )}
      </div>
    </div>
  );
}
