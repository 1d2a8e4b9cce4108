// The words of an inset: dots and names of the two airfields, the distance between them, towns, the inset's own scale.
import type { Place } from '../../../airlift/airlift.ts';
import { computed, reference } from '../../../airlift/basis.ts';
import { distanceBetween } from '../../../airlift/routes.ts';
import { onScreen } from '../../arcs/screen-arc.ts';
import { contains, overlaps } from '../../drawing/boxes.ts';
import { type Box, boxOfText, type Mark, type Point, type TextMark } from '../../drawing/marks.ts';
import { dotMarks, placeAirfields } from '../../overlay/airfield-labels.ts';
import { airfieldLabels } from '../../overlay/overlay.ts';
import { placeLabels } from '../../overlay/place-labels.ts';
import { indexOf } from '../../overlay/setting.ts';
import { scaleBar } from '../../projection/scale-bar.ts';
import { frameOf } from '../../projection/view.ts';
import { countriesOf, groundOf, groundOfPlace } from '../../style/paint.ts';
import { overlaySizes } from '../../style/sizes.ts';
import type { Theme } from '../../style/theme.ts';
import type { Scene, SheetContent } from '../content.ts';

const distanceFont = { size: 12.5, weight: 400 };

/** Dots, names, the distance between the two, towns, and the inset's own scale. */
export function insetWords(content: SheetContent, scene: Scene, one: Place, other: Place): Mark[] {
  const { theme, textWidth, gazetteer } = content;
  const { airlift, language, messages, report } = content.presentation;
  const { view } = scene;
  // The sizes of a small map: a name and a dot as on the large one, no notes.
  const sizes = {
    ...overlaySizes(view.width),
    airfieldNote: null,
    town: { size: 12.5, weight: 400 },
    airfield: { size: 13.5, weight: 600 },
  };
  const shown = report.shown.movements.map((each) => each.movement);
  const arcs = content.arcs
    .filter(({ route }) => route.movements.some((each) => shown.includes(each)))
    .map((arc) => onScreen(arc, view));
  const font = distanceFont;
  const bar = scaleBar(scene.camera, 56);
  const barWords = messages.kilometresValue(bar.kilometres);
  const barWidth = Math.max(bar.length, textWidth(barWords, font));
  const corner = { x: view.width - 12 - barWidth, y: view.height - 30 };
  const scaleBox = { ...corner, width: barWidth, height: 24 };
  const [from, to] = [view.project(one.position), view.project(other.position)];
  const halo = { colour: groundOfPlace(airlift, theme, one.country), width: 2 };
  const taken: Box[] = [scaleBox];
  const setting = { arcs, view, sizes, theme, textWidth };
  const ends = from === null || to === null ? null : ([from, to] as const);
  const distance =
    ends === null
      ? []
      : distanceTexts(messages.apart(distanceBetween(airlift, one, other) / 1000), ends, theme, halo);
  taken.push(...distance.slice(0, 1).map((text) => boxOfText(text, textWidth)));
  const labels = airfieldLabels({ airlift, language, theme }, view.zoom).map((label) => ({
    ...label,
    note: null,
  }));
  const placed = placeAirfields({
    ...setting,
    labels: labels.filter(({ airfield }) => airfield === one || airfield === other),
    taken: [...taken, ...(ends === null ? [] : alongLine(ends))],
  });
  // Where a name had to lie on it, the distance gives way.
  const said = distance.find((text) => {
    const box = boxOfText(text, textWidth);
    return contains(frameOf(view), box) && placed.every((each) => !overlaps(each.box, box));
  });
  const dimension: Mark[] =
    ends === null ? [] : [dimensionLine(ends, theme), ...(said === undefined ? [] : [said])];
  taken.splice(
    1,
    1,
    ...(said === undefined ? [] : [boxOfText(said, textWidth)]),
    ...placed.map(({ box }) => box),
  );
  const { origin, destination } = countriesOf(airlift);
  const words = content.hasBasemap
    ? placeLabels({
        gazetteer,
        language,
        mainCountries: [...origin, ...destination],
        groundOf: (country) => groundOf(airlift, theme, country),
        airfields: airlift.places.map(({ position }) => position),
        ...setting,
        index: indexOf(setting, taken),
      })
    : [];
  const line = `M${corner.x + 0.5} ${corner.y + 17}V${corner.y + 22.5}H${corner.x + bar.length}V${corner.y + 17}`;
  const isShown = (airfield: Place) =>
    shown.some((movement) => movement.from.includes(airfield) || movement.to.includes(airfield));
  return [
    { kind: 'group', name: 'inset places', marks: words.flatMap(({ marks }) => marks) },
    { kind: 'group', name: 'inset distance', basis: computed, marks: dimension },
    {
      kind: 'group',
      name: 'inset airfields',
      basis: reference,
      marks: [...dotMarks(placed, labels, sizes, theme, isShown), ...placed.flatMap(({ label }) => label)],
    },
    {
      kind: 'group',
      name: 'inset scale',
      basis: computed,
      marks: [
        {
          kind: 'text',
          x: corner.x,
          y: corner.y + 12,
          text: barWords,
          font,
          fill: theme.ink,
          anchor: 'start',
          halo,
        },
        { kind: 'path', data: line, stroke: theme.ink, strokeWidth: 1 },
      ],
    },
  ];
}

type Ends = readonly [Point, Point];

/** What no name may cover of the line between the two, clear of their dots. */
function alongLine([from, to]: Ends): readonly Box[] {
  return [0.2, 0.35, 0.5, 0.65, 0.8].map((share) => ({
    x: from.x + (to.x - from.x) * share - 2,
    y: from.y + (to.y - from.y) * share - 2,
    width: 4,
    height: 4,
  }));
}

function dimensionLine([from, to]: Ends, theme: Theme): Mark {
  const data = `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
  return { kind: 'path', data, stroke: theme.ink, strokeWidth: 0.9 };
}

/** The distance to the right of its line, like the names: the places where it may stand. */
function distanceTexts(
  words: string,
  [from, to]: Ends,
  theme: Theme,
  halo: NonNullable<TextMark['halo']>,
): readonly TextMark[] {
  const common = { kind: 'text', text: words, font: distanceFont, fill: theme.ink2, halo } as const;
  return [0.5, 0.35, 0.65].map((share): TextMark => {
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
    return { ...common, x: x + 10, y: y + 4, anchor: 'start' };
  });
}
