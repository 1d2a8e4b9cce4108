// The totals set large: pressing one makes it what line widths, bars and days count. What names no place and what was
// assembled stand beside them and are no choice.
import type { Measure } from '../../airlift/amount.ts';
import { computed } from '../../airlift/basis.ts';
import { measuresOf } from '../../airlift/counting/totals.ts';
import type { TextWidth } from '../../cartography/drawing/marks.ts';
import type { Figure } from '../../report/figures.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { needsProgramToPress } from '../web/needs-program.ts';

export interface MeasureFiguresProps {
  readonly onMeasure: (measure: Measure) => void;
}

/** Sizes of type, the largest in which all figures stand in one row; pixels. */
const sizes = [50, 42, 36] as const;
const rowWidth = 367;
const gap = 26;

/** Figures that follow each other under one heading. */
interface FigureGroup {
  readonly heading: string;
  readonly members: readonly Figure[];
}

function groupsOf(figures: readonly Figure[]): readonly FigureGroup[] {
  const groups: { readonly heading: string; readonly members: Figure[] }[] = [];
  for (const figure of figures) {
    const last = groups.at(-1);
    if (last?.heading === figure.heading) last.members.push(figure);
    else groups.push({ heading: figure.heading, members: [figure] });
  }
  return groups;
}

/** How large the figures are set, pixels; headings and the words below a figure take their room, too. */
export function sizeOf(groups: readonly FigureGroup[], textWidth: TextWidth): number {
  const small = { size: 12.5, weight: 400 };
  const figureWidth = ({ comparator, number, upTo, noun, where, kind }: Figure, size: number) => {
    const large = textWidth(`${comparator}${number ?? '–'}`, { size, weight: 600 });
    const beside = upTo === null ? 0 : 5 + textWidth(upTo, { size: 20, weight: 400 });
    const note = where === null || kind === 'total' ? 0 : textWidth(`, ${where}`, small);
    return Math.max(large + beside, textWidth(noun, { ...small, weight: 600 }) + note);
  };
  const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + gap + width, -gap);
  const widthAt = (size: number) =>
    sum(
      groups.map(({ heading, members }) =>
        Math.max(textWidth(heading, small), sum(members.map((figure) => figureWidth(figure, size)))),
      ),
    );
  return sizes.find((size) => widthAt(size) <= rowWidth) ?? sizes[2];
}

export function MeasureFigures({ onMeasure }: MeasureFiguresProps) {
  const { airlift, measure, report, messages, textWidth } = usePresentation();
  const choices = measuresOf(airlift);
  // What names no place is set large where it is of another measure than all the rest, else in a line below.
  const isLarge = ({ kind, measure: own }: Figure) => kind !== 'apart' || !choices.includes(own);
  const large = report.figures.filter(isLarge);
  const small = report.figures.filter((figure) => !isLarge(figure));
  const groups = groupsOf(large);
  return (
    <>
      <div
        className={`measures size-${sizeOf(groups, textWidth)}`}
        role="radiogroup"
        aria-label={messages.measure}
      >
        {groups.map(({ heading, members }) => (
          <div key={members[0]?.id} className="measure-group">
            <p className="figure-heading" data-basis={computed}>
              {heading}
            </p>
            <div className="measure-row">
              {members.map((figure) => {
                const isChoice = figure.kind === 'total' && choices.includes(figure.measure);
                if (!isChoice)
                  return (
                    <div key={figure.id} className="measure" data-basis={figure.basis}>
                      <FigureWords figure={figure} />
                    </div>
                  );
                const isOn = figure.measure === measure;
                return (
                  <label
                    key={figure.id}
                    className={isOn ? 'measure choice on' : 'measure choice'}
                    data-basis={figure.basis}
                  >
                    <input
                      type="radio"
                      name="measure"
                      className="visually-hidden"
                      checked={isOn}
                      aria-label={messages.measureName[figure.measure]}
                      onChange={() => onMeasure(figure.measure)}
                      {...needsProgramToPress}
                    />
                    <FigureWords figure={figure} />
                  </label>
                );
              })}
            </div>
          </div>
        ))}
      </div>
      {small.length > 0 && (
        <p className="apart">
          {small.map((figure, index) => (
            <span key={figure.id} data-basis={figure.basis}>
              {index === 0
                ? `${figure.heading}: `
                : figure.heading === small[index - 1]?.heading
                  ? ', '
                  : `; ${figure.heading}: `}
              <SmallFigure figure={figure} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}

function SmallFigure({ figure: { comparator, number, upTo, noun, where } }: { readonly figure: Figure }) {
  const { messages } = usePresentation();
  if (number === null) return `– ${noun} (${messages.filteredOut})`;
  return (
    <>
      <strong>{[`${comparator}${number}`, upTo].filter((word) => word !== null).join(' ')}</strong>
      {` ${noun}${where === null ? '' : ` (${where})`}`}
    </>
  );
}

function FigureWords({ figure }: { readonly figure: Figure }) {
  const { messages } = usePresentation();
  const { comparator, number, upTo, noun, where, printed } = figure;
  const isHidden = number === null;
  return (
    <>
      <span className="measure-number">
        {isHidden ? (
          <span aria-hidden="true">–</span>
        ) : (
          <>
            {comparator !== '' && <span className="comparator">{comparator}</span>}
            <span>{number}</span>
            {upTo !== null && <span className="up-to">{` ${upTo}`}</span>}
          </>
        )}
      </span>
      <span>
        <span className="measure-noun">{noun}</span>
        {isHidden && <span className="measure-note">{`, ${messages.filteredOut}`}</span>}
        {!isHidden && where !== null && figure.kind !== 'total' && (
          <span className="measure-note">{`, ${where}`}</span>
        )}
      </span>
      {!isHidden && printed !== null && <span className="measure-note">{printed}</span>}
    </>
  );
}
