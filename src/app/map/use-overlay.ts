// What is laid over the map, computed: its words and marks in a view, and whether their font has come.
import { useEffect, useMemo, useState } from 'react';
import { hasWidths } from '../../airlift/counting/flows.ts';
import type { Arc } from '../../cartography/arcs/arcs.ts';
import type { Box, Point } from '../../cartography/drawing/marks.ts';
import type { Gazetteer } from '../../cartography/ground/gazetteer.ts';
import type { Overlay } from '../../cartography/overlay/overlay.ts';
import { carriageBetween } from '../../cartography/projection/carriage.ts';
import type { Projection } from '../../cartography/projection/projection.ts';
import { type Shift, shiftBetween, translationBetween } from '../../cartography/projection/shift.ts';
import type { View } from '../../cartography/projection/view.ts';
import { pageTheme } from '../../cartography/style/theme.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { useFonts } from '../web/use-fonts.ts';
import { usePart } from '../web/use-part.ts';
import { whenIdle } from '../web/when-idle.ts';
import { flowDrawing } from './flow-drawing.ts';
import type { Circumstances } from './seen.ts';
import { type Content, isSameFrame, usePlaced } from './use-placed.ts';

export interface UseOverlayOptions {
  readonly arcs: readonly Arc[];
  readonly projection: Projection;
  /** Null before there is a frame. */
  readonly view: View | null;
  /** Whether it is one of a movement: lines with widths and their words then only move along. */
  readonly isMoving: boolean;
  /** Null while they are on their way. */
  readonly gazetteer: Gazetteer | null;
  readonly reserved: readonly Box[] | null;
  readonly lit: ReadonlySet<string>;
  /** Whether the ground is ours, and its words are to be set. */
  readonly basemap: boolean;
}

/** Where it cannot be had, the drawing in the page stays, and the page says that a part is missing. */
const noDrawing = () => undefined;

/** What is drawn beyond each side of the frame: a drag by less moves the drawing as it is, pixels. */
export const overscan = 256;

export interface CarriedRoutes {
  readonly targets: Overlay['targets'];
  /** How far they are carried from where they are said to be; null: not at all. */
  readonly carried: Shift | null;
}

export function useOverlay(options: UseOverlayOptions): {
  readonly overlay: Overlay | null;
  readonly routes: CarriedRoutes;
  /** The view that it is drawn for. */
  readonly drawnView: View | null;
  /** How far that is moved now, pixels. */
  readonly shift: Point;
  readonly words: Circumstances['words'];
  /** Whether what is seen is not yet placed for where the map has come to rest. */
  readonly isPlacing: boolean;
} {
  const { arcs, projection, view, isMoving, gazetteer, reserved, lit, basemap } = options;
  const { airlift, report, language, messages, textWidth } = usePresentation();
  const isWide = hasWidths(airlift);
  usePart(flowDrawing, isWide, noDrawing);
  const drawFlows = isWide ? flowDrawing.loaded() : null;
  // Lines with widths light up without being placed anew.
  const drawnLit = isWide ? noneLit : lit;
  const content = useMemo((): Content | null => {
    if (reserved === null || gazetteer === null || (isWide && drawFlows === null)) return null;
    const common = { airlift, arcs, report, language, messages, gazetteer, textWidth, reserved, basemap };
    return { ...common, drawFlows, theme: pageTheme, lit: drawnLit, pressable: true };
  }, [
    isWide,
    drawFlows,
    airlift,
    arcs,
    report,
    language,
    messages,
    gazetteer,
    textWidth,
    reserved,
    drawnLit,
    basemap,
  ]);
  const isCarriedFrom = (rested: View | null) =>
    isMoving && isSameFrame(view, rested) && (isWide || shiftOf(projection, rested, view) !== null);
  const { placed, isPlacing } = usePlaced(
    content,
    (rested) => (isCarriedFrom(rested) ? rested : view),
    overscan,
  );
  const { overlay: resting, view: rest } = placed;
  const prepare = isMoving || isPlacing ? null : (resting?.prepare ?? null);
  useEffect(() => (prepare === null ? undefined : whenIdle(prepare())), [prepare]);
  const [last, setLast] = useState<Drawn>({ resting: null, view: null, overlay: null });
  let drawn = last;
  if (drawn.resting !== resting || rest === view) drawn = { resting, view: rest, overlay: resting };
  const shift = shiftOf(projection, drawn.view, view);
  if (shift === null && view !== null)
    drawn = { resting, view, overlay: resting?.move?.({ ...view, overscan }) ?? resting };
  if (drawn.overlay !== last.overlay || drawn.view !== last.view) setLast(drawn);
  const { overlay: unlit } = drawn;
  const overlay = useMemo(() => unlit?.light?.(lit) ?? unlit, [unlit, lit]);
  const hasFonts = useFonts(overlay?.marks ?? null);
  const words = overlay === null ? 'none' : hasFonts ? 'set' : 'without-font';
  const routes = useMemo((): CarriedRoutes => {
    const carried = carriedBetween(rest, drawn.view);
    return { targets: (carried === null ? overlay : resting)?.targets ?? [], carried };
  }, [overlay, resting, rest, drawn.view]);
  return { overlay, routes, drawnView: drawn.view, shift: shift ?? nowhere, words, isPlacing };
}

/** How far a flat map carries everything; null where it does not move, or not everything alike. */
const carriedBetween = (from: View | null, to: View | null): Shift | null =>
  from?.camera === undefined || to?.camera === undefined || carriageBetween(from, to) === null
    ? null
    : shiftBetween('mercator', from.camera, to.camera, to);

interface Drawn {
  /** What was placed when the map came to rest. */
  readonly resting: Overlay | null;
  readonly view: View | null;
  readonly overlay: Overlay | null;
}

const noneLit: ReadonlySet<string> = new Set();
const nowhere: Point = { x: 0, y: 0 };

/** How far a drawing is moved for another view; null where it is to be drawn anew. */
function shiftOf(projection: Projection, from: View | null, to: View | null): Point | null {
  if (from === to) return nowhere;
  const by = from && to && translationBetween(projection, from, to);
  return by !== null && Math.max(Math.abs(by.x), Math.abs(by.y)) <= overscan ? by : null;
}
