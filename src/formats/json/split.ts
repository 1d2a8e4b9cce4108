// Whether the shares of a count add up to it, judged by the bounds that their words imply.
import { boundsOf, type Comparator, type Count } from '../../airlift/amount.ts';

const words: Readonly<Record<Comparator, string>> = {
  '=': '',
  '>': 'more than ',
  '<': 'fewer than ',
  '>=': 'at least ',
  '<=': 'at most ',
  '~': 'about ',
  range: '',
};

const inWords = ({ comparator, value }: Count) => `${words[comparator]}${value}`;

/** What is wrong with the shares of a count, as a sentence; null where they can add up to it. */
export function splitFault(whole: Count, shares: readonly Count[]): string | null {
  if (shares.length === 0) return 'must name a share, or be null where the split is not reported';
  const { minimum, maximum } = boundsOf(whole);
  const bounds = shares.map((share) => boundsOf(share));
  const least = bounds.reduce((sum, each) => sum + each.minimum, 0);
  const most = bounds.reduce((sum, each) => sum + each.maximum, 0);
  if (least <= maximum && most >= minimum) return null;
  const sum = shares.map(inWords).join(' + ');
  return `the shares (${sum}) do not add up to the count, ${inWords(whole)}; correct them, or write null where the split is not reported`;
}
