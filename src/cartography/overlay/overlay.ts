// Everything that is laid over the map's canvas: arrowheads, annotations, airfields and the basemap's words, in one
// order of importance, so that nothing covers anything that matters more.

import type { Airlift, Movement, Place } from '../../airlift/airlift.ts';
import { basisOfMovement, reference } from '../../airlift/basis.ts';
import { movementFocus } from '../../airlift/pointing/focus.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Report } from '../../report/report.ts';
import type { Arc } from '../arcs/arcs.ts';
import { onScreen, type ScreenArc } from '../arcs/screen-arc.ts';
import { around, containsPoint, grow } from '../drawing/boxes.ts';
import type { Box, Mark, Point, TextWidth } from '../drawing/marks.ts';
import type { Steps } from '../drawing/steps.ts';
import type { Gazetteer } from '../ground/gazetteer.ts';
import { frameOf, type View } from '../projection/view.ts';
import { countriesOf, groundOf, groundOfPlace } from '../style/paint.ts';
import { overlaySizes } from '../style/sizes.ts';
import type { Theme } from '../style/theme.ts';
import {
  type AirfieldLabel,
  dotMarks,
  isPair,
  type PlacedAirfield,
  placeAirfields,
} from './airfield-labels.ts';
import { type Annotation, annotate, lassoRound } from './annotation.ts';
import { arrowheads } from './arrowheads.ts';
import type { LabelCounts } from './left-out.ts';
import { noWords, type OverlayWords } from './overlay-words.ts';
import { placeLabels } from './place-labels.ts';
import { indexOf, type Standing, standingOn } from './setting.ts';
import type { Target } from './target.ts';

export interface OverlayOptions extends Standing {
  readonly airlift: Airlift;
  readonly arcs: readonly Arc[];
  readonly report: Report;
  readonly language: Language;
  readonly messages: Messages;
  readonly theme: Theme;
  readonly gazetteer: Gazetteer;
  readonly view: View;
  readonly textWidth: TextWidth;
  /** Boxes in the frame that other things stand in. */
  readonly reserved: readonly Box[];
  /** Ids of what is pointed at and of what belongs to it. */
  readonly lit: ReadonlySet<string>;
  /** On the page marks can be pressed and say so; in a picture they cannot. */
  readonly pressable: boolean;
  /** Whether the ground is ours, and its words are to be set. */
  readonly basemap: boolean;
}

/** Farther out an airfield has no room for more than its name. */
const leastZoomOfNotes = 3;

/** Marks that belong together, and the place in the frame that they belong to. */
export interface Piece {
  readonly anchor: Point;
  readonly marks: readonly Mark[];
}

export interface Overlay extends OverlayWords {
  /** Lines that have widths, to be drawn below the other marks; none where the map's own layers draw the arcs. */
  readonly flown: readonly Mark[];
  readonly marks: readonly Mark[];
  /** The same marks from bottom to top, by the places that they belong to. */
  readonly pieces: readonly Piece[];
  /** In the order of the journey: origin, route, count, destinations. */
  readonly targets: readonly Target[];
  /** How many of its numbers and names it shows; null where all are always shown. */
  readonly counts: LabelCounts | null;
  /** The same in another view of the same size, while the map moves; null: it is drawn anew there. */
  readonly move: ((view: View) => Overlay) | null;
  /** The same with other ids pointed at; null: it is drawn anew with them. */
  readonly light: ((lit: ReadonlySet<string>) => Overlay) | null;
  /** Prepares what may be drawn next, in steps; null: there is nothing to prepare. */
  readonly prepare: (() => Steps<void>) | null;
}

/** Draws the overlay of a view. */
export function drawOverlay(options: OverlayOptions): Overlay {
  const { airlift, report, language, theme, view, textWidth, reserved, lit } = options;
  const sizes = overlaySizes(view.width);
  const shownMovements = report.shown.movements.map((each) => each.movement);
  const screenArcs = options.arcs
    .filter((arc) => arc.route.movements.some((each) => shownMovements.includes(each)))
    .map((arc) => onScreen(arc, view));
  const labels = airfieldLabels(options, sizes.airfieldNote === null ? 0 : view.zoom);
  const setting = { arcs: screenArcs, view, sizes, theme, textWidth };
  // Airfields first find their places alone, so that annotations stay away from them; then annotations are set.
  const airfields = placeAirfields({ ...setting, labels, taken: reserved });
  const airfieldBoxes = airfields.flatMap(({ box, point }) => [box, dotBox(point, sizes.dot)]);

  const taken: Box[] = [...reserved, ...airfieldBoxes];
  const annotations = shownMovements.flatMap((movement) => {
    const words = report.annotations.get(movement);
    const arcs = screenArcs.filter((screenArc) => screenArc.arc.route.movements.includes(movement));
    if (words === undefined || arcs.length === 0) return [];
    const annotation = annotate({
      ...setting,
      words,
      lines: screenArcs.map(({ pieces }) => ({ pieces, reach: 0 })),
      lassoAt: (share) => lassoRound(arcs, share),
      taken,
      pressable: options.pressable,
      ...standingOn(options),
      halo: groundOfPlace(airlift, theme, movement.from[0]?.country ?? null),
      lit: lit.has(movementFocus(movement)),
    });
    if (annotation === null) return [];
    taken.push(annotation.box, annotation.whole);
    return [{ movement, arcs, ...annotation }];
  });

  const heads = shownMovements.flatMap((movement) => {
    const arcs = screenArcs.filter((screenArc) => screenArc.arc.route.movements.includes(movement));
    return arcs.length === 0 ? [] : arrowheads(arcs, frameOf(view), sizes.arrowhead, theme.accent);
  });

  const { origin, destination } = countriesOf(airlift);
  const words = options.basemap
    ? placeLabels({
        gazetteer: options.gazetteer,
        language,
        mainCountries: [...origin, ...destination],
        groundOf: (country) => groundOf(airlift, theme, country),
        airfields: airlift.places.map(({ position }) => position),
        ...setting,
        index: indexOf(setting, taken),
      })
    : [];

  const isShown = (airfield: Place) =>
    shownMovements.some((movement) => movement.from.includes(airfield) || movement.to.includes(airfield));
  const ring = airfields.flatMap(({ airfield, point }): Mark[] =>
    lit.has(airfield.id)
      ? [{ kind: 'circle', ...point, radius: sizes.dot + 4, stroke: theme.ink, strokeWidth: 1.6 }]
      : [],
  );
  const dots = dotMarks(airfields, labels, sizes, theme, isShown);
  const reach = grow(frameOf(view), 12);
  const isInFrame = ({ point }: PlacedAirfield) => containsPoint(reach, point);
  const pieceAt = (anchor: Point, ...marks: Mark[]): Piece => ({ anchor, marks });
  return {
    flown: [],
    marks: [
      { kind: 'group', name: 'places', marks: words.flatMap(({ marks }) => marks) },
      { kind: 'group', name: 'directions', marks: heads.map(({ mark }) => mark) },
      { kind: 'group', name: 'counts', marks: annotations.map(countGroup) },
      { kind: 'group', name: 'airfields', marks: [...dots, ...ring] },
      namesGroup(airfields.flatMap((each) => each.label)),
    ],
    pieces: [
      ...words.map(({ marks }) => pieceAt(placeOfMark(marks[0]), ...marks)),
      ...heads.map(({ point, mark }) => pieceAt(point, mark)),
      ...annotations.map((annotation) => pieceAt(annotation.anchor, countGroup(annotation))),
      ...airfields.map(({ point }, index) => pieceAt(point, ...dots.slice(index, index + 1))),
      ...airfields.map(({ point, label }) => pieceAt(point, namesGroup(label))),
    ],
    targets: targetsOf(airfields.filter(isInFrame), screenArcs, annotations, sizes.dot),
    counts: null,
    ...noWords,
    move: null,
    light: null,
    prepare: null,
  };
}

/** What the airfields are called, and for an origin where it is, from a zoom on. */
export function airfieldLabels(
  { airlift, language, theme }: Pick<OverlayOptions, 'airlift' | 'language' | 'theme'>,
  zoom: number,
): AirfieldLabel[] {
  return airlift.places.map((airfield): AirfieldLabel => {
    const isOrigin = airlift.movements.some((movement) => movement.from.includes(airfield));
    return {
      airfield,
      name: airfield.names[language],
      note: isOrigin && zoom >= leastZoomOfNotes ? (airfield.whereabouts?.[language] ?? null) : null,
      isOrigin,
      ground: groundOfPlace(airlift, theme, airfield.country),
    };
  });
}

/** A count with what embraces its arcs. */
function countGroup({ movement, marks }: { movement: Movement; marks: readonly Mark[] }): Mark {
  return { kind: 'group', name: movement.id, basis: basisOfMovement(movement), marks };
}

/** What airfields are called, which a register says. */
function namesGroup(marks: readonly Mark[]): Mark {
  return { kind: 'group', name: 'airfield names', basis: reference, marks };
}

/** Where a word or a dot stands. */
function placeOfMark(mark: Mark | undefined): Point {
  return mark?.kind === 'text' || mark?.kind === 'circle' ? { x: mark.x, y: mark.y } : { x: 0, y: 0 };
}

function dotBox(point: Point, radius: number): Box {
  return grow({ ...point, width: 0, height: 0 }, radius + 2);
}

/** Arcs below, then dots, pairs, names and counts, so that a press on a name is never taken for the arc below it. */
function targetsOf(
  airfields: readonly PlacedAirfield[],
  arcs: readonly ScreenArc[],
  annotations: readonly (Pick<Annotation, 'box' | 'words'> & { readonly movement: Movement })[],
  dot: number,
): Target[] {
  const inPair = (one: Pick<PlacedAirfield, 'point'>) =>
    airfields.filter((other) => isPair(one.point, other.point));
  const pairs = airfields.flatMap((one): Target[] => {
    const members = inPair(one);
    if (members.length < 2 || members[0] !== one) return [];
    const box = grow(around(members.map(({ point }) => ({ ...point, width: 0, height: 0 }))), 14);
    return [{ kind: 'pair', airfields: members.map(({ airfield }) => airfield), box }];
  });
  const airfieldTargets = airfields.map(({ airfield, point, label, box }): Target => {
    const onDot = grow(dotBox(point, dot), 8);
    // Where the name is left out, the dot is its button.
    const boxes =
      label.length === 0 ? [onDot] : [...(inPair({ point }).length > 1 ? [] : [onDot]), tall(grow(box, 3))];
    return { kind: 'place', place: airfield, point, boxes, words: label };
  });
  const routeTargets = arcs.map(({ arc: { route }, pieces }): Target => {
    return { kind: 'route', id: route.id, from: [route.from], to: [route.to], pieces };
  });
  const countTargets = annotations.map(({ movement, box, words }): Target => {
    return { kind: 'movement', movement, label: null, box: grow(box, 4), words };
  });
  const isOrigin = (target: Target) =>
    target.kind === 'place' && arcs.some((arc) => arc.arc.route.from === target.place);
  return [
    ...routeTargets,
    ...airfieldTargets.filter(isOrigin),
    ...countTargets,
    ...airfieldTargets.filter((target) => !isOrigin(target)),
    ...pairs,
  ];
}

/** A box at least 24 px high, so that it can be touched. */
function tall(box: Box): Box {
  const missing = Math.max(0, 24 - box.height);
  return { ...box, y: box.y - missing / 2, height: box.height + missing };
}
