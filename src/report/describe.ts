// What is told of an airfield, a route or a count that is pointed at: a title, rows of facts, and the claim behind them.
import type { Airlift, Claim, Fleet, Movement, Place } from '../airlift/airlift.ts';
import type { Count, Measure } from '../airlift/amount.ts';
import type { FocusTarget } from '../airlift/pointing/focus.ts';
import { movementsOfClaim } from '../airlift/pointing/links.ts';
import { airTime, type Route } from '../airlift/routes.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import { claimedWords, countWords } from './count-words.ts';
import { claimSource, mostTold } from './credits/claim-words.ts';
import type { Presentation } from './presentation.ts';
import { ownCountWords } from './report.ts';
import { flowNumber } from './rows/flow-words.ts';
import { rowWords } from './where-in.ts';
import { publisherOf } from './who-said.ts';

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
    case 'place':
      return describePlace(target.place, options);
    case 'route':
      return describeRoute(target.route, options);
    case 'claim':
      return describeClaim(target.claim, options);
    case 'movement':
      return describeMovement(target.movement, options);
  }
}

function describePlace(place: Place, { airlift, language, messages }: Presentation): Description {
  const codes = [
    place.icao === null ? null : `ICAO ${place.icao}`,
    place.iata === null ? null : `IATA ${place.iata}`,
  ].filter((code): code is string => code !== null);
  const runways = place.runways?.map((runway) =>
    messages.runway(runway.name, runway.length, runway.approximate),
  );
  const where = [place.whereabouts?.[language], place.countryName?.[language]].filter(Boolean).join(', ');
  const [longitude, latitude] = place.position;
  const coordinates = messages.coordinates(latitude, longitude);
  const chosen = place.byReader ? `${coordinates}, ${messages.chosenByYou}` : coordinates;
  const position = [messages.position, chosen] as const;
  const facts = [
    [messages.codes, codes.length === 0 ? messages.noCodes : codes.join(', ')],
    ...(place.elevation === null
      ? []
      : [[messages.elevation, messages.elevationMetres(place.elevation)] as const]),
    [messages.runways, runways?.join('; ') ?? messages.notFound],
    position,
    ...(place.utcOffset === null ? [] : [[messages.time, `UTC${place.utcOffset}`] as const]),
  ] as const;
  return {
    title: place.names[language],
    subtitle: [roleOf(place, airlift, messages), where].filter(Boolean).join(' · ') || null,
    rows: place.kind === 'airfield' ? facts : [position],
    text: place.note?.[language] ?? null,
    source: place.ourAirportsId === null ? '' : messages.airfieldSource,
  };
}

/** What a place is to the airlift; an airfield may be only flown over, a city or a region is said to be no airfield. */
function roleOf(place: Place, airlift: Airlift, messages: Messages): string {
  if (place.kind !== 'airfield') return messages.placeKind[place.kind];
  const is = (ends: 'from' | 'to' | 'via') =>
    airlift.movements.some((movement) => movement[ends].includes(place));
  const roles = [
    is('from') ? messages.origin : null,
    is('to') ? messages.destination : null,
    is('via') ? messages.stop : null,
  ].filter((role): role is string => role !== null);
  return roles.join(', ');
}

function describeRoute(route: Route, presentation: Presentation): Description {
  const { airlift, report, measure, language, messages } = presentation;
  const own = new Set(route.movements);
  const shown = report.shown.movements.filter(({ movement }) => own.has(movement));
  const movements = shown.length === 0 ? route.movements : shown.map(({ movement }) => movement);
  const types = [...new Set(shown.flatMap(({ aircraft }) => aircraft))];
  const time = airTime([route], types);
  const names = messages.list(types.map((type) => type.name));
  // A card is read: of many movements their sum is told, which its flow has.
  const flow = shown.length > mostTold ? report.flows.find(({ id }) => id === route.id) : undefined;
  const sum = flow === undefined ? null : flowNumber(flow, { airlift, measure, messages });
  const told = sum === null ? shown.slice(0, mostTold) : [];
  const counts = [
    ...(sum === null ? [] : [`${sum} ${messages.noun(measure, flow?.largest ?? 0)}`]),
    ...told.flatMap((each) => ownCountWords(each, route, measure, messages) ?? []),
  ];
  const reported = counts.map(
    (words) => [messages.reported, names === '' ? words : `${words} · ${names}`] as const,
  );
  const [first] = movements;
  return {
    title: messages.routeName(route.from.names[language], route.to.names[language]),
    subtitle: messages.greatCircles,
    rows: [
      [messages.distanceComputed, messages.kilometresValue(route.distance / 1000)],
      [messages.bearingComputed, messages.degrees(route.bearing)],
      ...(time === null
        ? []
        : [[messages.timeComputed, messages.hoursRange(time.minimum, time.maximum)] as const]),
      ...reported,
    ],
    text: first?.claims[0]?.claim.text?.[language] ?? null,
    source: sourcesOf(movements, language, messages),
  };
}

/** Every source of some movements, each once; of many their rows are told together. */
function sourcesOf(movements: readonly Movement[], language: Language, messages: Messages): string {
  const claims = movements.flatMap((movement) => movement.claims.map(({ claim }) => claim));
  if (claims.length <= mostTold)
    return [...new Set(claims.map((claim) => claimSource(claim, language, messages)))].join('; ');
  const publishers = [...new Set(claims.map(({ source }) => publisherOf(source, messages)))];
  const named = publishers.slice(0, mostTold);
  return [
    ...rowWords(claims, messages),
    ...named,
    ...(named.length < publishers.length ? [messages.moreInFile(publishers.length - named.length)] : []),
  ].join(', ');
}

/** A claim with its count, where it has one: of several counts none is the claim's own. */
function describeClaim(claim: Claim, options: Presentation): Description {
  const movements = movementsOfClaim(options.airlift, claim);
  const fleets = options.airlift.fleets.filter((each) => each.claim === claim);
  const [movement, fleet] = [movements[0], fleets[0]];
  const own = movement?.claims.find((each) => each.claim === claim)?.amounts ?? [];
  const amount = own.find(({ measure }) => measure === options.measure) ?? own[0] ?? null;
  return movements.length + fleets.length === 1
    ? describeCount(claim, amount ?? fleet?.count ?? null, amount?.measure ?? null, fleet ?? null, options)
    : describeCount(claim, null, null, fleet ?? null, options);
}

/** What all claims on a movement say of it, each with its source. */
function describeMovement(movement: Movement, options: Presentation): Description {
  const { language, messages } = options;
  const [first] = movement.claims;
  if (first === undefined)
    return { title: messages.reported, subtitle: null, rows: [], text: null, source: '' };
  if (movement.claims.length === 1) {
    const amount =
      first.amounts.find(({ measure }) => measure === options.measure) ?? first.amounts[0] ?? null;
    return describeCount(first.claim, amount, amount?.measure ?? null, null, options);
  }
  const words = claimedWords(movement, options.measure, messages);
  return {
    title: words === null ? messages.reported : `${words} ${messages.noun(options.measure, 2)}`,
    subtitle: null,
    rows: movement.claims
      .slice(0, mostTold)
      .map(({ claim, amounts }) => [
        messages.list(
          amounts.map(
            (amount) => `${countWords(amount, messages)} ${messages.noun(amount.measure, amount.value)}`,
          ),
        ),
        claimSource(claim, language, messages),
      ]),
    text: first.claim.text?.[language] ?? null,
    source: '',
  };
}

function describeCount(
  claim: Claim,
  count: Count | null,
  measure: Measure | null,
  fleet: Fleet | null,
  { language, messages }: Presentation,
): Description {
  const title =
    count === null
      ? messages.reported
      : `${countWords(count, messages)} ${fleet?.aircraft.name ?? messages.noun(measure ?? 'aircraft', count.value)}`;
  return {
    title: title.slice(0, 1).toLocaleUpperCase(language) + title.slice(1),
    subtitle: fleet === null ? null : messages.groupFormed,
    rows: [],
    text: claim.text?.[language] ?? null,
    source: claimSource(claim, language, messages),
  };
}
