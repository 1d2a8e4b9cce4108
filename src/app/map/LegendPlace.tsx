// Where the legend of the lines stands, in the page of an airlift whose lines have widths.
import { memo } from 'react';
import { hasWidths } from '../../airlift/counting/flows.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { flowLegend } from '../panel/rows-parts.ts';
import { usePart } from '../web/use-part.ts';
import type { FlowLegendProps } from './FlowLegend.tsx';

export const LegendPlace = memo(function LegendPlace(props: FlowLegendProps) {
  const { airlift } = usePresentation();
  const isWanted = hasWidths(airlift);
  const FlowLegend = usePart(flowLegend, isWanted, () => undefined);
  return isWanted && FlowLegend !== null ? <FlowLegend {...props} /> : null;
});
