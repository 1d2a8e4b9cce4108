// How many numbers and names a wide map has no room for, in its corner.
import { computed } from '../../airlift/basis.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { isLongLeftOut, longestLeftOut } from './longest-left-out.ts';
import './LeftOut.css';

/** @param words null where all are shown: the place is kept, so that the map's words need not make room for it anew */
export function LeftOut({ words }: { readonly words: string | null }) {
  const presentation = usePresentation();
  return (
    <p
      className={`left-out${isLongLeftOut(presentation) ? ' long' : ''}${words === null ? ' unseen' : ''}`}
      data-reserved=""
      data-basis={computed}
    >
      {words ?? longestLeftOut(presentation)}
    </p>
  );
}
