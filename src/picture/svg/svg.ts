// A sheet as SVG: text as text, layers as named groups that editors of vectors show as such.
import { fontFamily, type Mark, type TextMark, type TextWidth } from '../../cartography/drawing/marks.ts';
import type { Sheet } from '../../cartography/sheet/sheet.ts';
import { crc32 } from '../../formats/picture/chunks.ts';
import type { SnapshotRecord } from '../../formats/picture/record.ts';
import { recordElement } from '../../formats/picture/svg-record.ts';
import { escapedXml } from '../xml.ts';
import { type TextRun, textLines } from './text-lines.ts';

export interface SvgOptions {
  /** Of the picture, with its unit where it is not pixels. */
  readonly width: string;
  readonly height: string;
  /** Tells which texts are one line, whose runs are to follow each other whatever font stands in. */
  readonly textWidth: TextWidth;
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** By which it opens again; null: it does not. */
  readonly record: SnapshotRecord | null;
}

const number = (value: number) => String(Math.round(value * 100) / 100);

/** The page's font, and before whatever a program takes by itself those that are hardly wider. */
const standIns = fontFamily
  .replaceAll('"', "'")
  .replace('sans-serif', "'Liberation Sans', Arial, sans-serif");

type Attributes = Readonly<Record<string, string | number | undefined>>;

function tag(name: string, attributes: Attributes, content: string | null = null): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? number(value) : escapedXml(String(value))}"`,
    )
    .join('');
  return content === null ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A sheet as the text of an SVG file. */
export function sheetSvg(sheet: Sheet, options: SvgOptions): string {
  const writing: Writing = { prefix: prefixOf(sheet), ids: new Set(), textWidth: options.textWidth };
  const content = marksSvg(sheet.marks, writing, 0, '\n');
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape',
    width: options.width,
    height: options.height,
    viewBox: `0 0 ${number(sheet.width)} ${number(sheet.height)}`,
    'xml:lang': options.language,
    lang: options.language,
    role: 'img',
    'font-family': standIns,
  };
  const head = [
    tag('title', {}, escapedXml(options.title)),
    tag('desc', {}, escapedXml(options.description)),
    options.record === null ? '' : recordElement(options.record, escapedXml),
  ].join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('svg', attributes, `\n${head}\n${content}\n`)}\n`;
}

/** What the ids of a drawing begin with, so that two drawings in one page do not take each other's. */
const prefixOf = ({ width, height, marks }: Sheet) =>
  `map-${crc32(new TextEncoder().encode(JSON.stringify([width, height, marks]))).toString(36)}-`;

/** A name that is given once in a file, and in no other drawing. */
function idFor(name: string, { prefix, ids }: Writing): string {
  const plain = prefix + name.replace(/[^\p{L}\p{N}-]+/gu, '-');
  let id = plain;
  for (let count = 2; ids.has(id); count++) id = `${plain}-${count}`;
  ids.add(id);
  return id;
}

interface Writing {
  readonly prefix: string;
  /** Given so far. */
  readonly ids: Set<string>;
  readonly textWidth: TextWidth;
}

function marksSvg(marks: readonly Mark[], writing: Writing, depth: number, between = ''): string {
  return textLines(marks, writing.textWidth)
    .map((each) => (Array.isArray(each) ? textSvg(each) : markSvg(each, writing, depth)))
    .join(between);
}

function markSvg(mark: Exclude<Mark, TextMark>, writing: Writing, depth: number): string {
  switch (mark.kind) {
    case 'path': {
      const {
        data,
        at,
        scale = 1,
        fill = 'none',
        stroke,
        strokeWidth = 1,
        opacity,
        dash,
        cap = 'round',
      } = mark;
      const moved = at === undefined ? '' : `translate(${number(at.x)} ${number(at.y)})`;
      const scaled = scale === 1 ? '' : `scale(${Math.round(scale * 1e4) / 1e4})`;
      return tag('path', {
        d: data,
        transform: moved + scaled === '' ? undefined : moved + scaled,
        fill,
        stroke,
        'stroke-width': stroke === undefined ? undefined : strokeWidth / scale,
        'stroke-linejoin': stroke === undefined ? undefined : 'round',
        'stroke-linecap': stroke === undefined ? undefined : cap,
        'stroke-dasharray': dash?.map(number).join(' '),
        opacity,
      });
    }
    case 'circle': {
      const { x, y, radius, fill = 'none', stroke, strokeWidth = 1 } = mark;
      // The ring lies below the dot; editors that do not know `paint-order` show it so, too.
      const ring =
        stroke === undefined
          ? ''
          : tag('circle', { cx: x, cy: y, r: radius + strokeWidth / 2, fill: stroke });
      if (fill === 'none')
        return tag('circle', { cx: x, cy: y, r: radius, fill, stroke, 'stroke-width': strokeWidth });
      return ring + tag('circle', { cx: x, cy: y, r: radius, fill });
    }
    case 'rectangle':
      return tag('rect', { x: mark.x, y: mark.y, width: mark.width, height: mark.height, fill: mark.fill });
    case 'map':
      return '';
    case 'group': {
      const { at, clip, name, basis } = mark;
      const inner = marksSvg(mark.marks, writing, depth + 1);
      if (inner === '') return '';
      const id = idFor(name, writing);
      const clipId = clip === undefined ? undefined : idFor(`${name}-clip`, writing);
      const clipPath =
        clip === undefined || clipId === undefined
          ? ''
          : tag(
              'clipPath',
              { id: clipId },
              tag('rect', { x: clip.x, y: clip.y, width: clip.width, height: clip.height }),
            );
      const isLayer = depth < 2;
      return tag(
        'g',
        {
          id,
          'data-basis': basis,
          'inkscape:groupmode': isLayer ? 'layer' : undefined,
          'inkscape:label': isLayer ? name : undefined,
          transform: at === undefined ? undefined : `translate(${number(at.x)} ${number(at.y)})`,
          'clip-path': clipId === undefined ? undefined : `url(#${clipId})`,
        },
        clipPath + inner,
      );
    }
  }
}

const anchors = { start: undefined, middle: 'middle', end: 'end' } as const;

const fontAttributes = ({ font }: TextMark): Attributes => ({
  'font-size': font.size,
  'font-weight': font.weight,
  'font-style': font.italic === true ? 'italic' : undefined,
  'letter-spacing': font.spacing,
});

/** A run inside a line: what the line's first has and it has not is taken back. */
const runAttributes = (mark: TextMark, { font: first }: TextMark): Attributes => ({
  ...fontAttributes(mark),
  'font-style':
    mark.font.italic === first.italic ? undefined : mark.font.italic === true ? 'italic' : 'normal',
  'letter-spacing': mark.font.spacing ?? (first.spacing === undefined ? undefined : 0),
});

/**
 * A line of text, its runs one behind the other. Its length is not fixed: that would squeeze a word that somebody edits,
 * and programs that draw with another font mostly ignore it.
 */
function textSvg(runs: readonly TextRun[]): string {
  const [first] = runs;
  if (first === undefined) return '';
  const { x, y, anchor, halo, fill } = first.mark;
  const line = runs.map(({ text }) => text).join('');
  const attributes = {
    x,
    y,
    'text-anchor': anchors[anchor],
    ...fontAttributes(first.mark),
    'xml:space': /^\s|\s$|\s\s/.test(line) || runs.length > 1 ? 'preserve' : undefined,
  };
  const spans = (fillOf: (mark: TextMark) => string) =>
    runs
      .slice(1)
      .map(({ mark, text, shift }) => {
        const dx = Math.abs(shift) < 0.01 ? undefined : shift;
        return tag('tspan', { dx, ...runAttributes(mark, first.mark), fill: fillOf(mark) }, escapedXml(text));
      })
      .join('');
  const wordsIn = (fillOf: (mark: TextMark) => string) => escapedXml(first.text) + spans(fillOf);
  // A halo is a text of its own below: editors that do not know `paint-order` would lay it over the letters.
  const below =
    halo === undefined
      ? ''
      : tag(
          'text',
          {
            ...attributes,
            fill: 'none',
            stroke: halo.colour,
            'stroke-width': 2 * halo.width,
            'stroke-linejoin': 'round',
            'aria-hidden': 'true',
          },
          wordsIn(() => 'none'),
        );
  return (
    below +
    tag(
      'text',
      { ...attributes, fill },
      wordsIn((mark) => mark.fill),
    )
  );
}
