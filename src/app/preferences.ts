// What the browser and the system prefer, as it changes.
import { useSyncExternalStore } from 'react';
import type { ThemeName } from '../cartography/theme.ts';
import { type Language, preferredLanguage } from '../i18n/languages.ts';

const darkQuery = '(prefers-color-scheme: dark)';

/** The system's theme. */
export function useSystemTheme(): ThemeName {
  return useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(darkQuery);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => (window.matchMedia(darkQuery).matches ? 'dark' : 'light'),
  );
}

/** The browser's language, as far as the interface has it. */
export function useBrowserLanguage(): Language {
  return useSyncExternalStore(
    (listener) => {
      window.addEventListener('languagechange', listener);
      return () => window.removeEventListener('languagechange', listener);
    },
    () => preferredLanguage(navigator.languages),
  );
}
