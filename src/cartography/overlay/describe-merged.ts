// What is told of a merged place, or of a line that stands for several routes: its parts, the heaviest first.
import type { Place } from '../../airlift/airlift.ts';
import { type Bounds, sumOfBounds } from '../../airlift/amount.ts';
import { choiceMessages } from '../../i18n/choice/choice-messages.ts';
import { boundsWords } from '../../report/count-words.ts';
import type { Description } from '../../report/describe.ts';
import { flowNumber } from '../../report/rows/flow-words.ts';
import type { FlowChoice } from '../arcs/flow-choice.ts';
import { MergedFlow, type MergedPlace } from '../arcs/merged-flow.ts';
import type { OverlayOptions } from './overlay.ts';

/** More parts than this are told as a number. */
const mostParts = 10;

/** Null where an id names nothing that has merged. */
export function describeMerged(id: string, choice: FlowChoice, options: OverlayOptions): Description | null {
  const place = choice.merged.get(id);
  if (place !== undefined) return describePlace(place, options);
  const flow = choice.flows.find((each) => each.id === id);
  return flow instanceof MergedFlow && flow.parts.length > 1 ? describeFlow(flow, options) : null;
}

type Row = Description['rows'][number];

/** The first rows, and how many there are more. */
function firstOf(rows: readonly Row[], { language }: OverlayOptions): readonly Row[] {
  const more = rows.length - mostParts;
  return more > 0 ? [...rows.slice(0, mostParts), [choiceMessages[language].others(more), '']] : rows;
}

function describePlace(merged: MergedPlace, options: OverlayOptions): Description {
  const { report, language, messages } = options;
  const counted = new Map<string, Bounds[]>(merged.parts.map(({ id }) => [id, []]));
  const whole: Bounds[] = [];
  for (const { from, to, bounds, state } of report.flows) {
    if (bounds === null || state === 'out') continue;
    const ends = [from, to].filter((places) => places.some(({ id }) => counted.has(id)));
    if (ends.length > 0) whole.push(bounds);
    for (const places of ends) {
      const [only, another] = places;
      if (only !== undefined && another === undefined) counted.get(only.id)?.push(bounds);
    }
  }
  const words = (bounds: readonly Bounds[]) =>
    bounds.length === 0 ? '' : (boundsWords(sumOfBounds(bounds), messages) ?? '');
  const rows = merged.parts
    .map((part) => ({ part, bounds: counted.get(part.id) ?? [] }))
    .sort((one, other) => sumOfBounds(other.bounds).minimum - sumOfBounds(one.bounds).minimum)
    .map(({ part, bounds }): Row => [part.names[language], words(bounds)]);
  return {
    title: merged.place.names[language],
    subtitle: `${words(whole)} ${messages.noun(report.measure, 2)}`,
    rows: firstOf(rows, options),
    text: null,
    source: '',
  };
}

function describeFlow(flow: MergedFlow, options: OverlayOptions): Description {
  const { airlift, report, language, messages } = options;
  const said = { airlift, measure: report.measure, messages };
  const names = (places: readonly Place[]) => messages.list(places.map((place) => place.names[language]));
  const route = (from: readonly Place[], to: readonly Place[]) => messages.routeName(names(from), names(to));
  const rows = flow.parts.map((part): Row => [route(part.from, part.to), flowNumber(part, said) ?? '']);
  const number = flowNumber(flow, said);
  return {
    title: route(flow.from, flow.to),
    subtitle: number === null ? null : `${number} ${messages.noun(report.measure, flow.largest)}`,
    rows: firstOf(rows, options),
    text: null,
    source: '',
  };
}
