// What the lists of a sheet hold: the heaviest routes, and what each operator and each aircraft type flew.
import { type Basis, basisOf } from '../../../airlift/basis.ts';
import { applyFilter, boxesOf, isPicked, notReported } from '../../../airlift/counting/filter.ts';
import type { Flow } from '../../../airlift/counting/flows.ts';
import { isTiedToPlaces, totalOf } from '../../../airlift/counting/totals.ts';
import { boundsWords, claimedWords } from '../../../report/count-words.ts';
import type { Presentation } from '../../../report/presentation.ts';
import type { BarList, BarRow } from './bars.ts';

/** Fewer rows than this are no list. */
const leastRows = 2;

const isList = (list: BarList) => list.rows.length >= leastRows;

/**
 * The lists that an airlift has, the most telling first: of many routes these, of few who flew them.
 * @param hasFewRoutes whether few routes are listed, whose numbers stand on a large map
 */
export function listsOf(presentation: Presentation, hasFewRoutes = true): readonly BarList[] {
  const routes = routeList(presentation);
  // Types of fleets are drawn one mark an aircraft, and told by their outlines.
  const types = presentation.airlift.fleets.length > 0 ? [] : [facetList(presentation, 'types')];
  const facets = [facetList(presentation, 'operators'), ...types];
  if (routes.rows.length > fewRoutes) return [routes, ...facets].filter(isList);
  const lists = facets.filter(isList);
  return hasFewRoutes || lists.length === 0 ? [...lists, routes].filter(isList) : lists;
}

/** As many routes as this have their numbers on the map. */
const fewRoutes = 8;

/** The routes that are drawn with a count, the heaviest first. */
export function routeList(presentation: Presentation): BarList {
  const { report, language, messages } = presentation;
  const flows = report.flows
    .filter(({ state, largest }) => (state === 'whole' || state === 'some') && largest > 0)
    .sort((one, other) => other.value - one.value || other.largest - one.largest);
  const places = (list: Flow['to']) => messages.list(list.map(({ names }) => names[language]));
  const destinations = [...new Set(flows.map(({ to }) => places(to)))];
  const [common] = destinations;
  const isCommon = common !== undefined && destinations.length === 1;
  return {
    heading: flows.length > fewRoutes ? messages.heaviestRoutes : messages.routes,
    aside: isCommon ? messages.routeName('…', common) : counted(presentation),
    rows: flows.map((flow): BarRow => {
      const { from, to, value, largest, state, movements } = flow;
      return {
        name: isCommon ? places(from) : messages.routeName(places(from), places(to)),
        words: flowWords(flow, presentation),
        value: value > 0 ? value : largest,
        kind: state === 'some' ? 'some' : 'whole',
        basis: basisOf(...movements.flatMap(({ claims }) => claims.map(({ claim }) => claim.id))),
      };
    }),
  };
}

/** What the bars count. */
const counted = ({ measure, language, messages }: Presentation) =>
  messages.measureName[measure].toLocaleLowerCase(language);

/** What flew on a line: in its source's words where one row says it, else the sum. */
function flowWords({ movements, value, largest, isOpen, isAbout, state }: Flow, presentation: Presentation) {
  const { measure, messages } = presentation;
  const [first] = movements;
  const own =
    movements.length === 1 && first !== undefined && first.split === null
      ? claimedWords(first, measure, messages)
      : null;
  const comparator = isAbout ? '~' : isOpen ? '>=' : largest > value ? 'range' : '=';
  const words = own ?? messages.count(comparator, value, largest);
  return state === 'some' ? messages.someOfCount(words) : words;
}

/** What each box of a facet counts of what is tied to places, the largest first, "not reported" last. */
function facetList(presentation: Presentation, facet: 'operators' | 'types'): BarList {
  const { airlift, filter, measure, language, messages } = presentation;
  const boxes = boxesOf(airlift, facet).filter((id) => isPicked(filter[facet], id));
  const nameOf = (id: string) =>
    facet === 'operators'
      ? airlift.operators.find((each) => each.id === id)?.names[language]
      : airlift.aircraft.find((each) => each.id === id)?.name;
  const rows = boxes.flatMap((id): BarRow[] => {
    const { movements } = applyFilter(airlift, { ...filter, [facet]: [id] });
    const tied = movements.filter(({ movement }) => isTiedToPlaces(movement));
    const bounds = totalOf(airlift, tied, measure)?.bounds ?? null;
    const words = bounds === null ? null : boundsWords(bounds, messages);
    if (bounds === null || words === null || bounds.maximum === 0) return [];
    const basis: Basis = basisOf(
      ...tied.flatMap(({ movement }) => movement.claims.map(({ claim }) => claim.id)),
    );
    return [
      {
        name: nameOf(id) ?? messages.unknownOf[facet],
        words,
        value: bounds.minimum === 0 ? bounds.maximum : bounds.minimum,
        kind: id === notReported ? 'unknown' : bounds.minimum === 0 ? 'some' : 'whole',
        basis,
      },
    ];
  });
  const rank = ({ kind, value }: BarRow) => (kind === 'unknown' ? -1 : value);
  return {
    heading: facet === 'operators' ? messages.operator : messages.aircraftType,
    aside: counted(presentation),
    rows: rows.sort((one, other) => rank(other) - rank(one)),
  };
}
