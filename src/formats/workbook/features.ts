// Lines and points with properties, as GeoJSON and KML have them, as sheets: a row a line, and the points as places.
import { told } from '../../i18n/problems/told.ts';
import type { FileProblem } from '../opening.ts';
import type { Sheet, Workbook } from '../workbook.ts';
import { sheetOfObjects } from './cells.ts';
import { fileProblem, Refusal, type WorkbookReading, workbookRead } from './reading.ts';

export interface MapFeature {
  /** In its file, the first being 1. */
  readonly number: number;
  readonly properties: object;
  readonly geometry:
    | { readonly kind: 'line'; readonly ends: readonly [LongitudeLatitude, LongitudeLatitude] }
    | { readonly kind: 'point'; readonly at: LongitudeLatitude }
    /** It has no position. */
    | { readonly kind: 'none' }
    | { readonly kind: 'other'; readonly type: string };
}

/** Degrees. */
export type LongitudeLatitude = readonly [number, number];

/** @returns null for what is no position, or none on the earth */
export function positionIn(value: unknown): LongitudeLatitude | null {
  if (!Array.isArray(value)) return null;
  const [longitude, latitude]: unknown[] = value;
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return null;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 360 ? [within(longitude), latitude] : null;
}

/** Lines over ±180° may go on beyond it. */
const within = (longitude: number) =>
  Math.abs(longitude) <= 180 ? longitude : longitude - Math.sign(longitude) * 360;

/** Columns that say where something flew from or to. */
const endColumns =
  /^(from|to|origin|dest(ination)?|orig|dep(arture)?|arr(ival)?|adep|ades|src|source|target|start|end)(_?(name|id|icao|iata|code|airport|lat|lon|lng))?$/i;

/** Where a source of the data is named, that is no end by itself. */
const sourceColumn = /^(src|source)$/i;

/** Whether its properties say where it flew from or to; else its line does. */
const hasOwnEnds = ({ properties }: MapFeature): boolean =>
  Object.entries(properties).some(
    ([key, value]) =>
      endColumns.test(key) && !sourceColumn.test(key) && value !== null && String(value).trim() !== '',
  );

/** @throws Refusal where there is neither a line nor a point, nor a property of one */
export function featuresWorkbook(
  format: Workbook['format'],
  file: string,
  features: readonly MapFeature[],
): WorkbookReading {
  const lines = features.filter(({ geometry: { kind } }) => kind === 'line' || kind === 'none');
  const points = features.filter(({ geometry }) => geometry.kind === 'point');
  if (lines.length + points.length === 0) throw new Refusal(told('no-rows.geometry'));
  const rows = lines.map((feature) => {
    const { properties, geometry } = feature;
    return geometry.kind === 'line' && !hasOwnEnds(feature)
      ? {
          ...properties,
          from_lat: geometry.ends[0][1],
          from_lon: geometry.ends[0][0],
          to_lat: geometry.ends[1][1],
          to_lon: geometry.ends[1][0],
        }
      : properties;
  });
  const places = points.map(({ properties, geometry }) => {
    const [lon, lat] = geometry.kind === 'point' ? geometry.at : [0, 0];
    return { ...properties, lat, lon };
  });
  const numbers = (some: readonly MapFeature[]) => some.map(({ number }) => number + 1);
  const sheets: Sheet[] = [
    ...(rows.length === 0 ? [] : [sheetOfObjects('rows', rows, numbers(lines))]),
    ...(places.length === 0 ? [] : [sheetOfObjects('places', places, numbers(points))]),
  ];
  return workbookRead({ format, sheets, isTyped: true }, problemsOf(file, features));
}

function problemsOf(file: string, features: readonly MapFeature[]): readonly FileProblem[] {
  const numbersOf = (kind: MapFeature['geometry']['kind']) =>
    features.filter(({ geometry }) => geometry.kind === kind).map(({ number }) => number + 1);
  const [without, others] = [numbersOf('none'), numbersOf('other')];
  return [
    ...(without.length === 0
      ? []
      : [
          fileProblem(file, 'told', {
            ...told('no-geometry', { count: without.length }),
            rows: without,
          }),
        ]),
    ...(others.length === 0
      ? []
      : [
          fileProblem(file, 'told', {
            ...told('no-line', { count: others.length }),
            rows: others,
          }),
        ]),
  ];
}
