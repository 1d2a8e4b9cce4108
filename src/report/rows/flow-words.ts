// The numbers of flows in words, as they stand beside their lines and in the annotation of a count that places share.
import type { Airlift, Place } from '../../airlift/airlift.ts';
import { type Measure, sumOfBounds } from '../../airlift/amount.ts';
import type { Flow } from '../../airlift/counting/flows.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { areRivals, boundsWords, claimedWords } from '../count-words.ts';
import type { AnnotationWords } from '../report.ts';
import { rowWords } from '../where-in.ts';

interface Said {
  readonly airlift: Airlift;
  readonly measure: Measure;
  readonly messages: Messages;
}

/** What a flow counts: "28", "14 or 15", "more than 70", "some of 12"; null where it counts nothing of the measure. */
export function flowNumber(flow: Flow, said: Said): string | null {
  const words = wholeNumber([flow], said);
  return words === null || flow.state !== 'some' ? words : said.messages.someOfCount(words);
}

/** Whether sources differ about a flow. */
export const hasRivals = ({ movements }: Flow, measure: Measure): boolean =>
  movements.some((movement) => areRivals(movement, measure));

function wholeNumber(flows: readonly Flow[], { measure, messages }: Said): string | null {
  const [flow, ...more] = flows;
  const [only, another] = flow?.movements ?? [];
  if (only !== undefined && another === undefined && more.length === 0 && only.split === null) {
    const own = claimedWords(only, measure, messages);
    if (own !== null) return own;
  }
  if (flows.some(({ isAbout }) => isAbout))
    return messages.count(
      '~',
      flows.reduce((sum, { value }) => sum + value, 0),
    );
  const bounds = flows.map((each) => each.bounds).filter((each) => each !== null);
  return bounds.length === 0 ? null : boundsWords(sumOfBounds(bounds), messages);
}

/** What a line counts that stands for both directions of a pair: "25 and 24", "9 each way". */
export function pairNumber(there: Flow, back: Flow, said: Said): string | null {
  const [one, other] = [flowNumber(there, said), flowNumber(back, said)];
  if (one === null || other === null) return one ?? other;
  return one === other ? said.messages.eachWay(one) : said.messages.numberAndBack(one, other);
}

/** The annotation of flows that share their ends: "75 flights to these and those, split not reported, rows 1–6". */
export function sharedWords(
  flows: readonly Flow[],
  shared: { readonly side: 'from' | 'to'; readonly places: readonly Place[] },
  language: Language,
  said: Said,
): AnnotationWords | null {
  const { measure, messages } = said;
  const number = wholeNumber(flows, said);
  if (number === null) return null;
  const isSome = flows.some(({ state }) => state === 'some');
  const names = shared.places.map((place) => place.names[language]);
  const claims = flows.flatMap(({ movements }) =>
    movements.flatMap((each) => each.claims.map(({ claim }) => claim)),
  );
  return {
    above: isSome ? messages.someOf : null,
    number,
    noun: messages.noun(
      measure,
      flows.reduce((sum, { largest }) => sum + largest, 0),
    ),
    types: shared.side === 'to' ? messages.toPlaces(names) : messages.fromPlaces(names),
    note: isSome ? messages.howManyNotReported : messages.splitNotReported,
    paragraphs: rowWords(claims, messages).join(''),
  };
}
