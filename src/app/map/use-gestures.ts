// Drags, pinches, wheels and keys over the drawing as cameras. A gesture that is under way when MapLibre takes over is
// followed to its end; MapLibre's own handlers have the next.
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { Point } from '../../cartography/drawing/marks.ts';
import type { Camera } from '../../cartography/projection/camera.ts';
import { dragged, type Ground, keyed, wheelSteps, zoomed } from '../../cartography/projection/steering.ts';

export interface GestureOptions {
  /** Hears the gestures. */
  readonly surface: RefObject<HTMLElement | null>;
  /** Whether gestures may begin. */
  readonly isListening: boolean;
  /** Null before there is a frame. */
  readonly ground: Ground | null;
  /** Where the map looks now; null before there is a frame. */
  readonly camera: () => Camera | null;
  /** Whether scrolling is left to the page that the map stands in. */
  readonly isCooperative: boolean;
  /** In every frame of a gesture, and at its end. */
  readonly onMove: (camera: Camera) => void;
  readonly onEnd: (camera: Camera) => void;
  /** Somebody scrolled, which is left to the page. */
  readonly onLeft: () => void;
}

/** A press that moves no farther is no drag, pixels: as MapLibre's clickTolerance. */
const still = 3;
/** A wheel that has not been turned for so long is let go of, milliseconds. */
const wheelRest = 200;
/** Lines of a wheel in pixels, as MapLibre has it. */
const lineHeight = 40;
/** A wheel turns by more at a time, pixels. */
const leastWheel = 40;

const between = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});
const spread = ([one, other]: readonly Point[]) =>
  one === undefined || other === undefined ? null : Math.hypot(one.x - other.x, one.y - other.y);

/** @returns whether a gesture is under way */
export function useGestures(options: GestureOptions): boolean {
  const { surface } = options;
  const [isHeld, setHeld] = useState(false);
  const now = useEffectEvent(() => options);

  useEffect(() => {
    const element = surface.current;
    if (element === null) return;
    const controller = new AbortController();
    const { signal } = controller;
    const down = new Map<number, Point>();
    let isDrag = false;
    /** Where the gesture has gone; null while there is none. */
    let camera: Camera | null = null;
    let frame = 0;
    let wheelTimer: ReturnType<typeof setTimeout> | undefined;

    const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
      const { left, top } = element.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };
    const move = (change: (from: Camera, ground: Ground) => Camera) => {
      const { ground, camera: current } = now();
      const from = camera ?? current();
      if (from === null || ground === null) return;
      camera = change(from, ground);
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (camera !== null) now().onMove(camera);
      });
    };
    const end = () => {
      if (down.size > 0 || wheelTimer !== undefined) return;
      cancelAnimationFrame(frame);
      frame = 0;
      isDrag = false;
      setHeld(false);
      const last = camera;
      camera = null;
      if (last !== null) now().onEnd(last);
    };

    const isLeft = (pointerType: string) => pointerType === 'touch' && now().isCooperative && down.size < 2;
    const press = (event: PointerEvent) => {
      const { isListening } = now();
      if (!isListening && down.size === 0) return;
      if (event.pointerType === 'mouse' && (event.button !== 0 || event.ctrlKey)) return;
      down.set(event.pointerId, pointOf(event));
      setHeld(true);
    };
    const drag = (event: PointerEvent) => {
      const before = down.get(event.pointerId);
      if (before === undefined || isLeft(event.pointerType)) return;
      const point = pointOf(event);
      if (!isDrag && down.size === 1 && Math.hypot(point.x - before.x, point.y - before.y) < still) return;
      if (!isDrag) {
        isDrag = true;
        // What is under the pointer may leave the document, and the gesture shall not.
        for (const id of down.keys()) element.setPointerCapture(id);
      }
      const [from, apart] = [between([...down.values()]), spread([...down.values()])];
      down.set(event.pointerId, point);
      const [to, nextApart] = [between([...down.values()]), spread([...down.values()])];
      move((start, ground) => {
        const steps = apart === null || nextApart === null ? 0 : Math.log2(nextApart / apart);
        const nearer = Number.isFinite(steps) && steps !== 0 ? zoomed(start, ground, steps, from) : start;
        return dragged(nearer, ground, from, to);
      });
    };
    const release = (event: PointerEvent) => {
      if (down.delete(event.pointerId)) end();
    };

    const wheel = (event: WheelEvent) => {
      const { isListening, isCooperative, onLeft } = now();
      if (!isListening && wheelTimer === undefined) return;
      if (isCooperative && !event.ctrlKey && !event.metaKey) return onLeft();
      event.preventDefault();
      // MapLibre, too, takes over what began here only when it is at rest.
      event.stopPropagation();
      const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? lineHeight : 1);
      const isTrackpad = event.ctrlKey || Math.abs(pixels) < leastWheel;
      const steps = wheelSteps(event.shiftKey ? pixels / 4 : pixels, isTrackpad);
      move((from, ground) => zoomed(from, ground, steps, pointOf(event)));
      setHeld(true);
      clearTimeout(wheelTimer);
      wheelTimer = setTimeout(() => {
        wheelTimer = undefined;
        end();
      }, wheelRest);
    };
    const step = (change: (from: Camera, ground: Ground) => Camera | null): boolean => {
      const { isListening, ground, camera: current, onEnd } = now();
      const from = current();
      if (!isListening || ground === null || from === null || camera !== null) return false;
      const next = change(from, ground);
      if (next !== null) onEnd(next);
      return next !== null;
    };
    const key = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (step((from, ground) => keyed(from, ground, event.key, event.shiftKey))) event.preventDefault();
    };
    const pressTwice = (event: MouseEvent) => {
      step((from, ground) => zoomed(from, ground, event.shiftKey ? -1 : 1, pointOf(event)));
    };
    // Fingers move the map and not the page, but for a map that leaves scrolling to the page.
    const touch = (event: TouchEvent) => {
      const { isListening, isCooperative, onLeft } = now();
      if (!isListening && down.size === 0) return;
      if (isCooperative && event.touches.length < 2) return onLeft();
      if (event.cancelable) event.preventDefault();
    };

    element.addEventListener('pointerdown', press, { signal });
    window.addEventListener('pointermove', drag, { signal });
    window.addEventListener('pointerup', release, { signal });
    window.addEventListener('pointercancel', release, { signal });
    // Before MapLibre's, which may lie in the surface already.
    element.addEventListener('wheel', wheel, { signal, passive: false, capture: true });
    element.addEventListener('touchmove', touch, { signal, passive: false });
    element.addEventListener('keydown', key, { signal });
    element.addEventListener('dblclick', pressTwice, { signal });
    return () => {
      controller.abort();
      clearTimeout(wheelTimer);
      cancelAnimationFrame(frame);
    };
  }, [surface]);
  return isHeld;
}
