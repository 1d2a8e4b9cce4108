// Whether the shares of a count add up to it, judged by the bounds that their words imply.
import { boundsOf, type Count } from '../../airlift/amount.ts';
import { type Told, told } from './sentences.ts';

/** `>8`: a sentence has words for the sign. */
const written = ({ comparator, value }: Count) =>
  `${comparator === '=' || comparator === 'range' ? '' : comparator}${value}`;

/** What is wrong with the shares of a count; null where they can add up to it. */
export function splitFault(path: string, whole: Count, shares: readonly Count[]): Told | null {
  if (shares.length === 0) return told(path, 'no-shares');
  const { minimum, maximum } = boundsOf(whole);
  const bounds = shares.map((share) => boundsOf(share));
  const least = bounds.reduce((sum, each) => sum + each.minimum, 0);
  const most = bounds.reduce((sum, each) => sum + each.maximum, 0);
  if (least <= maximum && most >= minimum) return null;
  return told(path, 'shares', { shares: shares.map(written).join(' + '), whole: written(whole) });
}
