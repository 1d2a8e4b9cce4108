// Positions in cells: decimal degrees, degrees with minutes and seconds, as charts and flight plans write them.
import type { Position } from '../../../geodesy/position.ts';
import { plainText } from './plain-text.ts';

type Axis = 'latitude' | 'longitude';

/** Letters; no position is longer. */
const longest = 100;

/** Letters of the half of the globe, in English, French, Spanish, Portuguese, German, id and ru. */
const halves: Readonly<Record<string, readonly [Axis, 1 | -1]>> = {
  N: ['latitude', 1],
  U: ['latitude', 1],
  С: ['latitude', 1],
  S: ['latitude', -1],
  Ю: ['latitude', -1],
  E: ['longitude', 1],
  O: ['longitude', 1],
  T: ['longitude', 1],
  В: ['longitude', 1],
  W: ['longitude', -1],
  B: ['longitude', -1],
  З: ['longitude', -1],
};

/** Degrees, minutes, seconds with their signs or blanks between, and a letter before or behind. */
const angle =
  /^([NSEWOUTBСЮВЗ])?\s*([+-])?\s*(\d{1,3}(?:[.,]\d+)?)\s*(?:°|º|deg|d)?\s*(?:(?<=[\s°ºg])\s*(\d{1,2}(?:[.,]\d+)?)\s*(?:['′:]|min|m)?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″:]|''|sec|s)?)?)?\s*([NSEWOUTBСЮВЗ])?(?:\.?\s?[шд]\.?)?$/iu;

/** As aeronautical publications write them: `512839N`, `0002741W`, `5128N`. */
const packed = /^(\d{2,3})(\d{2})(\d{2}(?:\.\d+)?)?([NSEW])$/i;

/**
 * Degrees of one coordinate, north and east positive.
 * @param axis of which it is; a cell with a letter of the other is none
 * @returns null for what is none, or lies beyond 90 or 180 degrees
 */
export function readDegrees(text: string, axis: Axis): number | null {
  if (text.length > longest) return null;
  const plain = plainText(text).replace(/[’′]/g, "'").replace(/[″”“]/g, '"').replace(/''/g, '"');
  const [, degreesPacked, minutesPacked, secondsPacked, halfPacked] = packed.exec(plain) ?? [];
  if (degreesPacked !== undefined && degreesPacked.length === (axis === 'latitude' ? 2 : 3))
    return signed([degreesPacked, minutesPacked, secondsPacked], undefined, halfPacked, axis);
  const match = angle.exec(plain.replace(/(\d)\s*:\s*(?=\d)/g, '$1 '));
  if (match === null) return null;
  const [, before, sign, degrees, minutes, seconds, behind] = match;
  if (before !== undefined && behind !== undefined) return null;
  return signed([degrees, minutes, seconds], sign, before ?? behind, axis);
}

function signed(
  parts: readonly (string | undefined)[],
  sign: string | undefined,
  half: string | undefined,
  axis: Axis,
): number | null {
  const [degrees = 0, minutes = 0, seconds = 0] = parts.map((part) =>
    Number((part ?? '0').replace(',', '.')),
  );
  const [ownAxis, direction] = half === undefined ? [axis, 1] : (halves[half.toUpperCase()] ?? [null, 1]);
  if (ownAxis !== axis || (sign === '-' && half !== undefined) || minutes >= 60 || seconds >= 60) return null;
  if (!Number.isInteger(degrees) && minutes + seconds > 0) return null;
  const value = (degrees + minutes / 60 + seconds / 3600) * direction * (sign === '-' ? -1 : 1);
  // A millionth of a degree is a tenth of a metre: thirds of a second have no end.
  const rounded = Math.round(value * 1_000_000) / 1_000_000;
  if (Math.abs(rounded) > (axis === 'latitude' ? 90 : 180)) return null;
  return rounded === 0 ? 0 : rounded;
}

/**
 * `[longitude, latitude]` of a cell that holds both, latitude first: `51.4775, -0.4614`, `51°28′39″N 0°27′41″W`,
 * `512839N0002741W`, `51,4775; -0,4614`; `POINT(-0.4614 51.4775)` as databases write it.
 * @returns null for what is no position
 */
export function readPositionCell(text: string): Position | null {
  if (text.length > longest) return null;
  const plain = plainText(text)
    .replace(/^geo:/i, '')
    .replace(/^[([]\s*(.*?)\s*[)\]]$/, '$1');
  const [, easting, northing] = /^POINT ?\(\s*(-?[\d.]+) (-?[\d.]+)\s*\)$/i.exec(plain) ?? [];
  if (easting !== undefined && northing !== undefined) return pair(northing, easting);
  for (const divider of [/\s*;\s*/, /,\s+/, /\s*,\s*/, /(?<=[NSСЮ])\s*(?=\d)/iu, /\s*\/\s*/, /\s+/]) {
    const [latitude = '', longitude = '', ...more] = plain.split(divider);
    if (more.length > 0 || longitude === '') continue;
    const position = pair(latitude, longitude) ?? (isLettered(plain) ? pair(longitude, latitude) : null);
    if (position !== null) return position;
  }
  // The longitude's letter before it ends the latitude: `N51 28.65 W000 27.68`.
  const at = plain.search(/(?<=\d["'°]?)\s+(?=[EWOВЗ]\s?\d)/iu);
  return at < 0 ? null : pair(plain.slice(0, at), plain.slice(at).trim());
}

/** Letters say which is which, whatever the order. */
const isLettered = (plain: string) => /[NSСЮ]/iu.test(plain) && /[EWOВЗ]/iu.test(plain);

function pair(latitude: string, longitude: string): Position | null {
  const [north, east] = [readDegrees(latitude, 'latitude'), readDegrees(longitude, 'longitude')];
  return north === null || east === null ? null : [east, north];
}
