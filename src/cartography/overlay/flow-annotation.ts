// The annotation of counts that one set of places alone shares: told together at its lasso, and carried along with it.
import { sharedWords } from '../../report/rows/flow-words.ts';
import type { Fan } from '../arcs/fans.ts';
import type { FlowLayout } from '../arcs/flow-layout.ts';
import { grow } from '../drawing/boxes.ts';
import type { Box, Point } from '../drawing/marks.ts';
import { overlaySizes } from '../style/sizes.ts';
import { type Annotation, annotate, type Lasso } from './annotation.ts';
import type { CountAnnotation } from './flow-targets.ts';
import type { LabelLine } from './label.ts';
import type { OverlayOptions } from './overlay.ts';
import { standingOn } from './setting.ts';

/** The leader of the annotation: no label lies on it. */
export const leaderLine = ({ leader }: Annotation): LabelLine => ({
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
export function annotationOf(
  layout: FlowLayout,
  options: OverlayOptions,
  lines: readonly { readonly pieces: readonly (readonly Point[])[]; readonly width: number }[],
): CountAnnotation | null {
  const { airlift, report, language, messages, view, theme, lit } = options;
  const fan = onlyFan(layout);
  if (fan === null) return null;
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
    ...standingOn(options),
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

/** The lasso of the one set of places alone that shares counts; null where there are several, or none. */
function onlyFan({ fans }: FlowLayout): Fan | null {
  const [fan, ...others] = fans.filter(({ isPale, arcs }) => !isPale && arcs.length > 0);
  return fan === undefined || others.length > 0 ? null : fan;
}

/** How far the map has carried the annotation, which goes along with its lasso; null where that is not to be seen. */
export function annotationShift({ anchor }: CountAnnotation, layout: FlowLayout): Point | null {
  const fan = onlyFan(layout);
  if (fan === null) return null;
  const { upper, lower } = lassoOf(fan);
  return { x: (upper.x + lower.x) / 2 - anchor.x, y: (upper.y + lower.y) / 2 - anchor.y };
}
