// How to cite what the map shows: a paragraph of plain text in the reader's language, and an entry for BibTeX.
import type { Airlift } from '../airlift/airlift.ts';
import type { CalendarDate } from '../airlift/period.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';

export interface CitationOptions {
  readonly airlift: Airlift;
  readonly language: Language;
  readonly messages: Messages;
  /** The whole address of the view. */
  readonly address: string;
  /** The day on which the view was opened, the reader's own. */
  readonly accessed: CalendarDate;
  /** Who said what is shown, who carried it, and where it is to be found: sentences, one or more for each source. */
  readonly credits: readonly string[];
}

/** The day of a moment by the reader's own calendar and clock: in universal time it may be another. */
export function localDay(moment: Date): CalendarDate {
  const digits = (value: number, count: number) => String(value).padStart(count, '0');
  return `${digits(moment.getFullYear(), 4)}-${digits(moment.getMonth() + 1, 2)}-${digits(moment.getDate(), 2)}`;
}

/**
 * One paragraph: title, kicker, who said it to whom and when, who carried it and when, the source's title and
 * reference, the address of the view, and in brackets the day of access, as ISO 690 has it.
 */
export function citationText(options: CitationOptions): string {
  const { airlift, language, messages, address, accessed, credits } = options;
  const sentences = [
    ended(airlift.title[language]),
    ended(airlift.kicker[language]),
    ...credits,
    `${address} [${messages.date(accessed)}].`,
  ];
  return oneLine(sentences.join(' '));
}

/**
 * A `@misc` entry, which both BibTeX and biblatex read. Its author is the map's: who said what the map shows, to whom,
 * when and where stands in its note, as does the date of the source. Since the page itself bears no date, year and month
 * are those of the access.
 */
export function citationBibTex(options: CitationOptions): string {
  const { airlift, language, address, accessed, credits } = options;
  const [year = '', month = ''] = accessed.split('-');
  const note = [ended(airlift.kicker[language]), ...credits, airlift.caveat[language]];
  const fields: readonly (readonly [name: string, value: string])[] = [
    // A second pair of braces keeps a name from being divided, and capitals from being lost.
    ['author', `{{${escaped(authors)}}}`],
    ['title', `{{${escaped(airlift.title[language])}}}`],
    ['year', `{${escaped(year)}}`],
    ['month', monthMacros[Number(month) - 1] ?? `{${escaped(month)}}`],
    ['url', `{${verbatimAddress(address)}}`],
    ['urldate', `{${escaped(accessed)}}`],
    ['note', `{${escaped(note.join(' '))}}`],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`);
  return `@misc{${airlift.slug},\n${lines.join('')}}\n`;
}

/** As in the licence of this project. */
export const authors = 'The authors of the airlift map';

/** Month names that every style of BibTeX knows how to write. */
const monthMacros = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ended = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** Without line breaks, and without the spaces that only a page needs. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const special: Readonly<Record<string, string>> = {
  // BibTeX counts braces even behind a backslash, so a single one has to be a command.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as TeX sets it literally. */
function escaped(text: string): string {
  return oneLine(text).replace(/[{}\\~^%&#_$]/g, (sign) => special[sign] ?? `\\${sign}`);
}

/** An address for a field that BibTeX and biblatex take letter by letter: nothing is escaped as TeX, or links break. */
function verbatimAddress(address: string): string {
  return address.replace(
    /[{}\\\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
