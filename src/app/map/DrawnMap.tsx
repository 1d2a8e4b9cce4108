// The map as a drawing: the one that stands in the page, one made for another view, and the arcs on them.
import { memo } from 'react';
import type { Mark, Point } from '../../cartography/drawing/marks.ts';
import type { Camera } from '../../cartography/projection/camera.ts';
import type { Size } from '../../cartography/projection/perspective.ts';
import type { Projection } from '../../cartography/projection/projection.ts';
import { shiftBetween } from '../../cartography/projection/shift.ts';
import { Marks } from '../page/MarksSvg.tsx';
import { usePart } from '../web/use-part.ts';
import { drawnGround } from './drawn-ground.ts';
import { FirstView } from './FirstView.tsx';
import type { Seen } from './seen.ts';
import { translated } from './shifted.ts';

export interface DrawnMapProps {
  readonly seen: Seen;
  /** The arcs. */
  readonly marks: readonly Mark[];
  /** How far they are moved now, pixels. */
  readonly shift: Point;
  readonly projection: Projection;
  /** Null before there is a frame. */
  readonly camera: Camera | null;
  /** What the drawing in the page shows. */
  readonly whole: Camera | null;
  readonly size: Size | null;
  readonly isBusy: boolean;
  readonly onDrawn: (drawn: 'other' | 'current') => void;
}

export const DrawnMap = memo(function DrawnMap(props: DrawnMapProps) {
  const { seen, marks, projection, camera, whole, size, isBusy, onDrawn } = props;
  // Without its ground the map is sea with what flew over it.
  const DrawnGround = usePart(drawnGround, seen.needsDrawn, () => onDrawn('current'));
  const isFirst = seen.ground === 'first-view';
  const isMoved = isFirst && seen.needsDrawn && whole !== null && camera !== null && size !== null;
  return (
    <>
      <FirstView
        showsGround={isFirst}
        showsArcs={seen.arcs === 'first-view' && !isMoved}
        showsWords={seen.words === 'first-view'}
        shift={isMoved ? shiftBetween(projection, whole, camera, size) : null}
      />
      {seen.needsDrawn && DrawnGround !== null && camera !== null && size !== null && (
        <DrawnGround {...{ projection, camera, size, isBusy, onDrawn }} />
      )}
      {seen.arcs === 'marks' && size !== null && (
        <svg
          className="still-arcs"
          style={{ transform: translated(props.shift) }}
          viewBox={`0 0 ${size.width} ${size.height}`}
          aria-hidden="true"
        >
          <Marks marks={marks} />
        </svg>
      )}
    </>
  );
});
