// What a map has no room for, said: "8 of 24 numbers shown."
import type { Messages } from '../../i18n/messages.ts';

/** How many labels are shown of those of all that is in the frame. */
export interface LabelCounts {
  readonly namesShown: number;
  readonly namesInAll: number;
  readonly numbersShown: number;
  readonly numbersInAll: number;
}

/** Null where every number and every name is shown. */
export function leftOutWords(
  { namesShown, namesInAll, numbersShown, numbersInAll }: LabelCounts,
  messages: Messages,
): string | null {
  const numbers = messages.numbersShown(messages.countOf(numbersShown, numbersInAll));
  const names = messages.namesShown(messages.countOf(namesShown, namesInAll));
  const said = [
    ...(numbersShown < numbersInAll ? [numbers] : []),
    ...(namesShown < namesInAll ? [names] : []),
  ];
  return said.length === 0 ? null : said.join(' ');
}
