// What the map shows, as one alternative text: it is heard, so it stays short however large the airlift is.
import type { AircraftType, Airlift } from '../airlift/airlift.ts';
import type { Measure } from '../airlift/amount.ts';
import { divisionOf, shownCountOf } from '../airlift/counting/division.ts';
import type { Shown, ShownMovement } from '../airlift/counting/filter.ts';
import { rowsOfMovement } from '../airlift/counting/totals.ts';
import { routesOfMovement } from '../airlift/routes.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import { claimedWords, countWords } from './count-words.ts';

export const namesOf = (aircraft: readonly AircraftType[]) => aircraft.map((type) => type.name);

/** What the filter shows of what can be drawn. */
export function drawnOf(airlift: Airlift, { movements }: Shown): readonly ShownMovement[] {
  return movements.filter(
    ({ movement, portion }) => portion !== 'rest' && routesOfMovement(airlift, movement).length > 0,
  );
}

/** More movements than this are told as a number: an alternative text is heard. */
const mostToldOneByOne = 4;

const rowsOf = (drawn: readonly ShownMovement[]) =>
  drawn.reduce((sum, { movement }) => sum + rowsOfMovement(movement), 0);

const firstOf = (drawn: readonly ShownMovement[]) => ({
  rows: rowsOf(drawn),
  first: drawn.slice(0, mostToldOneByOne),
});

export function alternativeOf(
  airlift: Airlift,
  shown: Shown,
  measure: Measure,
  language: Language,
  messages: Messages,
): string {
  if (shown.portion === 'none') return messages.filterNone;
  const { rows, first } = shown.tally?.drawn(mostToldOneByOne) ?? firstOf(drawnOf(airlift, shown));
  const movements = first.flatMap((each) => {
    const { movement, aircraft } = each;
    const count = shownCountOf(each, measure);
    const words = claimedWords(movement, measure, messages);
    if (count === null || words === null) return [];
    const isShared = divisionOf(movement) === 'unreported';
    const say =
      count.kind === 'some'
        ? messages.altRoutesSome
        : isShared
          ? messages.altRoutes
          : messages.altRoutesExact;
    return say(
      `${words} ${messages.noun(measure, count.kind === 'some' ? count.of.value : count.count.value)}`,
      namesOf(aircraft),
      messages.list(movement.from.map(({ names }) => names[language])),
      movement.to.map(({ names }) => names[language]),
    );
  });
  const more = rows - rowsOf(first);
  const rest = more > 0 ? [messages.altMoreRows(more)] : [];
  const fleets = shown.fleets.map((fleet) => `${countWords(fleet.count, messages)} ${fleet.aircraft.name}`);
  const group = fleets.length === 0 ? [] : [messages.altFleets(fleets)];
  return messages.mapWords([...movements, ...rest, ...group, messages.greatCircles]);
}
