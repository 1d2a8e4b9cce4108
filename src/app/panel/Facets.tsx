// The facets of the filter, in two halves: aircraft types with what they look like from above, and operators, each with what
// it alone would show of the measure.
import { useId, useState } from 'react';
import { reader } from '../../airlift/basis.ts';
import { once } from '../../airlift/once.ts';
import { outlinedOf } from '../../cartography/charts/outline.ts';
import { silhouette } from '../../cartography/charts/unit-chart.ts';
import type { Presentation } from '../../report/presentation.ts';
import { type FacetBox, type FacetBoxes, facetOf } from '../../report/rows/facets.ts';
import { Marks } from '../page/MarksSvg.tsx';
import { usePresentation } from '../page/presentation-context.ts';
import { needsProgram } from '../web/needs-program.ts';
import { NotReported } from './NotReported.tsx';
import { firstWithin, Pages, pageSize } from './Pages.tsx';

export type OnToggle = (facet: 'types' | 'operators', id: string) => void;

/** More boxes than this are shown when they are asked for; until then so many. */
const most = 8;
const few = 6;
/** The width of the widest silhouette, pixels. */
const widest = 26;

/** How many rows a facet takes at first. */
export const rowsOf = (facet: FacetBoxes | null): number =>
  facet === null ? 0 : facet.boxes.length > most ? few + 1 : facet.boxes.length;

export function useFacets(): readonly [types: FacetBoxes | null, operators: FacetBoxes | null] {
  return facetsOf(usePresentation());
}

const facetsOf = once(
  ({ airlift, filter, measure, language, messages }: Presentation): ReturnType<typeof useFacets> => {
    const of = (facet: 'types' | 'operators') => facetOf(airlift, filter, facet, measure, language, messages);
    return [of('types'), of('operators')];
  },
);

export function Facets({
  facets: [types, operators],
  onToggle,
}: {
  readonly facets: readonly [FacetBoxes | null, FacetBoxes | null];
  readonly onToggle: OnToggle;
}) {
  const isLeftShorter = rowsOf(types) <= rowsOf(operators);
  return (
    <div className="facets">
      <div className="half">
        {types !== null && <Facet boxes={types} onToggle={onToggle} />}
        {isLeftShorter && <NotReported />}
      </div>
      <div className="half">
        {operators !== null && <Facet boxes={operators} onToggle={onToggle} />}
        {!isLeftShorter && <NotReported />}
      </div>
    </div>
  );
}

function Facet({
  boxes: { facet, boxes, most: mostCounted },
  onToggle,
}: {
  boxes: FacetBoxes;
  onToggle: OnToggle;
}) {
  const { messages } = usePresentation();
  const [isWhole, setWhole] = useState(false);
  const [wantedFirst, setFirst] = useState(0);
  const hatch = useId();
  const unknown = boxes.filter(({ isUnknown }) => isUnknown);
  const known = boxes.filter(({ isUnknown }) => !isUnknown);
  const isLong = boxes.length > most;
  const first = firstWithin(wantedFirst, boxes.length);
  const shown =
    isLong && !isWhole
      ? [...known.slice(0, few - unknown.length), ...unknown]
      : [...known, ...unknown].slice(first, first + pageSize);
  const widestSpan = boxes.reduce((most, { aircraft }) => Math.max(most, aircraft?.wingspan ?? 0), 0);
  const scale = widest / Math.max(1, widestSpan);
  return (
    <fieldset className="facet" data-basis={reader} {...needsProgram}>
      <legend className="heading">{facet === 'types' ? messages.aircraftType : messages.operator}</legend>
      {facet === 'types' && widestSpan > 0 && (
        <p className="aside" aria-hidden="true">
          {messages.toOneScale}
        </p>
      )}
      <svg className="hatches" width="0" height="0" aria-hidden="true">
        <pattern
          id={hatch}
          width="3.6"
          height="3.6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="1.3" height="3.6" fill="currentColor" />
        </pattern>
      </svg>
      {shown.map((box) => (
        <FacetRow
          key={box.id}
          {...{ box, scale, hatch }}
          hasOutlines={facet === 'types'}
          most={mostCounted}
          onToggle={() => onToggle(facet, box.id)}
        />
      ))}
      {isWhole && <Pages {...{ first, onFirst: setFirst }} count={boxes.length} />}
      {isLong && (
        <button type="button" className="link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? messages.showFewer : messages.showAllOf(boxes.length)}
        </button>
      )}
    </fieldset>
  );
}

interface FacetRowProps {
  readonly box: FacetBox;
  /** Pixels a metre. */
  readonly scale: number;
  readonly hasOutlines: boolean;
  readonly most: number;
  /** The id of the pattern of what is not reported. */
  readonly hatch: string;
  readonly onToggle: () => void;
}

function FacetRow({ box, scale, hasOutlines, most: mostCounted, hatch, onToggle }: FacetRowProps) {
  const { messages } = usePresentation();
  const { name, isUnknown, isPicked, aircraft, words, isOffMap } = box;
  const outlined = aircraft === null ? null : outlinedOf(aircraft);
  const width = (outlined?.wingspan ?? 0) * scale;
  const height = (outlined?.length ?? 0) * scale;
  return (
    <label className={`facet-row${isPicked ? ' on' : ''}${hasOutlines ? ' outlined' : ''}`}>
      <input type="checkbox" checked={isPicked} onChange={onToggle} aria-label={name} />
      {outlined !== null && (
        <svg
          className="outline"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden="true"
        >
          <Marks marks={[silhouette(outlined, scale, 'currentColor')]} />
        </svg>
      )}
      <span className={isUnknown ? 'facet-name unknown' : 'facet-name'}>{name}</span>
      <span className="facet-count">
        {words}
        {isOffMap && <span className="visually-hidden">{`, ${messages.offMap}`}</span>}
      </span>
      <FacetBar {...{ box, hatch }} most={mostCounted} />
    </label>
  );
}

/** Solid as far as the count is certain, pale as far as it may go; hatched where it is not reported whose it is, an outline where it is not on the map. */
function FacetBar({
  box: { bounds, isOffMap, isUnknown },
  most: mostCounted,
  hatch,
}: Pick<FacetRowProps, 'box' | 'most' | 'hatch'>) {
  if (bounds === null || mostCounted === 0) return null;
  const { minimum, maximum } = bounds;
  const percent = (value: number) => `${Math.round((value / mostCounted) * 1e4) / 100}%`;
  const whole = percent(Number.isFinite(maximum) ? maximum : minimum);
  return (
    <svg className="facet-bar" width="100%" height="4" aria-hidden="true">
      {isOffMap ? (
        <rect className="off-map" x="0.5" y="0.5" width={whole} height="3" />
      ) : (
        <>
          <rect className="maybe" width={whole} height="3.5" />
          <rect width={percent(minimum)} height="3.5" fill={isUnknown ? `url(#${hatch})` : 'currentColor'} />
        </>
      )}
    </svg>
  );
}
