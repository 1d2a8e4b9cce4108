// A key that is held is one press: browsers press a button again and again while Enter is held on it.
import { useEffect } from 'react';

/** What may well be repeated: each press goes a step on. */
const repeatable = '.control-group.zoom button';

export function useHeldKeys(): void {
  useEffect(() => {
    const hold = (event: KeyboardEvent) => {
      if (!event.repeat || event.key !== 'Enter' || !(event.target instanceof Element)) return;
      if (event.target.closest('button, [role="button"], summary') === null) return;
      if (event.target.closest(repeatable) !== null) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before anybody else hears of it.
    document.addEventListener('keydown', hold, { capture: true });
    return () => document.removeEventListener('keydown', hold, { capture: true });
  }, []);
}
