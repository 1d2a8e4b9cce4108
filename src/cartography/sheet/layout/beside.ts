// A wide sheet of a given size: a column beside the map, the notes below both.
import type { Mark } from '../../drawing/marks.ts';
import { type Block, lineRoom, ruleBlock, type SheetSizes, stack, textBlock } from '../blocks/block.ts';
import { figuresBlock } from '../blocks/figures.ts';
import { notesFor, sharesOf } from '../blocks/foot.ts';
import { filterBlocks, headBlock } from '../blocks/head.ts';
import type { SheetContent } from '../content.ts';
import { mapArea, wholeScene } from '../map/sheet-map.ts';
import type { Composed, Composition, Extent } from './composition.ts';
import { chartSections, listSections } from './sections.ts';

/** Composes it, or null where it finds no room. */
export function besideSheet({ content, size, extent, scenery, sizes, share }: Composition): Composed | null {
  const { theme, textWidth, parts } = content;
  const edge = Math.round(Math.max(16, 48 * share));
  const gap = Math.round(Math.max(16, 40 * share));
  const hasColumn = parts.title || parts.figures || parts.legend;
  const columnWidth = hasColumn ? Math.round(Math.max(368 * share, size.width * 0.23, 200)) : 0;
  const mapLeft = hasColumn ? edge + columnWidth + gap : 0;
  const blocks = columnBlocks(content, sizes, extent, columnWidth, share);
  const beside = stack(blocks, edge, Math.round(40 * share));
  const lineHeight = sizes.note * 1.3;
  const notes = notesFor(content, sizes, extent, size.width - mapLeft);
  const left = hasColumn ? mapLeft : edge;
  const room = size.width - left - edge;
  const [source, ...others] = notes;
  const split = sharesOf(others, textWidth);
  const columns =
    source === undefined
      ? []
      : hasColumn
        ? [
            { note: source, x: edge, width: columnWidth },
            ...others.map((note, index) => ({
              note,
              x: left + (index === 0 ? 0 : (room - gap) * (split[0] ?? 1) + gap),
              width: others.length > 1 ? (room - gap) * (split[index] ?? 1) : room,
            })),
          ]
        : notes.map((note, index) => ({
            note,
            x: edge + (index * (size.width - 2 * edge + gap)) / notes.length,
            width: (size.width - 2 * edge - gap * (notes.length - 1)) / notes.length,
          }));
  const texts = columns.map(({ note, x, width }) => ({
    x,
    block: textBlock('note', note.runs, lineRoom(content, width), lineHeight, textWidth, note.basis),
  }));
  const footHeight =
    texts.length === 0
      ? 0
      : Math.max(...texts.map(({ block }) => block.height)) + 14 + Math.max(12, edge * 0.5);
  const map = { x: mapLeft, y: 0, width: size.width - mapLeft, height: Math.floor(size.height - footHeight) };
  if (beside.bottom > map.height - 4) return null;
  const fill = theme.rule;
  const rules: Mark[] = [
    ...(hasColumn
      ? [{ kind: 'rectangle', x: mapLeft, y: 0, width: 1, height: map.height, fill } as const]
      : []),
    ...(footHeight > 0
      ? [{ kind: 'rectangle', x: mapLeft, y: map.height, width: map.width, height: 1, fill } as const]
      : []),
  ];
  return {
    map,
    draw: () => [
      ...mapArea(content, wholeScene(content, scenery, map, sizes.least), map, scenery, sizes.least),
      ...rules,
      ...beside.marks,
      ...texts.flatMap(({ x, block }) => stack([block], x, map.height + 14).marks),
    ],
  };
}

function columnBlocks(
  content: SheetContent,
  sizes: SheetSizes,
  extent: Extent,
  width: number,
  share: number,
): Block[] {
  const { parts, theme } = content;
  const rule = () => ruleBlock(theme.rule, 1, width, Math.max(6, 12 * share));
  return [
    ...(parts.title ? [headBlock(content, sizes, width, extent.summary)] : []),
    ...(parts.figures
      ? [
          ruleBlock(theme.ink, sizes.rule, width, Math.max(7, 13 * share)),
          figuresBlock(content, sizes, width),
        ]
      : []),
    ...filterBlocks(content, sizes, width),
    ...[
      ...chartSections(content, sizes, extent, width),
      ...listSections(content, sizes, extent, width, false),
    ].flatMap((block) => [rule(), block]),
  ];
}
