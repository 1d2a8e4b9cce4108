// The figures set large: totals of what is tied to places, fleets, and what names no place.
import type { Airlift, Claim, Fleet, Movement } from '../airlift/airlift.ts';
import { type Count, type Measure, measures } from '../airlift/amount.ts';
import { type Basis, basisOfClaims, basisOfMovement, hasChanges, isChanged } from '../airlift/basis.ts';
import { amountsOf, divisionOf, shownCountOf } from '../airlift/counting/division.ts';
import { applyFilter, everything, type Shown } from '../airlift/counting/filter.ts';
import { rootsOf, withParts } from '../airlift/counting/parts.ts';
import { isTiedToPlaces, type Total, totalIn } from '../airlift/counting/totals.ts';
import { once } from '../airlift/once.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import { boundsWords } from './count-words.ts';
import { whereIn } from './where-in.ts';

/** A number set large, with what it counts and what it stands on. */
export interface Figure {
  readonly id: string;
  /** A sum over what is tied to places, a fleet, or what names no place and is never added to the others. */
  readonly kind: 'total' | 'fleet' | 'apart';
  /** What a total counts. */
  readonly measure: Measure;
  readonly heading: string;
  /** `>` and the like, set lighter than the number; empty for an exact count. */
  readonly comparator: string;
  /** Null: the filter hides it. */
  readonly number: string | null;
  /** "to 114", where it is a span. */
  readonly upTo: string | null;
  readonly noun: string;
  /** How what the source's rows add up to differs from the total that it printed; null where it does not. */
  readonly printed: string | null;
  /** Where its claim stands in the source; null for a sum of several. */
  readonly where: string | null;
  /** The claim it stands on; null for a sum of several. */
  readonly claim: Claim | null;
  readonly basis: Basis;
}

const comparatorSigns = { '=': '', range: '', '>': '>', '<': '<', '>=': '≥', '<=': '≤', '~': '~' } as const;

/** A comparator as it is set before a large figure; the signs that the fonts lack are words. */
function comparatorSign(count: Count, messages: Messages): string {
  const sign = comparatorSigns[count.comparator];
  return sign === '≥' || sign === '≤'
    ? (messages.count(count.comparator, count.value).split(/\d/)[0]?.trim() ?? '')
    : sign;
}

/** The claims of what is added up in totals, and of what names no place. */
const basesOf = once((airlift: Airlift): Readonly<Record<'total' | 'apart', Basis>> => {
  const basisWhere = (isTied: boolean) =>
    basisOfClaims(
      rootsOf(airlift).flatMap((movement) =>
        isTiedToPlaces(movement) === isTied ? movement.claims.map(({ claim }) => claim) : [],
      ),
    );
  return { total: basisWhere(true), apart: basisWhere(false) };
});

/** The figures of what a filter shows, those that it hides among them. */
export function figuresOf(
  airlift: Airlift,
  shown: Shown,
  language: Language,
  messages: Messages,
): readonly Figure[] {
  const all = applyFilter(airlift, everything);
  const totals = (kind: 'total' | 'apart') =>
    measures.flatMap((measure) => totalFigure(airlift, kind, all, shown, measure, language, messages));
  const fleets = airlift.fleets.map((fleet) => fleetFigure(airlift, fleet, shown, messages));
  return [...totals('total'), ...fleets, ...totals('apart')];
}

function totalFigure(
  airlift: Airlift,
  kind: 'total' | 'apart',
  all: Shown,
  shown: Shown,
  measure: Measure,
  language: Language,
  messages: Messages,
): Figure[] {
  const isTied = kind === 'total';
  const whole = totalIn(airlift, all, measure, isTied);
  if (whole === null) return [];
  const total = totalIn(airlift, shown, measure, isTied);
  const own =
    whole.rows > 1
      ? undefined
      : rootsOf(airlift).find(
          (movement) => isTiedToPlaces(movement) === isTied && amountsOf(movement, measure).length > 0,
        );
  if (own !== undefined) return [ownFigure(airlift, kind, own, shown, measure, language, messages)];
  const { minimum, maximum } = (total ?? whole).bounds;
  const isOpen = maximum === Number.POSITIVE_INFINITY;
  const value = total?.about ?? minimum;
  return [
    {
      id: `${kind}-${measure}`,
      kind,
      measure,
      heading: withChanges(
        kind === 'apart'
          ? messages.noPlaceNamed
          : messages.sumOfRows((total ?? whole).rows, isOpen && total?.about === null),
        () =>
          (total === null ? all : shown).movements.flatMap(({ movement }) =>
            isTiedToPlaces(movement) === isTied ? claimsIn(airlift, movement) : [],
          ),
        airlift,
        messages,
      ),
      comparator: total !== null && total.about !== null ? '~' : '',
      number: total === null ? null : messages.number(value),
      upTo:
        total === null || isOpen || maximum === minimum
          ? null
          : messages.upTo(maximum, maximum - minimum === 1),
      noun: messages.noun(measure, isOpen ? value : maximum),
      printed: total === null ? null : disagreementWords(total, messages),
      where: null,
      claim: null,
      basis: basesOf(airlift)[kind],
    },
  ];
}

const claimsIn = (airlift: Airlift, movement: Movement): readonly Claim[] =>
  withParts(airlift, movement).flatMap(({ claims }) => claims.map(({ claim }) => claim));

/** "Sum of 6 rows, 1 changed by you": how many of its claims are the reader's own word. */
function withChanges(
  heading: string,
  claimsOf: () => readonly Claim[],
  airlift: Airlift,
  messages: Messages,
): string {
  const changed = hasChanges(airlift) ? new Set(claimsOf().filter(isChanged)).size : 0;
  return changed === 0 ? heading : `${heading}, ${messages.changedByYou(changed)}`;
}

/** "its rows add up to 78", "3 in no row". */
function disagreementWords({ disagreement }: Total, messages: Messages): string | null {
  if (disagreement === null) return null;
  const words = boundsWords(disagreement.kind === 'rest' ? disagreement.rest : disagreement.sum, messages);
  if (words === null) return null;
  return disagreement.kind === 'rest' ? messages.inNoRow(words) : messages.rowsAddUpTo(words);
}

/** "Flew from there": what is told beside the totals may have flown the other way. */
function wayOf(parts: readonly Movement[], language: Language, messages: Messages): string {
  const from = [...new Set(parts.flatMap((part) => part.from.map(({ names }) => names[language])))];
  return from.length === 0 || from.length > mostOrigins ? messages.flew : messages.flewFrom(from);
}

/** Of more a heading would be a paragraph. */
const mostOrigins = 2;

/** Of a single movement in its source's own words. */
function ownFigure(
  airlift: Airlift,
  kind: 'total' | 'apart',
  movement: Movement,
  shown: Shown,
  measure: Measure,
  language: Language,
  messages: Messages,
): Figure {
  const here = shown.movements.find((each) => each.movement === movement);
  const count = here === undefined ? null : shownCountOf(here, measure);
  const amounts = amountsOf(movement, measure);
  const [smallest, largest] = [
    amounts.reduce((least, each) => (each.value < least.value ? each : least)),
    Math.max(...amounts.map(({ value, upTo }) => upTo ?? value)),
  ];
  // "14 or 16" where two say a number each, as it stands beside the line.
  const areTwo = new Set(amounts.map(({ value }) => value)).size === 2 && amounts.every(isPlain);
  const told: Count = count?.kind === 'part' ? count.count : smallest;
  const parts = withParts(airlift, movement).filter(isTiedToPlaces);
  const heading =
    kind === 'apart' && count?.kind !== 'some'
      ? parts.length === 0
        ? messages.noPlaceNamed
        : wayOf(parts, language, messages)
      : count?.kind === 'some'
        ? messages.flewSome
        : divisionOf(movement) === 'unreported'
          ? messages.flewShared
          : messages.flew;
  const claim = movement.claims[0]?.claim ?? null;
  return {
    id: movement.id,
    kind,
    measure,
    heading: withChanges(heading, () => claimsIn(airlift, movement), airlift, messages),
    comparator: comparatorSign(told, messages),
    number: count === null ? null : messages.number(told.value),
    upTo:
      count === null || count.kind === 'part' || largest === told.value
        ? null
        : messages.upTo(largest, largest - told.value === 1 || areTwo),
    noun: messages.noun(measure, largest),
    printed: null,
    where: movement.claims.length > 1 || claim === null ? null : whereIn(claim, messages).join(', ') || null,
    claim,
    basis: basisOfMovement(movement),
  };
}

const isPlain = ({ comparator }: Count) => comparator === '=';

function fleetFigure(airlift: Airlift, fleet: Fleet, shown: Shown, messages: Messages): Figure {
  const isShown = shown.fleets.includes(fleet);
  return {
    id: fleet.id,
    kind: 'fleet',
    measure: 'aircraft',
    heading: withChanges(messages.groupFormed, () => [fleet.claim], airlift, messages),
    comparator: comparatorSign(fleet.count, messages),
    number: isShown ? messages.number(fleet.count.value) : null,
    upTo:
      fleet.count.upTo === undefined
        ? null
        : messages.upTo(fleet.count.upTo, fleet.count.upTo - fleet.count.value === 1),
    noun: fleet.aircraft.name,
    printed: null,
    where: whereIn(fleet.claim, messages).join(', ') || null,
    claim: fleet.claim,
    basis: basisOfClaims([fleet.claim]),
  };
}
