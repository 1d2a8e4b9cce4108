// How many numbers and names a wide map has no room for, in its corner.
import { computed } from '../../airlift/basis.ts';
import { usePresentation } from '../page/presentation-context.ts';
import './LeftOut.css';

/** @param words null where all are shown: the place is kept, so that the map's words need not make room for it anew */
export function LeftOut({ words }: { readonly words: string | null }) {
  const { airlift, report, messages } = usePresentation();
  const [numbers, names] = [report.flows.length, airlift.places.length];
  const longest = `${messages.numbersShown(messages.countOf(numbers, numbers))} ${messages.namesShown(messages.countOf(names, names))}`;
  // What many routes have to say is longer, and stands on their lines.
  const isLong = numbers > 200;
  return (
    <p
      className={`left-out${isLong ? ' long' : ''}${words === null ? ' unseen' : ''}`}
      data-reserved=""
      data-basis={computed}
    >
      {words ?? (isLong ? `${longest} ${longest}` : longest)}
    </p>
  );
}
