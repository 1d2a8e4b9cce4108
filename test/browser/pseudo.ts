// The page in a language nobody speaks: every text that goes through the messages or the data's translations has other
// vowels and is about a third longer, so that one left untranslated or cut off shows.
import type { Plugin } from 'vite';

const accents: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', y: 'ý' };

/** Doubles the vowels of a text, and puts accents on them. */
export function pseudo(text: string): string {
  return text.replace(/[aeiouy]/gi, (letter) => {
    const accented = accents[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? accented.repeat(2) : accented.toUpperCase();
  });
}

/** Every text of the data's translations, in pseudo. */
function pseudoData(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pseudoData);
  if (typeof value !== 'object' || value === null) return value;
  const isLocalized = 'en' in value && typeof value.en === 'string' && 'kk' in value;
  if (isLocalized) return { ...value, en: pseudo(String(value.en)) };
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, pseudoData(each)]));
}

/** The names in a gazetteer of one language, as JSON.parse goes through it. */
const pseudoName = (key: string, value: unknown) => (key === 'name' ? pseudo(String(value)) : value);

/** The texts of an airlift, and what others are called. */
const pseudoText = (key: string, value: unknown) =>
  typeof value === 'string' && key !== 'slug' ? pseudo(value) : value;

/** The names alone. */
const pseudoWord = (_key: string, value: unknown) => (typeof value === 'string' ? pseudo(value) : value);

/** Puts pseudo in the place of English while the page is built. */
export function pseudoLanguage(): Plugin {
  return {
    name: 'pseudo-language',
    enforce: 'pre',
    // The pages are written with it, too.
    api: { shapesPages: true },
    // The program of pages that are single files is bundled in a build of its own, and no word of it is looked at here.
    load: (id) =>
      id === '\0virtual:single-file'
        ? 'export default { file: "assets/none.json", bytes: 2_200_000 };'
        : null,
    transform(code, id) {
      const [, data] = /^export default ([[{].*[\]}]);$/s.exec(code) ?? [];
      if (/virtual:airlift\/[^/]+\/en$/.test(id))
        return code.replace(
          /^(export (?:default|const titles =)) (.*);$/gm,
          (_, start: string, words: string) => `${start} ${JSON.stringify(JSON.parse(words, pseudoText))};`,
        );
      if (id.includes('virtual:gazetteer/en/first') && data !== undefined)
        return `export default ${JSON.stringify(JSON.parse(data, pseudoName))};`;
      if (id.includes('virtual:gazetteer/en/names') && data !== undefined)
        return `export default ${JSON.stringify(JSON.parse(data, pseudoWord))};`;
      if (/\/geo\/.+\.json$/.test(id)) return JSON.stringify(pseudoData(JSON.parse(code)));
      // Those of the dialog, of the table and of a file's problems are modules of their own.
      if (!/\/src\/i18n\/(?:own\/|table\/|problems\/|choice\/)?en\.ts$/.test(id)) return null;
      // In the page's own words lists are no words.
      const isMain = id.endsWith('/src/i18n/en.ts');
      const wrap = (value: string) => `
        const accents = ${JSON.stringify(accents)};
        ${pseudo.toString().replace(/^function \w+/, 'function pseudo')}
        const wrap = (value) => {
          if (typeof value === 'string') return pseudo(value);
          if (typeof value === 'function') return (...args) => wrap(value(...args));
          if (Array.isArray(value)) return ${isMain} ? value : value.map(wrap);
          if (typeof value !== 'object' || value === null) return value;
          return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, wrap(each)]));
        };
        export const en = wrap(${value});`;
      return `${code.replace('export const en =', 'const plain =')}\n${wrap('plain')}`;
    },
  };
}
