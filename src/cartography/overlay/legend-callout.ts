// The legend of the lines as a callout on the map: their widths, the marks that are in view, and what is not drawn and why.

import type { Measure } from '../../airlift/amount.ts';
import { reference } from '../../airlift/basis.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { NotDrawn } from '../../report/rows/not-drawn.ts';
import type { FlowLegend } from '../arcs/flow-legend.ts';
import type { Font, Mark, TextWidth } from '../drawing/marks.ts';
import { flowGroup, flowText } from '../drawing/text-flow.ts';
import type { Theme } from '../style/theme.ts';
import { iconWidth, legendIcon } from './legend-icons.ts';

export interface LegendCalloutOptions {
  readonly legend: FlowLegend;
  readonly notDrawn: readonly NotDrawn[];
  readonly measure: Measure;
  /** Pixels a pixel of the tokens. */
  readonly scale: number;
  readonly theme: Theme;
  readonly messages: Messages;
  readonly textWidth: TextWidth;
}

/** From its upper left corner, pixels. */
export interface LegendCallout {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Pixels at scale 1: the callout's width, its padding, a step of the axis, from a mark to its word. */
const width = 252;
const pad = 16;
const step = 58;
const iconGap = 12;
/** How strong the nested bars are, the widest first. */
const strengths = [0.3, 0.58, 1] as const;

/** Sets the legend out; null where there is nothing to be explained. */
export function legendCallout(options: LegendCalloutOptions): LegendCallout | null {
  const { legend, notDrawn, measure, scale, theme, messages, textWidth } = options;
  if (legend.values.length + legend.marks.length + notDrawn.length === 0) return null;
  const small: Font = { size: 12.5 * scale, weight: 400 };
  const lineHeight = small.size * 1.28;
  const inner = (width - 2 * pad) * scale;
  const left = pad * scale;
  const marks: Mark[] = [];
  let y = pad * scale;
  const addText = (text: string, x: number, room: number, fill: string, name: string, basis?: string) => {
    const flow = flowText([{ text, font: small, fill }], room, lineHeight, textWidth);
    marks.push(flowGroup(name, flow, x, y, basis));
    y += flow.height;
  };
  const heading = flowText(
    [
      {
        text: `${messages.measureName[measure]} `,
        font: { size: 14 * scale, weight: 600 },
        fill: theme.ink,
      },
      { text: messages.widthOfLine, font: { size: 14 * scale, weight: 400 }, fill: theme.ink2 },
    ],
    inner,
    18 * scale,
    textWidth,
  );
  if (legend.values.length > 0) {
    marks.push(flowGroup('heading', heading, left, y));
    y += heading.height + 8 * scale;
    const set = axisMarks(options, left, y);
    marks.push({ kind: 'group', name: 'widths', basis: reference, marks: set.marks });
    y += set.height;
  }
  if (legend.thinnest !== null)
    addText(
      messages.thinnestLine(messages.count('<=', legend.thinnest)),
      left,
      inner,
      theme.ink2,
      'thinnest',
      reference,
    );
  for (const mark of legend.marks) {
    y += 5 * scale;
    const top = y;
    const x = left + (iconWidth + iconGap) * scale;
    addText(messages.legendMarks[mark], x, inner - (iconWidth + iconGap) * scale, theme.ink2, mark);
    marks.push({
      kind: 'group',
      name: `${mark} mark`,
      at: { x: left, y: top + lineHeight / 2 },
      marks: grown(legendIcon(mark, theme), scale),
    });
  }
  if (notDrawn.length > 0) {
    y += 8 * scale;
    marks.push({ kind: 'rectangle', x: left, y, width: inner, height: 1, fill: theme.rule });
    y += 6 * scale;
    for (const { words, reason, basis } of notDrawn)
      addText(`${words}, ${reason}`, left, inner, theme.ink2, 'not drawn', basis);
  }
  const size = { width: width * scale, height: y + (pad - 4) * scale };
  const { width: w, height: h } = size;
  const frame = `M0.5 0.5H${(w - 0.5).toFixed(2)}V${(h - 0.5).toFixed(2)}H0.5Z`;
  return {
    ...size,
    marks: [{ kind: 'path', data: frame, fill: theme.paper, stroke: theme.rule, strokeWidth: 1 }, ...marks],
  };
}

/** The widths as bars nested on one axis, each with a tick and its value. */
function axisMarks(
  { legend: { values }, scale, theme, messages, textWidth }: LegendCalloutOptions,
  left: number,
  top: number,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const thickest = Math.max(...values.map((each) => each.width));
  const middle = top + thickest / 2;
  const font: Font = { size: 12.5 * scale, weight: 600 };
  const labelY = top + thickest + 8 * scale + font.size * 0.8;
  const first = values.length === 1 ? 1 : 3 - values.length;
  // A value needs its own room on the axis.
  const widest = Math.max(...values.map(({ value }) => textWidth(amountWords(value, messages), font)));
  const stride = Math.max(step * scale, widest + 8 * scale);
  const marks = [...values.entries()].flatMap(([index, { value, width: wide }]): Mark[] => {
    const end = left + stride * (index + 1);
    const strength = values.length === 1 ? 1 : (strengths[index + first] ?? 1);
    return [
      {
        kind: 'path',
        data: `M${left.toFixed(2)} ${middle.toFixed(2)}H${end.toFixed(2)}`,
        stroke: theme.accent,
        strokeWidth: wide,
        cap: 'butt',
        ...(strength === 1 ? {} : { opacity: strength }),
      },
      {
        kind: 'path',
        data: `M${end.toFixed(2)} ${(middle - thickest / 2).toFixed(2)}V${(top + thickest + 5 * scale).toFixed(2)}`,
        stroke: theme.ink2,
        strokeWidth: 1,
        cap: 'butt',
      },
      {
        kind: 'text',
        x: end,
        y: labelY,
        text: amountWords(value, messages),
        font,
        fill: theme.ink,
        anchor: 'end',
      },
    ];
  });
  return { marks, height: labelY - top + font.size * 0.5 };
}

const amountWords = (value: number, messages: Messages) => messages.count('=', value);

/** Marks of scale 1 at another. */
function grown(marks: readonly Mark[], scale: number): Mark[] {
  return marks.map((mark): Mark => {
    if (mark.kind === 'path') return { ...mark, at: { x: 0, y: 0 }, scale };
    if (mark.kind === 'circle')
      return {
        ...mark,
        x: mark.x * scale,
        y: mark.y * scale,
        radius: mark.radius * scale,
        ...(mark.strokeWidth === undefined ? {} : { strokeWidth: mark.strokeWidth * scale }),
      };
    return mark;
  });
}
