// The size of an element on the screen, as it changes.
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from '../../cartography/projection/perspective.ts';

/** Null until the element is in a page. */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    let known: Size = { width: 0, height: 0 };
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = current;
      if (width === 0 || height === 0) return;
      // An observer begins by telling what is known.
      if (width === known.width && height === known.height) return;
      known = { width, height };
      setSize(known);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
