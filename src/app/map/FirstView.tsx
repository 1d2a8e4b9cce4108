// The map in the page's own HTML: drawn when the page is built, seen before any program runs and wherever none does.
import { useLayoutEffect, useRef } from 'react';
import type { Box, Mark } from '../../cartography/drawing/marks.ts';
import type { FirstView as FirstViewData, FirstWords } from '../../cartography/first-view/first-view.ts';
import type { Shift } from '../../cartography/projection/shift.ts';
import { showsOther, useBuiltPage } from '../page/built-page.ts';
import { Marks } from '../page/MarksSvg.tsx';
import { usePresentation } from '../page/presentation-context.ts';
import { shifted } from './shifted.ts';
import './FirstView.css';

/** The language its words are in. */
const builtLanguage = typeof document === 'undefined' ? null : document.documentElement.lang;

export interface FirstViewProps {
  /** Whether its ground is what is to be seen. */
  readonly showsGround: boolean;
  /** Whether its arcs are, too. */
  readonly showsArcs: boolean;
  /** And its words. */
  readonly showsWords: boolean;
  /** Where it stands in for another view; null: it is the view. */
  readonly shift: Shift | null;
}

/** Where the drawing stands. In the browser React leaves what is in it alone. */
export function FirstView({ showsGround, showsArcs, showsWords, shift }: FirstViewProps) {
  const page = useBuiltPage();
  const { report, language } = usePresentation();
  const isOutdated =
    builtLanguage !== null &&
    (language !== builtLanguage || report.shown.portion !== 'whole' || showsOther(page));
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // A page made anew, for an address that asks for another view, takes the drawings over.
    if (page.kind !== 'written' && element.current?.firstElementChild == null)
      element.current?.append(...page.drawings);
  }, [page]);
  const classes = {
    'without-ground': !showsGround,
    'without-arcs': !showsArcs,
    'without-words': !showsWords,
    // Its words, or its arcs, are not those that paper or a saved copy should carry.
    outdated: isOutdated,
    'outdated-arcs': showsOther(page) || report.flows.some(({ state }) => state === 'out'),
  };
  const className = [
    'first-view',
    ...Object.entries(classes).flatMap(([name, is]) => (is ? [name] : [])),
  ].join(' ');
  if (page.kind === 'written') return <div className={className}>{page.firstView}</div>;
  return (
    <div
      ref={element}
      className={className}
      style={shifted(shift)}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: always empty; it tells React that the content is not its own
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  );
}

/** The drawing itself, for the build. */
export function FirstViewDrawing({ view }: { view: FirstViewData }) {
  const { route, ground, arcs, words } = view;
  const [envelopes, lines] = [
    arcs.filter((mark) => mark.kind === 'path'),
    arcs.filter((mark) => mark.kind === 'group'),
  ];
  return (
    <>
      <svg
        className="first-ground"
        viewBox={`${route.x} ${Math.round(route.y * 100) / 100} ${route.width} ${Math.round(route.height * 100) / 100}`}
        aria-hidden="true"
      >
        {withShores(ground).map((layer) =>
          layer.kind === 'group' ? <Lines key={layer.name} marks={layer.marks} /> : null,
        )}
        <g className="first-arcs">
          <Lines marks={envelopes} className="first-envelope" />
          <Lines marks={lines.flatMap(({ marks }) => marks)} className="first-arc" />
          {words.map((each) => (
            <Flown key={each.id} words={each} route={route} />
          ))}
        </g>
      </svg>
      {words.map((each) => (
        <Words key={each.id} words={each} />
      ))}
    </>
  );
}

/** A surface and the line round it as one: neighbouring layers of the same shapes. */
function withShores(layers: readonly Mark[]): readonly Mark[] {
  const joined: Mark[] = [];
  for (const layer of layers) {
    const below = joined.at(-1);
    const [surface, line] = [below, layer].map((each) =>
      each?.kind === 'group' ? each.marks[0] : undefined,
    );
    const isShore = surface?.kind === 'path' && line?.kind === 'path' && surface.data === line.data;
    if (isShore && below?.kind === 'group')
      joined.splice(-1, 1, { ...below, marks: [{ ...line, ...surface }] });
    else joined.push(layer);
  }
  return joined;
}

/** Shapes whose strokes keep their width, however large the drawing is. */
function Lines({ marks, className }: { marks: readonly Mark[]; className?: string }) {
  return marks.map((mark) => {
    if (mark.kind !== 'path') return null;
    const { data, fill = 'none', stroke, strokeWidth, opacity, dash, cap } = mark;
    return (
      <path
        key={data}
        className={className}
        d={data}
        fill={fill}
        stroke={stroke}
        strokeWidth={
          stroke === undefined || className !== undefined ? undefined : Number(strokeWidth?.toFixed(2))
        }
        strokeDasharray={dash?.map((length) => Number(length.toFixed(2))).join(' ')}
        strokeLinecap={cap}
        opacity={opacity}
      />
    );
  });
}

/** Lines with widths, as they are in one size of frame; in others they are as much larger or smaller as the ground. */
function Flown({ words, route }: { words: FirstWords; route: Box }) {
  const { id, flown, middle, scale } = words;
  if (flown.length === 0) return null;
  const [x, y] = [route.x + route.width / 2, route.y + route.height / 2];
  const transform = `translate(${x} ${y}) scale(${1 / scale}) translate(${-middle.x} ${-middle.y})`;
  return (
    <g className={`first-flown first-${id}`} transform={transform}>
      <Marks marks={flown} />
    </g>
  );
}

/** Each piece is drawn about its own place, and moved there by the style sheet. */
function Words({ words }: { words: FirstWords }) {
  return (
    <svg className={`first-words first-${words.id}`} aria-hidden="true">
      {words.pieces.map(({ marks }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
        <g key={index} className={`p${index}`}>
          <Marks marks={marks} />
        </g>
      ))}
    </svg>
  );
}
