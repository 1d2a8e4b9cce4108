// What pointing at something on the map does: with a mouse that presses nothing, by keys, and by a press that was no drag.
import { useRef } from 'react';

/** A press that moved farther than this was a drag of the map, pixels. */
const still = 5;

type Handlers<Pressed extends Element> = Pick<
  React.DOMAttributes<Pressed>,
  'onPointerDown' | 'onPointerEnter' | 'onPointerLeave' | 'onFocus' | 'onBlur' | 'onClick'
>;

export type TargetHandlers = <Pressed extends Element>(
  id: string | null,
  press: () => void,
) => Handlers<Pressed>;

export function useTargetHandlers(onPoint: (id: string | null) => void): TargetHandlers {
  const down = useRef({ x: 0, y: 0 });
  return (id, press) => ({
    onPointerDown: (event) => {
      down.current = { x: event.clientX, y: event.clientY };
    },
    // What a drag of the map passes is not pointed at.
    onPointerEnter: (event) => event.pointerType === 'mouse' && event.buttons === 0 && onPoint(id),
    onPointerLeave: (event) => event.pointerType === 'mouse' && onPoint(null),
    onFocus: (event) => event.currentTarget.matches(':focus-visible') && onPoint(id),
    onBlur: () => onPoint(null),
    onClick: (event) => {
      const moved = Math.hypot(event.clientX - down.current.x, event.clientY - down.current.y);
      // A press by keyboard has no place on the screen.
      if (event.detail > 0 && moved > still) return;
      press();
    },
  });
}
