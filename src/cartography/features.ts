// The airlift as map features: one arc for each route, one envelope for each shared count.
import type {
  Position as Coordinates,
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
} from 'geojson';
import type { Airlift, Movement } from '../airlift/airlift.ts';
import { type Route, routesOfMovement } from '../airlift/routes.ts';
import { fanOfArcs, greatCircle } from '../geodesy/great-circle.ts';
import type { Position } from '../geodesy/position.ts';

/** Lines laid between two neighbouring arcs, so that wide lines cover the area between them at every zoom. */
const fanSteps = 24;

export interface Arc {
  readonly route: Route;
  /** The great circle as points at equal angles. */
  readonly line: readonly Position[];
}

/** The arcs of an airlift, in the data's order. */
export function arcsOf(airlift: Airlift): Arc[] {
  return airlift.movements.flatMap((movement) =>
    routesOfMovement(movement).map((route) => ({
      route,
      line: greatCircle(route.from.position, route.to.position),
    })),
  );
}

const coordinates = (line: readonly Position[]): Coordinates[] => line.map((position) => [...position]);

/** Arcs as lines, the route's id as feature id. */
export function arcFeatures(arcs: readonly Arc[]): FeatureCollection<LineString> {
  return {
    type: 'FeatureCollection',
    features: arcs.map(
      ({ route, line }): Feature<LineString> => ({
        type: 'Feature',
        properties: { id: route.id },
        geometry: { type: 'LineString', coordinates: coordinates(line) },
      }),
    ),
  };
}

/** For each movement the fan of lines that a wide stroke makes into its envelope, the movement's id as feature id. */
export function envelopeFeatures(airlift: Airlift): FeatureCollection<MultiLineString> {
  return {
    type: 'FeatureCollection',
    features: airlift.movements.map(
      (movement): Feature<MultiLineString> => ({
        type: 'Feature',
        properties: { id: movement.id },
        geometry: envelopeOf(movement),
      }),
    ),
  };
}

/** The fan of lines that a wide stroke makes into the envelope of a movement's arcs. */
export function envelopeOf(movement: Movement): MultiLineString {
  const ends = movement.to.map((airfield) => airfield.position);
  const fan = fanOfArcs(movement.from.position, ends, ends.length > 1 ? fanSteps : 1);
  return { type: 'MultiLineString', coordinates: fan.map(coordinates) };
}
