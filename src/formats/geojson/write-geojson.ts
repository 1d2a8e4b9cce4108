// What the map shows as GeoJSON (RFC 7946): airfields, arcs, and the counts with who reported them.
import type { Feature, LineString, MultiLineString, Point } from 'geojson';
import type { AircraftType, Airlift, Fleet, Place } from '../../airlift/airlift.ts';
import {
  divisionOf,
  isSharedByPlaces,
  sharesOf,
  shownCountOf,
  sumOf,
} from '../../airlift/counting/division.ts';
import type { Shown, ShownMovement } from '../../airlift/counting/filter.ts';
import { isDrawable } from '../../airlift/counting/totals.ts';
import { type Route, routesOfMovement } from '../../airlift/routes.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { dataLicence } from '../data-licence.ts';
import { byReader } from '../table/place-cells.ts';
import { rounded } from './antimeridian.ts';
import { drawnOf, wholesOf } from './drawn-movements.ts';
import {
  amountProperties,
  claimProperties,
  comparatorCodes,
  movementProperties,
  type Properties,
} from './properties.ts';
import { routeGeometries } from './route-geometry.ts';

/** What is tied to no place has no geometry. */
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
 * A FeatureCollection of what a filter shows, one feature a line: its places, one arc for each route of each movement that
 * is drawn and, without geometry, movements of which an end is not reported, and fleets. What is drawn by its parts stands
 * in `wholes` beside the features. `count_…` is the first amount that a movement has, `flights_…` and its like those of
 * each measure, with rivals where sources differ. A count is that of its movement and is repeated on each of its arcs:
 * `count_shared` marks one that belongs to several arcs, `movement` which these are, `note` what is not reported of it.
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
  const movements = shown.movements.flatMap((each) => drawnOf(airlift, each));
  const wholes = wholesOf(shown, movements).map((each) => undrawnFeature(each, options).properties);
  const geometryOf = routeGeometries(movements.length);
  const named = new Set(movements.flatMap(({ movement: { from, via, to } }) => [...from, ...via, ...to]));
  const features = [
    ...airlift.places.filter((place) => named.has(place)).map((place) => placeFeature(place, options)),
    ...movements.flatMap((each) => {
      const routes = routesOfMovement(airlift, each.movement);
      return routes.length === 0
        ? [undrawnFeature(each, options)]
        : routes.map((route) => routeFeature(route, geometryOf(route), each, options));
    }),
    ...shown.fleets.map((fleet) => fleetFeature(fleet, options)),
  ];
  const all = wholes.length === 0 ? head : { ...head, wholes };
  const members = Object.entries(all).map((member) => member.map((each) => JSON.stringify(each)).join(': '));
  const lines = features.map((feature) => `\n${JSON.stringify(feature)}`);
  return `{\n${members.join(',\n')},\n"features": [${lines.join(',')}\n]\n}\n`;
}

function placeFeature(airfield: Place, { language, messages }: GeoJsonOptions): MapFeature {
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
      source: airfield.byReader ? messages.chosenByYou : messages.airfieldSource,
      ...(airfield.byReader ? { position_by: byReader } : {}),
    },
  };
}

function routeFeature(
  route: Route,
  geometry: LineString | MultiLineString,
  shown: ShownMovement,
  options: GeoJsonOptions,
): MapFeature {
  const { language, messages } = options;
  return {
    type: 'Feature',
    geometry,
    properties: {
      kind: 'route',
      id: route.id,
      name: messages.routeName(route.from.names[language], route.to.names[language]),
      from: route.from.id,
      to: route.to.id,
      ...countProperties(shown, route.to.id, options),
      distance_km: decimal(route.distance / 1000),
      bearing_deg: decimal(route.bearing) % 360,
    },
  };
}

/** A movement of which an end is not reported. */
function undrawnFeature(shown: ShownMovement, options: GeoJsonOptions): MapFeature {
  const { movement } = shown;
  const ids = (places: readonly Place[]) => places.map(({ id }) => id).join('; ') || null;
  return {
    type: 'Feature',
    geometry: null,
    properties: {
      kind: 'movement',
      id: `movement:${movement.id}`,
      name: null,
      from: ids(movement.from),
      to: ids(movement.to),
      ...countProperties(shown, null, options),
      distance_km: null,
      bearing_deg: null,
    },
  };
}

/** @param to the id of the place where an arc ends */
function countProperties(shown: ShownMovement, to: string | null, options: GeoJsonOptions): Properties {
  const { language, messages } = options;
  const { movement, aircraft } = shown;
  // Where a source says how the count divides, an arc has its own.
  const own = to === null ? null : sumOf(sharesOf(shown, to));
  const [claimed] = movement.claims;
  const count = own ?? claimed?.amounts[0] ?? null;
  const words = count === null ? null : messages.count(count.comparator, count.value, count.upTo);
  const isShared = own === null && isSharedByPlaces(movement);
  const portion = own === null ? shown.portion : 'whole';
  const say = portion !== 'whole' ? messages.someOfCount : isShared ? messages.shared : String;
  return {
    ...movementProperties(movement, language),
    aircraft: messages.list(namesOf(aircraft)),
    count_value: count?.value ?? null,
    count_comparator: count === null ? null : comparatorCodes[count.comparator],
    count_words: words === null ? null : say(words),
    count_shared: isShared,
    count_portion: portion,
    count_aircraft: messages.list(namesOf(movement.aircraft)),
    ...amountProperties(movement),
    split: splitValue(shown),
    note: noteOf(shown, messages),
    ...(claimed === undefined ? {} : claimProperties(claimed.claim, language)),
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
  const drawn = isDrawable(shown.movement) ? [messages.greatCircles] : [];
  return [...(isUnreported ? [words] : []), ...drawn].join('. ');
}

const namesOf = (aircraft: readonly AircraftType[]) => aircraft.map((type) => type.name);

/** Without the spaces that only a page needs. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** To one decimal place. */
const decimal = (value: number) => Math.round(value * 10) / 10;
