// The ground as a drawing, for any camera, where MapLibre does not paint it. Loaded only then. While the camera moves the
// drawing is moved, and drawn anew where it comes to rest.

import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { type Ground, type GroundLevel, groundLevel } from '../../cartography/ground/ground.ts';
import type { Camera } from '../../cartography/projection/camera.ts';
import { extentAround, isWithin } from '../../cartography/projection/extent-around.ts';
import { lensOf } from '../../cartography/projection/lens-of.ts';
import type { Size } from '../../cartography/projection/perspective.ts';
import type { Projection } from '../../cartography/projection/projection.ts';
import { shiftBetween } from '../../cartography/projection/shift.ts';
import { mapMarks } from '../../cartography/style/map-marks.ts';
import { countriesOf } from '../../cartography/style/paint.ts';
import { pageTheme } from '../../cartography/style/theme.ts';
import type { Extent } from '../../geodesy/position.ts';
import { Marks } from '../page/MarksSvg.tsx';
import { usePresentation } from '../page/presentation-context.ts';
import { fetchGround, forgetGroundAhead, groundAhead } from '../web/ground-files.ts';
import { whenIdle } from '../web/when-idle.ts';
import { extentToRead } from './ground-extent.ts';
import { shifted } from './shifted.ts';

/** What is drawn, or to be drawn. */
interface Wanted {
  readonly projection: Projection;
  readonly camera: Camera;
  readonly size: Size;
}

export interface DrawnGroundProps extends Wanted {
  /** Whether the map is not yet all that is wanted. */
  readonly isBusy: boolean;
  /** Tells whether what is drawn is what is wanted, or all that there is of it. */
  readonly onDrawn: (drawn: 'other' | 'current') => void;
}

/** A camera that stays for so long has come to rest, milliseconds. */
const rest = 120;
/** Beyond the frame, so that a drag shows more of it, a share of the frame. */
const around = 0.4;

/** Another airlift of the same routes is seen by another object that is the same camera. */
const areOneCamera = (one: Camera, other: Camera) =>
  one === other ||
  (['zoom', 'latitude', 'longitude', 'bearing', 'pitch'] as const).every((key) => one[key] === other[key]);

/** What of the ground is known. */
interface Known {
  readonly level: GroundLevel;
  /** All that is near it; null: everything. */
  readonly near: Extent | null;
  /** Null where there is none. */
  readonly ground: Ground | null;
}

/** What is drawn with its margins, times the frame. */
const drawnTimes = 1 + 2 * around;

/** The ground of what is to be drawn, for all of the world's finest takes 60 MB; the one before it until it has come. */
function useGround({ projection, camera, size }: Wanted): { known: Known | null; isKnown: boolean } {
  const level = groundLevel(camera.zoom, 1);
  const drawn = useMemo(() => extentAround(projection, camera, size, drawnTimes), [projection, camera, size]);
  const [known, setKnown] = useState((): Known | null => {
    const ahead = groundAhead(level, drawn);
    return ahead === null || ahead.ground === null ? null : { level, near: ahead.near, ground: ahead.ground };
  });
  const isKnown = known !== null && known.level === level && isWithin(drawn, known.near);
  const near = useMemo(() => extentToRead(projection, camera, size), [projection, camera, size]);
  useEffect(() => {
    if (isKnown) return;
    let isStale = false;
    // Somebody may be about to have read what is to be drawn.
    const asked = groundAhead(level, drawn) ?? { near, reading: fetchGround(level, near) };
    const know = (ground: Ground | null) => {
      if (isStale) return;
      setKnown((before) => ({ level, near: asked.near, ground: ground ?? before?.ground ?? null }));
    };
    asked.reading.then(know, () => know(null));
    return () => {
      isStale = true;
    };
  }, [isKnown, level, drawn, near]);
  // After what is still being read ahead has been asked for.
  useEffect(forgetGroundAhead, []);
  return { known, isKnown };
}

export default function DrawnGround({ projection, camera, size, isBusy, onDrawn }: DrawnGroundProps) {
  const { airlift } = usePresentation();
  const [drawn, setDrawn] = useState<Wanted>({ projection, camera, size });
  const isCurrent =
    drawn.projection === projection && areOneCamera(drawn.camera, camera) && drawn.size === size;
  // Of an airlift the ground shows its countries alone, whatever is edited in it.
  const countries = useMemo(() => JSON.stringify(countriesOf(airlift)), [airlift]);
  useEffect(() => {
    if (isCurrent) return;
    // Another projection, or another frame, is nothing that the drawing could be moved to.
    const isMove = drawn.projection === projection && drawn.size === size;
    const timer = setTimeout(() => setDrawn({ projection, camera, size }), isMove ? rest : 0);
    return () => clearTimeout(timer);
  }, [isCurrent, drawn, projection, camera, size]);
  const { known, isKnown } = useGround(drawn);
  useLayoutEffect(() => {
    if (known !== null) onDrawn(isCurrent && isKnown ? 'current' : 'other');
  }, [known, isCurrent, isKnown, onDrawn]);
  // What is in the frame comes first; what is beyond it is half of the work and more.
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    if (isBusy || isWide) return;
    return whenIdle(
      (function* () {
        yield setWide(true);
      })(),
    );
  }, [isBusy, isWide]);
  const margin = isWide ? Math.round(Math.min(drawn.size.width, drawn.size.height) * around) : 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another airlift of the same countries has the same ground
  const marks = useMemo(
    () =>
      known === null
        ? []
        : mapMarks({
            airlift,
            theme: pageTheme,
            lens: lensOf(drawn.projection, drawn.camera, drawn.size),
            ground: known.ground,
            arcWidth: 1,
            lineScale: 1,
            movements: [],
            hasEnvelopes: false,
            isTransparent: false,
            detail: { digits: 1, tolerance: 0.5 },
            margin,
          }),
    [countries, drawn, known, margin],
  );
  const { width, height } = drawn.size;
  const shift = isCurrent ? null : shiftBetween(projection, drawn.camera, camera, size);
  return (
    <svg
      className="drawn-ground"
      viewBox={`0 0 ${width} ${height}`}
      style={shifted(shift)}
      aria-hidden="true"
    >
      <Marks marks={marks} />
    </svg>
  );
}
