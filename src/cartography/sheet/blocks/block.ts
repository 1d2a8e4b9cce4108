// A block of a sheet, which knows its height, and the simplest of them: stacks, texts, rules, runs in a line.
import type { Basis } from '../../../airlift/basis.ts';
import { lazy } from '../../../airlift/once.ts';
import type { Mark, TextMark, TextWidth } from '../../drawing/marks.ts';
import { flowGroup, flowText, type Run } from '../../drawing/text-flow.ts';

/** Sizes of type, pixels. */
export interface SheetSizes {
  readonly kicker: number;
  readonly title: number;
  readonly standfirst: number;
  readonly figure: number;
  readonly body: number;
  readonly note: number;
  /** Nothing is smaller. */
  readonly least: number;
  /** The heavy rule above the figures. */
  readonly rule: number;
}

export interface Block {
  readonly height: number;
  /** From the block's upper left corner. */
  readonly marks: readonly Mark[];
}

/** A block whose marks are made when they are drawn: most compositions are given up for their heights alone. */
export function drawnLater(height: number, draw: () => readonly Mark[]): Block {
  const marks = lazy(draw);
  return {
    height,
    get marks() {
      return marks();
    },
  };
}

/** Sets blocks below each other. */
export function stack(
  blocks: readonly Block[],
  left: number,
  top: number,
): { marks: readonly Mark[]; bottom: number } {
  const bottom = blocks.reduce((sum, { height }) => sum + height, top);
  return {
    bottom,
    get marks() {
      let y = top;
      return blocks.flatMap(({ height, marks }): Mark[] => {
        const at = { x: left, y };
        y += height;
        return marks.length === 0 ? [] : [{ kind: 'group', name: 'block', at, marks }];
      });
    },
  };
}

/** How much wider than the page's own the fonts set a sentence that most programs take in its place: Liberation Sans, Arial. */
const usualStandIn = 1.14;

/** The same where that may be; 1 where the font is known. */
export const standInOf = ({ isVector }: { readonly isVector: boolean }): number =>
  isVector ? usualStandIn : 1;

/** How wide lines may be in a column: those of a vector file are drawn with another font where the page's is missing. */
export const lineRoom = (content: { readonly isVector: boolean }, column: number): number =>
  column / standInOf(content);

export function textBlock(
  name: string,
  runs: readonly Run[],
  width: number,
  lineHeight: number,
  textWidth: TextWidth,
  basis?: Basis,
): Block {
  const flow = flowText(runs, width, lineHeight, textWidth);
  return { height: flow.height, marks: [flowGroup(name, flow, 0, 0, basis)] };
}

/** Nothing but height. */
export const space = (height: number): Block => ({ height, marks: [] });

export function ruleBlock(colour: string, thickness: number, width: number, around: number): Block {
  return {
    height: thickness + 2 * around,
    marks: [{ kind: 'rectangle', x: 0, y: around, width, height: thickness, fill: colour }],
  };
}

/** Runs in one line. */
export function setRuns(runs: readonly Run[], x: number, y: number, textWidth: TextWidth): TextMark[] {
  let at = x;
  return runs.flatMap(({ text, font, fill }): TextMark[] => {
    const start = at;
    at += textWidth(text, font);
    return text === '' ? [] : [{ kind: 'text', x: start, y, text, font, fill, anchor: 'start' }];
  });
}
