// The card beside what is pointed at.
import { useLayoutEffect, useRef, useState } from 'react';
import type { Point } from '../cartography/marks.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Description } from './describe.ts';

export interface DetailsProps {
  readonly id: string;
  readonly description: Description;
  /** Where it belongs, pixels in the frame; null where it has no place on the map. */
  readonly point: Point | null;
  readonly frame: { readonly width: number; readonly height: number };
  /** Pinned cards stay until they are closed. */
  readonly isPinned: boolean;
  readonly messages: Messages;
  readonly onClose: () => void;
}

/** Room between the card and what it tells of, and the frame's edge, pixels. */
const gap = 18;
const edge = 10;

export function Details({ id, description, point, frame, isPinned, messages, onClose }: DetailsProps) {
  const element = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 280, height: 160 });
  // The description decides the size, so it is measured again whenever that changes.
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null || description.title === '') return;
    const { offsetWidth: width, offsetHeight: height } = box;
    setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
  }, [description]);
  const { left, top } = placeCard(point, size, frame);
  return (
    <div
      ref={element}
      id={id}
      className={`details ${isPinned ? 'pinned' : ''}`}
      role={isPinned ? 'dialog' : 'tooltip'}
      aria-label={isPinned ? description.title : undefined}
      style={{ left, top, maxHeight: frame.height - 2 * edge }}
    >
      {isPinned && (
        <button type="button" className="close" aria-label={messages.close} onClick={onClose}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="M2 2L12 12M12 2L2 12" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </button>
      )}
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

/** Beside the point, on the side with more room, inside the frame. */
function placeCard(point: Point | null, card: Size, frame: Size): { left: number; top: number } {
  const clampTo = (value: number, most: number) => Math.max(edge, Math.min(value, most - edge));
  if (point === null) return { left: edge, top: edge };
  const fitsRight = point.x + gap + card.width + edge <= frame.width;
  const fitsLeft = point.x - gap - card.width - edge >= 0;
  if (!fitsRight && !fitsLeft) {
    const below = point.y + gap + card.height + edge <= frame.height;
    const top = below ? point.y + gap : point.y - gap - card.height;
    return {
      left: clampTo(point.x - card.width / 2, frame.width - card.width),
      top: clampTo(top, frame.height - card.height),
    };
  }
  const left = fitsRight ? point.x + gap : point.x - gap - card.width;
  return { left, top: clampTo(point.y - card.height / 2, frame.height - card.height) };
}
