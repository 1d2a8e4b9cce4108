// The flows of an airlift laid out as every output draws them: all of a small airlift, of a large one those that are chosen.
import type { Airlift } from '../../airlift/airlift.ts';
import type { Measure } from '../../airlift/amount.ts';
import { allFlowsOf, type Flow } from '../../airlift/counting/flows.ts';
import { atOnce, type Steps } from '../drawing/steps.ts';
import type { View } from '../projection/view.ts';
import { choosingFlows, type FlowChoice } from './flow-choice.ts';
import { type FlowLayout, layingOutFlows } from './flow-layout.ts';

export interface ChosenLayout {
  readonly choice: FlowChoice;
  readonly layout: FlowLayout;
}

interface FlowsOfMeasure {
  /** Under the reader's filter. */
  readonly flows: readonly Flow[];
  readonly measure: Measure;
}

export const chosenLayout = (airlift: Airlift, flows: FlowsOfMeasure, view: View): ChosenLayout =>
  atOnce(layingOut(airlift, flows, view));

/** The same in steps. */
export function* layingOut(
  airlift: Airlift,
  { flows, measure }: FlowsOfMeasure,
  view: View,
): Steps<ChosenLayout> {
  const choice = yield* choosingFlows(allFlowsOf(airlift, measure), flows, view);
  yield;
  const layout = yield* layingOutFlows({ flows: choice.flows, measure, widths: choice.widths, view });
  return { choice, layout };
}
