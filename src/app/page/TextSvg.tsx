// Texts as SVG elements. A halo is an element of its own below all letters: Firefox draws the letters of each font file with
// their strokes by themselves, and so the halo of one letter over the letter before.
import type { Mark, TextMark } from '../../cartography/drawing/marks.ts';
import './TextSvg.css';

/** The runs of a line of text, the first of which says where it stands. */
export type TextLine = readonly [TextMark, ...TextMark[]];

/** The marks in their order, the texts of a line as one list. */
export function inLines(marks: readonly Mark[]): (Exclude<Mark, TextMark> | TextLine)[] {
  const found: (Exclude<Mark, TextMark> | [TextMark, ...TextMark[]])[] = [];
  for (const mark of marks) {
    const line = found.at(-1);
    if (mark.kind !== 'text') found.push(mark);
    else if (mark.follows === true && Array.isArray(line)) line.push(mark);
    else found.push([mark]);
  }
  return found;
}

/** The halos of lines: words once more, which nobody is to select or copy. Screen readers pass the whole drawing over. */
export function Halos({ lines }: { lines: readonly TextLine[] }) {
  if (lines.every(([{ halo }]) => halo === undefined)) return null;
  return (
    <g className="halos">
      {lines.map(([first, ...others], key) =>
        first.halo === undefined ? null : (
          <text
            // biome-ignore lint/suspicious/noArrayIndexKey: they have no identity; a drawing is made anew as a whole
            key={key}
            {...placeOf(first)}
            {...fontOf(first)}
            stroke={first.halo.colour}
            strokeWidth={2 * first.halo.width}
          >
            {first.text}
            {others.map((run) => (
              <tspan key={run.x} {...fontOf(run)}>
                {run.text}
              </tspan>
            ))}
          </text>
        ),
      )}
    </g>
  );
}

/** The letters of a line; each run goes on where the one before ends, however wide a reader has it set. */
export function lineElement([first, ...others]: TextLine, key: number) {
  return (
    <text key={key} {...placeOf(first)} {...lettersOf(first)}>
      {first.text}
      {others.map((run) => (
        <tspan key={run.x} {...lettersOf(run)}>
          {run.text}
        </tspan>
      ))}
    </text>
  );
}

const placeOf = ({ x, y, anchor }: TextMark) => ({ x, y, textAnchor: anchor, xmlSpace: 'preserve' }) as const;

const fontOf = ({ font }: TextMark) => ({
  fontSize: font.size,
  fontWeight: font.weight,
  fontStyle: font.italic === true ? 'italic' : undefined,
  letterSpacing: font.spacing,
});

const lettersOf = (mark: TextMark) => ({
  ...fontOf(mark),
  fill: mark.fill,
  textDecoration: mark.underline === true ? 'underline' : undefined,
});
