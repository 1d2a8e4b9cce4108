// How many more rows of the table find room in a window higher than the one that the panel is laid out for.
import { useSyncExternalStore } from 'react';
import { useBuiltPage } from '../page/built-page.ts';
import { useIsNarrow } from '../web/preferences.ts';

const onResize = (listener: () => void) => {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
};

/**
 * None where the page stands as it was built, so that nothing moves while it loads, and none on a phone, where the panel
 * goes on below the window.
 * @param laidOutFor height of a window, CSS pixels
 * @param rowHeight CSS pixels
 */
export function useRowsOfWindow(laidOutFor: number, rowHeight: number): number {
  const { kind } = useBuiltPage();
  const isNarrow = useIsNarrow();
  const rows = useSyncExternalStore(
    onResize,
    () => Math.max(0, Math.floor((window.innerHeight - laidOutFor) / rowHeight)),
    () => 0,
  );
  return kind === 'anew' && !isNarrow ? rows : 0;
}
