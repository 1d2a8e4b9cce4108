// Important places too close to be told apart, once more and larger, in a frame of their own beside where they are.
import { allFlowsOf, hasWidths } from '../../../airlift/counting/flows.ts';
import { unroll } from '../../../geodesy/position.ts';
import { mostWhole } from '../../arcs/flow-choice.ts';
import { type FlowLayout, layOutFlows } from '../../arcs/flow-layout.ts';
import { flowWidths } from '../../arcs/flow-widths.ts';
import { onScreen } from '../../arcs/screen-arc.ts';
import { around, containsPoint, grow } from '../../drawing/boxes.ts';
import type { Box, Mark, Point } from '../../drawing/marks.ts';
import { flowMarks } from '../../overlay/flow-marks.ts';
import { type Camera, insetSize } from '../../projection/camera.ts';
import { frameOf, type View } from '../../projection/view.ts';
import type { Scene, SheetContent } from '../content.ts';
import { apart, aside, closeBy, closeByOfFlows, insetPair, placesOfInset } from './inset-pair.ts';
import { connector, placeBox, placeNear, slantBoxes, tieBox } from './inset-place.ts';
import { insetWords } from './inset-words.ts';
import type { Scenery } from './scenery.ts';

export interface Inset {
  /** In the map's own pixels. */
  readonly marks: readonly Mark[];
  /** What no word of the map may cover. */
  readonly boxes: readonly Box[];
}

/**
 * Whether a sheet's map keeps room for an inset below what flew. Where lines have widths it does not: of many lines there
 * is mostly one that leaves a corner free.
 */
export const keepsRoomForInset = ({ parts, presentation }: SheetContent) =>
  parts.inset && !hasWidths(presentation.airlift);

/** Lines with widths in a view of the sheet, as wide as on its map; null where lines have none. */
function linesIn({ presentation }: SheetContent, view: View, mapWidth: number): FlowLayout | null {
  const { airlift, report } = presentation;
  if (!hasWidths(airlift)) return null;
  const { flows, measure } = report;
  return layOutFlows({ flows, measure, widths: flowWidths(allFlowsOf(airlift, measure), mapWidth), view });
}

/** What the inset's frame must not lie on. */
const middlesOf = (
  content: SheetContent,
  view: View,
  flows: FlowLayout | null,
): readonly (readonly Point[])[] =>
  flows === null
    ? content.arcs.flatMap((arc) => onScreen(arc, view).pieces)
    : [
        ...flows.lines.flatMap(({ ribbons }) => ribbons.map(({ points }) => points)),
        ...flows.fans.flatMap(({ arcs }) => arcs.map(({ points }) => points)),
      ];

/** The inset of a sheet's map, or null where none is needed or has room. */
export function insetOf(
  content: SheetContent,
  scene: Scene,
  scenery: Scenery,
  taken: readonly Box[],
): Inset | null {
  const { theme } = content;
  const { report } = content.presentation;
  const { view } = scene;
  const size = insetSize(view);
  // Of many routes places that are too close have merged.
  if (size === null || report.flows.length > mostWhole) return null;
  const pair = insetPair(placesOfInset(report.flows));
  if (pair === null) return null;
  const [from, to] = pair.map(({ position }) => view.project(position));
  if (from == null || to == null) return null;
  const away = Math.hypot(from.x - to.x, from.y - to.y);
  const isInFrame = [from, to].every((point) => containsPoint(frameOf(view), point));
  if (away === 0 || !isInFrame) return null;
  if (away >= (hasWidths(content.presentation.airlift) ? closeByOfFlows : closeBy)) return null;
  const [one, other] = pair;
  const { width, height } = size;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const growth = (height * apart) / away;
  const camera: Camera = {
    ...scene.camera,
    pitch: 0,
    zoom: scene.camera.zoom + Math.log2(growth),
    // To the left of the middle: the names stand on the right.
    longitude:
      (one.position[0] + unroll(other.position, one.position[0])[0]) / 2 +
      (width * aside * 360) / (512 * 2 ** (scene.camera.zoom + Math.log2(growth))),
    latitude: (one.position[1] + other.position[1]) / 2,
  };
  const closeUp = scenery.closeUp(camera, size);
  const outline = {
    x: middle.x - (width / growth) * (0.5 - aside),
    y: middle.y - height / growth / 2,
    width: width / growth,
    height: height / growth,
  };
  const least = grow(
    around([grow({ ...from, width: 0, height: 0 }, 9), grow({ ...to, width: 0, height: 0 }, 9)]),
    2,
  );
  const frame = around([outline, least]);
  const flows = linesIn(content, view, view.width);
  const dots =
    flows?.dots.map(({ point, radius }) => grow({ ...point, width: 0, height: 0 }, radius + 3)) ?? [];
  const surroundings = {
    frame,
    size,
    map: frameOf(view),
    lines: middlesOf(content, view, flows),
    taken: [...taken, ...dots],
  };
  const box = flows === null ? placeBox(surroundings) : placeNear(surroundings);
  if (box === null) return null;
  const near = linesIn(content, closeUp.view, view.width);
  const line = connector(frame, box);
  const marks: Mark[] = [
    { kind: 'path', data: rectangle(frame), stroke: theme.ink, strokeWidth: 1 },
    ...(line === null ? [] : [{ kind: 'path', data: line, stroke: theme.ink, strokeWidth: 1 } as const]),
    {
      kind: 'group',
      name: 'inset',
      at: { x: box.x, y: box.y },
      clip: { x: 0, y: 0, ...size },
      marks: [
        { kind: 'rectangle', x: 0, y: 0, ...size, fill: theme.focusLand },
        ...(closeUp.layers ?? []),
        ...(near === null ? [] : flowMarks(near, theme, new Set())),
        ...insetWords(content, closeUp, one, other),
      ],
    },
    { kind: 'path', data: rectangle(box), stroke: theme.ink, strokeWidth: 1 },
  ];
  const tie = tieBox(frame, box);
  return { marks, boxes: [grow(box, 8), ...(tie === null ? [] : [tie]), ...slantBoxes(frame, box)] };
}

const rectangle = ({ x, y, width, height }: Box) =>
  `M${x.toFixed(1)} ${y.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h${(-width).toFixed(1)}Z`;
