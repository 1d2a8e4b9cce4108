// The basemap's words: countries, waters and towns, placed where they cover nothing that is said.
import { centralAngle } from '../../geodesy/great-circle.ts';
import type { Position } from '../../geodesy/position.ts';
import type { Language } from '../../i18n/languages.ts';
import { around, contains, containsPoint, grow } from '../drawing/boxes.ts';
import { type CollisionIndex, type Margins, noOwner } from '../drawing/collision-index.ts';
import {
  type Box,
  boxOfText,
  type Font,
  type Mark,
  type Point,
  type TextMark,
  type TextWidth,
} from '../drawing/marks.ts';
import type { Gazetteer, Place } from '../ground/gazetteer.ts';
import { globeEdge } from '../projection/cap.ts';
import { frameOf, type View } from '../projection/view.ts';
import type { Setting } from './setting.ts';

export interface PlaceLabelOptions extends Omit<Setting, 'arcs' | 'taken'> {
  /** What stands in the frame already; the words that fit are added to it. */
  readonly index: CollisionIndex;
  readonly gazetteer: Gazetteer;
  readonly language: Language;
  /** ISO codes of the countries with a part in the airlift. */
  readonly mainCountries: readonly string[];
  readonly groundOf: (country: string | null) => string;
  /** Where the airfields are whose own names stand on the map. */
  readonly airfields: readonly Position[];
}

/** A word of the basemap, and the position that it belongs to. */
export interface PlacedWord {
  readonly position: Position;
  readonly marks: readonly Mark[];
}

interface Wanted {
  readonly rank: number;
  /** Ways to set it, the best first. */
  readonly settings: readonly PlacedWord[];
}

/** A position of a place that is in the frame. */
interface Spot extends Point {
  readonly position: Position;
}

/** Room left free round a label, pixels: the basemap's words keep farther away from what flew than its own do. */
const margins: Margins = { reserved: 3, label: 3, leader: 3, dot: 3, line: 9 };
const mostMargin = 9;
/** Farther out than this zoom a town beside an airfield is left to the airfield's name, which says where it is. */
const leastZoomBesideAirfield = 5;
/** How far apart these are, degrees of arc: 61 km. */
const besideAirfield = 0.55;
/** How squarely a place must face the reader to be named. */
const leastFacing = 0.4;

/** The labels that fit, most important first. */
export function placeLabels(options: PlaceLabelOptions): PlacedWord[] {
  const { gazetteer, view, textWidth, index } = options;
  const wanted = [
    ...seen(gazetteer.countries, view).map(({ place, points }) => countryLabel(place, points, options)),
    ...seen(gazetteer.waters, view).map(({ place, points }) => waterLabel(place, points, options)),
    ...(options.sizes.town === null
      ? []
      : seen(gazetteer.towns, view)
          .filter(({ place }) => isNamed(place, options))
          .map(({ place, points }) => townLabel(place, points, options.sizes.town as Font, options))),
  ].sort((a, b) => a.rank - b.rank);
  const frame = grow(frameOf(view), -4);
  const edge = globeEdge(view) ?? Number.POSITIVE_INFINITY;
  return wanted.flatMap(({ settings }) => {
    for (const word of settings) {
      const box = boxOfMarks(word.marks, textWidth);
      if (!contains(frame, box) || cornerFromMiddle(box, view) > edge) continue;
      if (index.clearance(box, margins, mostMargin, noOwner) === null) continue;
      index.addBox('label', box);
      return [word];
    }
    return [];
  });
}

/** How far from the frame's middle the farthest corner of a box is, pixels. */
function cornerFromMiddle({ x, y, width, height }: Box, view: View): number {
  const away = (start: number, length: number, middle: number) =>
    Math.max(Math.abs(start - middle), Math.abs(start + length - middle));
  return Math.hypot(away(x, width, view.width / 2), away(y, height, view.height / 2));
}

function isNamed({ position }: Place, { airfields, view }: PlaceLabelOptions): boolean {
  return (
    view.zoom >= leastZoomBesideAirfield ||
    airfields.every(
      (each) =>
        // Most stand on other latitudes, which is quick to see.
        Math.abs(each[1] - (position[1] ?? 0)) > besideAirfield ||
        centralAngle(each, position as unknown as Position) > besideAirfield,
    )
  );
}

/** The places that the zoom shows, each with those of its points that are in the frame. */
function seen<Kind extends Place>(places: readonly Kind[], view: View): { place: Kind; points: Spot[] }[] {
  return places.flatMap((place) => {
    if (view.zoom < place.minimumZoom || view.zoom > (place.maximumZoom ?? Number.POSITIVE_INFINITY))
      return [];
    const positions = [place.position, ...(place.others ?? [])] as unknown as readonly Position[];
    const points = positions.flatMap((position) => {
      // Near a globe's edge a name would stand beside what it names.
      const point = view.facing(position) < leastFacing ? null : view.project(position);
      return point === null || !containsPoint(frameOf(view), point) ? [] : [{ ...point, position }];
    });
    return points.length === 0 ? [] : [{ place, points }];
  });
}

function countryLabel(
  place: Gazetteer['countries'][number],
  points: readonly Spot[],
  { language, mainCountries, groundOf, sizes, theme }: PlaceLabelOptions,
): Wanted {
  const isMain = mainCountries.includes(place.code);
  const font = isMain ? sizes.country : sizes.smallCountry;
  const text = place.name.toLocaleUpperCase(language);
  const markAt = (point: Point): TextMark => ({
    kind: 'text',
    // Letter spacing also follows the last letter; half of it back keeps the word centred.
    x: point.x + (font.spacing ?? 0) / 2,
    y: point.y + font.size * 0.35,
    text,
    font,
    fill: isMain ? theme.country : theme.smallCountry,
    anchor: 'middle',
    halo: { colour: groundOf(place.code), width: 1.3 },
  });
  return {
    rank: isMain ? 0 : place.rank,
    settings: points.map((spot) => ({ position: spot.position, marks: [markAt(spot)] })),
  };
}

function waterLabel(
  place: Gazetteer['waters'][number],
  points: readonly Spot[],
  { sizes, theme, textWidth }: PlaceLabelOptions,
): Wanted {
  const font = sizes.water;
  const name = place.name;
  const words = name.split(' ');
  const lines = words.length > 1 && textWidth(name, font) > 62 ? balanced(words) : [name];
  const step = font.size * 1.2;
  const marksAt = (point: Point) =>
    lines.map(
      (text, index): TextMark => ({
        kind: 'text',
        x: point.x,
        y: point.y + font.size * 0.35 + (index - (lines.length - 1) / 2) * step,
        text,
        font,
        fill: theme.water,
        anchor: 'middle',
        halo: { colour: theme.sea, width: 1.5 },
      }),
    );
  // Waters follow the countries of their rank.
  const settings = points.map((spot) => ({ position: spot.position, marks: marksAt(spot) }));
  return { rank: place.rank + 0.5, settings };
}

/** Two lines of about the same length. */
function balanced(words: readonly string[]): string[] {
  const splits = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));
  return splits.reduce(
    (best, each) => (longest(each) < longest(best) ? each : best),
    splits[0] ?? [...words],
  );
}

function townLabel(
  place: Gazetteer['towns'][number],
  points: readonly Spot[],
  font: Font,
  { groundOf, theme }: PlaceLabelOptions,
): Wanted {
  const ground = groundOf(place.country);
  const halo = { colour: ground, width: 2 };
  const settings = points.flatMap((point): PlacedWord[] => {
    const { position } = point;
    const ring: Mark = {
      kind: 'circle',
      x: point.x,
      y: point.y,
      radius: 2.1,
      fill: ground,
      stroke: theme.town,
      strokeWidth: 1.2,
    };
    const y = point.y + font.size * 0.34;
    const name = { kind: 'text', y, text: place.name, font, fill: theme.town, halo } as const;
    const right: PlacedWord = { position, marks: [ring, { ...name, x: point.x + 7, anchor: 'start' }] };
    const left: PlacedWord = { position, marks: [ring, { ...name, x: point.x - 7, anchor: 'end' }] };
    return place.side === 'left' ? [left, right] : [right, left];
  });
  // Towns come after the countries that the same zoom shows.
  return { rank: place.rank + 2, settings };
}

function boxOfMarks(marks: readonly Mark[], textWidth: TextWidth): Box {
  return around(
    marks.flatMap((mark): Box[] => {
      if (mark.kind === 'text') return [boxOfText(mark, textWidth)];
      if (mark.kind === 'circle') return [grow({ x: mark.x, y: mark.y, width: 0, height: 0 }, mark.radius)];
      return [];
    }),
  );
}
