// GeoJSON that this program has written, as the canonical tables: what stands on several arcs of one movement is one row.
import { type Comparator, measures } from '../../airlift/amount.ts';
import { comparatorCodes } from '../geojson/properties.ts';
import { amountColumns } from '../table/columns.ts';
import { writeAmount } from '../table/written-amount.ts';
import { cellText, sheetOfObjects } from './cells.ts';
import type { MapFeature } from './features.ts';
import { type WorkbookReading, workbookRead } from './reading.ts';

type Members = Readonly<Record<string, unknown>>;
interface OwnFeature {
  readonly number: number;
  readonly said: Members;
  readonly geometry: MapFeature['geometry'];
}

/** Whether every feature is of a kind that is written here, and a movement or a fleet is among them. */
export const isOwnGeoJson = (features: readonly MapFeature[]): boolean => {
  const said = features.map(({ properties }) => properties as Members);
  return said.some(
    (each) => 'count_comparator' in each && ['route', 'movement', 'fleet'].includes(text(each.kind)),
  );
};

const text = (value: unknown) => cellText(value);

/** @param head members of the collection beside its features */
export function ownGeoJsonWorkbook(features: readonly MapFeature[], head: Members): WorkbookReading {
  const wholes = (Array.isArray(head.wholes) ? head.wholes : []).filter(
    (said) => typeof said === 'object' && said !== null,
  );
  const own = [
    ...features.map(
      ({ number, properties, geometry }): OwnFeature => ({
        number,
        said: properties as Members,
        geometry,
      }),
    ),
    ...wholes.map(
      (said: Members, index): OwnFeature => ({
        number: features.length + 1 + index,
        said,
        geometry: { kind: 'none' },
      }),
    ),
  ];
  const groups = new Map<string, OwnFeature[]>();
  for (const feature of own) {
    const { said } = feature;
    if (!('count_comparator' in said)) continue;
    const key = said.kind === 'fleet' ? `fleet ${text(said.id)}` : text(said.movement);
    groups.set(key, [...(groups.get(key) ?? []), feature]);
  }
  const rows = [...groups.values()].flatMap((group) => rowsOf(group, groups));
  const places = own.filter(({ geometry }) => geometry.kind === 'point');
  const about = [
    { field: 'title', text: text(head.title) },
    { field: 'summary', text: text(head.description) },
    { field: 'language', text: text(head.language) },
    { field: 'slug', text: text(head.name) },
    ...(Array.isArray(head.notReported) ? head.notReported : []).map((each) => ({
      field: 'not_reported',
      text: text(each),
    })),
  ].filter((line) => line.text !== '');
  const sheets = [
    sheetOfObjects(
      'rows',
      rows.map(({ cells }) => cells),
      rows.map(({ row }) => row),
    ),
    sheetOfObjects(
      'places',
      places.map(placeOf),
      places.map(({ number }) => number + 1),
    ),
    sheetOfObjects('about', about),
  ];
  return workbookRead({ format: 'geojson', sheets, isTyped: true });
}

const codes = new Map(Object.entries(comparatorCodes).map(([sign, code]) => [code, sign as Comparator]));

/** `exactly 15 (The News)`, `range 40 50 (The Other)`. */
const rivalForm = /([a-z_]+) ([\d.]+)(?: ([\d.]+))? \(((?:[^()]|\([^()]*\))*)\)(?:; |$)/g;

function amountText(code: unknown, value: unknown, upTo: unknown): string {
  const comparator = codes.get(text(code));
  if (comparator === undefined || text(value) === '') return '';
  const amount = { measure: 'tonnes', comparator, value: Number(text(value)) } as const;
  if (comparator === '=') return text(value);
  return writeAmount(text(upTo) === '' ? amount : { ...amount, upTo: Number(text(upTo)) });
}

/** Names in a list as people write it in one of the interface's languages. */
const namesIn = (list: unknown) =>
  text(list)
    .split(/,\s*|\s+(?:and|dan|и|және)\s+/u)
    .filter(Boolean)
    .join('; ');

/** The rows of one movement or fleet: one, and where sources differ one for each of them. */
function rowsOf(group: readonly OwnFeature[], groups: ReadonlyMap<string, unknown>) {
  const [first] = group;
  if (first === undefined) return [];
  const { said, number } = first;
  const ends = (end: 'from' | 'to') =>
    [...new Set(group.map((each) => text(each.said[end])))].filter(Boolean).join('; ');
  const paragraphs = text(said.paragraphs);
  const isFleet = said.kind === 'fleet';
  const amounts = Object.fromEntries(
    measures.map((measure) => [
      amountColumns[measure],
      amountText(said[`${measure}_comparator`], said[`${measure}_value`], said[`${measure}_up_to`]),
    ]),
  );
  const cells = {
    movement: isFleet ? text(said.id) : text(said.movement),
    // A whole that is drawn by its parts has no feature of its own.
    part_of: groups.has(text(said.part_of)) ? text(said.part_of) : '',
    kind: isFleet ? 'fleet' : '',
    from: ends('from'),
    via: text(said.via),
    to: ends('to'),
    date: text(said.period),
    aircraft: namesIn(said.count_aircraft),
    operator: text(said.operators),
    ...amounts,
    ...(isFleet ? { aircraft_count: amountText(said.count_comparator, said.count_value, null) } : {}),
    source: text(said.source),
    source_url: text(said.reference),
    source_date: text(said.published),
    where: paragraphs === '' ? '' : `paragraph ${paragraphs}`,
    said_by: text(said.said_by),
    said_to: text(said.said_to),
    said_on: text(said.said_on),
    note: text(said.claim_text),
    changed: text(said.changed),
  };
  const row = number + 1;
  const rivals = measures.flatMap((measure) =>
    [...text(said[`${measure}_rivals`]).matchAll(rivalForm)]
      .slice(1)
      .map(([, code, value, upTo, source = '']) => ({
        row,
        cells: { ...cells, ...emptied, [amountColumns[measure]]: amountText(code, value, upTo), source },
      })),
  );
  return [{ row, cells }, ...rivals];
}

/** What another source says is not known but for its amount. */
const emptied = {
  ...Object.fromEntries(Object.values(amountColumns).map((column) => [column, ''])),
  source_url: '',
  source_date: '',
  where: '',
  said_by: '',
  said_to: '',
  said_on: '',
  note: '',
  changed: '',
};

function placeOf({ said, geometry }: OwnFeature) {
  const [lon, lat] = geometry.kind === 'point' ? geometry.at : [0, 0];
  const { id, name, kind, icao, iata, country, country_name, elevation_m: elevation, position_by } = said;
  return { id, name, lat, lon, kind, icao, iata, country, country_name, elevation, position_by };
}
