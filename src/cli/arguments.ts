// The arguments of the terminal: read, checked, and told what is wrong with them in one line.

import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Airlift } from '../airlift/airlift.ts';
import { boxesOf, normalisePicked } from '../airlift/counting/filter.ts';
import type { LensProjection } from '../cartography/projection/projection.ts';

import { allParts, type SheetParts } from '../cartography/sheet/content.ts';
import {
  formatOf,
  isPossible,
  longestSide,
  readSize,
  sheetFormats,
  shortestSide,
} from '../cartography/sheet/format.ts';
import { isLanguage, languages } from '../i18n/languages.ts';
import { type PictureRequest, usualMap } from '../picture/request.ts';
import { readAddress, writeAddress } from '../state/address.ts';
import { type AppState, initialState } from '../state/app-state.ts';
import { dataOptions, daysPicked, measureOf } from './tables/data-option.ts';
import { tableHelp } from './tables/table-options.ts';

export interface Command {
  readonly request: PictureRequest;
  /** A file's path, or `-` for standard output. */
  readonly out: string;
  readonly kind: 'png' | 'svg';
}

export type Reading =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

const partNames = ['title', 'figures', 'legend', 'sources', 'inset'] as const;
const projections = ['mercator', 'globe', 'conic'] as const;
const themeNames = ['light', 'dark', 'transparent'] as const;

/** @param slugs of the built-in airlifts */
export function helpText(airlift: Airlift, slugs: readonly string[]): string {
  const types = airlift.aircraft.map(({ id }) => id);
  return `Draws the airlift as a picture, without a browser.

npm run --silent snapshot -- [options] --out <file.png | file.svg | ->

  --out <file>          where to: .png or .svg; - is standard output
  --airlift <slug>      ${slugs.join(', ')}, or a file's path (${slugs[0]})
  --data <file>         your own table instead; - is standard input
  --measure <name>      aircraft, flights, people or tonnes: what lines and bars count
  --dates <days>        2022-03-04 or 2022-03-03/2022-03-08: those days alone
  --format <png|svg>    what to, where the file's name does not say it
  --size <size>         ${sheetFormats.map(({ id }) => id).join(', ')} or <width>x<height> in pixels,
                        ${shortestSide} to ${longestSide} a side (article: 1600x900)
  --types <ids>         ${types.join(',')}; empty for none (all)
  --lang <code>         ${languages.join(', ')} (en)
  --theme <name>        ${themeNames.join(', ')} (light)
  --projection <name>   ${projections.join(', ')} (mercator)
  --link <address>      a link copied from the page; the options above go before what it says
  --without <parts>     ${partNames.join(',')}: what to leave out
  --headline <text>     instead of the title
  --note <text>         a line of your own before the source
${tableHelp}
  --help                this text

Examples
  npm run --silent snapshot -- --out map.png
  npm run --silent snapshot -- --types ${types[0]} --lang id --size 1600x900 --theme dark --out ${types[0]}.png
  npm run --silent snapshot -- --airlift ${slugs.at(-1)} --out other.svg
  npm run --silent snapshot -- --size a4 --projection conic --out page.svg
  npm run --silent snapshot -- --link '?types=${types[0]}#map=4/48/70' --out - > view.png
`;
}

/** Reads the arguments; an option that does not exist or says nothing that is known stops it. */
export function readArguments(airlift: Airlift, texts: readonly string[]): Reading {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(texts);
  } catch (error) {
    return wrong(
      error instanceof Error ? (error.message.split('. To specify')[0] ?? error.message) : String(error),
    );
  }
  if (values.help === true) return { kind: 'help' };
  const { out } = values;
  if (out === undefined || out === '')
    return wrong('--out is missing: say which file to write, or - for standard output');
  const ending = /\.(png|svg)$/i.exec(out)?.[1]?.toLowerCase();
  const kind = values.format ?? ending ?? (out === '-' ? 'png' : undefined);
  if (kind !== 'png' && kind !== 'svg')
    return wrong(
      values.format === undefined
        ? `--out ${out} ends neither in .png nor in .svg`
        : oneOf('format', values.format, ['png', 'svg']),
    );
  if (ending !== undefined && ending !== kind) return wrong(`--out ${out} does not go with --format ${kind}`);

  const link = linkOf(airlift, values.link);
  if ('message' in link) return wrong(link.message);
  const { state, camera } = link;

  const size = values.size ?? 'article';
  const named = sheetFormats.find(({ id }) => id === size);
  const pixels = readSize(size);
  if (named === undefined && pixels === null)
    return wrong(oneOf('size', size, [...sheetFormats.map(({ id }) => id), '<width>x<height>']));
  if (pixels !== null && !isPossible(pixels))
    return wrong(
      `--size ${size} cannot be drawn: each side has to be between ${shortestSide} and ${longestSide} pixels`,
    );
  const language = values.lang ?? state.language ?? 'en';
  if (!isLanguage(language)) return wrong(oneOf('lang', language, languages));
  const themeName = find(themeNames, values.theme ?? state.theme ?? 'light');
  if (themeName === undefined) return wrong(oneOf('theme', values.theme ?? '', themeNames));
  const projection = find(projections, values.projection ?? state.projection);
  if (projection === undefined) return wrong(oneOf('projection', values.projection ?? '', projections));

  const known = boxesOf(airlift, 'types');
  const asked = values.types === undefined ? null : values.types === '' ? [] : values.types.split(',');
  const unknown = asked?.find((id) => !known.includes(id));
  if (unknown !== undefined) return wrong(oneOf('types', unknown, known));
  const without = values.without === undefined ? [] : values.without.split(',');
  const noPart = without.find((part) => find(partNames, part) === undefined);
  if (noPart !== undefined) return wrong(oneOf('without', noPart, partNames));
  const parts = Object.fromEntries(
    partNames.map((part) => [part, allParts[part] && !without.includes(part)]),
  );
  const types = asked === null ? state.filter.types : normalisePicked(airlift, 'types', asked);
  const days = daysPicked(values.dates) ?? state.filter.days;
  const filter = { ...state.filter, types, days };
  const counting = measureOf(airlift, values.measure);
  if (counting !== null && typeof counting === 'object') return wrong(counting.message);
  const measure = values.measure === undefined ? state.measure : counting;
  const theme = themeName === 'dark' ? 'dark' : 'light';
  const view = {
    ...initialState,
    // A file by its name, as `--airlift` has it.
    ...whatIsShown(airlift, values.data === undefined ? airliftOf(texts) : `./${values.data}`),
    filter,
    measure,
    language,
    theme,
    // The page has no conic map.
    projection: projection === 'conic' ? initialState.projection : projection,
  } as const;
  const request: PictureRequest = {
    filter,
    measure,
    language,
    theme,
    projection: projection satisfies LensProjection,
    seen: camera === null ? null : { camera, size: usualMap },
    format: named ?? formatOf(pixels ?? { width: 0, height: 0 }),
    parts: parts as unknown as SheetParts,
    headline: filled(values.headline),
    note: filled(values.note),
    isTransparent: themeName === 'transparent',
    isVector: kind === 'svg',
    address: writeAddress(view, camera),
  };
  return { kind: 'command', command: { request, out, kind } };
}

/** As an address names it: a built-in one by its slug, a file by its name, which tells that nobody else has it. */
function whatIsShown({ slug }: Airlift, wish: string | null): Pick<AppState, 'airlift' | 'src'> {
  const isFile = wish !== null && /[./\\]/.test(wish);
  return { airlift: wish === null || isFile ? null : slug, src: isFile ? basename(wish) : null };
}

/** The airlift that arguments ask for, themselves or by a link: a slug or a file's path; null: the first. */
export function airliftOf(texts: readonly string[]): string | null {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args: [...texts], options: { airlift: text, link: text }, strict: false });
  if (typeof values.airlift === 'string') return values.airlift;
  const query = typeof values.link === 'string' ? (/\?[^#]*/.exec(values.link)?.[0] ?? '') : '';
  return new URLSearchParams(query).get('airlift');
}

function parse(texts: readonly string[]) {
  const text = { type: 'string' } as const;
  return parseArgs({
    args: [...texts],
    options: {
      ...dataOptions,
      out: text,
      airlift: text,
      format: text,
      size: text,
      types: text,
      lang: text,
      theme: text,
      projection: text,
      link: text,
      without: text,
      headline: text,
      note: text,
      help: { type: 'boolean' },
    },
  }).values;
}

const wrong = (message: string): Reading => ({ kind: 'wrong', message });
const oneOf = (option: string, value: string, allowed: readonly string[]) =>
  `--${option} ${value || '(empty)'} does not exist; possible: ${allowed.join(', ')}`;
const filled = (text: string | undefined) => (text === undefined || text.trim() === '' ? null : text.trim());
function find<Value extends string>(allowed: readonly Value[], value: string): Value | undefined {
  return allowed.find((each) => each === value);
}

/** What a copied link says; a link that asks for something unknown is wrong, since nobody sees a notice here. */
function linkOf(airlift: Airlift, link: string | undefined) {
  if (link === undefined) return readAddress(airlift, '', '');
  const query = /\?[^#]*/.exec(link)?.[0] ?? '';
  const fragment = /#.*/s.exec(link)?.[0] ?? '';
  const address = readAddress(airlift, query, fragment);
  const [problem] = address.problems;
  if (problem === undefined) return address;
  const message =
    problem.kind === 'camera'
      ? '--link asks for a map view that does not exist: #map=zoom/latitude/longitude'
      : `--link asks for ${problem.name}=${problem.value}, which does not exist; possible: ${problem.allowed.join(', ')}`;
  return { message };
}
