// What a feature of GeoJSON says of a movement: values that are the same in every language, and words beside them.
import type { Claim, Movement } from '../../airlift/airlift.ts';
import type { Comparator, Count, Measure } from '../../airlift/amount.ts';
import { measures } from '../../airlift/amount.ts';
import { amountsOf } from '../../airlift/counting/division.ts';
import { writePeriod } from '../../airlift/period.ts';
import type { Language } from '../../i18n/languages.ts';
import { formatRuns } from '../../i18n/numbers.ts';
import { writeChanges } from '../table/changes.ts';

/** No lists and no objects: a geographic information system makes a column of each property. */
export type Properties = Readonly<Record<string, string | number | boolean | null>>;

export const comparatorCodes: Readonly<Record<Comparator, string>> = {
  '=': 'exactly',
  '>': 'more_than',
  '<': 'fewer_than',
  '>=': 'at_least',
  '<=': 'at_most',
  '~': 'about',
  range: 'range',
};

const codeOf = ({ comparator, value, upTo }: Count) =>
  `${comparatorCodes[comparator]} ${value}${upTo === undefined ? '' : ` ${upTo}`}`;

/**
 * Of each measure that the claims count the first claim's value, comparator and, of a range, larger end; where claims
 * differ all of them in `<measure>_rivals`, each with its source, divided by "; ".
 */
export function amountProperties(movement: Movement): Properties {
  const of = (measure: Measure): [string, string | number | null][] => {
    const amounts = amountsOf(movement, measure);
    const [first] = amounts;
    if (first === undefined) return [];
    const isDisputed = new Set(amounts.map(codeOf)).size > 1;
    const rivals = movement.claims.flatMap(({ claim, amounts: own }) =>
      own
        .filter((each) => each.measure === measure)
        .map((each) => `${codeOf(each)} (${claim.source.publisher || '?'})`),
    );
    return [
      [`${measure}_value`, first.value],
      [`${measure}_comparator`, comparatorCodes[first.comparator]],
      [`${measure}_up_to`, first.upTo ?? null],
      [`${measure}_rivals`, isDisputed ? rivals.join('; ') : null],
    ];
  };
  return Object.fromEntries(measures.flatMap(of));
}

/** When, by whom, as a part of what, and by which sources. */
export function movementProperties(movement: Movement, language: Language): Properties {
  const { id, period, operators, partOf, via, claims } = movement;
  const publishers = [...new Set(claims.map(({ claim }) => claim.source.publisher))];
  return {
    movement: id,
    part_of: partOf,
    via: via.map((place) => place.id).join('; ') || null,
    period: period === null ? null : writePeriod(period),
    operators: operators.map(({ names }) => names[language]).join('; ') || null,
    sources: publishers.filter((publisher) => publisher !== '').join('; ') || null,
  };
}

export function claimProperties(claim: Claim, language: Language): Properties {
  return {
    claim_id: claim.id,
    claim_text: claim.text?.[language] ?? null,
    paragraphs: formatRuns(claim.paragraphs),
    row: claim.row,
    changed: writeChanges(claim.changed),
    source: claim.source.publisher || null,
    published: claim.source.published,
    reference: claim.source.reference,
    said_by: claim.saidBy?.name[language] ?? null,
    said_to: claim.saidTo?.publisher ?? null,
    said_on: claim.said,
  };
}
