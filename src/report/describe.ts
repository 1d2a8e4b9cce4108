// What is told of an airfield, a route or a count that is pointed at: a title, rows of facts, and the claim behind them.
import type { Airfield, Claim, Fleet } from '../airlift/airlift.ts';
import type { Count } from '../airlift/count.ts';
import type { FocusTarget } from '../airlift/focus.ts';
import { airTime, type Route } from '../airlift/routes.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Presentation } from './presentation.ts';
import { whoSaid } from './who-said.ts';

export interface Description {
  readonly title: string;
  readonly subtitle: string | null;
  readonly rows: readonly (readonly [name: string, value: string])[];
  readonly text: string | null;
  /** Where it is from: paragraph, speaker, publisher, date. */
  readonly source: string;
}

export function describe(target: FocusTarget, options: Presentation): Description {
  switch (target.kind) {
    case 'airfield':
      return describeAirfield(target.airfield, options);
    case 'route':
      return describeRoute(target.route, options);
    case 'claim':
      return describeClaim(target.claim, options);
    case 'movement':
      return describeCount(target.movement.claim, target.movement.count, null, options);
  }
}

function describeAirfield(airfield: Airfield, { airlift, language, messages }: Presentation): Description {
  const codes = [
    airfield.icao === null ? null : `ICAO ${airfield.icao}`,
    airfield.iata === null ? null : `IATA ${airfield.iata}`,
  ].filter((code): code is string => code !== null);
  const runways = airfield.runways?.map((runway) =>
    messages.runway(runway.name, runway.length, runway.approximate),
  );
  const isOrigin = airlift.movements.some((movement) => movement.from === airfield);
  const [longitude, latitude] = airfield.position;
  return {
    title: airfield.names[language],
    subtitle: `${isOrigin ? messages.origin : messages.destination} · ${airfield.place[language]}, ${airfield.countryName[language]}`,
    rows: [
      [messages.codes, codes.length === 0 ? messages.noCodes : codes.join(', ')],
      [messages.elevation, messages.elevationMetres(airfield.elevation)],
      [messages.runways, runways?.join('; ') ?? messages.notFound],
      [messages.position, messages.coordinates(latitude, longitude)],
      [messages.time, `UTC${airfield.utcOffset}`],
    ],
    text: airfield.note?.[language] ?? null,
    source: messages.airfieldSource,
  };
}

function describeRoute(route: Route, { report, language, messages }: Presentation): Description {
  const group = report.routeGroups.find((each) => each.movement === route.movement);
  const types =
    report.shown.movements.find((each) => each.movement === route.movement)?.aircraft ??
    route.movement.aircraft;
  const count = group?.routes.find((each) => each.route.id === route.id)?.count ?? group?.count;
  const time = airTime([route], types);
  return {
    title: messages.routeName(route.from.names[language], route.to.names[language]),
    subtitle: messages.greatCircles,
    rows: [
      [messages.distanceComputed, messages.kilometresValue(route.distance / 1000)],
      [messages.bearingComputed, messages.degrees(route.bearing)],
      [messages.timeComputed, messages.hoursRange(time.minimum, time.maximum)],
      ...(count === undefined
        ? []
        : [[messages.reported, `${count} · ${messages.list(types.map((type) => type.name))}`] as const]),
    ],
    text: route.movement.claim.text[language],
    source: claimSource(route.movement.claim, language, messages),
  };
}

/** A claim with its count, where it has one: of several counts none is the claim's own. */
function describeClaim(claim: Claim, options: Presentation): Description {
  const movements = options.airlift.movements.filter((each) => each.claim === claim);
  const fleets = options.airlift.fleets.filter((each) => each.claim === claim);
  const [movement, fleet] = [movements[0], fleets[0]];
  return movements.length + fleets.length === 1
    ? describeCount(claim, movement?.count ?? fleet?.count ?? null, fleet ?? null, options)
    : describeCount(claim, null, fleet ?? null, options);
}

function describeCount(
  claim: Claim,
  count: Count | null,
  fleet: Fleet | null,
  { language, messages }: Presentation,
): Description {
  const title =
    count === null
      ? messages.reported
      : `${messages.count(count.comparator, count.value)} ${fleet?.aircraft.name ?? messages.aircraftNoun(count.value)}`;
  return {
    title: title.slice(0, 1).toLocaleUpperCase(language) + title.slice(1),
    subtitle: fleet === null ? null : messages.groupFormed,
    rows: [],
    text: claim.text[language],
    source: claimSource(claim, language, messages),
  };
}

/** Paragraph, publisher and date, then who said it to whom and when. */
export function claimSource(claim: Claim, language: Language, messages: Messages): string {
  const { publisher, published } = claim.source;
  const where = [messages.paragraphs(claim.paragraphs), publisher];
  if (published !== null) where.push(messages.date(published));
  const words = whoSaid(claim, language, messages);
  return words === null ? where.join(', ') : `${where.join(', ')} · ${words}`;
}
