// The card beside what is pointed at.
import { useLayoutEffect, useRef, useState } from 'react';
import type { Basis } from '../../airlift/basis.ts';
import { containsPoint, lineTouches } from '../../cartography/drawing/boxes.ts';
import type { Point } from '../../cartography/drawing/marks.ts';
import type { Description } from '../../report/describe.ts';
import { CloseButton } from '../page/CloseButton.tsx';
import { usePresentation } from '../page/presentation-context.ts';
import { translated } from './shifted.ts';
import './Details.css';

export interface DetailsProps {
  readonly id: string;
  /** What its numbers stand on. */
  readonly basis: Basis;
  readonly description: Description;
  /** Where it belongs, pixels in the frame; null where it has no place on the map. */
  readonly point: Point | null;
  /** How far a drag has moved the map since, and the card with it, pixels. */
  readonly shift: Point;
  readonly frame: { readonly width: number; readonly height: number };
  /** Lines on the map that the card should leave free. */
  readonly lines: readonly (readonly Point[])[];
  /** Pinned cards stay until they are closed. */
  readonly isPinned: boolean;
  readonly onClose: () => void;
}

/** Room between the card and what it tells of, and the frame's edge, pixels. */
const gap = 18;
const edge = 10;

export function Details(props: DetailsProps) {
  const { id, basis, description, point, shift, frame, lines, isPinned, onClose } = props;
  const { messages } = usePresentation();
  const element = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 280, height: 160 });
  // The description decides the size, so it is measured again whenever that changes.
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null || description.title === '') return;
    const { offsetWidth: width, offsetHeight: height } = box;
    setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
  }, [description]);
  const { left, top } = placeCard(point, size, frame, lines);
  return (
    <div
      ref={element}
      id={id}
      data-basis={basis}
      className={`details ${isPinned ? 'pinned' : ''}`}
      {...(isPinned ? ({ role: 'dialog', 'aria-label': description.title } as const) : { role: 'tooltip' })}
      style={{ left, top, transform: translated(shift), maxHeight: frame.height - 2 * edge }}
    >
      {isPinned && <CloseButton messages={messages} onClose={onClose} />}
      <p className="details-title">{description.title}</p>
      {description.subtitle !== null && <p className="details-subtitle">{description.subtitle}</p>}
      {description.rows.length > 0 && (
        <dl>
          {description.rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {description.text !== null && <p className="details-text">{description.text}</p>}
      <p className="details-source">{description.source}</p>
    </div>
  );
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Beside, below or above the point, inside the frame, where it covers the fewest lines. */
function placeCard(
  point: Point | null,
  card: Size,
  frame: Size,
  lines: readonly (readonly Point[])[],
): { left: number; top: number } {
  if (point === null) {
    const corners = [edge, frame.width - card.width - edge].flatMap((left) =>
      [edge, frame.height - card.height - edge].map((top) => ({ left, top })),
    );
    const covered = ({ left, top }: { left: number; top: number }) =>
      lines.filter((line) => lineTouches(line, { x: left, y: top, ...card })).length;
    return corners.reduce((best, each) => (covered(each) < covered(best) ? each : best));
  }
  const clampTo = (value: number, most: number) => Math.max(edge, Math.min(value, most - edge));
  const middle = { left: point.x - card.width / 2, top: point.y - card.height / 2 };
  const far = { left: point.x - card.width - gap, top: point.y - card.height - gap };
  const near = { left: point.x + gap, top: point.y + gap };
  const wanted = [
    { left: near.left, top: middle.top },
    { left: far.left, top: middle.top },
    { left: middle.left, top: near.top },
    { left: middle.left, top: far.top },
    { left: far.left, top: near.top },
    { left: near.left, top: far.top },
    { left: near.left, top: near.top },
    { left: far.left, top: far.top },
  ];
  const costed = wanted.map((place, order) => {
    const left = clampTo(place.left, frame.width - card.width);
    const top = clampTo(place.top, frame.height - card.height);
    const box = { x: left, y: top, ...card };
    const covered = lines.filter((line) => lineTouches(line, box)).length;
    const hidesPoint = containsPoint(box, point) ? 10 : 0;
    const pushed = Math.hypot(left - place.left, top - place.top) / 100;
    return { left, top, cost: 2 * covered + hidesPoint + pushed + order * 0.1 };
  });
  return costed.reduce((best, each) => (each.cost < best.cost ? each : best));
}
