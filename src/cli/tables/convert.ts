// An airlift as a file of another format, whole and in all of its languages.
import { basename, extname } from 'node:path';
import type { Airlift } from '../../airlift/airlift.ts';
import { applyFilter, everything } from '../../airlift/counting/filter.ts';
import { mainMeasureOf } from '../../airlift/counting/totals.ts';
import { type Answers, withoutLayout } from '../../formats/answers.ts';
import type { Opening } from '../../formats/opening.ts';
import type { Language } from '../../i18n/languages.ts';
import { loadMessages } from '../../i18n/load-messages.ts';
import { Misuse } from './misuse.ts';

/** The last is everything that was opened, as the page's "Save file" writes it. */
export const formats = ['csv', 'xlsx', 'json', 'geojson', 'airlift.json'] as const;
export type Format = (typeof formats)[number];

export const isFormat = (text: string): text is Format => (formats as readonly string[]).includes(text);

/** By the ending of a file's name; null for another. */
export function formatOfFile(file: string): Format | null {
  if (/.\.airlift\.json$/i.test(basename(file))) return 'airlift.json';
  const ending = extname(file).slice(1).toLowerCase();
  return isFormat(ending) ? ending : null;
}

export interface Opened {
  /** The file's. */
  readonly name: string;
  readonly opening: Extract<Opening, { kind: 'airlift' }>;
  /** By which it was read so. */
  readonly answers: Answers;
}

/** @param language of a format that has only one */
export async function written(opened: Opened, format: Format, language: Language): Promise<Uint8Array> {
  const { airlift } = opened.opening;
  if (format === 'airlift.json') return new TextEncoder().encode(await savedTextOf(opened));
  if (format !== 'xlsx') return new TextEncoder().encode(await textOf(airlift, format, language));
  const { airliftXlsx } = await import('../../formats/xlsx/write-xlsx.ts');
  return airliftXlsx({ airlift, shown: applyFilter(airlift, everything) });
}

/**
 * As the page saves it.
 * @throws a Misuse for a table of which not every row is at hand
 */
async function savedTextOf({ name, opening, answers }: Opened): Promise<string> {
  const [{ documentOf, hasEveryRow }, { savedText }] = await Promise.all([
    import('../../formats/saved/document.ts'),
    import('../../formats/saved/saved-file.ts'),
  ]);
  const { airlift, table = null, view = '' } = opening;
  if (!hasEveryRow(airlift, table))
    throw new Misuse(
      `${name} is so large that rows that say the same are read as one, and a saved file would lack the others; convert it to .csv or .geojson, or save it in the page, which keeps the file itself`,
    );
  const document = documentOf(airlift, name, table);
  return savedText({ document, columns: table?.columns ?? [], answers: withoutLayout(answers), view });
}

async function textOf(
  airlift: Airlift,
  format: Exclude<Format, 'xlsx' | 'airlift.json'>,
  language: Language,
): Promise<string> {
  const shown = applyFilter(airlift, everything);
  switch (format) {
    case 'csv': {
      const { tableText } = await import('../../formats/table/write-table.ts');
      // Commas, whatever the language: the same file for everybody.
      return tableText({ airlift, shown, language: 'en' });
    }
    case 'json':
      return (await import('../../formats/json/write-json.ts')).jsonText(airlift);
    case 'geojson': {
      const [{ geoJsonOf }, { reportOf }, messages] = await Promise.all([
        import('../../formats/geojson/write-geojson.ts'),
        import('../../report/report.ts'),
        loadMessages(language),
      ]);
      const report = reportOf(airlift, everything, mainMeasureOf(airlift), language, messages);
      const sentences = { filter: report.filter, source: report.sourceLineWithParagraphs };
      return geoJsonOf({ airlift, shown, language, messages, sentences });
    }
  }
}
