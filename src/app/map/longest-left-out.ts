// The place of the words for what a map has no room for, kept before it is known which they are.
import type { PagePresentation } from '../page/presentation-context.ts';

/** What many routes have to say is longer, and stands on lines of its own. */
export const isLongLeftOut = ({ report }: Pick<PagePresentation, 'report'>): boolean =>
  report.flows.length > 200;

/** Words as long as any that the map may have to say of its numbers and names. */
export function longestLeftOut({ airlift, report, messages }: PagePresentation): string {
  const [numbers, names] = [report.flows.length, airlift.places.length];
  const longest = `${messages.numbersShown(messages.countOf(numbers, numbers))} ${messages.namesShown(messages.countOf(names, names))}`;
  return isLongLeftOut({ report }) ? `${longest} ${longest}` : longest;
}
