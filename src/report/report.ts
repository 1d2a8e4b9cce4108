// What the page and the picture say of an airlift under a filter, in words of one language: figures, lines, sentences.
import type { Airlift, Fleet, Movement, Source } from '../airlift/airlift.ts';
import { boundsOf, type Measure } from '../airlift/amount.ts';
import { type Basis, basisOfMovement } from '../airlift/basis.ts';
import { type Division, divisionOf, sharesOf, shownCountOf, sumOf } from '../airlift/counting/division.ts';
import { applyFilter, type Filter, type Shown, type ShownMovement } from '../airlift/counting/filter.ts';
import { type Flow, flowsOf, largestFlowOf } from '../airlift/counting/flows.ts';
import { lazy, once } from '../airlift/once.ts';
import { airTime, type Route, routesOfMovement } from '../airlift/routes.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import { alternativeOf, drawnOf, namesOf } from './alternative.ts';
import { claimedWords, countWords, shownCountWords, splitWords } from './count-words.ts';
import { creditedSources, sourceLineOf } from './credits/source-line.ts';
import { type Figure, figuresOf } from './figures.ts';
import { filterSentence } from './rows/filter-words.ts';
import { whereIn } from './where-in.ts';

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
  readonly basis: Basis;
  readonly routes: readonly {
    readonly route: Route;
    readonly name: string;
    /** This route's own; null where it is not reported, and the group's count stands for all of its routes. */
    readonly count: string | null;
    readonly kilometres: string;
    readonly bearing: string;
  }[];
  /** Null where the speed of a type is not known. */
  readonly time: string | null;
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
  /** What lines on the map count. */
  readonly measure: Measure;
  /** A line on the map each. */
  readonly flows: readonly Flow[];
  /** The largest value of a flow in the whole airlift, by which widths and bars are measured. */
  readonly largestFlow: number;
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
  filter: Filter,
  measure: Measure,
  language: Language,
  messages: Messages,
): Report {
  const shown = applyFilter(airlift, filter);
  // An object a movement is made only for who asks for it.
  const drawn = lazy(() => drawnOf(airlift, shown));
  const routeGroups = lazy(() =>
    drawn().map((each) => routeGroupOf(airlift, each, measure, language, messages)),
  );
  const annotations = lazy(
    () =>
      new Map(
        drawn().flatMap((each) => {
          const words = annotationOf(each, measure, language, messages);
          return words === null ? [] : [[each.movement, words] as const];
        }),
      ),
  );
  const sources = lazy(() => creditedSources(airlift, shown));
  const withParagraphs = lazy(() => sourceLineOf(airlift, language, messages, shown));
  return {
    shown,
    measure,
    figures: figuresOf(airlift, shown, language, messages),
    flows: flowsOf(airlift, shown, measure),
    largestFlow: largestFlowOf(airlift, measure),
    units: shown.fleets.map((fleet) => unitRowOf(fleet, messages)),
    get routeGroups() {
      return routeGroups();
    },
    filter: filterSentence(airlift, filter, shown, measure, language, messages),
    get sources() {
      return sources();
    },
    sourceLine: wholeSourceLine(airlift, language, messages),
    get sourceLineWithParagraphs() {
      return withParagraphs();
    },
    alternative: alternativeOf(airlift, shown, measure, language, messages),
    get annotations() {
      return annotations();
    },
  };
}

const wholeLines = once((_airlift: Airlift) => new WeakMap<Messages, string>());

/** The line of the whole airlift, whatever the filter: written once. */
function wholeSourceLine(airlift: Airlift, language: Language, messages: Messages): string {
  const lines = wholeLines(airlift);
  const line = lines.get(messages) ?? sourceLineOf(airlift, language, messages, null);
  lines.set(messages, line);
  return line;
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

function routeGroupOf(
  airlift: Airlift,
  each: ShownMovement,
  measure: Measure,
  language: Language,
  messages: Messages,
): RouteGroup {
  const { movement, aircraft } = each;
  const routes = routesOfMovement(airlift, movement);
  const time = airTime(routes, aircraft);
  return {
    movement,
    basis: basisOfMovement(movement),
    heading: messages.fromTo(messages.list(movement.from.map(({ names }) => names[language]))),
    count: shownCountWords(each, measure, messages) ?? '',
    routes: routes.map((route) => ({
      route,
      name: route.to.names[language],
      count: shareCount(each, route, messages),
      kilometres: messages.number(route.distance / 1000),
      bearing: messages.degrees(route.bearing),
    })),
    time: time === null ? null : messages.hoursRange(time.minimum, time.maximum),
  };
}

/** What flew on one route, where a source says so. */
function shareCount(each: ShownMovement, route: Route, messages: Messages): string | null {
  const sum = sumOf(sharesOf(each, route.to.id));
  return sum === null ? null : countWords(sum, messages);
}

/** What flew on one route, its own share where a source says so, else all that shares it; null where nothing is said. */
export function ownCountWords(
  each: ShownMovement,
  route: Route,
  measure: Measure,
  messages: Messages,
): string | null {
  return (
    (measure === 'aircraft' ? shareCount(each, route, messages) : null) ??
    shownCountWords(each, measure, messages)
  );
}

function annotationOf(
  each: ShownMovement,
  measure: Measure,
  language: Language,
  messages: Messages,
): AnnotationWords | null {
  const { movement, aircraft, portion } = each;
  const shown = shownCountOf(each, measure);
  const words = claimedWords(movement, measure, messages);
  if (shown === null || words === null) return null;
  const isSome = shown.kind === 'some';
  const count = isSome ? shown.of : shown.count;
  const note = {
    unreported: messages.splitNotReported,
    reported: splitWords(each, language, messages),
    undivided: null,
  } as const satisfies Record<Division, string | null>;
  return {
    above: isSome ? messages.someOf : null,
    number: shown.kind === 'part' ? countWords(count, messages) : words,
    noun: messages.noun(measure, count.value),
    types: portion === 'some' ? messages.onlyTypes(namesOf(aircraft)) : messages.list(namesOf(aircraft)),
    note: isSome ? messages.howManyNotReported : note[divisionOf(movement)],
    paragraphs: movement.claims.flatMap(({ claim }) => whereIn(claim, messages)).join('; '),
  };
}
