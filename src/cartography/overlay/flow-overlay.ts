// What is laid over the map of an airlift with several lines: lines with widths, their numbers, dots and names, and the
// basemap's words, in one order of importance, so that nothing covers anything that matters more.
import type { Place } from '../../airlift/airlift.ts';
import { reference } from '../../airlift/basis.ts';
import { allFlowsOf, type Flow } from '../../airlift/counting/flows.ts';
import { flowNumber, hasRivals, pairNumber, sharedWords } from '../../report/rows/flow-words.ts';
import type { Fan } from '../arcs/fans.ts';
import { type FlowLayout, layOutFlows } from '../arcs/flow-layout.ts';
import { flowWidths } from '../arcs/flow-widths.ts';
import { grow } from '../drawing/boxes.ts';
import type { Box, Mark, Point } from '../drawing/marks.ts';
import { wideFrame } from '../projection/camera.ts';
import { countriesOf, groundOf } from '../style/paint.ts';
import { overlaySizes } from '../style/sizes.ts';
import { type Annotation, annotate, type Lasso } from './annotation.ts';
import { flowLabels } from './flow-labels.ts';
import { flowMarks } from './flow-marks.ts';
import { type CountAnnotation, flowTargets } from './flow-targets.ts';
import type { LabelLine, PlacedLabel } from './label.ts';
import { type Labels, placeAirliftLabels } from './labels.ts';
import type { Overlay, OverlayOptions, Piece } from './overlay.ts';
import { placeLabels } from './place-labels.ts';
import { placeMarks } from './place-marks.ts';

/** The overlay with what its legend and its words have to tell of it. */
export interface FlowOverlay extends Overlay {
  readonly layout: FlowLayout;
  readonly counts: Labels['counts'];
}

/** Draws the overlay of a view at rest. */
export function drawFlowOverlay(options: OverlayOptions): FlowOverlay {
  const { airlift, report, language, messages, theme, view, textWidth, lit } = options;
  const { measure, flows } = report;
  const said = { airlift, measure, messages };
  const sizes = overlaySizes(view.width);
  const isPhone = view.width < wideFrame;
  const widths = flowWidths(allFlowsOf(airlift, measure), view.width);
  const layout = layOutFlows({ flows, measure, widths, view });
  const groundAt = ({ country }: Place) => groundOf(airlift, theme, country);
  const { lines, dots } = flowLabels(layout, view, {
    numberOf: ([there, back]) => {
      if (there === undefined) return null;
      const number = back === undefined ? flowNumber(there, said) : pairNumber(there, back, said);
      if (number === null) return null;
      const noun = messages.noun(measure, there.largest);
      const isRival = hasRivals(there, measure) || (back !== undefined && hasRivals(back, measure));
      return { number, numberWithNoun: `${number} ${noun}`, hasRivals: isRival };
    },
    nameOf: (place) => ({ name: place.names[language], note: null }),
    groundOf: groundAt,
  });
  const annotation = annotationOf(layout, options, lines);
  const boxes = annotation === null ? [] : [annotation.box];
  const labels = placeAirliftLabels({
    frame: view,
    reserved: [...options.reserved, ...boxes],
    lines: annotation === null ? lines : [...lines, leaderLine(annotation)],
    dots,
    textWidth,
    theme,
    isPhone,
  });
  const { origin, destination } = countriesOf(airlift);
  const words = options.basemap
    ? placeLabels({
        gazetteer: options.gazetteer,
        language,
        mainCountries: [...origin, ...destination],
        groundOf: (country) => groundOf(airlift, theme, country),
        airfields: airlift.places.map(({ position }) => position),
        view,
        sizes,
        theme,
        textWidth,
        index: labels.index,
      })
    : [];
  const flown = flowMarks(layout, theme, lit);
  const dotGroups = placeMarks(layout.dots, theme, ({ place }) => groundAt(place), lit, layout.scale);
  const labelGroups = labels.placed.map((label) => ({ label, mark: labelGroup(label, flows) }));
  const counts: Mark[] = annotation === null ? [] : [countGroup(annotation)];
  return {
    flown,
    marks: [
      { kind: 'group', name: 'places', marks: words.flat() },
      { kind: 'group', name: 'counts', marks: counts },
      { kind: 'group', name: 'airfields', marks: dotGroups },
      { kind: 'group', name: 'labels', marks: labelGroups.map(({ mark }) => mark) },
    ],
    pieces: [
      ...words.map((marks): Piece => ({ anchor: placeOfMark(marks[0]), marks })),
      ...(annotation === null ? [] : [{ anchor: annotation.anchor, marks: counts }]),
      ...layout.dots.flatMap(({ point }, index): Piece[] => {
        const marks = dotGroups.slice(index, index + 1);
        return [{ anchor: point, marks }];
      }),
      ...labelGroups.map(({ label, mark }): Piece => ({ anchor: label.anchor, marks: [mark] })),
    ],
    targets: flowTargets(layout, labels, annotation),
    layout,
    counts: labels.counts,
  };
}

/** The leader of the annotation: no label lies on it. */
const leaderLine = ({ leader }: Annotation): LabelLine => ({
  id: 'leader',
  pieces: [leader],
  width: 1.2,
  number: null,
  numberWithNoun: null,
  weight: 0,
  onlyLineOf: null,
  hasRivals: false,
  halo: '',
});

/** Where one set of places alone shares counts, these are told together at its lasso. */
function annotationOf(
  layout: FlowLayout,
  options: OverlayOptions,
  lines: readonly { readonly pieces: readonly (readonly Point[])[]; readonly width: number }[],
): CountAnnotation | null {
  const { airlift, report, language, messages, view, theme, lit } = options;
  const [fan, ...others] = layout.fans.filter(({ isPale, arcs }) => !isPale && arcs.length > 0);
  if (fan === undefined || others.length > 0) return null;
  const flows = fan.trunks.flatMap(({ line }) => line.flows);
  const [first] = flows;
  if (first === undefined) return null;
  const side = first.to.length > 1 ? 'to' : 'from';
  const shared = { side, places: first[side] } as const;
  const words = sharedWords(flows, shared, language, { airlift, measure: report.measure, messages });
  if (words === null) return null;
  const dots: Box[] = layout.dots.map(({ point, radius }) =>
    grow({ ...point, width: 0, height: 0 }, radius + 2),
  );
  const annotation = annotate({
    words,
    lines: lines.map(({ pieces, width }) => ({ pieces, reach: width / 2 })),
    lassoAt: (share) => (share === lassoShare ? lassoOf(fan) : null),
    view,
    sizes: overlaySizes(view.width),
    theme,
    textWidth: options.textWidth,
    taken: [...options.reserved, ...dots],
    pressable: options.pressable,
    halo: theme.land,
    lit: flows.some(({ id }) => lit.has(id)),
  });
  return annotation && { ...annotation, fan, flows, label: `${words.number} ${words.noun} ${words.types}` };
}

/** The lasso stands where it is; it is asked for at the first share that is tried. */
const lassoShare = 0.44;

function lassoOf({ lasso: { from, to, radius } }: Fan): Lasso {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: ((to.x - from.x) / length) * radius, y: ((to.y - from.y) / length) * radius };
  const ends = [
    { x: from.x - along.x, y: from.y - along.y },
    { x: to.x + along.x, y: to.y + along.y },
  ] as const;
  const [upper, lower] = ends[0].y < ends[1].y ? ends : [ends[1], ends[0]];
  return { upper, lower, data: '', length: length + 2 * radius };
}

const basisOfFlows = (flows: readonly Flow[]) =>
  [
    ...new Set(
      flows.flatMap(({ movements }) =>
        movements.flatMap(({ claims }) => claims.map(({ claim }) => claim.id)),
      ),
    ),
  ].join(' ');

function countGroup({ flows, marks }: CountAnnotation): Mark {
  return { kind: 'group', name: 'shared count', basis: basisOfFlows(flows), marks };
}

/** A name, which a register says, or a number, which the claims on its flow say. */
function labelGroup({ kind, id, marks }: PlacedLabel, flows: readonly Flow[]): Mark {
  const own = flows.filter((flow) => flow.id === id);
  const basis = kind === 'name' ? reference : basisOfFlows(own);
  return { kind: 'group', name: `${kind} ${id}`, basis, marks };
}

function placeOfMark(mark: Mark | undefined): Point {
  return mark?.kind === 'text' || mark?.kind === 'circle' ? { x: mark.x, y: mark.y } : { x: 0, y: 0 };
}
