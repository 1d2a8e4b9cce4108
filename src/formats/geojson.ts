// What the map shows as GeoJSON (RFC 7946): airfields, arcs, and the counts with who reported them.
import type { Position as Coordinates, Feature, LineString, MultiLineString, Point } from 'geojson';
import type { AircraftType, Airlift, Claim, Fleet, Place } from '../airlift/airlift.ts';
import { divisionOf, isSharedByPlaces, sharesOf, shownCountOf, sumOf } from '../airlift/counting/division.ts';
import type { Shown, ShownMovement } from '../airlift/counting/filter.ts';
import { type Route, routesOfMovement } from '../airlift/routes.ts';
import { greatCirclesThrough } from '../geodesy/great-circle.ts';
import type { Position } from '../geodesy/position.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import { formatRuns } from '../i18n/numbers.ts';
import { comparatorCodes, dataLicence } from './csv.ts';

/** No lists and no objects: a geographic information system makes a column of each property. */
type Properties = Readonly<Record<string, string | number | boolean | null>>;

/** A fleet is tied to no airfield, so it has no geometry. */
type MapFeature = Feature<Point | LineString | MultiLineString | null, Properties>;

export interface GeoJsonOptions {
  readonly airlift: Airlift;
  readonly shown: Shown;
  readonly language: Language;
  readonly messages: Messages;
  /** How much of the airlift the filter shows, and who said it, each as a sentence. */
  readonly sentences: { readonly filter: string; readonly source: string };
}

/**
 * A FeatureCollection of what a filter shows, one feature a line: its airfields, one arc for each route and, without
 * geometry, its fleets. A count is that of its movement and is repeated on each of its arcs: `count_shared` marks one
 * that belongs to several arcs together, `movement` says which arcs these are, `note` what is not reported of it.
 */
export function geoJsonOf(options: GeoJsonOptions): string {
  const { airlift, shown, language, messages, sentences } = options;
  const head = {
    type: 'FeatureCollection',
    name: airlift.slug,
    title: airlift.title[language],
    description: airlift.summary[language],
    language,
    filter: sentences.filter,
    source: plain(sentences.source),
    licence: `${messages.whatReported}: ${dataLicence}. ${messages.airfieldSource}.`,
    notReported: airlift.notReported.map((remark) => remark.text[language]),
  };
  const shownAirfields = airlift.places.filter((airfield) =>
    shown.movements.some(({ movement }) =>
      [movement.from, movement.via, movement.to].flat().includes(airfield),
    ),
  );
  const features = [
    ...shownAirfields.map((airfield) => airfieldFeature(airfield, options)),
    ...shown.movements.flatMap((each) =>
      routesOfMovement(airlift, each.movement).map((route) => routeFeature(route, each, options)),
    ),
    ...shown.fleets.map((fleet) => fleetFeature(fleet, options)),
  ];
  const members = Object.entries(head).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  const lines = features.map((feature) => `\n${JSON.stringify(feature)}`);
  return `{\n${members.join(',\n')},\n"features": [${lines.join(',')}\n]\n}\n`;
}

function airfieldFeature(airfield: Place, { language, messages }: GeoJsonOptions): MapFeature {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: rounded(airfield.position) },
    properties: {
      kind: airfield.kind,
      id: airfield.id,
      name: airfield.names[language],
      icao: airfield.icao,
      iata: airfield.iata,
      elevation_m: airfield.elevation,
      country: airfield.country,
      country_name: airfield.countryName?.[language] ?? null,
      source: messages.airfieldSource,
    },
  };
}

function routeFeature(route: Route, shown: ShownMovement, options: GeoJsonOptions): MapFeature {
  const { language, messages } = options;
  const { movement, aircraft } = shown;
  // Where a source says how the count divides, an arc has its own.
  const own = sumOf(sharesOf(shown, route.to.id));
  const [claimed] = movement.claims;
  const count = own ?? claimed?.amounts[0] ?? null;
  const words = count === null ? null : messages.count(count.comparator, count.value, count.upTo);
  const isShared = own === null && isSharedByPlaces(movement);
  const portion = own === null ? shown.portion : 'whole';
  const say = portion === 'some' ? messages.someOfCount : isShared ? messages.shared : String;
  return {
    type: 'Feature',
    geometry: arcGeometry(greatCirclesThrough(stopsOf(route))),
    properties: {
      kind: 'route',
      id: route.id,
      name: messages.routeName(route.from.names[language], route.to.names[language]),
      from: route.from.id,
      to: route.to.id,
      movement: movement.id,
      aircraft: messages.list(namesOf(aircraft)),
      count_value: count?.value ?? null,
      count_comparator: count === null ? null : comparatorCodes[count.comparator],
      count_words: words === null ? null : say(words),
      count_shared: isShared,
      count_portion: portion,
      count_aircraft: messages.list(namesOf(movement.aircraft)),
      split: splitValue(shown),
      note: noteOf(shown, messages),
      distance_km: decimal(route.distance / 1000),
      bearing_deg: decimal(route.bearing) % 360,
      ...(claimed === undefined ? {} : claimProperties(claimed.claim, language)),
    },
  };
}

function fleetFeature(fleet: Fleet, { language, messages }: GeoJsonOptions): MapFeature {
  const words = messages.count(fleet.count.comparator, fleet.count.value);
  return {
    type: 'Feature',
    geometry: null,
    properties: {
      kind: 'fleet',
      id: fleet.id,
      name: `${words} ${fleet.aircraft.name}`,
      aircraft: fleet.aircraft.name,
      count_value: fleet.count.value,
      count_comparator: comparatorCodes[fleet.count.comparator],
      count_words: words,
      count_shared: false,
      count_portion: 'whole',
      count_aircraft: fleet.aircraft.name,
      note: messages.groupFormed,
      ...claimProperties(fleet.claim, language),
    },
  };
}

function claimProperties(claim: Claim, language: Language): Properties {
  return {
    claim_id: claim.id,
    claim_text: claim.text?.[language] ?? null,
    paragraphs: formatRuns(claim.paragraphs),
    source: claim.source.publisher,
    published: claim.source.published,
    reference: claim.source.reference,
    said_by: claim.saidBy?.name[language] ?? null,
    said_to: claim.saidTo?.publisher ?? null,
    said_on: claim.said,
  };
}

/**
 * How a count divides, as far as the filter shows it, in values that are the same in every language: `not_reported`, or
 * `<airfield> <aircraft> <comparator> <value>` for each share, divided by "; "; null where there is nothing to divide.
 */
function splitValue(shown: ShownMovement): string | null {
  switch (divisionOf(shown.movement)) {
    case 'undivided':
      return null;
    case 'unreported':
      return 'not_reported';
    case 'reported':
      return sharesOf(shown)
        .map(
          ({ to, aircraft, count }) =>
            `${to} ${aircraft} ${comparatorCodes[count.comparator]} ${count.value}`,
        )
        .join('; ');
  }
}

function noteOf(shown: ShownMovement, messages: Messages): string {
  const isUnreported = divisionOf(shown.movement) === 'unreported';
  const words =
    shownCountOf(shown, 'aircraft')?.kind === 'some'
      ? messages.howManyNotReported
      : messages.splitNotReported;
  return [...(isUnreported ? [words] : []), messages.greatCircles].join('. ');
}

const namesOf = (aircraft: readonly AircraftType[]) => aircraft.map((type) => type.name);

/** Without the spaces that only a page needs. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const stopsOf = ({ from, via, to }: Route) => [from, ...via, to].map(({ position }) => position);

/** To one decimal place. */
const decimal = (value: number) => Math.round(value * 10) / 10;

/** To 6 decimal places, which is a tenth of a metre. */
function rounded([longitude, latitude]: Position): [number, number] {
  const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
  return [round(longitude), round(latitude)];
}

/** A line with continuous longitudes as a geometry within ±180°, cut at the antimeridian (RFC 7946, section 3.1.9). */
function arcGeometry(line: readonly Position[]): LineString | MultiLineString {
  const parts = cutAtAntimeridian(line.map(rounded));
  const [only] = parts;
  return parts.length === 1 && only !== undefined
    ? { type: 'LineString', coordinates: only }
    : { type: 'MultiLineString', coordinates: parts };
}

function cutAtAntimeridian(line: readonly Position[]): Coordinates[][] {
  const parts: Coordinates[][] = [];
  let part: Coordinates[] = [];
  let turn = 0;
  const place = ([longitude, latitude]: Position) => rounded([longitude - 360 * turn, latitude]);
  for (const [start, end] of segmentsOf(line)) {
    // A segment along the antimeridian stays with the part before it.
    const middle = (start[0] + end[0]) / 2 - 360 * turn;
    if (Math.abs(middle) > 180) {
      turn += Math.round(middle / 360);
      part = [];
    }
    if (part.length === 0) {
      part.push(place(start));
      parts.push(part);
    }
    part.push(place(end));
  }
  return parts;
}

/** The segments of a line, those over an antimeridian in two. */
function segmentsOf(line: readonly Position[]): [Position, Position][] {
  return line.slice(1).flatMap((end, index): [Position, Position][] => {
    const start = line[index] ?? end;
    const [west, east] = start[0] < end[0] ? [start[0], end[0]] : [end[0], start[0]];
    const meridian = 360 * Math.ceil((west - 180) / 360) + 180;
    if (meridian <= west || meridian >= east) return [[start, end]];
    const share = (meridian - start[0]) / (end[0] - start[0]);
    const cut: Position = [meridian, start[1] + (end[1] - start[1]) * share];
    return [
      [start, cut],
      [cut, end],
    ];
  });
}
