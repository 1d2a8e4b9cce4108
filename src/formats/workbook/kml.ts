// KML 2.3 (OGC 12-007r2), alone or packed as KMZ: each placemark's line is a row, its point a place.
/// <reference path="./saxen.d.ts" />
import { told } from '../../i18n/problems/told.ts';
import { featuresWorkbook, type LongitudeLatitude, type MapFeature, positionIn } from './features.ts';
import { Refusal, type WorkbookReading } from './reading.ts';

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

/**
 * The reader expands no entity but those of XML itself, and asks for nothing that a file names.
 * @throws Refusal for what is no XML, or has no line
 */
export async function kmlWorkbook(text: string, file: string): Promise<WorkbookReading> {
  const { Parser } = await import('saxen');
  const placemarks: Placemark[] = [];
  const path: string[] = [];
  let [current, written, named]: [Placemark | null, string, string] = [null, '', ''];
  const parser = new Parser();
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('openTag', (name, attributes) => {
    const element = local(name);
    path.push(element);
    written = '';
    if (element === 'Placemark') {
      current = { properties: new Map(), lines: [], track: [], point: null, other: null };
      placemarks.push(current);
    }
    if (element === 'Data' || element === 'SimpleData') named = attributes().name ?? '';
    if (current !== null && element === 'Polygon') current.other = element;
  });
  parser.on('text', (value, decode) => {
    written += decode(value);
  });
  parser.on('cdata', (value) => {
    written += value;
  });
  parser.on('closeTag', (name) => {
    const element = local(name);
    path.pop();
    if (current === null) return;
    const inside = path.at(-1) ?? '';
    if (element === 'Placemark') current = null;
    else if (element === 'coordinates') coordinatesInto(current, inside, written);
    else if (element === 'coord' && inside === 'Track') {
      const at = numbers(written, /\s+/);
      if (at !== null) current.track.push(at);
    } else if ((element === 'value' && inside === 'Data') || element === 'SimpleData') {
      if (named !== '') current.properties.set(named, written.trim());
    } else {
      const column = Object.hasOwn(properties, element) ? properties[element] : undefined;
      if (column !== undefined && written.trim() !== '') current.properties.set(column, written.trim());
    }
    written = '';
  });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.parse(text);
  } catch {
    throw new Refusal(told('unreadable-file.xml'));
  }
  return featuresWorkbook('kml', file, placemarks.map(featureOf));
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
