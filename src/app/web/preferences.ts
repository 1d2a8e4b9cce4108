// What the browser and the system prefer, as it changes.
import { useSyncExternalStore } from 'react';
import type { ThemeName } from '../../cartography/style/theme.ts';
import { type Language, preferredLanguage } from '../../i18n/languages.ts';
import { breakpoints } from './breakpoints.ts';

const darkQuery = '(prefers-color-scheme: dark)';

function useMediaQuery(text: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(text);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => window.matchMedia(text).matches,
    // While the page is built nothing is preferred.
    () => false,
  );
}

/** The system's theme. */
export function useSystemTheme(): ThemeName {
  return useMediaQuery(darkQuery) ? 'dark' : 'light';
}

/** Whether the page is laid out for a phone. */
export function useIsNarrow(): boolean {
  return useMediaQuery(breakpoints.narrow);
}

/**
 * The browser's language, as far as the interface has it.
 * @param builtIn that of the page as it was built
 */
export function useBrowserLanguage(builtIn: Language): Language {
  return useSyncExternalStore(
    (listener) => {
      window.addEventListener('languagechange', listener);
      return () => window.removeEventListener('languagechange', listener);
    },
    () => preferredLanguage(navigator.languages),
    () => builtIn,
  );
}
