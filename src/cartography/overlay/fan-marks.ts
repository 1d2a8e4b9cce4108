// What stands for a count that several places share: its band, the arcs in it, and its lasso, as marks.
import type { Flow } from '../../airlift/counting/flows.ts';
import type { Fan, Lasso } from '../arcs/fans.ts';
import type { GroupMark, Mark, Point } from '../drawing/marks.ts';
import { pathOf, pathsOf, tenth } from '../drawing/point-paths.ts';
import type { Theme } from '../style/theme.ts';
import { claimsOf, headOutline, isFlowLit, uncountedDash } from './line-marks.ts';

const bandOpacity = 0.15;
/** Pixels: arcs, lassos, and both where they are pale. */
const arcWidth = 1.4;
const lassoWidth = { usual: 1.4, lit: 2.2 } as const;
const paleWidth = 1;

const flowsOf = ({ trunks }: Fan): readonly Flow[] => trunks.flatMap(({ line }) => line.flows);
const fanName = (fan: Fan, what: string) => `${what} ${flowsOf(fan)[0]?.id ?? ''}`;

export function bandMarks(fan: Fan, theme: Theme): GroupMark[] {
  if (fan.band.length === 0) return [];
  const marks: Mark[] = [
    { kind: 'path', data: pathOf(fan.band, true), fill: theme.accent, opacity: bandOpacity },
  ];
  return [{ kind: 'group', name: fanName(fan, 'band'), basis: claimsOf(flowsOf(fan)), marks }];
}

/** The thin arcs to places that share a count, each with a head where it is long enough. */
export function arcMarks(fan: Fan, scale: number, theme: Theme): GroupMark[] {
  if (fan.arcs.length === 0) return [];
  const data = pathsOf(fan.arcs.map(({ points }) => points));
  const common = { kind: 'path', data, cap: 'butt' } as const;
  const marks: Mark[] = fan.isPale
    ? [{ ...common, stroke: theme.pale, strokeWidth: paleWidth * scale, ...dashOf(fan, scale) }]
    : [
        { ...common, stroke: theme.accent, strokeWidth: arcWidth * scale },
        ...fan.heads.map(
          (head): Mark => ({ kind: 'path', data: pathOf(headOutline(head), true), fill: theme.accent }),
        ),
      ];
  return [{ kind: 'group', name: fanName(fan, 'fan'), basis: claimsOf(flowsOf(fan)), marks }];
}

const dashOf = ({ trunks }: Fan, scale: number) =>
  trunks.every(({ line }) => line.state === 'uncounted')
    ? { dash: uncountedDash.map((each) => each * scale) }
    : {};

/** An outline round the line from one point to another. */
function lassoPath({ from, to, radius }: Lasso): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const along = length === 0 ? { x: 1, y: 0 } : { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const at = ({ x, y }: Point, sign: number) =>
    `${tenth(x - along.y * radius * sign)} ${tenth(y + along.x * radius * sign)}`;
  const arc = `A${tenth(radius)} ${tenth(radius)} 0 0 0 `;
  return `M${at(from, 1)}L${at(to, 1)}${arc}${at(to, -1)}L${at(from, -1)}${arc}${at(from, 1)}Z`;
}

/** @param litIds ids of what is pointed at and of what belongs to it */
export function lassoMarks(fan: Fan, scale: number, theme: Theme, litIds: ReadonlySet<string>): GroupMark {
  const flows = flowsOf(fan);
  const width = fan.isPale
    ? paleWidth
    : flows.some((flow) => isFlowLit(flow, litIds))
      ? lassoWidth.lit
      : lassoWidth.usual;
  const stroke = fan.isPale ? theme.pale : theme.ink;
  const marks: Mark[] = [{ kind: 'path', data: lassoPath(fan.lasso), stroke, strokeWidth: width * scale }];
  return { kind: 'group', name: fanName(fan, 'lasso'), basis: claimsOf(flows), marks };
}
