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
import { standInOf } from '../blocks/block.ts';
import type { Scene, SheetContent } from '../content.ts';
import { borderLines } from './border-lines.ts';
import { type Inset, insetOf, keepsRoomForInset } from './inset.ts';
import { withLeftOut } from './left-out-line.ts';
import { hasLineLegend, type LineLegend, lineLegend } from './line-legend.ts';
import type { Scenery } from './scenery.ts';

/** The scale of a map, and its place: below on a narrow map, whose upper right holds the annotation. */
function scaleIn({ textWidth, presentation: { messages } }: SheetContent, { view, camera }: Scene) {
  const isNarrow = view.width < wideFrame;
  const bar = scaleBar(camera, isNarrow ? 70 : 130);
  const words = messages.scaleAt(bar.kilometres, bar.latitude);
  const font = { size: isNarrow ? 12 : 13, weight: 400 };
  const width = Math.max(textWidth(words, font), bar.length);
  const corner = isNarrow ? { x: 16, y: view.height - 34 } : { x: view.width - 28 - width, y: 20 };
  return { bar, words, font, box: { ...corner, width, height: 24 } };
}

/** Shares of the map's height that are kept free below the route, until its legend covers no place. */
const freeBelow = [0, 0.34, 0.44, 0.54] as const;
/** Among more routes than this a legend covers a place wherever it stands. */
const mostRoutes = 300;

/** What a map shows, and the legend that lies on it; null: none. */
interface SceneWithLegend {
  readonly scene: Scene;
  readonly legend: LineLegend | null;
}

/** A scene with the legend of its lines, where it has one. */
export function withLegend(content: SheetContent, scene: Scene, leastType: number): SceneWithLegend {
  const { view } = scene;
  if (!hasLineLegend(content, view.width)) return { scene, legend: null };
  return { scene, legend: lineLegend(content, view, [scaleIn(content, scene).box], leastType) };
}

/** What a sheet's map shows of the whole route: as large as there is room, with its legend on no place. */
export function wholeScene(
  content: SheetContent,
  scenery: Scenery,
  map: Box,
  leastType: number,
): SceneWithLegend {
  const sceneWith = (below: number) =>
    withLegend(content, scenery.whole(map, keepsRoomForInset(content), below), leastType);
  const usual = sceneWith(0);
  if (content.presentation.report.flows.length > mostRoutes) return usual;
  for (const below of freeBelow) {
    const whole = below === 0 ? usual : sceneWith(below);
    if (whole.legend?.coversPlace !== true) return whole;
  }
  return usual;
}

/**
 * @param map where on the sheet the map is
 * @param scenery what an inset is drawn from; null: no inset
 * @param leastType of the sheet, pixels
 */
export function mapArea(
  content: SheetContent,
  { scene, legend }: SceneWithLegend,
  map: Box,
  scenery: Scenery | null,
  leastType: number,
): Mark[] {
  const { arcs, theme, gazetteer, textWidth } = content;
  const { airlift, report, language, messages } = content.presentation;
  const { view, layers } = scene;
  const { bar, words, font, box } = scaleIn(content, scene);
  const { x, y } = box;
  const taken = legend === null ? [box] : [box, legend.box];
  const inset: Inset | null =
    content.parts.inset && scenery !== null ? insetOf(content, scene, scenery, taken) : null;
  const standing = [...taken, ...(inset?.boxes ?? [])];
  const borders = borderLines(layers ?? []);
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
      reserved: [...standing, ...line],
      lit: new Set(),
      pressable: false,
      basemap: content.hasBasemap,
      borders,
      standIn: standInOf(content),
    });
  const { overlay, leftOut } = withLeftOut(drawClearOf, content, view, standing, leastType);
  const line = `M${x + 0.5} ${y + 17}V${y + 22.5}H${x + bar.length}V${y + 17}`;
  const halo = { colour: theme.originLand, width: 2 };
  const scale: Mark[] = [
    { kind: 'text', x, y: y + 12, text: words, font, fill: theme.ink, anchor: 'start', halo },
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
