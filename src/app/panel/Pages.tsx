// The pages of a long list: which entries of how many are shown, and the ones before and after them.
import { reader } from '../../airlift/basis.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { needsProgram } from '../web/needs-program.ts';

/** Entries of a page: a list never takes more, however long it is. */
export const pageSize = 200;

export interface PagesProps {
  /** The first entry that is shown, counted from 0. */
  readonly first: number;
  readonly count: number;
  readonly onFirst: (first: number) => void;
}

/** Where a page begins that still has entries, where it began before there were fewer of them. */
export const firstWithin = (first: number, count: number): number =>
  first < count ? first : Math.max(0, Math.floor((count - 1) / pageSize) * pageSize);

export function Pages({ first, count, onFirst }: PagesProps) {
  const { messages } = usePresentation();
  if (count <= pageSize) return null;
  const lastOf = (start: number) => Math.min(count, start + pageSize);
  const button = (start: number) =>
    start >= 0 &&
    start < count && (
      <button key={start} type="button" className="link" onClick={() => onFirst(start)} {...needsProgram}>
        {`${messages.number(start + 1)}–${messages.number(lastOf(start))}`}
      </button>
    );
  return (
    <p className="pages" data-basis={reader}>
      {button(first - pageSize)}
      <span role="status">{messages.spanOf(first + 1, lastOf(first), count)}</span>
      {button(first + pageSize)}
    </p>
  );
}
