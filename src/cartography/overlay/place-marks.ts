// The dots of places as marks: an airfield's in the accent, a stop as an open ring, a city or a region as a dashed one.
import { basisOfPlace } from '../../airlift/basis.ts';
import type { PlaceDot } from '../arcs/place-dots.ts';
import type { GroupMark, Mark } from '../drawing/marks.ts';
import type { Theme } from '../style/theme.ts';

/** The ground's colour round a dot, a ring's line, and its dashes; pixels. */
const casing = 1.6;
const ringWidth = 1.6;
const ringDash = [2.6, 2.1];
/** The ring round what is pointed at: how far it is off, and its line; pixels. */
const lit = { off: 4, width: 1.6 } as const;

/**
 * @param groundOf the colour of the ground that a place stands on
 * @param litIds ids of what is pointed at and of what belongs to it
 */
export function placeMarks(
  dots: readonly PlaceDot[],
  theme: Theme,
  groundOf: (dot: PlaceDot) => string,
  litIds: ReadonlySet<string>,
  scale: number,
): GroupMark[] {
  return dots.map((dot) => {
    const marks: Mark[] = dotMark(dot, theme, groundOf(dot), scale);
    if (litIds.has(dot.place.id))
      marks.push({
        kind: 'circle',
        ...dot.point,
        radius: dot.radius + lit.off * scale,
        stroke: theme.ink,
        strokeWidth: lit.width * scale,
      });
    return { kind: 'group', name: dot.place.id, basis: basisOfPlace(dot.place), marks };
  });
}

function dotMark(
  { point, radius, style, isPale }: PlaceDot,
  theme: Theme,
  ground: string,
  scale: number,
): Mark[] {
  const colour = isPale ? theme.pale : theme.accent;
  if (style === 'dot')
    return [
      { kind: 'circle', ...point, radius, fill: colour, stroke: ground, strokeWidth: 2 * casing * scale },
    ];
  const { x, y } = point;
  const data = `M${x - radius} ${y}A${radius} ${radius} 0 0 1 ${x + radius} ${y}A${radius} ${radius} 0 0 1 ${x - radius} ${y}Z`;
  const dash = style === 'open' ? { dash: ringDash.map((each) => each * scale), cap: 'butt' as const } : {};
  // Apart, for a canvas paints a stroke below its fill.
  return [
    { kind: 'path', data, fill: theme.paper },
    { kind: 'path', data, stroke: colour, strokeWidth: ringWidth * scale, ...dash },
  ];
}
