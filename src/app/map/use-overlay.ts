// What is laid over the map, computed: its words and marks in a view, and whether their font has come.
import { useMemo } from 'react';
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
  /** Null while they are on their way. */
  readonly gazetteer: Gazetteer | null;
  readonly reserved: readonly Box[] | null;
  readonly lit: ReadonlySet<string>;
  /** Whether the ground is ours, and its words are to be set. */
  readonly basemap: boolean;
}

/** Where it cannot be had, the drawing in the page stays, and the page says that a part is missing. */
const noDrawing = () => undefined;

export function useOverlay({ arcs, view, gazetteer, reserved, lit, basemap }: UseOverlayOptions): {
  readonly overlay: Overlay | null;
  readonly words: Circumstances['words'];
} {
  const { airlift, report, language, messages, textWidth } = usePresentation();
  const isWide = hasWidths(airlift);
  usePart(flowDrawing, isWide, noDrawing);
  const draw = isWide ? flowDrawing.loaded() : drawOverlay;
  const overlay = useMemo(() => {
    if (view === null || reserved === null || gazetteer === null || draw === null) return null;
    const common = { airlift, arcs, report, language, messages, gazetteer, textWidth, reserved, basemap };
    return draw({ ...common, theme: pageTheme, view, lit, pressable: true });
  }, [draw, airlift, arcs, report, language, messages, gazetteer, textWidth, reserved, view, lit, basemap]);
  const hasFonts = useFonts(overlay?.marks ?? null);
  return { overlay, words: overlay === null ? 'none' : hasFonts ? 'set' : 'without-font' };
}
