// The sheet around a picture of the map: title, figures, legend, notes and credits, so that the picture stands alone.
// The layout is composed for the map's shape: a column beside a wide map, everything in one column round a narrow one.
import type { Airlift } from '../airlift/airlift.ts';
import { basisOf, computed, reader } from '../airlift/basis.ts';
import { leadClaim } from '../airlift/links.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Camera } from './camera.ts';
import type { Arc } from './features.ts';
import type { Box, Mark, Measure } from './marks.ts';
import { drawOverlay } from './overlay.ts';
import type { Gazetteer } from './place-labels.ts';
import type { Report } from './report.ts';
import { scaleBar } from './scale-bar.ts';
import {
  type Block,
  chartBlock,
  headBlock,
  legendBlock,
  ruleBlock,
  type SheetSizes,
  stack,
  textBlock,
} from './sheet-blocks.ts';
import { figuresBlock } from './sheet-figures.ts';
import { type Note, notesOf } from './sheet-notes.ts';
import type { Projection } from './style.ts';
import type { Run } from './text-flow.ts';
import type { Theme } from './theme.ts';
import type { View } from './view.ts';

export interface SheetOptions {
  readonly airlift: Airlift;
  readonly arcs: readonly Arc[];
  readonly report: Report;
  readonly language: Language;
  readonly messages: Messages;
  readonly theme: Theme;
  readonly gazetteer: Gazetteer;
  readonly measure: Measure;
  /** The map as seen; its frame keeps its size in the sheet. */
  readonly view: View;
  readonly camera: Camera;
  readonly projection: Projection;
  /** Whether there is a ground whose words can be set. */
  readonly hasBasemap: boolean;
  /** What the dashed lines are, and whose data the ground is. */
  readonly borders: string;
  readonly licences: string;
}

export interface Sheet {
  /** CSS pixels */
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** Where the picture of the map goes. */
  readonly map: Box;
}

/** A map at least this wide has its words beside it. */
const wideFrame = 600;
const edge = 32;
const gap = 40;
/** The column beside a wide map is at least this wide, and grows with its type. */
const leastColumn = 352;
const columnAt1600 = 368;

export function composeSheet(options: SheetOptions): Sheet {
  return options.view.width >= wideFrame ? composeWide(options) : composeNarrow(options);
}

/** How large type is set, of its size on a sheet 1600 px wide. */
function shareFor(width: number): number {
  return Math.min(1.25, Math.max(0.78, width / 1600));
}

function sizesFor(share: number): SheetSizes {
  const atLeast = (size: number, least: number) => Math.max(size * share, least);
  return {
    kicker: atLeast(15.5, 12.5),
    title: 46 * share,
    standfirst: atLeast(19.5, 14),
    figure: 66 * share,
    body: atLeast(15, 12.5),
    note: atLeast(14.5, 11.5),
    rule: 3,
  };
}

const narrowSizes: SheetSizes = {
  kicker: 12.5,
  title: 25,
  standfirst: 14,
  figure: 46,
  body: 12.5,
  note: 11.5,
  rule: 2,
};

function composeWide(options: SheetOptions): Sheet {
  const { view, theme } = options;
  const share = shareFor(view.width + edge + columnAt1600 + gap);
  const sizes = sizesFor(share);
  const columnWidth = Math.round(Math.max(leastColumn, columnAt1600 * share));
  const mapLeft = edge + columnWidth + gap;
  const width = mapLeft + view.width;
  const blocks = [
    headBlock(options, sizes, columnWidth, true),
    ruleBlock(theme.ink, sizes.rule, columnWidth, 14),
    figuresBlock(options, sizes, columnWidth),
    ruleBlock(theme.rule, 1, columnWidth, 12),
    ...filterBlocks(options, sizes, columnWidth),
    chartBlock(options, sizes, columnWidth),
    ruleBlock(theme.rule, 1, columnWidth, 12),
    legendBlock(options, sizes, columnWidth),
  ];
  const beside = stack(blocks, edge, 36);
  const footTop = Math.max(view.height, beside.bottom + 8) + 14;
  const room = width - mapLeft - edge - gap;
  const lineHeight = sizes.note * 1.3;
  const notes = notesOf(options, sizes);
  const feet = [
    { ...notes.source, left: edge, width: columnWidth },
    { ...notes.reading, left: mapLeft, width: room * 0.56 },
    { ...notes.borders, left: mapLeft + room * 0.56 + gap, width: room * 0.44 },
  ].map(({ runs, basis, left, width: footWidth }) =>
    stack([textBlock('note', runs, footWidth, lineHeight, options.measure, basis)], left, footTop),
  );
  const map = { x: mapLeft, y: 0, width: view.width, height: view.height };
  const bottom = Math.max(...feet.map((foot) => foot.bottom)) + 18;
  return {
    width: Math.ceil(width),
    height: Math.ceil(bottom),
    map,
    marks: [
      {
        kind: 'rectangle',
        x: 0,
        y: 0,
        width: Math.ceil(width),
        height: Math.ceil(bottom),
        fill: theme.paper,
      },
      ...mapMarks(options, map),
      { kind: 'rectangle', x: mapLeft, y: 0, width: 1, height: view.height, fill: theme.rule },
      { kind: 'rectangle', x: mapLeft, y: view.height, width: view.width, height: 1, fill: theme.rule },
      ...beside.marks,
      ...feet.flatMap((foot) => foot.marks),
    ],
  };
}

function composeNarrow(options: SheetOptions): Sheet {
  const { view, theme } = options;
  const { width } = view;
  const margin = 20;
  const inner = width - 2 * margin;
  const sizes = narrowSizes;
  const above = stack(
    [
      headBlock(options, sizes, inner, false),
      ruleBlock(theme.ink, sizes.rule, inner, 8),
      figuresBlock(options, sizes, inner),
      ...filterBlocks(options, sizes, inner),
    ],
    margin,
    16,
  );
  const map = { x: 0, y: Math.ceil(above.bottom + 12), width, height: view.height };
  const lead = basisOf(leadClaim(options.airlift)?.id);
  const notes = notesOf(options, sizes);
  const lineHeight = sizes.note * 1.32;
  const note = ({ runs, basis }: Note) => textBlock('note', runs, inner, lineHeight, options.measure, basis);
  const below = stack(
    [
      textBlock(
        'summary',
        [summaryRun(options, sizes)],
        inner,
        sizes.standfirst * 1.32,
        options.measure,
        lead,
      ),
      ruleBlock(theme.rule, 1, inner, 10),
      chartBlock(options, sizes, inner),
      ruleBlock(theme.rule, 1, inner, 10),
      legendBlock(options, sizes, inner),
      ruleBlock(theme.rule, 1, inner, 10),
      note(notes.source),
      space(5),
      note(notes.reading),
      space(5),
      note(notes.borders),
    ],
    margin,
    map.y + map.height + 12,
  );
  const height = Math.ceil(below.bottom + 18);
  return {
    width: Math.ceil(width),
    height,
    map,
    marks: [
      { kind: 'rectangle', x: 0, y: 0, width: Math.ceil(width), height, fill: theme.paper },
      ...mapMarks(options, map),
      ...above.marks,
      ...below.marks,
    ],
  };
}

const space = (height: number): Block => ({ height, marks: [] });

function summaryRun({ airlift, language, theme }: SheetOptions, sizes: SheetSizes): Run {
  return { text: airlift.summary[language], font: { size: sizes.standfirst, weight: 400 }, fill: theme.ink };
}

/** What the filter shows of the report, where it is not all of it. */
function filterBlocks(options: SheetOptions, sizes: SheetSizes, width: number): Block[] {
  const { report, theme, measure } = options;
  if (report.shown.portion === 'whole') return [];
  const run = { text: report.filter, font: { size: sizes.body, weight: 600 }, fill: theme.ink };
  return [textBlock('filter', [run], width, sizes.body * 1.3, measure, reader), space(6)];
}

/** The map's picture, what is laid over it, and its scale. */
function mapMarks(options: SheetOptions, map: Box): Mark[] {
  const { airlift, arcs, report, language, theme, gazetteer, view, measure, messages, camera } = options;
  const bar = scaleBar(camera, view.width < wideFrame ? 70 : 130);
  const words =
    bar.latitude === 0
      ? messages.scaleAtEquator(bar.kilometres)
      : messages.scaleAt(bar.kilometres, bar.latitude);
  const font = { size: view.width < wideFrame ? 12 : 13, weight: 400 };
  const barWidth = Math.max(measure(words, font), bar.length);
  // Below on a narrow map, whose upper right holds the annotation.
  const corner =
    view.width < wideFrame ? { x: 16, y: view.height - 34 } : { x: view.width - 28 - barWidth, y: 20 };
  const box = { ...corner, width: barWidth, height: 24 };
  const overlay = drawOverlay({
    airlift,
    arcs,
    report,
    language,
    theme,
    gazetteer,
    view,
    measure,
    reserved: [box],
    lit: new Set(),
    pressable: false,
    basemap: options.hasBasemap,
  });
  const line = `M${corner.x + 0.5} ${corner.y + 17}V${corner.y + 22.5}H${corner.x + bar.length}V${corner.y + 17}`;
  const halo = { colour: theme.originLand, width: 2 };
  const scale: Mark[] = [
    { kind: 'text', ...corner, y: corner.y + 12, text: words, font, fill: theme.ink, anchor: 'start', halo },
    { kind: 'path', data: line, stroke: theme.ink, strokeWidth: 1 },
  ];
  return [
    { kind: 'map', ...map },
    {
      kind: 'group',
      name: 'map',
      at: { x: map.x, y: map.y },
      clip: { x: 0, y: 0, width: map.width, height: map.height },
      marks: [...overlay.marks, { kind: 'group', name: 'scale', basis: computed, marks: scale }],
    },
  ];
}
