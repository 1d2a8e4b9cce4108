// Flight plans as they are filed (ICAO Doc 4444, appendix 3): `(FPL-ABC12-IN-B744/H-…-EDDF0500-…-VIDP0730-DOF/220306)`.
import { told } from '../../i18n/problems/told.ts';
import { mostRows } from './limits.ts';
import { Refusal, type WorkbookReading, workbookRead } from './reading.ts';

/** Letters; no plan is longer. */
const longest = 3000;

const header = ['callsign', 'from', 'to', 'date', 'aircraft', 'operator', 'status'];

type Mark = 'DOF' | 'DEP' | 'DEST' | 'TYP' | 'OPR';

const behind = (mark: Mark) => new RegExp(`(?:^|\\s)${mark}/(.*?)(?=\\s+[A-Z]{3,4}/|$)`, 's');
const forms: Readonly<Record<Mark, RegExp>> = {
  DOF: behind('DOF'),
  DEP: behind('DEP'),
  DEST: behind('DEST'),
  TYP: behind('TYP'),
  OPR: behind('OPR'),
};

/** The word behind a mark of field 18: `DOF/220106`. */
const other = (field: string, mark: Mark) => forms[mark].exec(field)?.[1]?.replace(/\s+/g, ' ').trim() ?? '';

/** Of a field with a place and a time its place; `ZZZZ` has none, and field 18 says it. */
const placeIn = (field: string, said: string) => {
  const code = /^([A-Z]{4})\d{4}/.exec(field)?.[1] ?? '';
  return code === 'ZZZZ' ? said : code;
};

function cellsOf(message: string): readonly string[] {
  const [callsign = '', , type = '', , departure = '', , destination = '', ...rest] = message
    .split('-')
    .map((field) => field.trim());
  const field18 = rest.join('-');
  const day = /^(\d{2})(\d{2})(\d{2})$/.exec(other(field18, 'DOF'));
  const designator = /^\d{0,2}([A-Z][A-Z0-9]{1,3})\//.exec(type)?.[1] ?? '';
  return [
    callsign,
    placeIn(departure, other(field18, 'DEP')),
    placeIn(destination, other(field18, 'DEST')),
    day === null ? '' : `20${day[1]}-${day[2]}-${day[3]}`,
    designator === 'ZZZZ' ? other(field18, 'TYP') : designator,
    other(field18, 'OPR'),
    // Whether it was flown no plan says.
    'planned',
  ];
}

/** A row a plan. @throws Refusal for too many */
export function flightPlansWorkbook(text: string): WorkbookReading {
  const messages = text.split('(FPL-').slice(1);
  if (messages.length > mostRows)
    throw new Refusal(told('too-large.rows', { count: messages.length, most: mostRows }));
  const rows = messages.map((message, index) => ({
    row: index + 2,
    cells: cellsOf(message.slice(0, longest).split(')')[0] ?? ''),
  }));
  return workbookRead({
    format: 'csv',
    sheets: [{ name: null, records: [{ row: 1, cells: header }, ...rows] }],
    isTyped: true,
  });
}
