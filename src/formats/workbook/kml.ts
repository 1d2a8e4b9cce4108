// KML 2.3 (OGC 12-007r2), alone or packed as KMZ: each placemark's line is a row, its point a place.
import { told } from '../../i18n/problems/told.ts';
import { featuresWorkbook, type LongitudeLatitude, type MapFeature, positionIn } from './features.ts';
import { mostRows } from './limits.ts';
import { Refusal, type WorkbookReading } from './reading.ts';
import { walkXml } from './xml.ts';

/** What is read of one placemark. */
interface Placemark {
  readonly properties: Map<string, string>;
  readonly lines: (readonly [LongitudeLatitude, LongitudeLatitude])[];
  readonly track: LongitudeLatitude[];
  point: LongitudeLatitude | null;
  other: string | null;
}

/** Elements whose text is a property, and what it is called in a table. */
const properties: Readonly<Record<string, string>> = {
  name: 'name',
  description: 'note',
  when: 'date',
  begin: 'date',
  end: 'until',
};

const numbers = (text: string, separator: RegExp): LongitudeLatitude | null =>
  positionIn(text.trim().split(separator).map(Number));

/** @throws Refusal for what is no XML, or has no line */
export async function kmlWorkbook(text: string, file: string): Promise<WorkbookReading> {
  const placemarks: Placemark[] = [];
  let [current, written, named]: [Placemark | null, string, string] = [null, '', ''];
  await walkXml(text, {
    open: (element, attribute) => {
      written = '';
      if (element === 'Placemark') {
        current = { properties: new Map(), lines: [], track: [], point: null, other: null };
        placemarks.push(current);
        if (placemarks.length > mostRows)
          throw new Refusal(told('too-large.rows', { count: placemarks.length, most: mostRows }));
      }
      if (element === 'Data' || element === 'SimpleData') named = attribute('name') ?? '';
      if (current !== null && element === 'Polygon') current.other = element;
    },
    text: (value) => {
      if (current !== null) written += value;
    },
    close: (element, inside) => {
      if (element === 'Placemark') current = null;
      if (current !== null) elementInto(current, element, inside, written, named);
      written = '';
    },
  });
  return featuresWorkbook('kml', file, placemarks.map(featureOf));
}

function elementInto(
  placemark: Placemark,
  element: string,
  inside: string,
  written: string,
  named: string,
): void {
  if (element === 'coordinates') coordinatesInto(placemark, inside, written);
  else if (element === 'coord' && inside === 'Track') {
    const at = numbers(written, /\s+/);
    if (at !== null) placemark.track.push(at);
  } else if ((element === 'value' && inside === 'Data') || element === 'SimpleData') {
    if (named !== '') placemark.properties.set(named, written.trim());
  } else {
    const column = Object.hasOwn(properties, element) ? properties[element] : undefined;
    if (column !== undefined && written.trim() !== '') placemark.properties.set(column, written.trim());
  }
}

function coordinatesInto(placemark: Placemark, inside: string, text: string): void {
  const words = text.trim().split(/\s+/);
  const [first, last] = [numbers(words[0] ?? '', /,/), numbers(words.at(-1) ?? '', /,/)];
  if (inside === 'LineString' && first !== null && last !== null) placemark.lines.push([first, last]);
  if (inside === 'Point' && first !== null) placemark.point = first;
}

function featureOf({ properties: own, lines, track, point, other }: Placemark, index: number): MapFeature {
  const [start, end] = [lines[0]?.[0] ?? track[0], lines.at(-1)?.[1] ?? track.at(-1)];
  const until = own.get('until');
  if (until !== undefined) own.set('date', `${own.get('date') ?? '..'}/${until}`);
  own.delete('until');
  return {
    number: index + 1,
    properties: Object.fromEntries(own),
    geometry:
      start !== undefined && end !== undefined
        ? { kind: 'line', ends: [start, end] }
        : point !== null
          ? { kind: 'point', at: point }
          : other !== null
            ? { kind: 'other', type: other }
            : { kind: 'none' },
  };
}
