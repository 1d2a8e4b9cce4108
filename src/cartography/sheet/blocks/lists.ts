// What the lists of a sheet hold: the heaviest routes, and what each operator and each aircraft type flew.
import { basisOfClaims } from '../../../airlift/basis.ts';
import { once } from '../../../airlift/once.ts';
import { creditedClaims } from '../../../report/credits/source-line.ts';
import type { Presentation } from '../../../report/presentation.ts';
import { facetOf } from '../../../report/rows/facets.ts';
import {
  alikeIn,
  type FlowRow,
  flowRowOf,
  largestFlows,
  shownFlows,
} from '../../../report/rows/flow-rows.ts';
import type { BarList, BarRow } from './bars.ts';

/** Fewer rows than this are no list. */
const leastRows = 2;
/** More routes than this no sheet lists. */
const mostRoutes = 200;
/** As many routes as this have their numbers on a large map. */
const fewRoutes = 8;

const isList = (list: BarList) => list.rows.length >= leastRows;

/**
 * The lists that an airlift has, the most telling first: of many routes these, of few who flew them.
 * @param hasFewRoutes whether few routes are listed, whose numbers stand on a large map
 */
export function listsOf(presentation: Presentation, hasFewRoutes = true): readonly BarList[] {
  const { routes, facets } = allLists(presentation);
  if (routes.rows.length > fewRoutes) return [routes, ...facets];
  return hasFewRoutes || facets.length === 0 ? [...facets, routes].filter(isList) : facets;
}

/** A sheet asks for them again in each size of type in which it may be composed. */
const allLists = once((presentation: Presentation) => {
  // Types of fleets are drawn one mark an aircraft, and told by their outlines.
  const types = presentation.airlift.fleets.length > 0 ? [] : [facetList(presentation, 'types')];
  return {
    routes: routeList(presentation),
    facets: [facetList(presentation, 'operators'), ...types].filter(isList),
  };
});

/** What the bars count. */
const counted = ({ measure, language, messages }: Presentation) =>
  messages.measureName[measure].toLocaleLowerCase(language);

/** The routes that are drawn with a count, the heaviest first. */
function routeList(presentation: Presentation): BarList {
  const { airlift, report, measure, language, messages } = presentation;
  const flows = shownFlows(report.flows).filter(({ largest }) => largest > 0);
  const heaviest = largestFlows(airlift, flows, mostRoutes, language);
  const places = (list: FlowRow['to']) => messages.list(list.map(({ names }) => names[language]));
  const common = alikeIn(flows, ({ to }) => places(to));
  return {
    heading: flows.length > fewRoutes ? messages.heaviestRoutes : messages.routes,
    aside: common === null ? counted(presentation) : messages.routeName('…', common),
    count: flows.length,
    rows: heaviest.map((flow): BarRow => {
      const { from, to, count, value, largest, kilometres, basis } = flowRowOf(
        airlift,
        flow,
        measure,
        messages,
      );
      return {
        name: common === null ? messages.routeName(places(from), places(to)) : places(from),
        words: count ?? '',
        value: value > 0 ? value : largest,
        kind: flow.state === 'some' ? 'some' : 'whole',
        basis,
        kilometres,
      };
    }),
  };
}

/** What each box of a facet that is picked counts, the largest first, "not reported" last. */
function facetList(presentation: Presentation, facet: 'operators' | 'types'): BarList {
  const { airlift, filter, report, measure, language, messages } = presentation;
  const boxes = facetOf(airlift, filter, facet, measure, language, messages)?.boxes ?? [];
  const basis = basisOfClaims(creditedClaims(airlift, report.shown));
  const rank = ({ kind, value }: BarRow) => (kind === 'unknown' ? -1 : value);
  const rows = boxes
    .flatMap(({ name, isUnknown, isPicked, bounds, words, isOffMap }): BarRow[] => {
      // What names no place is in no total, and stands among the figures.
      if (!isPicked || isOffMap || bounds === null || words === null || bounds.maximum === 0) return [];
      const { minimum, maximum } = bounds;
      return [
        {
          name,
          words,
          value: minimum === 0 ? maximum : minimum,
          kind: isUnknown ? 'unknown' : minimum === 0 ? 'some' : 'whole',
          basis,
          kilometres: null,
        },
      ];
    })
    .sort((one, other) => rank(other) - rank(one));
  return {
    heading: facet === 'operators' ? messages.operator : messages.aircraftType,
    aside: counted(presentation),
    rows,
    count: rows.length,
  };
}
