// Important places too close to be told apart, once more and larger, in a frame of their own beside where they are.
import { hasWidths } from '../../../airlift/counting/flows.ts';
import { importantPlaces } from '../../../airlift/counting/importance.ts';
import { unroll } from '../../../geodesy/position.ts';
import { onScreen } from '../../arcs/screen-arc.ts';
import { around, containsPoint, grow } from '../../drawing/boxes.ts';
import type { Box, Mark } from '../../drawing/marks.ts';
import { type Camera, insetSize } from '../../projection/camera.ts';
import { frameOf } from '../../projection/view.ts';
import type { Scene, SheetContent } from '../content.ts';
import { apart, aside, closeBy, insetPair } from './inset-pair.ts';
import { connector, placeBox } from './inset-place.ts';
import { insetWords } from './inset-words.ts';
import type { Scenery } from './scenery.ts';

export interface Inset {
  /** In the map's own pixels. */
  readonly marks: readonly Mark[];
  /** What no word of the map may cover. */
  readonly boxes: readonly Box[];
}

/** Whether a sheet's map keeps room for an inset: lines with widths and their numbers have none in a close-up of two of their ends. */
export const mayHaveInset = ({ parts, presentation }: SheetContent) =>
  parts.inset && !hasWidths(presentation.airlift);

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
  if (size === null) return null;
  const pair = insetPair([...importantPlaces(report.flows)]);
  if (pair === null) return null;
  const [from, to] = pair.map(({ position }) => view.project(position));
  if (from == null || to == null) return null;
  const away = Math.hypot(from.x - to.x, from.y - to.y);
  const isInFrame = [from, to].every((point) => containsPoint(frameOf(view), point));
  if (away === 0 || away >= closeBy || !isInFrame) return null;
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
  const arcs = content.arcs.map((arc) => onScreen(arc, view));
  const box = placeBox(
    frame,
    size,
    frameOf(view),
    arcs.flatMap(({ pieces }) => pieces),
    taken,
  );
  if (box === null) return null;
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
        ...insetWords(content, closeUp, one, other),
      ],
    },
    { kind: 'path', data: rectangle(box), stroke: theme.ink, strokeWidth: 1 },
  ];
  return { marks, boxes: [grow(box, 8), frame] };
}

const rectangle = ({ x, y, width, height }: Box) =>
  `M${x.toFixed(1)} ${y.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h${(-width).toFixed(1)}Z`;
