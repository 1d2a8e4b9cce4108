// What the lines on the map mean: their widths, the marks that are in view, and what is not drawn. On a wide page it
// stands over the map, on a narrow one in a line below it.
import { memo, useState } from 'react';
import { computed, reader, reference } from '../../airlift/basis.ts';
import { once } from '../../airlift/once.ts';
import { arcsOf } from '../../cartography/arcs/arcs.ts';
import { chosenLayout } from '../../cartography/arcs/chosen-layout.ts';
import { isCrowdedInWest, routeExtent } from '../../cartography/arcs/extent.ts';
import { mostWhole } from '../../cartography/arcs/flow-choice.ts';
import {
  type FlowLegend as FlowLegendData,
  flowLegend,
  type LegendMark,
} from '../../cartography/arcs/flow-legend.ts';
import { legendCorner } from '../../cartography/arcs/legend-corner.ts';
import { mapViewOf } from '../../cartography/projection/map-view.ts';
import { routeCamera } from '../../cartography/projection/route-fit.ts';
import { notDrawn } from '../../report/rows/not-drawn.ts';
import { hasFirstView, useBuiltPage } from '../page/built-page.ts';
import type { PagePresentation } from '../page/presentation-context.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { LegendSample } from './LegendSample.tsx';
import { longestLeftOut } from './longest-left-out.ts';
import './FlowLegend.css';

/** The maps of usual windows: by them the legend is the same before and after hydration. */
const frames = { wide: { width: 856, height: 636 }, narrow: { width: 390, height: 407 } } as const;

/** Of so many routes a phone's map shows all numbers and names. */
const mostNamed = 8;

export interface FlowLegendProps {
  /** Whether it is the one over a wide map or the one below a narrow one. */
  readonly frame: keyof typeof frames;
  /** What the map has no room for, said in the one below it. */
  readonly leftOut: string | null;
  /** What the lines in view mean, where that depends on the view. */
  readonly inView: FlowLegendData | null;
}

export const FlowLegend = memo(function FlowLegend({ frame, leftOut, inView }: FlowLegendProps) {
  const presentation = usePresentation();
  const { airlift, report, measure, messages } = presentation;
  // Of many routes something has no room, and once something had none its line is kept: the page below a map that is drawn
  // or moves stays where it is.
  const [saidLast, setSaidLast] = useState(leftOut);
  const kept = saidLast ?? (report.flows.length > mostNamed ? longestLeftOut(presentation) : null);
  if (leftOut !== null && leftOut !== saidLast) setSaidLast(leftOut);
  const isBuilt = hasFirstView(useBuiltPage());
  // Of very many lines those in view have a legend of their own, which comes with them.
  const isUsual = inView === null && (isBuilt || report.flows.length <= mostWhole);
  const legend = inView ?? (isUsual ? legendsIn[frame](presentation) : null);
  const missing = notDrawn(presentation);
  if (legend === null) return null;
  const { values, marks } = legend;
  // One line alone has no width to be explained, only what it leads to and what is not drawn.
  if (values.length + (frame === 'wide' ? marks.length + missing.length : 0) === 0) return null;
  return frame === 'wide' ? (
    <aside
      className={`callout flow-legend ${legendCorner(airlift)}`}
      data-reserved=""
      aria-label={messages.legendOfLines}
    >
      {values.length > 0 && (
        <>
          <p className="callout-title" data-basis={reader}>
            <strong>{messages.measureName[measure]}</strong> {messages.widthOfLine}
          </p>
          <Widths legend={legend} />
        </>
      )}
      <ul>
        {marks.map((mark) => (
          <MarkWords key={mark} mark={mark} />
        ))}
      </ul>
      {missing.map(({ words, reason, basis }) => (
        <p key={reason} className="legend-missing" data-basis={basis}>
          {`${words}, ${reason}`}
        </p>
      ))}
    </aside>
  ) : (
    <aside className="legend-line" aria-label={messages.legendOfLines} data-basis={reader}>
      {values.map(({ value, width }) => (
        <span key={value} className="legend-value">
          <svg width="28" height="12" aria-hidden="true">
            <rect y={6 - width / 2} width="28" height={width} fill="var(--accent)" />
          </svg>
          {messages.count('=', value)}
        </span>
      ))}
      <span>{`${messages.measureName[measure]}: ${messages.widthOfLine}`}</span>
      {marks.includes('shared') && (
        <span className="legend-value">
          <LegendSample mark="shared" />
          {messages.sharedShort}
        </span>
      )}
      {kept !== null && (
        <span className={leftOut === null ? 'unseen' : ''} data-basis={computed}>
          {leftOut ?? kept}
        </span>
      )}
    </aside>
  );
});

function legendOf({ airlift, report }: PagePresentation, frame: keyof typeof frames): FlowLegendData {
  const size = frames[frame];
  const { camera } = routeCamera(
    'mercator',
    routeExtent(airlift, arcsOf(airlift)),
    size,
    isCrowdedInWest(airlift),
  );
  return flowLegend(chosenLayout(airlift, report, mapViewOf('mercator', camera, size)).layout);
}

const legendsIn = {
  wide: once((presentation: PagePresentation) => legendOf(presentation, 'wide')),
  narrow: once((presentation: PagePresentation) => legendOf(presentation, 'narrow')),
};

/** Pixels: from one value to the next, and the height of all. */
const step = 58;
const height = 34;

/** Three widths nested on one axis, the widest first. */
function Widths({ legend: { values, thinnest } }: { legend: FlowLegendData }) {
  const { messages } = usePresentation();
  const opacities = [0.3, 0.58, 1];
  const middle = 9;
  return (
    <>
      <svg
        className="legend-widths"
        width={values.length * step + 6}
        height={height}
        role="img"
        data-basis={reader}
      >
        <title>{messages.list(values.map(({ value }) => messages.count('=', value)))}</title>
        {values.map(({ value, width }, index) => (
          <rect
            key={value}
            y={middle - width / 2}
            width={(index + 1) * step}
            height={width}
            fill="var(--accent)"
            opacity={opacities[index + 3 - values.length]}
          />
        ))}
        {values.map(({ value }, index) => (
          <g key={value}>
            <path d={`M${(index + 1) * step} 2V16`} stroke="var(--ink2)" />
            <text x={(index + 1) * step} y={height - 5} textAnchor="middle">
              {messages.count('=', value)}
            </text>
          </g>
        ))}
      </svg>
      {thinnest !== null && (
        <p className="legend-thinnest" data-basis={reader}>
          {messages.thinnestLine(messages.count('<=', thinnest))}
        </p>
      )}
    </>
  );
}

function MarkWords({ mark }: { mark: LegendMark }) {
  const { messages } = usePresentation();
  return (
    <li data-basis={reference}>
      <LegendSample mark={mark} />
      <span>{messages.legendMarks[mark]}</span>
    </li>
  );
}
