// The ground as a drawing, for any camera, where MapLibre does not paint it. Loaded only then. While the camera moves the
// drawing is moved, and drawn anew where it comes to rest.

import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { shiftBetween } from '../../cartography/projection/shift.ts';
import { countriesOf } from '../../cartography/style/paint.ts';
import { Marks } from '../page/MarksSvg.tsx';
import { usePresentation } from '../page/presentation-context.ts';
import { fetchFlatGround } from '../web/ground-files.ts';
import { whenIdle } from '../web/when-idle.ts';
import { fitted } from './fitted-ground.ts';
import {
  areSameCountries,
  GroundDrawer,
  type GroundDrawing,
  type GroundWish,
  groundAround,
  isSameView,
  isSameWish,
} from './ground-drawer.ts';
import {
  drawInWorker,
  drawnAhead,
  forgetGroundAhead,
  groundAhead,
  hasGroundWorker,
  leaveGroundWorker,
} from './ground-worker.ts';
import { shifted } from './shifted.ts';

type Wanted = Pick<GroundWish, 'projection' | 'camera' | 'size'>;

export interface DrawnGroundProps extends Wanted {
  /** Whether the map is not yet all that is wanted. */
  readonly isBusy: boolean;
  /** Tells whether what is drawn is what is wanted, or all that there is of it. */
  readonly onDrawn: (drawn: 'other' | 'current') => void;
  /** Whether it is no page's map: what is drawn ahead is for that, and so is the worker. */
  readonly isAside?: boolean;
}

/** A camera that stays for so long has come to rest, milliseconds. */
const rest = 120;

/** What was drawn last. @returns null before there is something */
function useDrawing(wish: GroundWish): GroundDrawing | null {
  const [drawing, setDrawing] = useState(() => drawnAhead(wish));
  // Of all of the world's finest it takes 60 MB.
  const [drawer] = useState(
    () => new GroundDrawer((level, near) => fetchFlatGround(level, near).catch(() => null)),
  );
  const isDrawn = drawing?.isAll === true && isSameWish(drawing.wish, wish);
  useEffect(() => {
    if (isDrawn) return;
    let isStale = false;
    const know = (drawn: GroundDrawing) => {
      if (!isStale) setDrawing(drawn);
    };
    const draw = async () => {
      // Somebody may be about to have drawn what is wanted.
      const ahead = groundAhead(wish);
      await ahead?.drawing;
      if (ahead?.drawn) know(fitted(ahead.drawn, wish));
      else await drawInWorker(wish, know);
    };
    const drawHere = () => (isStale ? undefined : drawer.draw(wish, know));
    if (hasGroundWorker() || groundAhead(wish) !== null) draw().catch(drawHere);
    else void drawHere();
    return () => {
      isStale = true;
    };
  }, [isDrawn, wish, drawer]);
  return drawing;
}

export default function DrawnGround(props: DrawnGroundProps) {
  const { projection, camera, size, isBusy, onDrawn, isAside = false } = props;
  const { airlift } = usePresentation();
  const [rested, setRested] = useState<Wanted>({ projection, camera, size });
  const hasRested = isSameView(rested, props);
  useEffect(() => {
    if (hasRested) return;
    // Another projection, or another frame, is nothing that the drawing could be moved to.
    const isMove = rested.projection === projection && rested.size === size;
    const timer = setTimeout(() => setRested({ projection, camera, size }), isMove ? rest : 0);
    return () => clearTimeout(timer);
  }, [hasRested, rested, projection, camera, size]);
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
  const margin = isWide ? Math.round(Math.min(rested.size.width, rested.size.height) * groundAround) : 0;
  const countries = countriesOf(airlift);
  const wish = useMemo(() => ({ ...rested, countries, margin }), [rested, countries, margin]);
  const drawing = useDrawing(wish);
  useEffect(() => {
    if (isAside) return;
    forgetGroundAhead();
    return leaveGroundWorker;
  }, [isAside]);
  const isCurrent = drawing !== null && isSameView(drawing.wish, props);
  const isAll = drawing?.isAll === true && areSameCountries(drawing.wish.countries, countries);
  useLayoutEffect(() => {
    if (drawing !== null) onDrawn(isCurrent && isAll ? 'current' : 'other');
  }, [drawing, isCurrent, isAll, onDrawn]);
  const { width, height } = drawing?.wish.size ?? rested.size;
  const isMoved = drawing !== null && !isCurrent;
  const shift = isMoved ? shiftBetween(projection, drawing.wish.camera, camera, size) : null;
  return (
    <svg
      className="drawn-ground"
      viewBox={`0 0 ${width} ${height}`}
      style={shifted(shift)}
      aria-hidden="true"
    >
      <Marks marks={drawing?.marks ?? nothing} />
    </svg>
  );
}

const nothing: GroundDrawing['marks'] = [];
