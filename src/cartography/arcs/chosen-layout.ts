// The flows of an airlift laid out as every output draws them: all of a small airlift, of a large one those that are chosen.
import type { Airlift } from '../../airlift/airlift.ts';
import type { Measure } from '../../airlift/amount.ts';
import { allFlowsOf, type Flow } from '../../airlift/counting/flows.ts';
import type { View } from '../projection/view.ts';
import { chooseFlows, type FlowChoice } from './flow-choice.ts';
import { type FlowLayout, layOutFlows } from './flow-layout.ts';

export interface ChosenLayout {
  readonly choice: FlowChoice;
  readonly layout: FlowLayout;
}

/** @param flows under the reader's filter */
export function chosenLayout(
  airlift: Airlift,
  { flows, measure }: { readonly flows: readonly Flow[]; readonly measure: Measure },
  view: View,
): ChosenLayout {
  const choice = chooseFlows(allFlowsOf(airlift, measure), flows, view);
  const layout = layOutFlows({ flows: choice.flows, measure, widths: choice.widths, view });
  return { choice, layout };
}
