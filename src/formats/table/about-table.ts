// The table `about`: what an airlift is called and what its readers should know, in one language or several.
import type { Airlift, Remark } from '../../airlift/airlift.ts';
import { isLanguage, type Language, type Localized, languages } from '../../i18n/languages.ts';
import { dataLicence } from '../data-licence.ts';
import type { Table, TableRow } from './columns.ts';
import type { Faults } from './faults.ts';
import type { Cell } from './records.ts';
import { idFrom, localized } from './texts.ts';

/** What the table says of the whole airlift. */
export interface About extends Pick<Airlift, 'languages' | 'kicker' | 'title' | 'summary' | 'caveat'> {
  readonly slug: string;
  readonly notReported: readonly Remark[];
}

const fields = [
  'title',
  'kicker',
  'summary',
  'caveat',
  'not_reported',
  'note',
  'slug',
  'language',
  'licence',
] as const;
type Field = (typeof fields)[number];

type Texts = Partial<Record<Language, string>>;

const isField = (word: string): word is Field => (fields as readonly string[]).includes(word);

/**
 * Reads it in either of two forms: a field a line, with a column a language (`field,en,ru`) or one for all (`field,text`);
 * or a field a column (`title,summary`, `title_ru`).
 * @param stem the file's name without its ending: what the airlift is called where nothing else says so
 */
export function aboutOf(table: Table, stem: string, faults: Faults): About {
  const own = ownLanguage(table, faults);
  const texts = table.has('field') ? fieldsByLine(table, own, faults) : fieldsByColumn(table, own);
  const of = (field: Field) => texts.get(field)?.[0] ?? {};
  const name = stem.replace(/[-_]+/g, ' ').trim() || 'airlift';
  const title = localized(of('title'), own) ?? inAllLanguages(name);
  const given = languages.filter((language) => [...texts.values()].flat().some((each) => each[language]));
  return {
    slug: idFrom(Object.values(of('slug'))[0] ?? '') || idFrom(stem) || 'airlift',
    languages: [own, ...given.filter((language) => language !== own)],
    title,
    kicker: localized(of('kicker'), own) ?? inAllLanguages(''),
    summary: localized(of('summary'), own) ?? inAllLanguages(''),
    caveat: localized(of('caveat'), own) ?? localized(of('note'), own) ?? inAllLanguages(''),
    notReported: (texts.get('not_reported') ?? []).flatMap((each, index) => {
      const text = localized(each, own);
      return text === null ? [] : [{ id: `not-reported-${index + 1}`, text }];
    }),
  };
}

const inAllLanguages = (text: string): Localized => ({ en: text, id: text, ru: text, kk: text });

/** The language of what is marked with none: the one that is named, or the first that has a column; English else. */
function ownLanguage(table: Table, faults: Faults): Language {
  const named = table.has('field')
    ? table.rows.find(({ cell }) => cell('field').toLowerCase() === 'language')
    : table.rows[0];
  const column = table.has('field') ? 'text' : 'language';
  const word = named?.cell(column).toLowerCase() ?? '';
  if (isLanguage(word)) return word;
  if (word !== '')
    faults.add({
      code: 'unreadable-word',
      weight: 'told',
      table: 'about',
      row: named?.row ?? null,
      column,
      found: word,
      values: { says: 'language', known: languages.join(', ') },
    });
  return table.languages[0] ?? 'en';
}

function fieldsByLine(table: Table, own: Language, faults: Faults): ReadonlyMap<Field, readonly Texts[]> {
  const texts = new Map<Field, Texts[]>();
  for (const row of table.rows) {
    const field = row.cell('field').toLowerCase();
    if (isField(field)) texts.set(field, [...(texts.get(field) ?? []), textsOf(row, own)]);
    else
      faults.add({
        code: 'unreadable-word',
        weight: 'told',
        table: 'about',
        row: row.row,
        column: 'field',
        found: field,
        values: { says: 'field', known: fields.join(', ') },
      });
  }
  return texts;
}

function textsOf({ cell }: TableRow, own: Language): Texts {
  const entries = languages.map((language) => [language, cell(language)] as const);
  const texts = Object.fromEntries(entries.filter(([, text]) => text !== '')) as Texts;
  const unmarked = cell('text');
  return unmarked === '' || texts[own] !== undefined ? texts : { ...texts, [own]: unmarked };
}

function fieldsByColumn({ rows }: Table, own: Language): ReadonlyMap<Field, readonly Texts[]> {
  const texts = new Map<Field, Texts[]>();
  for (const { cell } of rows)
    for (const field of fields) {
      const marked = languages.map((language) => [language, cell(`${field}_${language}`)] as const);
      const each = Object.fromEntries(marked.filter(([, text]) => text !== '')) as Texts;
      if (cell(field) !== '' && each[own] === undefined) each[own] = cell(field);
      if (Object.keys(each).length > 0) texts.set(field, [...(texts.get(field) ?? []), each]);
    }
  return texts;
}

/** The table as records, a field a line. */
export function aboutRecords(airlift: About): readonly (readonly Cell[])[] {
  const line = (field: Field, text: Localized): Cell[] => [
    field,
    ...airlift.languages.map((language) => text[language]),
  ];
  const texts = (['title', 'kicker', 'summary', 'caveat'] as const).map((field) =>
    line(field, airlift[field]),
  );
  return [
    ['field', ...airlift.languages],
    ['slug', airlift.slug],
    ...texts.filter((cells) => cells.slice(1).some((cell) => cell !== '')),
    ...airlift.notReported.map(({ text }) => line('not_reported', text)),
    ['licence', dataLicence],
  ];
}
