// What stands on the ground of the small map: names, the places that are known already, and the crosshair.
import { useMemo } from 'react';
import type { Place } from '../../airlift/airlift.ts';
import { contains } from '../../cartography/drawing/boxes.ts';
import { noOwner } from '../../cartography/drawing/collision-index.ts';
import {
  boxOfText,
  type Mark,
  type Point,
  type TextMark,
  type TextWidth,
} from '../../cartography/drawing/marks.ts';
import type { Gazetteer } from '../../cartography/ground/gazetteer.ts';
import { placeLabels } from '../../cartography/overlay/place-labels.ts';
import { indexOf } from '../../cartography/overlay/setting.ts';
import { type Camera, wideFrame } from '../../cartography/projection/camera.ts';
import { flatView } from '../../cartography/projection/flat-view.ts';
import type { Size } from '../../cartography/projection/perspective.ts';
import { countriesOf, groundOf } from '../../cartography/style/paint.ts';
import { overlaySizes } from '../../cartography/style/sizes.ts';
import { pageTheme } from '../../cartography/style/theme.ts';
import { type PlaceChoice, pointOf } from '../../state/place-choice.ts';
import { Marks } from '../page/MarksSvg.tsx';
import { usePresentation } from '../page/presentation-context.ts';

export interface PlaceMapMarksProps {
  readonly choice: PlaceChoice;
  readonly size: Size;
  /** Those that the table names and that are known. */
  readonly places: readonly Place[];
  readonly gazetteer: Gazetteer;
  readonly textWidth: TextWidth;
}

const theme = pageTheme;
/** Of a frame of any size: whoever looks for a place wants towns. */
const sizes = { ...overlaySizes(wideFrame), country: { size: 12, spacing: 2, weight: 600 } };
const dotRadius = 3.4;
/** Pixels kept between names, and from a dot to its name. */
const margins = { reserved: 2, label: 3, leader: 2, dot: 2, line: null };
const besideDot = 7;
const nameFont = { size: 12.5, weight: 600 };

export function PlaceMapMarks({ choice, size, places, gazetteer, textWidth }: PlaceMapMarksProps) {
  const { airlift, language } = usePresentation();
  const { camera, position } = choice;
  const marks = useMemo((): readonly Mark[] => {
    const view = flatView(camera, size);
    const setting = { arcs: [], view, sizes, theme, textWidth, taken: [] };
    const index = indexOf(setting, []);
    const known = knownMarks(places, camera, size, (place) => place.names[language]);
    const frame = { x: 0, y: 0, ...size };
    const named = known.flatMap(({ at, name }) => {
      // Behind its dot, or before it; over no other.
      const left: TextMark = { ...name, x: at.x - besideDot, anchor: 'end' };
      for (const mark of [name, left]) {
        const box = boxOfText(mark, textWidth);
        const isOverDot = known.some(
          (other) => other.at !== at && contains(box, { ...other.at, width: 0, height: 0 }),
        );
        if (isOverDot || !contains(frame, box) || index.clearance(box, margins, 3, noOwner) === null)
          continue;
        index.addBox('label', box);
        return [mark];
      }
      return [];
    });
    const { origin, destination } = countriesOf(airlift);
    const words = placeLabels({
      ...setting,
      gazetteer,
      language,
      index,
      mainCountries: [...origin, ...destination],
      groundOf: (country) => groundOf(airlift, theme, country),
      airfields: places.map((place) => place.position),
    });
    return [...words.flatMap((word) => word.marks), ...known.map(({ dot }) => dot), ...named];
  }, [airlift, places, language, gazetteer, textWidth, camera, size]);
  const point = pointOf(position, camera, size);
  return (
    <svg className="place-map-marks" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      <Marks marks={marks} />
      {point !== null && <Marks marks={crosshair(point)} />}
    </svg>
  );
}

function knownMarks(
  places: readonly Place[],
  camera: Camera,
  size: Size,
  nameOf: (place: Place) => string,
): readonly { readonly at: Point; readonly dot: Mark; readonly name: TextMark }[] {
  return places.flatMap((place) => {
    const point = pointOf(place.position, camera, size);
    if (point === null) return [];
    const halo = { colour: theme.land, width: 2.4 };
    const name: TextMark = {
      kind: 'text',
      x: point.x + besideDot,
      y: point.y + nameFont.size * 0.34,
      text: nameOf(place),
      font: nameFont,
      fill: theme.ink,
      anchor: 'start',
      halo,
    };
    const dot: Mark = {
      kind: 'circle',
      ...point,
      radius: dotRadius,
      fill: theme.accent,
      stroke: theme.land,
      strokeWidth: 2.4,
    };
    return [{ at: point, dot, name }];
  });
}

/** A ring with four arms, in ink on paper, so that it is seen on any ground. */
function crosshair({ x, y }: Point): readonly Mark[] {
  const [radius, from, to] = [7, 4, 17];
  const arms = [`M${x - to} ${y}H${x - from}M${x + from} ${y}H${x + to}`];
  arms.push(`M${x} ${y - to}V${y - from}M${x} ${y + from}V${y + to}`);
  const ring = `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
  const data = arms.join('') + ring;
  return [
    { kind: 'path', data, stroke: theme.paper, strokeWidth: 5 },
    { kind: 'path', data, stroke: theme.ink, strokeWidth: 1.8 },
  ];
}
