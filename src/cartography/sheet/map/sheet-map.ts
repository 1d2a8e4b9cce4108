// The map of a sheet: its ground or its picture, everything laid over it, its scale and its inset.
import { computed } from '../../../airlift/basis.ts';
import { hasWidths } from '../../../airlift/counting/flows.ts';
import type { Box, Mark } from '../../drawing/marks.ts';
import { envelopeMarks } from '../../overlay/airlift-marks.ts';
import { drawFlowOverlay } from '../../overlay/flow-overlay.ts';
import { drawOverlay } from '../../overlay/overlay.ts';
import { wideFrame } from '../../projection/camera.ts';
import { scaleBar } from '../../projection/scale-bar.ts';
import { overlaySizes } from '../../style/sizes.ts';
import type { Scene, SheetContent } from '../content.ts';
import { type Inset, insetOf } from './inset.ts';
import { withLeftOut } from './left-out-line.ts';
import { hasLineLegend, lineLegend } from './line-legend.ts';
import type { Scenery } from './scenery.ts';

/**
 * @param map where on the sheet the map is
 * @param scenery what an inset is drawn from; null: no inset
 * @param leastType of the sheet, pixels
 */
export function mapArea(
  content: SheetContent,
  scene: Scene,
  map: Box,
  scenery: Scenery | null,
  leastType: number,
): Mark[] {
  const { arcs, theme, gazetteer, textWidth } = content;
  const { airlift, report, language, messages } = content.presentation;
  const { view, camera, layers } = scene;
  const bar = scaleBar(camera, view.width < wideFrame ? 70 : 130);
  const words = messages.scaleAt(bar.kilometres, bar.latitude);
  const font = { size: view.width < wideFrame ? 12 : 13, weight: 400 };
  const barWidth = Math.max(textWidth(words, font), bar.length);
  // Below on a narrow map, whose upper right holds the annotation.
  const corner =
    view.width < wideFrame ? { x: 16, y: view.height - 34 } : { x: view.width - 28 - barWidth, y: 20 };
  const box = { ...corner, width: barWidth, height: 24 };
  const legend = hasLineLegend(content, view.width) ? lineLegend(content, view, [box], leastType) : null;
  const taken = legend === null ? [box] : [box, legend.box];
  const inset: Inset | null =
    content.parts.inset && scenery !== null ? insetOf(content, scene, scenery, taken) : null;
  const draw = hasWidths(airlift) ? drawFlowOverlay : drawOverlay;
  const drawClearOf = (line: readonly Box[]) =>
    draw({
      airlift,
      arcs,
      report,
      language,
      messages,
      theme,
      gazetteer,
      view,
      textWidth,
      reserved: [...taken, ...(inset?.boxes ?? []), ...line],
      lit: new Set(),
      pressable: false,
      basemap: content.hasBasemap,
    });
  const { overlay, leftOut } = withLeftOut(drawClearOf, content, view, taken, leastType);
  const line = `M${corner.x + 0.5} ${corner.y + 17}V${corner.y + 22.5}H${corner.x + bar.length}V${corner.y + 17}`;
  const halo = { colour: theme.originLand, width: 2 };
  const scale: Mark[] = [
    { kind: 'text', ...corner, y: corner.y + 12, text: words, font, fill: theme.ink, anchor: 'start', halo },
    { kind: 'path', data: line, stroke: theme.ink, strokeWidth: 1 },
  ];
  const ground: Mark[] = layers === null ? [{ kind: 'map', ...map }] : [];
  const { arcWidth } = overlaySizes(view.width);
  const movements = report.shown.movements.map(({ movement }) => movement);
  return [
    ...ground,
    {
      kind: 'group',
      name: 'map',
      at: { x: map.x, y: map.y },
      clip: { x: 0, y: 0, width: map.width, height: map.height },
      marks: [
        // The bands round arcs are not in the picture of the map.
        ...(layers ?? envelopeMarks({ airlift, movements, theme, view, arcWidth }, false)),
        ...(inset === null ? [] : [{ kind: 'group', name: 'inset frame', marks: inset.marks } as const]),
        ...(overlay.flown.length === 0
          ? []
          : [{ kind: 'group', name: 'flows', marks: overlay.flown } as const]),
        ...overlay.marks,
        { kind: 'group', name: 'scale', basis: computed, marks: scale },
        ...leftOut,
        ...(legend === null
          ? []
          : [
              {
                kind: 'group',
                name: 'legend',
                at: { x: legend.box.x, y: legend.box.y },
                marks: legend.marks,
              } as const,
            ]),
      ],
    },
  ];
}
