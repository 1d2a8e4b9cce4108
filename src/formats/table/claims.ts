// Who says what a row says: its source, who is quoted, where it stands; each source, speaker and operator once.
import type { Claim, Operator, Source, Speaker } from '../../airlift/airlift.ts';
import { type Language, type Localized, languages } from '../../i18n/languages.ts';
import { readChanges } from './changes.ts';
import type { TableRow } from './columns.ts';
import { dayIn, namesIn } from './row.ts';
import { idFrom, localized, localizedCell } from './texts.ts';

/** Ids that no two things of a kind share. */
class Ids {
  readonly #taken = new Set<string>();

  distinct(kind: 'claim' | 'source' | 'speaker', id: string): string {
    const base = id === '' ? kind : id;
    for (let count = 1; ; count += 1) {
      const option = count === 1 ? base : `${base}-${count}`;
      const key = `${kind} ${option}`;
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return option;
    }
  }
}

/** A thing kept once, which a later row may give names in more languages. */
interface Named<Thing> {
  readonly thing: Thing;
  texts: Partial<Localized>;
}

/** The same for all claims that need none: a worker hands it over once. */
const none: readonly never[] = [];

/** `paragraph 2, 4-6`, and whatever follows a semicolon. */
const paragraphForm = /^para(?:graph)?s?\.?\s*(\d[\d,\s–-]*)(?:;\s*(.+))?$/is;

/** Who publishes at an address, where nothing else says who says so: `news.example`; empty for what is no address. */
function hostOf(address: string): string {
  const [, host = ''] = /^https?:\/\/(?:www\.)?([^/?#:@\s]+)/i.exec(address) ?? [];
  return host.toLowerCase();
}

/** Reads claims; what several rows name is one object. */
export class ClaimReader {
  readonly #own: Language;
  /** Who says so where a row does not tell; empty where nobody does. */
  readonly #otherwise: string;
  readonly #ids = new Ids();
  readonly #sources = new Map<string, Source>();
  readonly #speakers = new Map<string, Named<{ id: string; name: Localized }>>();
  readonly #operators = new Map<string, Named<{ id: string; names: Localized }>>();

  constructor(own: Language, otherwise: string) {
    this.#own = own;
    this.#otherwise = otherwise;
  }

  get sources(): readonly Source[] {
    return [...this.#sources.values()];
  }

  get operators(): readonly Operator[] {
    return [...this.#operators.values()].map(({ thing }) => thing);
  }

  /** Who flew; names in other languages stand beside, in the same order, and need to be given once only. */
  operatorsOf(row: TableRow): readonly Operator[] {
    const others = languages.map(
      (language) => [language, namesIn(row.cell(`operator_${language}`))] as const,
    );
    return namesIn(row.cell('operator')).map((name, index) => {
      const texts: Partial<Record<Language, string>> = {};
      for (const [language, names] of others) if (names[index] !== undefined) texts[language] = names[index];
      texts[this.#own] ??= name;
      const key = idFrom(name) || name;
      const known = this.#operators.get(key) ?? {
        thing: { id: key, names: localized(texts, this.#own) ?? sameEverywhere(name) },
        texts,
      };
      known.texts = { ...texts, ...known.texts };
      known.thing.names = localized(known.texts, this.#own) ?? known.thing.names;
      this.#operators.set(key, known);
      return known.thing;
    });
  }

  /** @param id what it is called, as far as that is free */
  claimOf(row: TableRow, id: string): Claim {
    const { cell } = row;
    const [, numbers, rest] = paragraphForm.exec(cell('where')) ?? [];
    return {
      id: this.#ids.distinct('claim', id),
      source: this.#sourceOf({
        publisher: cell('source') || this.#otherwise || hostOf(cell('source_url')),
        title: cell('source_title') || null,
        reference: cell('source_url') || null,
        published: dayIn(cell('source_date')),
      }),
      paragraphs: numbers === undefined ? none : numbersIn(numbers),
      row: row.row,
      rows: row.rows ?? null,
      where: numbers === undefined ? cell('where') || null : (rest ?? null),
      saidBy: this.#speakerOf(row),
      saidTo: cell('said_to') === '' ? null : this.#publisherOf(cell('said_to')),
      said: dayIn(cell('said_on')),
      about: dayIn(cell('speaks_of')),
      text: localizedCell(row, 'note', this.#own),
      changed: cell('changed') === '' ? none : readChanges(cell('changed')),
    };
  }

  #sourceOf(described: Pick<Source, 'publisher' | 'title' | 'reference' | 'published'>): Source {
    const key = JSON.stringify(Object.values(described));
    const known = this.#sources.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.distinct('source', idFrom(described.publisher));
    const source: Source = { ...described, id, translates: null };
    this.#sources.set(key, source);
    return source;
  }

  /** A source of which no more than the name is told. */
  #publisherOf(publisher: string): Source {
    const known = this.sources.find((source) => source.publisher === publisher);
    return known ?? this.#sourceOf({ publisher, title: null, reference: null, published: null });
  }

  #speakerOf(row: TableRow): Speaker | null {
    const texts: Partial<Record<Language, string>> = {};
    for (const language of languages) {
      const text = row.cell(`said_by_${language}`);
      if (text !== '') texts[language] = text;
    }
    const name = row.cell('said_by') || texts[this.#own];
    if (!name) return null;
    texts[this.#own] ??= name;
    const known = this.#speakers.get(name) ?? {
      thing: { id: this.#ids.distinct('speaker', idFrom(name)), name: sameEverywhere(name) },
      texts,
    };
    known.texts = { ...texts, ...known.texts };
    known.thing.name = localized(known.texts, this.#own) ?? known.thing.name;
    this.#speakers.set(name, known);
    return known.thing;
  }
}

const sameEverywhere = (text: string): Localized => ({ en: text, id: text, ru: text, kk: text });

/** `2, 4-6` as 2, 4, 5, 6. */
function numbersIn(list: string): readonly number[] {
  return list.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split(/[–-]/).map(Number);
    return from < 1 || to < from || to - from > 1000
      ? []
      : Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
