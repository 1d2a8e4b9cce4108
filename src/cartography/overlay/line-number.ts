// The number of a line in words: of its flow, or of both directions where one line stands for them.
import type { Measure } from '../../airlift/amount.ts';
import type { Flow } from '../../airlift/counting/flows.ts';
import { flowNumber, hasRivals, pairNumber } from '../../report/rows/flow-words.ts';
import { MergedFlow } from '../arcs/merged-flow.ts';
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
  const isRival = isTold(there, measure) || (back !== undefined && isTold(back, measure));
  return { number, numberWithNoun: `${number} ${noun}`, hasRivals: isRival };
}

/** Whether sources tell a flow differently; of one that stands for several that is not said. */
const isTold = (flow: Flow, measure: Measure) => !(flow instanceof MergedFlow) && hasRivals(flow, measure);
