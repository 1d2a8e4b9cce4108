// GeoJSON (RFC 7946) as a workbook: properties are columns, lines are rows, points are places.
import { featuresWorkbook, type LongitudeLatitude, type MapFeature, positionIn } from './features.ts';
import { isOwnGeoJson, ownGeoJsonWorkbook } from './own-geojson.ts';
import type { WorkbookReading } from './reading.ts';

const types = [
  'FeatureCollection',
  'Feature',
  'GeometryCollection',
  'LineString',
  'MultiLineString',
  'Point',
  'MultiPoint',
];

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isGeoJson = (value: unknown): boolean =>
  isMembers(value) && typeof value.type === 'string' && types.includes(value.type);

/** @throws Refusal where there is nothing in it */
export function geoJsonWorkbook(value: unknown, file: string): WorkbookReading {
  const features = featuresOf(value).map(
    (each, index): MapFeature => ({
      number: index + 1,
      properties: isMembers(each.properties) ? each.properties : {},
      geometry: geometryOf(each.geometry),
    }),
  );
  return isOwnGeoJson(features)
    ? ownGeoJsonWorkbook(features, isMembers(value) ? value : {})
    : featuresWorkbook('geojson', file, features);
}

function featuresOf(value: unknown): readonly Members[] {
  if (!isMembers(value)) return [];
  if (value.type === 'FeatureCollection')
    return Array.isArray(value.features) ? value.features.filter(isMembers) : [];
  return value.type === 'Feature' ? [value] : [{ geometry: value }];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function geometryOf(value: unknown): MapFeature['geometry'] {
  if (!isMembers(value)) return { kind: 'none' };
  const { type, coordinates } = value;
  const line = (from: unknown, to: unknown): MapFeature['geometry'] => {
    const ends: readonly (LongitudeLatitude | null)[] = [positionIn(from), positionIn(to)];
    const [start, end] = ends;
    return start && end ? { kind: 'line', ends: [start, end] } : { kind: 'none' };
  };
  switch (type) {
    case 'LineString':
      return line(list(coordinates)[0], list(coordinates).at(-1));
    // Cut where it crosses ±180°.
    case 'MultiLineString':
      return line(list(list(coordinates)[0])[0], list(list(coordinates).at(-1)).at(-1));
    case 'Point': {
      const at = positionIn(coordinates);
      return at === null ? { kind: 'none' } : { kind: 'point', at };
    }
    case 'GeometryCollection': {
      const parts = list(value.geometries).map((each) =>
        isMembers(each) && each.type !== 'GeometryCollection' ? geometryOf(each) : { kind: 'none' as const },
      );
      return parts.find(({ kind }) => kind === 'line') ?? parts[0] ?? { kind: 'none' };
    }
    default:
      return { kind: 'other', type: typeof type === 'string' ? type : '' };
  }
}
