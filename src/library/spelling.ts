// Spellings of names that are the same to a reader: case, accents, hyphens, and words that every airfield's name has.

/** Letters that Unicode does not take apart into a Latin letter and a mark. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ŋ: 'n',
  ə: 'a',
};

/** In lower case, without accents; letters of other scripts stay. */
export function fold(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase().replace(/['`]/g, '');
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/['’ʼ`´]/g, '')
    .replace(/[łøđðıßæœþŋə]/g, (letter) => plain[letter] ?? letter);
}

/** Folded; `Saint` as it is mostly written. */
export const wordsOf = (text: string): readonly string[] =>
  (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => (word === 'saint' ? 'st' : word));

/** Letters and figures alone. */
export const keyOf = (text: string): string => wordsOf(text).join('');

/** German umlauts written without dots; null where there are none. */
export const withoutUmlauts = (text: string): string | null =>
  /[äöü]/i.test(text) ? text.replace(/[äöü]/gi, (letter) => `${fold(letter)}e`) : null;

const setOf = (words: string) => new Set(words.split(/\s+/).map(fold));

/** What every name of an airfield may have or lack. */
const weak =
  setOf(`airport airports aerodrome airfield international intl int aeropuerto aeroporto aéroport internacional
  internazionale flughafen flugplatz luchthaven lufthavn flygplats lentoasema letiště letisko lotnisko repülőtér nemzetközi
  havalimanı havaalanı bandara bandar udara internasional аэропорт аеропорт аэродром международный міжнародний
  әуежай әуежайы халықаралық`);
/** What only military ones have: left out last. */
const military = setOf('air base force station military raf авиабаза naval army field afb ab аирбаза');

/** Words as most names write them: `AFB` is an air force base. */
function writtenOut(words: readonly string[]): readonly string[] {
  return words.flatMap((word) =>
    word === 'afb' ? ['air', 'force', 'base'] : word === 'ab' ? ['air', 'base'] : [word],
  );
}

/** Without "airport" and its like; with them where there is nothing else. */
export function properWords(text: string): readonly string[] {
  const all = writtenOut(wordsOf(text));
  const proper = all.filter((word) => !weak.has(word));
  return proper.length === 0 ? all : proper;
}

/** Without "air base" and its like too. */
export function barestWords(text: string): readonly string[] {
  const proper = properWords(text);
  const barest = proper.filter((word) => !military.has(word));
  return barest.length === 0 ? proper : barest;
}

const latin: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  қ: 'q',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'kh',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  ђ: 'dj',
  џ: 'dz',
};

/** A folded text of Cyrillic letters in Latin ones; null where it has none. */
export function transliterated(folded: string): string | null {
  if (!/\p{Script=Cyrillic}/u.test(folded)) return null;
  return [...folded].map((letter) => latin[letter] ?? letter).join('');
}
