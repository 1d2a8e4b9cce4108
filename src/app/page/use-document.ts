// What the document says of itself as a whole: language, title, theme, and whether it is the map alone.
import { useEffect, useLayoutEffect } from 'react';
import type { ThemeName } from '../../cartography/style/theme.ts';
import type { Language } from '../../i18n/languages.ts';

export interface DocumentWords {
  readonly language: Language;
  readonly title: string;
  readonly isAlone: boolean;
  readonly theme: ThemeName;
}

export function useDocument({ language, title, isAlone, theme }: DocumentWords): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-alone', isAlone);
  }, [isAlone]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}
