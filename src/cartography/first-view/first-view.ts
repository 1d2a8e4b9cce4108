// The first view as a drawing for the page's own HTML: one ground that a style sheet fits into a frame of any size, and
// the words for some sizes of frame, each tied to its place on the ground.
import type { Airlift } from '../../airlift/airlift.ts';
import { hasWidths } from '../../airlift/counting/flows.ts';
import { once } from '../../airlift/once.ts';
import type { Extent } from '../../geodesy/position.ts';
import { arcsOf } from '../arcs/arcs.ts';
import { isCrowdedInWest, routeExtent } from '../arcs/extent.ts';
import { usualWidth } from '../drawing/growth.ts';
import type { Box, Mark } from '../drawing/marks.ts';
import type { Ground } from '../ground/ground.ts';
import { airliftMarks } from '../overlay/airlift-marks.ts';
import { drawFlowOverlay } from '../overlay/flow-overlay.ts';
import { drawOverlay, type OverlayOptions, type Piece } from '../overlay/overlay.ts';
import { type Camera, usualLeastZoom, wideFrame } from '../projection/camera.ts';
import { flatCameraFor } from '../projection/map-fit.ts';
import { mapViewOf } from '../projection/map-view.ts';
import { clampLatitude, type Size, toMercator, worldSize } from '../projection/perspective.ts';
import { mercatorLens } from '../projection/plane.ts';
import { routeCamera } from '../projection/route-fit.ts';
import { mapMarks } from '../style/map-marks.ts';
import { overlaySizes } from '../style/sizes.ts';
import { pageTheme } from '../style/theme.ts';
import { aboutPlace } from './about-place.ts';
import { region, routeUnits, tallRegion, wideRegion } from './region.ts';

/** What most windows show of it, drawn more finely. */
const core: Size = { width: 1040, height: 960 };
/** Points nearer to each other are one, units. */
const fineTolerance = 1.7;
const coarseTolerance = 12;
/** In the corners, which no frame shows. */
const unseenTolerance = 60;
/** So that a shore is nowhere a pixel from where MapLibre will draw it. */
const deviation = 0.75;

/** A size of frame that the words are set for, and the widths of frame from which on it is used. */
export interface FirstFrame {
  readonly id: 'narrow' | 'usual' | 'large';
  readonly size: Size;
  /** Frames at least this wide, and narrower than the next one's, pixels. */
  readonly from: number;
}

/** The map of windows of 390 × 844, 1280 × 800 and 1920 × 1080. */
export const firstFrames: readonly FirstFrame[] = [
  { id: 'narrow', size: { width: 390, height: 406.8 }, from: 0 },
  { id: 'usual', size: { width: 856, height: 716 }, from: wideFrame },
  { id: 'large', size: { width: 1496, height: 996 }, from: usualWidth },
];

export interface FirstWords extends FirstFrame {
  readonly arcWidth: number;
  /** Each about its anchor. */
  readonly pieces: readonly Piece[];
  /** Lines with widths, in the pixels of the frame. */
  readonly flown: readonly Mark[];
  /** The middle of the route, and pixels for a unit. */
  readonly middle: { readonly x: number; readonly y: number };
  readonly scale: number;
}

export interface FirstView {
  /** The route's box, which the style sheet fits into the frame, units. */
  readonly route: Box;
  /** Pixels for a unit in a map that looks from as far away as is usual. */
  readonly leastUnit: number;
  /** Whether a frame may be too small for the route even then. */
  readonly isLarge: boolean;
  /** In units, strokes in pixels. */
  readonly ground: readonly Mark[];
  readonly arcs: readonly Mark[];
  /** In the pixels of their frame. */
  readonly words: readonly FirstWords[];
}

export interface FirstViewOptions
  extends Omit<OverlayOptions, 'view' | 'theme' | 'lit' | 'pressable' | 'basemap' | 'reserved'> {
  readonly ground: Ground;
  /** Boxes of a frame that other things stand in. */
  readonly reservedIn: (frame: FirstFrame) => readonly Box[];
}

/** Draws the first view: the whole route, everything shown, in whichever theme the page is in. */
export function firstViewOf(options: FirstViewOptions): FirstView {
  const { airlift, arcs, ground, report } = options;
  const extent = routeExtent(airlift, arcs);
  const camera = unitCamera(extent);
  const movements = report.shown.movements.map(({ movement }) => movement);
  return {
    route: routeBox(extent),
    leastUnit: worldSize(usualLeastZoom) / worldSize(camera.zoom),
    isLarge: isLarge(extent),
    ground: groundMarksOf(ground)(airlift),
    arcs: airliftMarks({
      airlift,
      theme: pageTheme,
      movements,
      arcs,
      view: mercatorLens(camera, region).view,
      arcWidth: 1,
      lit: new Set(),
    }),
    words: firstFrames.map((frame) => wordsIn(frame, extent, options)),
  };
}

/** Once for all languages: it has no words, and is most of what there is to draw. */
const groundMarksOf = once((ground: Ground) =>
  once((airlift: Airlift): readonly Mark[] => {
    const extent = routeExtent(airlift, arcsOf(airlift));
    const lens = mercatorLens(unitCamera(extent), region);
    const layers = mapMarks({
      airlift,
      theme: pageTheme,
      movements: [],
      lens: { ...lens, view: { ...lens.view, zoom: usualZoom(extent) } },
      ground,
      arcWidth: 1,
      lineScale: 1,
      hasEnvelopes: false,
      isTransparent: false,
      detail: { digits: 0, tolerance, deviation },
    });
    return layers.filter((mark) => mark.kind === 'group' && mark.name !== 'sea' && mark.name !== 'arc');
  }),
);

/** A camera over the middle of the route at the scale of the drawing. */
function unitCamera(extent: Extent): Camera {
  const room: Size = { width: routeUnits, height: routeUnits };
  return flatCameraFor(extent, { top: 0, right: 0, bottom: 0, left: 0 }, room, Number.POSITIVE_INFINITY);
}

/** The width and the height of an extent, of the flat world's. */
function sharesOfWorld([west, south, east, north]: Extent): readonly [across: number, along: number] {
  const [topLeft, bottomRight] = [
    toMercator([west, clampLatitude(north)]),
    toMercator([east, clampLatitude(south)]),
  ];
  return [bottomRight.x - topLeft.x, bottomRight.y - topLeft.y];
}

/** Whether a frame of 320 × 150 pixels is too small for it in a world that is 1,024 pixels wide. */
function isLarge(extent: Extent): boolean {
  const [across, along] = sharesOfWorld(extent);
  return across > 0.3 || along > 0.14;
}

/** The route's box in the middle of the region. */
function routeBox([west, south, east, north]: Extent): Box {
  const [across, along] = sharesOfWorld([west, south, east, north]);
  const unit = routeUnits / Math.max(across, along);
  const [width, height] = [across * unit, along * unit];
  return { x: (region.width - width) / 2, y: (region.height - height) / 2, width, height };
}

/** The zoom that decides how wide the ground's lines are: that of the usual frame. */
function usualZoom(extent: Extent): number {
  const { width, height } = firstFrames.find(({ id }) => id === 'usual')?.size ?? region;
  return routeCamera('mercator', extent, { width, height }).camera.zoom;
}

function tolerance(x: number, y: number): number {
  const isIn = (part: Size) =>
    Math.abs(x - region.width / 2) < part.width / 2 && Math.abs(y - region.height / 2) < part.height / 2;
  if (isIn(core)) return fineTolerance;
  return isIn(wideRegion) || isIn(tallRegion) ? coarseTolerance : unseenTolerance;
}

function wordsIn(frame: FirstFrame, extent: Extent, options: FirstViewOptions): FirstWords {
  const { size } = frame;
  const { camera } = routeCamera('mercator', extent, size, isCrowdedInWest(options.airlift));
  const view = mapViewOf('mercator', camera, size);
  const [northWest, southEast] = [view.project([extent[0], extent[3]]), view.project([extent[2], extent[1]])];
  if (northWest === null || southEast === null) throw new Error('The route is not to be seen.');
  const draw = hasWidths(options.airlift) ? drawFlowOverlay : drawOverlay;
  const { pieces, flown } = draw({
    ...options,
    theme: pageTheme,
    view,
    reserved: options.reservedIn(frame),
    lit: new Set(),
    pressable: true,
    basemap: true,
  });
  return {
    ...frame,
    arcWidth: overlaySizes(size.width).arcWidth,
    pieces: pieces.map(({ anchor, marks }) => ({ anchor, marks: aboutPlace(marks, anchor) })),
    flown,
    middle: { x: (northWest.x + southEast.x) / 2, y: (northWest.y + southEast.y) / 2 },
    scale: worldSize(camera.zoom) / worldSize(unitCamera(extent).zoom),
  };
}
