// What is laid over the map, computed: its words and marks in a view, and whether their font has come.
import { useMemo, useState } from 'react';
import { hasWidths } from '../../airlift/counting/flows.ts';
import type { Arc } from '../../cartography/arcs/arcs.ts';
import type { Box } from '../../cartography/drawing/marks.ts';
import type { Gazetteer } from '../../cartography/ground/gazetteer.ts';
import { drawOverlay, type Overlay } from '../../cartography/overlay/overlay.ts';
import type { View } from '../../cartography/projection/view.ts';
import { pageTheme } from '../../cartography/style/theme.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { useFonts } from '../web/use-fonts.ts';
import { usePart } from '../web/use-part.ts';
import { flowDrawing } from './flow-drawing.ts';
import type { Circumstances } from './seen.ts';

export interface UseOverlayOptions {
  readonly arcs: readonly Arc[];
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

export function useOverlay(options: UseOverlayOptions): {
  readonly overlay: Overlay | null;
  readonly words: Circumstances['words'];
} {
  const { arcs, view, isMoving, gazetteer, reserved, lit, basemap } = options;
  const { airlift, report, language, messages, textWidth } = usePresentation();
  const isWide = hasWidths(airlift);
  usePart(flowDrawing, isWide, noDrawing);
  const draw = isWide ? flowDrawing.loaded() : drawOverlay;
  const [rested, setRested] = useState(view);
  const isCarried = isWide && isMoving && isSameFrame(view, rested);
  const rest = isCarried ? rested : view;
  if (rest !== rested) setRested(rest);
  const resting = useMemo(() => {
    if (rest === null || reserved === null || gazetteer === null || draw === null) return null;
    const common = { airlift, arcs, report, language, messages, gazetteer, textWidth, reserved, basemap };
    return draw({ ...common, theme: pageTheme, view: rest, lit, pressable: true });
  }, [draw, airlift, arcs, report, language, messages, gazetteer, textWidth, reserved, rest, lit, basemap]);
  const overlay = useMemo(() => {
    if (resting === null || resting.move === null || view === null || view === rest) return resting;
    return resting.move(view);
  }, [resting, view, rest]);
  const hasFonts = useFonts(overlay?.marks ?? null);
  return { overlay, words: overlay === null ? 'none' : hasFonts ? 'set' : 'without-font' };
}

const isSameFrame = (one: View | null, other: View | null) =>
  one !== null && other !== null && one.width === other.width && one.height === other.height;
