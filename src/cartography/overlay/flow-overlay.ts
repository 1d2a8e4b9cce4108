// What is laid over the map of an airlift with several lines: lines with widths, their numbers, dots and names, and the
// basemap's words, in one order of importance, so that nothing covers anything that matters more. At rest everything is
// placed; while the map moves, what is placed only moves along.
import type { Place } from '../../airlift/airlift.ts';
import type { Basis } from '../../airlift/basis.ts';
import { allFlowsOf } from '../../airlift/counting/flows.ts';
import { layingOut } from '../arcs/chosen-layout.ts';
import { type FlowChoice, preparingZoom } from '../arcs/flow-choice.ts';
import { type FlowLayout, moveFlows, reframingFlows } from '../arcs/flow-layout.ts';
import { flowLegend } from '../arcs/flow-legend.ts';
import type { Mark } from '../drawing/marks.ts';
import { atOnce, type Steps } from '../drawing/steps.ts';
import { wideFrame } from '../projection/camera.ts';
import type { View } from '../projection/view.ts';
import { countriesOf, groundOf, groundOfPlace } from '../style/paint.ts';
import { overlaySizes } from '../style/sizes.ts';
import { countGroup, labelGroup, numberBases, placeOfMark } from './carried-marks.ts';
import { carriedTargets } from './carried-targets.ts';
import { choiceWords } from './choice-words.ts';
import { describeMerged } from './describe-merged.ts';
import { annotationOf, annotationShift, leaderLine } from './flow-annotation.ts';
import { flowLabels } from './flow-labels.ts';
import { flowMarks } from './flow-marks.ts';
import { type CountAnnotation, flowTargets } from './flow-targets.ts';
import type { PlacedLabel } from './label.ts';
import { type Carried, carried, labelShifts, moved } from './label-motion.ts';
import { type Labels, placeAirliftLabels } from './labels.ts';
import { type LabelCounts, leftOutWords } from './left-out.ts';
import { lineNumber } from './line-number.ts';
import { litIn } from './lit-choice.ts';
import type { Overlay, OverlayOptions, Piece } from './overlay.ts';
import { type PlacedWord, placeLabels } from './place-labels.ts';
import { placeMarks } from './place-marks.ts';
import type { Target } from './target.ts';

/** What was placed when the map came to rest. */
interface Placement {
  readonly options: OverlayOptions;
  readonly choice: FlowChoice;
  /** In the frame, and once it is drawn in its overscan. */
  readonly layout: FlowLayout;
  readonly labels: Labels & { readonly bases: ReadonlyMap<string, Basis> };
  readonly annotation: CountAnnotation | null;
  readonly targets: readonly Target[];
  /** The same where something else is pointed at. */
  readonly annotate: (options: OverlayOptions) => CountAnnotation | null;
  readonly words: readonly PlacedWord[];
  readonly said: Pick<Overlay, 'chosen' | 'leftOut' | 'legend'>;
}

/** Where all of it is now: at rest where it was placed. */
interface Whereabouts {
  /** In the frame. */
  readonly layout: FlowLayout;
  /** In the frame and its overscan. */
  readonly drawn: FlowLayout;
  readonly labels: readonly Carried<PlacedLabel>[];
  readonly annotation: Carried<CountAnnotation> | null;
  readonly words: readonly Carried<PlacedWord>[];
  readonly targets: readonly Target[];
}

/** The overlay with what its legend and its words have to tell of it. */
export interface FlowOverlay extends Overlay {
  readonly layout: FlowLayout;
  readonly counts: LabelCounts;
  readonly choice: FlowChoice;
  readonly move: (view: View) => FlowOverlay;
  readonly light: (lit: ReadonlySet<string>) => FlowOverlay;
}

/** Draws the overlay of a view at rest. */
export const drawFlowOverlay = (options: OverlayOptions): FlowOverlay => atOnce(drawingFlowOverlay(options));

/** The same in steps, of which each takes a part of the time. */
export function* drawingFlowOverlay(options: OverlayOptions): Steps<FlowOverlay> {
  const placement = yield* placing(options);
  const { layout, labels, annotation, words } = placement;
  const { view } = options;
  const drawn = view.overscan === undefined ? layout : yield* reframingFlows(layout, view);
  yield;
  const now = {
    drawn,
    labels: labels.placed.map(carried),
    annotation: annotation && carried(annotation),
    words: words.map(carried),
  };
  const targets = flowTargets(layout, labels.placed, annotation);
  return assemble({ ...placement, layout: drawn, targets }, { layout, ...now, targets });
}

/** The same overlay in another view, while the map moves: nothing is placed anew. */
function move(placement: Placement, view: View): FlowOverlay {
  const { options, labels, annotation, words } = placement;
  const layout = moveFlows(placement.layout, view);
  const shifts = labelShifts(placement, options.view, view);
  const by = annotation && annotationShift(annotation, layout);
  const movedLabels = labels.placed.flatMap((label, index) => {
    const shift = shifts.labels[index] ?? null;
    return shift === null ? [] : [{ thing: moved(label, shift), by: shift }];
  });
  const movedAnnotation = annotation && by && { thing: { ...annotation, ...moved(annotation, by) }, by };
  return assemble(placement, {
    layout,
    drawn: layout,
    labels: movedLabels,
    annotation: movedAnnotation,
    targets: carriedTargets(
      placement.targets,
      layout,
      movedLabels.map(({ thing }) => thing),
      movedAnnotation?.thing ?? null,
    ),
    words: words.flatMap((thing, index) => {
      const shift = shifts.words[index] ?? null;
      return shift === null ? [] : [{ thing, by: shift }];
    }),
  });
}

/** The same overlay while something else is pointed at: nothing is placed anew, nor moved. */
function light(placement: Placement, now: Whereabouts, lit: ReadonlySet<string>) {
  const options = { ...placement.options, lit };
  const annotation = placement.annotation && placement.annotate(options);
  const by = now.annotation?.by ?? null;
  const thing = annotation && by !== null ? { ...annotation, ...moved(annotation, by) } : annotation;
  return assemble(
    { ...placement, options, annotation },
    { ...now, annotation: now.annotation && thing && { thing, by } },
  );
}

function* placing(options: OverlayOptions): Steps<Omit<Placement, 'targets'>> {
  const { airlift, report, language, messages, theme, view, textWidth } = options;
  const { measure } = report;
  const count = { airlift, measure, messages };
  const { choice, layout } = yield* layingOut(airlift, report, { ...view, overscan: 0 });
  yield;
  const { lines, dots } = flowLabels(layout, view, {
    numberOf: (flows) => lineNumber(flows, count),
    nameOf: (place) => ({ name: place.names[language], note: null }),
    groundOf: groundUnder(options),
  });
  const annotate = (lighted: OverlayOptions) =>
    choice.counts === null ? annotationOf(layout, lighted, lines) : null;
  const annotation = annotate(options);
  const boxes = annotation === null ? [] : [annotation.box];
  const placed = placeAirliftLabels({
    frame: view,
    reserved: [...options.reserved, ...boxes],
    lines: annotation === null ? lines : [...lines, leaderLine(annotation)],
    dots,
    // What stands behind a word must not lie on it in another font.
    textWidth: (text, font) => textWidth(text, font) * (options.standIn ?? 1),
    theme,
    isPhone: view.width < wideFrame,
  });
  const labels = { ...placed, bases: numberBases(placed.placed, choice.flows) };
  yield;
  const { origin, destination } = countriesOf(airlift);
  const words = options.basemap
    ? placeLabels({
        gazetteer: options.gazetteer,
        language,
        mainCountries: [...origin, ...destination],
        groundOf: (country) => groundOf(airlift, theme, country),
        airfields: airlift.places.map(({ position }) => position),
        view,
        sizes: overlaySizes(view.width),
        theme,
        textWidth,
        index: labels.index,
      })
    : [];
  yield;
  const chosen =
    choice.counts && choiceWords({ ...choice.counts, lines: layout.plan.lines.length }, measure, language);
  const missing = leftOutWords(labels.counts, messages);
  const said = {
    chosen,
    leftOut: [chosen, missing].filter((each) => each !== null).join(' ') || null,
    legend: choice.counts === null ? null : flowLegend(layout),
  };
  return { options, choice, layout, labels, annotation, annotate, words, said };
}

const groundUnder =
  ({ airlift, theme }: OverlayOptions) =>
  ({ country }: Place) =>
    groundOfPlace(airlift, theme, country);

function assemble(placement: Placement, now: Whereabouts): FlowOverlay {
  const { options, choice, labels } = placement;
  const { theme } = options;
  const lit = litIn(choice, options.lit);
  const { layout, drawn, annotation, words } = now;
  const groundAt = groundUnder(options);
  const dotGroups = placeMarks(drawn.dots, theme, ({ place }) => groundAt(place), lit, drawn.scale);
  const labelGroups = now.labels.map(({ thing, by }) => ({
    thing,
    mark: labelGroup(thing, labels.bases, by),
  }));
  const counts: Mark[] = annotation === null ? [] : [countGroup(annotation)];
  const wordMarks = words.map(({ thing: { marks }, by }): readonly Mark[] =>
    by === null ? marks : [{ kind: 'group', name: 'place', at: by, marks }],
  );
  const overlay: FlowOverlay = {
    flown: flowMarks(drawn, theme, lit),
    marks: [
      { kind: 'group', name: 'places', marks: wordMarks.flat() },
      { kind: 'group', name: 'counts', marks: counts },
      { kind: 'group', name: 'airfields', marks: dotGroups },
      { kind: 'group', name: 'labels', marks: labelGroups.map(({ mark }) => mark) },
    ],
    // A picture has them; a map that moves never asks.
    get pieces(): readonly Piece[] {
      return [
        ...words.map(({ thing: { marks } }, index): Piece => {
          return { anchor: placeOfMark(marks[0]), marks: wordMarks[index] ?? [] };
        }),
        ...(annotation === null ? [] : [{ anchor: annotation.thing.anchor, marks: counts }]),
        ...drawn.dots.flatMap(({ point }, index): Piece[] => {
          const marks = dotGroups.slice(index, index + 1);
          return [{ anchor: point, marks }];
        }),
        ...labelGroups.map(({ thing, mark }): Piece => ({ anchor: thing.anchor, marks: [mark] })),
      ];
    },
    targets: now.targets,
    layout,
    counts: labels.counts,
    ...placement.said,
    describe: (id) => describeMerged(id, choice, options),
    choice,
    move: (view) => move(placement, view),
    prepare:
      choice.counts === null
        ? null
        : () =>
            preparingZoom(
              allFlowsOf(options.airlift, options.report.measure),
              options.report.flows,
              options.view,
            ),
    light: (ids) => (ids === options.lit ? overlay : light(placement, now, ids)),
  };
  return overlay;
}
