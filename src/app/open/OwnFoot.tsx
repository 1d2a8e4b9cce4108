// The foot of the dialog: the next step, and a sentence on how much of the table can be drawn.
import { rowCount, type TableReading } from '../../formats/opening.ts';
import type { OwnMessages } from '../../i18n/own/en.ts';
import { useOwn } from './own-words.ts';
import type { Step } from './Steps.tsx';
import type { Reading } from './use-reading.ts';

export interface OwnFootProps {
  readonly step: Step;
  readonly reading: Reading;
  /** What the page shows, by its title. */
  readonly nowShown: string;
  /** Whether something was pasted. */
  readonly canCheck: boolean;
  readonly onCheck: () => void;
  readonly onBack: () => void;
  readonly onShow: () => void;
}

export function OwnFoot({ step, reading, nowShown, canCheck, onCheck, onBack, onShow }: OwnFootProps) {
  const own = useOwn();
  const { opening, brought, share, progress, before } = reading;
  const canShow = opening?.kind === 'airlift' && share === null;
  const table = opening === null || opening.kind === 'problems' ? null : (opening.table ?? null);
  return (
    <footer className="own-foot">
      {step === 'bring' ? (
        <button
          type="button"
          className="own-primary"
          aria-disabled={!canCheck}
          onClick={() => canCheck && onCheck()}
        >
          {own.checkTable}
        </button>
      ) : (
        <>
          <button
            type="button"
            className="own-primary"
            aria-disabled={!canShow}
            onClick={() => canShow && onShow()}
          >
            {own.showMap}
          </button>
          <button type="button" onClick={onBack}>
            {own.back}
          </button>
          {before.length > 0 && (
            <button type="button" className="own-link" onClick={reading.undo}>
              {own.undo}
            </button>
          )}
        </>
      )}
      {share !== null && (
        <span className="own-progress">
          <progress aria-label={own.reading(brought?.name ?? '')} value={share === 0 ? undefined : share} />
          {/* Before the words, which grow: it would run away from the pointer. */}
          <button type="button" onClick={reading.cancel}>
            {own.cancel}
          </button>
          {progress !== null && (
            <span className="own-aside">
              {own.readSoFar(progress.rows, progress.bytes / 1_000_000, progress.ofBytes / 1_000_000)}
            </span>
          )}
        </span>
      )}
      <p role="status">
        {step === 'bring' ? (
          own.nowShown(nowShown)
        ) : (
          <Drawn table={table} isShown={opening?.kind === 'airlift'} />
        )}
      </p>
    </footer>
  );
}

function othersOf({ counts }: TableReading, own: OwnMessages): string {
  const words = [
    ...(counts.question > 0 ? [own.questions(counts.question)] : []),
    ...(counts['left-out'] > 0 ? [own.leftOut(counts['left-out'])] : []),
    ...(counts.counted > 0 ? [own.counted(counts.counted)] : []),
  ].join(', ');
  return words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function Drawn({ table, isShown }: { readonly table: TableReading | null; readonly isShown: boolean }) {
  const own = useOwn();
  if (table === null) return isShown ? null : own.nothingToDraw;
  return (
    <>
      <b>{own.canBeDrawn(table.counts.drawn, rowCount(table))}</b> {own.canBeDrawnEnd}{' '}
      <span className="own-aside">{othersOf(table, own)}</span>
    </>
  );
}
