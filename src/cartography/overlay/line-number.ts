// The number of a line in words: of its flow, or of both directions where one line stands for them.
import type { Flow } from '../../airlift/counting/flows.ts';
import { flowNumber, pairNumber } from '../../report/rows/flow-words.ts';
import { doSourcesDiffer } from '../arcs/merged-flow.ts';
import type { FlowWords } from './flow-labels.ts';

/** Null where nothing of it is counted. */
export function lineNumber(
  [there, back]: readonly Flow[],
  count: Parameters<typeof flowNumber>[1],
): ReturnType<FlowWords['numberOf']> {
  if (there === undefined) return null;
  const { measure, messages } = count;
  const number = back === undefined ? flowNumber(there, count) : pairNumber(there, back, count);
  if (number === null) return null;
  const noun = messages.noun(measure, there.largest);
  const isRival = doSourcesDiffer(there, measure) || (back !== undefined && doSourcesDiffer(back, measure));
  return { number, numberWithNoun: `${number} ${noun}`, hasRivals: isRival };
}
