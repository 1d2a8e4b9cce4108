// The languages of the interface, and what a text of the data looks like in all of them.

/** BCP 47 codes, in the order in which the page offers them. */
export const languages = ['en', 'id', 'ru', 'kk'] as const;
export type Language = (typeof languages)[number];

/** One text in every language of the interface. */
export type Localized = Readonly<Record<Language, string>>;

/** Each language's own name for itself. */
export const languageNames: Localized = {
  en: 'English',
  id: 'Indonesia',
  ru: 'Русский',
  kk: 'Қазақша',
};

export function isLanguage(code: string): code is Language {
  return (languages as readonly string[]).includes(code);
}

/**
 * The first language of a reader's list that the interface has; English if there is none.
 * @param wanted BCP 47 tags, the most wanted first, as a browser gives them
 */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const code = tag.toLowerCase().split('-')[0] ?? '';
    // Browsers of some years wrote Indonesian as `in`, its code before 1989.
    const current = code === 'in' ? 'id' : code;
    if (isLanguage(current)) return current;
  }
  return 'en';
}
