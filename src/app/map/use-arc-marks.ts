// The arcs of an airlift whose lines have no widths, as marks: over the drawing all of them, over MapLibre's own the bands round them.
import { useMemo } from 'react';
import { hasWidths } from '../../airlift/counting/flows.ts';
import type { Arc } from '../../cartography/arcs/arcs.ts';
import type { Mark } from '../../cartography/drawing/marks.ts';
import { airliftMarks, envelopeMarks } from '../../cartography/overlay/airlift-marks.ts';
import type { View } from '../../cartography/projection/view.ts';
import { pageTheme } from '../../cartography/style/theme.ts';
import { usePresentation } from '../page/presentation-context.ts';
import type { Seen } from './seen.ts';

export interface ArcMarksOptions {
  readonly arcs: readonly Arc[];
  /** That the words are drawn for; null before there is a frame. */
  readonly view: View | null;
  /** pixels */
  readonly arcWidth: number;
  readonly lit: ReadonlySet<string>;
  readonly seen: Seen;
}

interface ArcMarks {
  readonly marks: readonly Mark[];
  readonly bands: readonly Mark[];
}

export function useArcMarks({ arcs, view, arcWidth, lit, seen }: ArcMarksOptions): ArcMarks {
  const { airlift, report } = usePresentation();
  return useMemo(() => {
    // Lines with widths are drawn with their words.
    if (view === null || seen.words !== 'overlay' || hasWidths(airlift)) return { marks: [], bands: [] };
    const movements = report.shown.movements.map(({ movement }) => movement);
    const options = { airlift, arcs, movements, theme: pageTheme, view, arcWidth, lit };
    // MapLibre paints its arcs without their bands.
    return {
      marks: seen.arcs === 'marks' ? airliftMarks(options) : [],
      bands: seen.arcs === 'map' ? envelopeMarks(options, true) : [],
    };
  }, [airlift, arcs, report, view, arcWidth, lit, seen.words, seen.arcs]);
}
