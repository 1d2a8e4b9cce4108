// What the page and the picture say of an airlift under a filter, in words of one language: figures, lines, sentences.
import type { AircraftType, Airlift, Claim, Fleet, Movement, Source } from '../airlift/airlift.ts';
import { boundsOf, type Count } from '../airlift/count.ts';
import { type Division, divisionOf, sharesOf, shownCountOf, sumOf } from '../airlift/division.ts';
import { type AircraftFilter, applyFilter, type Shown, type ShownMovement } from '../airlift/filter.ts';
import { airTime, type Route, routesOfMovement } from '../airlift/routes.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';

import { countWords, shownCountWords, splitWords } from './count-words.ts';
import { creditedSources, sourceLineOf } from './source-line.ts';

/** A number set large, with what it counts and the claim it stands on. */
export interface Figure {
  /** Of the movement or fleet: several may stand on one claim. */
  readonly id: string;
  readonly kind: 'movement' | 'fleet';
  readonly heading: string;
  /** `>` and the like, set lighter than the number; empty for an exact count. */
  readonly comparator: string;
  /** Null: the filter hides it. */
  readonly number: string | null;
  readonly noun: string;
  readonly paragraphs: string;
  readonly claim: Claim;
}

/** One fleet of the unit chart. */
export interface UnitRow {
  readonly fleet: Fleet;
  /** "more than 70", apart from the type's name, since it is set bold. */
  readonly count: string;
  readonly type: string;
  /** Full marks. */
  readonly units: number;
  /** "71 or more", where the count has no upper bound. */
  readonly openEnd: string | null;
}

/** The rows of one movement in the table of routes. */
export interface RouteGroup {
  readonly movement: Movement;
  readonly heading: string;
  /** "12, shared": one cell for all rows. */
  readonly count: string;
  readonly routes: readonly {
    readonly route: Route;
    readonly name: string;
    /** This route's own; null where it is not reported, and the group's count stands for all of its routes. */
    readonly count: string | null;
    readonly kilometres: string;
    readonly bearing: string;
  }[];
  readonly time: string;
}

/** The words of an annotation, from top to bottom. */
export interface AnnotationWords {
  /** "some of", above the number; null for the whole count. */
  readonly above: string | null;
  readonly number: string;
  readonly noun: string;
  readonly types: string;
  /** "split not reported", or the split itself; null where there is nothing to divide. */
  readonly note: string | null;
  readonly paragraphs: string;
}

export interface Report {
  readonly shown: Shown;
  readonly figures: readonly Figure[];
  readonly units: readonly UnitRow[];
  readonly routeGroups: readonly RouteGroup[];
  /** How much of the report the filter shows. */
  readonly filter: string;
  /** The sources of what is shown, each once. */
  readonly sources: readonly Source[];
  /** Who said it, to whom, when, and who carried it. */
  readonly sourceLine: string;
  /** The same with the paragraphs of what is shown. */
  readonly sourceLineWithParagraphs: string;
  /** What the map shows, as one alternative text. */
  readonly alternative: string;
  readonly annotations: ReadonlyMap<Movement, AnnotationWords>;
}

/** Puts what a filter shows of an airlift into words. */
export function reportOf(
  airlift: Airlift,
  filter: AircraftFilter,
  language: Language,
  messages: Messages,
): Report {
  const shown = applyFilter(airlift, filter);
  return {
    shown,
    figures: figuresOf(airlift, shown, messages),
    units: shown.fleets.map((fleet) => unitRowOf(fleet, messages)),
    routeGroups: shown.movements.map((each) => routeGroupOf(each, language, messages)),
    filter: filterSentence(airlift, shown, messages),
    sources: creditedSources(airlift, shown),
    sourceLine: sourceLineOf(airlift, language, messages, null),
    sourceLineWithParagraphs: sourceLineOf(airlift, language, messages, shown),
    alternative: alternativeOf(shown, language, messages),
    annotations: new Map(
      shown.movements.map((each) => [each.movement, annotationOf(each, language, messages)]),
    ),
  };
}

const comparatorSigns = { '=': '', '>': '>', '<': '<', '>=': '≥', '<=': '≤', '~': '~' } as const;

/** A comparator as it is set before a large figure; the signs that the fonts lack are words. */
function comparatorSign(count: Count, messages: Messages): string {
  const sign = comparatorSigns[count.comparator];
  return sign === '≥' || sign === '≤'
    ? (messages.count(count.comparator, count.value).split(/\d/)[0]?.trim() ?? '')
    : sign;
}

function figuresOf(airlift: Airlift, shown: Shown, messages: Messages): Figure[] {
  const movements = airlift.movements.map((movement): Figure => {
    const here = shown.movements.find((each) => each.movement === movement);
    const count = here === undefined ? null : shownCountOf(here);
    const isShared = divisionOf(movement) === 'unreported';
    const heading =
      count?.kind === 'some' ? messages.flewSome : isShared ? messages.flewShared : messages.flew;
    const told = count === null ? movement.count : count.kind === 'some' ? count.of : count.count;
    return {
      id: movement.id,
      kind: 'movement',
      heading,
      comparator: comparatorSign(told, messages),
      number: count === null ? null : messages.number(told.value),
      noun: messages.aircraftNoun(told.value),
      paragraphs: messages.paragraphs(movement.claim.paragraphs),
      claim: movement.claim,
    };
  });
  const fleets = airlift.fleets.map((fleet): Figure => {
    const isShown = shown.fleets.includes(fleet);
    return {
      id: fleet.id,
      kind: 'fleet',
      heading: messages.groupFormed,
      comparator: comparatorSign(fleet.count, messages),
      number: isShown ? messages.number(fleet.count.value) : null,
      noun: fleet.aircraft.name,
      paragraphs: messages.paragraphs(fleet.claim.paragraphs),
      claim: fleet.claim,
    };
  });
  return [...movements, ...fleets];
}

function unitRowOf(fleet: Fleet, messages: Messages): UnitRow {
  const { minimum, maximum } = boundsOf(fleet.count);
  const isAbout = fleet.count.comparator === '~';
  const isOpen = maximum === Number.POSITIVE_INFINITY && !isAbout;
  return {
    fleet,
    count: countWords(fleet.count, messages),
    type: fleet.aircraft.name,
    // "About" has a value to draw and no bounds.
    units: isAbout ? fleet.count.value : isOpen ? minimum : maximum,
    openEnd: isOpen ? messages.orMore(minimum) : null,
  };
}

function routeGroupOf(each: ShownMovement, language: Language, messages: Messages): RouteGroup {
  const { movement, aircraft } = each;
  const routes = routesOfMovement(movement);
  const time = airTime(routes, aircraft);
  return {
    movement,
    heading: messages.fromTo(movement.from.names[language]),
    count: shownCountWords(each, messages),
    routes: routes.map((route) => ({
      route,
      name: route.to.names[language],
      count: ownCount(each, route, messages),
      kilometres: messages.number(route.distance / 1000),
      bearing: messages.degrees(route.bearing),
    })),
    time: messages.hoursRange(time.minimum, time.maximum),
  };
}

/** What flew on one route, where a source says so. */
function ownCount(each: ShownMovement, route: Route, messages: Messages): string | null {
  const sum = sumOf(sharesOf(each, route.to.id));
  return sum === null ? null : countWords(sum, messages);
}

const namesOf = (aircraft: readonly AircraftType[]) => aircraft.map((type) => type.name);

function filterSentence(airlift: Airlift, shown: Shown, messages: Messages): string {
  if (shown.portion === 'whole') return messages.filterWhole;
  if (shown.portion === 'none') return messages.filterNone;
  return messages.filterSome(namesOf(shown.aircraft), airlift.aircraft.length);
}

function alternativeOf(shown: Shown, language: Language, messages: Messages): string {
  if (shown.portion === 'none') return messages.filterNone;
  const movements = shown.movements.map((each) => {
    const { movement, aircraft } = each;
    const count = shownCountOf(each);
    const isShared = divisionOf(movement) === 'unreported';
    const say =
      count.kind === 'some'
        ? messages.altRoutesSome
        : isShared
          ? messages.altRoutes
          : messages.altRoutesExact;
    return say(
      countWords(count.kind === 'some' ? count.of : count.count, messages),
      namesOf(aircraft),
      movement.from.names[language],
      movement.to.map((airfield) => airfield.names[language]),
    );
  });
  const fleets = shown.fleets.map((fleet) => `${countWords(fleet.count, messages)} ${fleet.aircraft.name}`);
  const group = fleets.length === 0 ? [] : [messages.altFleets(fleets)];
  return messages.mapWords([...movements, ...group, messages.greatCircles]);
}

function annotationOf(each: ShownMovement, language: Language, messages: Messages): AnnotationWords {
  const { movement, aircraft, portion } = each;
  const shown = shownCountOf(each);
  const isSome = shown.kind === 'some';
  const count = isSome ? shown.of : shown.count;
  const note = {
    unreported: messages.splitNotReported,
    reported: splitWords(each, language, messages),
    undivided: null,
  } as const satisfies Record<Division, string | null>;
  return {
    above: isSome ? messages.someOf : null,
    number: countWords(count, messages),
    noun: messages.aircraftNoun(count.value),
    types: portion === 'some' ? messages.onlyTypes(namesOf(aircraft)) : messages.list(namesOf(aircraft)),
    note: isSome ? messages.howManyNotReported : note[divisionOf(movement)],
    paragraphs: messages.paragraphs(movement.claim.paragraphs),
  };
}
