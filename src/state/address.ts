// The address: the whole state of the page and the camera of the map, defaults left out.
import type { Airlift } from '../airlift/airlift.ts';
import { spanOfDays } from '../airlift/counting/days.ts';
import {
  boxesOf,
  normalisePicked,
  notReported,
  type Picked,
  type PickedDays,
} from '../airlift/counting/filter.ts';
import { measuresOf } from '../airlift/counting/totals.ts';
import { daysOf, readPeriod } from '../airlift/period.ts';
import { focusIds, focusOf } from '../airlift/pointing/focus.ts';
import { type Camera, maximumPitch, zoomLimits } from '../cartography/projection/camera.ts';
import { isLanguage, languages } from '../i18n/languages.ts';
import { type AppState, initialState } from './app-state.ts';

/** Something an address asks for that does not exist. */
export type AddressProblem =
  | {
      readonly kind: 'value';
      readonly name: string;
      readonly value: string;
      readonly allowed: readonly string[];
    }
  | { readonly kind: 'camera' };

export interface Address {
  readonly state: AppState;
  /** Null: the whole route. */
  readonly camera: Camera | null;
  readonly problems: readonly AddressProblem[];
}

const themeNames = ['light', 'dark'] as const;
const projections = ['mercator', 'globe'] as const;
/** No value of an address is shown at greater length than this. */
const longestValue = 60;
/** Of more values than these the first are told. */
const mostAllowed = 100;

/**
 * Reads an address. What does not exist is ignored and told; nothing in an address can break the page.
 * @param query as `location.search`
 * @param fragment as `location.hash`
 */
export function readAddress(airlift: Airlift, query: string, fragment: string): Address {
  const parameters = new URLSearchParams(query);
  const problems: AddressProblem[] = [];
  const choose = <Value extends string>(name: string, allowed: readonly Value[]): Value | null => {
    const value = parameters.get(name);
    if (value === null) return null;
    const known = allowed.find((each) => each === value);
    if (known === undefined) problems.push(unknown(name, value, allowed));
    return known ?? null;
  };
  const language = choose('lang', languages);
  const state: AppState = {
    src: parameters.get('src') || null,
    own: parameters.get('own') || null,
    // The page has looked for it by now; where there is none, it shows its own.
    airlift: choose('airlift', [airlift.slug]),
    filter: {
      types: readPicked(airlift, 'types', parameters.get('types'), problems),
      operators: readPicked(airlift, 'operators', parameters.get('operators'), problems),
      days: readDays(airlift, parameters.get('dates'), problems),
    },
    measure: choose('measure', measuresOf(airlift)),
    focus: readFocus(airlift, parameters.get('focus'), problems),
    language: language !== null && isLanguage(language) ? language : null,
    theme: choose('theme', themeNames),
    projection: choose('projection', projections) ?? initialState.projection,
    embed: parameters.has('embed'),
  };
  const camera = readCamera(fragment);
  if (camera === 'nonsense') return { state, camera: null, problems: [...problems, { kind: 'camera' }] };
  return { state, camera, problems };
}

function unknown(name: string, value: string, allowed: readonly string[]): AddressProblem {
  const shown = value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
  const told = allowed.length > mostAllowed ? [...allowed.slice(0, mostAllowed), '…'] : allowed;
  return { kind: 'value', name, value: shown, allowed: told };
}

function readPicked(
  airlift: Airlift,
  facet: 'types' | 'operators',
  value: string | null,
  problems: AddressProblem[],
): Picked {
  if (value === null) return 'all';
  if (value === '') return [];
  const known = boxesOf(airlift, facet);
  const asked = value.split(',');
  const wrong = asked.filter((id) => !known.includes(id));
  if (wrong.length > 0) problems.push(unknown(facet, wrong.join(','), known));
  // Nothing but nonsense is no wish to see nothing.
  return wrong.length === asked.length ? 'all' : normalisePicked(airlift, facet, asked);
}

/** `2022-03-03/2022-03-05`, with `,unknown` where what has no day is shown, too. */
function readDays(airlift: Airlift, value: string | null, problems: AddressProblem[]): PickedDays | null {
  if (value === null) return null;
  const [interval = '', mark] = value.split(',');
  const period = readPeriod(interval);
  const days = spanOfDays(airlift);
  if (period === null || days === null || (mark !== undefined && mark !== notReported)) {
    problems.push(unknown('dates', value, days === null ? [] : [`${days.from}/${days.to}`]));
    return null;
  }
  return { ...daysOf(period), hasUnknown: mark === notReported };
}

function readFocus(airlift: Airlift, value: string | null, problems: AddressProblem[]): string | null {
  if (value === null || value === '') return null;
  const focus = focusOf(airlift, value);
  if (focus === null) problems.push(unknown('focus', value, focusIds(airlift)));
  return focus;
}

/** `#map=zoom/latitude/longitude[/bearing[/pitch]]`, as MapLibre writes it. */
function readCamera(fragment: string): Camera | null | 'nonsense' {
  const value = new URLSearchParams(fragment.replace(/^#/, '')).get('map');
  if (value === null) return null;
  const parts = value.split('/');
  const numbers = parts.map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [zoom, latitude, longitude, bearing = 0, pitch = 0] = numbers;
  if (zoom === undefined || latitude === undefined || longitude === undefined) return 'nonsense';
  const isSound =
    numbers.length <= 5 &&
    numbers.every(Number.isFinite) &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 360 &&
    zoom >= -2 &&
    zoom <= 24 &&
    pitch >= 0 &&
    pitch <= 90;
  if (!isSound) return 'nonsense';
  const limitedZoom = Math.min(zoomLimits.maximum, Math.max(zoomLimits.minimum, zoom));
  return { zoom: limitedZoom, latitude, longitude, bearing, pitch: Math.min(maximumPitch, pitch) };
}

/** Writes the query of a state: empty, or `?` and what differs from the defaults. */
export function writeQuery(state: AppState): string {
  const parts: string[] = [];
  if (state.src !== null) parts.push(`src=${encodeURIComponent(state.src).replaceAll('%2F', '/')}`);
  if (state.own !== null) parts.push(`own=${encodeURIComponent(state.own)}`);
  const { types, operators, days } = state.filter;
  if (state.airlift !== null) parts.push(`airlift=${state.airlift}`);
  if (types !== 'all') parts.push(`types=${types.join(',')}`);
  if (operators !== 'all') parts.push(`operators=${operators.join(',')}`);
  if (days !== null) parts.push(`dates=${days.from}/${days.to}${days.hasUnknown ? `,${notReported}` : ''}`);
  if (state.measure !== null) parts.push(`measure=${state.measure}`);
  if (state.language !== null) parts.push(`lang=${state.language}`);
  if (state.theme !== null) parts.push(`theme=${state.theme}`);
  if (state.projection !== initialState.projection) parts.push(`projection=${state.projection}`);
  if (state.focus !== null) parts.push(`focus=${state.focus}`);
  if (state.embed) parts.push('embed');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/**
 * The address of a view as it is handed out, in a picture or a link: all that differs from the defaults, and nothing else.
 * Whether somebody else's page holds the map is not the view's.
 */
export const writeAddress = (state: AppState, camera: Camera | null) =>
  writeQuery({ ...state, embed: false }) + writeFragment(camera);

/** Writes the fragment of a camera, with as many places as its zoom can show; empty for the whole route. */
export function writeFragment(camera: Camera | null): string {
  if (camera === null) return '';
  const { zoom, latitude, longitude, bearing, pitch } = camera;
  const places = Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10);
  const round = (value: number, digits: number) => String(Number(value.toFixed(digits)));
  const parts = [round(zoom, 2), round(latitude, places), round(longitude, places)];
  if (bearing !== 0 || pitch !== 0) parts.push(round(bearing, 1));
  if (pitch !== 0) parts.push(round(pitch, 0));
  return `#map=${parts.join('/')}`;
}
