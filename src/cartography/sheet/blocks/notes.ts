// The notes at a sheet's foot: source, reading aid with what is not reported, borders and data.
import { type Basis, basisOf, reader, reference } from '../../../airlift/basis.ts';
import { leadClaim } from '../../../airlift/pointing/links.ts';
import type { Language } from '../../../i18n/languages.ts';
import { claimedWords } from '../../../report/count-words.ts';
import type { Run } from '../../drawing/text-flow.ts';
import type { SheetContent } from '../content.ts';
import type { SheetSizes } from './block.ts';

export interface Note {
  readonly runs: readonly Run[];
  /** What its numbers stand on. */
  readonly basis: Basis;
}

export interface Notes {
  readonly source: Note;
  readonly reading: Note;
  readonly borders: Note;
}

/** Source, reading aid and credits, each opened by its name in bold. */
export function notesOf(options: SheetContent, sizes: SheetSizes): Notes {
  const { theme, projection, borders, licences, mapCredits } = options;
  const { airlift, report, measure, language, messages } = options.presentation;
  const bold = (text: string): Run => ({
    text: `${text} `,
    font: { size: sizes.note, weight: 600 },
    fill: theme.ink,
  });
  const plain = (text: string): Run => ({ text, font: { size: sizes.note, weight: 400 }, fill: theme.ink2 });
  const [first] = report.shown.movements;
  const count = first === undefined ? null : claimedWords(first.movement, measure, messages);
  const group = report.shown.fleets.length === 0 || count === null ? '' : ` ${messages.sheetGroup(count)}`;
  const filter = /[.!?]$/.test(report.filter) ? report.filter : `${report.filter}.`;
  const missing = airlift.notReported.map((remark) => lowered(remark.text[language], language)).join('; ');
  const reading = `${filter} ${messages.sheetShared}${group} ${messages.projectionName[projection]} `;
  const lead = basisOf(leadClaim(airlift)?.id);
  return {
    source: {
      basis: lead,
      runs: [bold(messages.sheetSource), plain(report.sourceLineWithParagraphs)],
    },
    reading: {
      basis: basisOf(lead, reader),
      runs: [
        bold(messages.sheetReading),
        plain(reading),
        bold(messages.notReported),
        plain(`${capitalised(missing, language)}.`),
      ],
    },
    borders: {
      basis: reference,
      runs: [
        ...(mapCredits === '' ? [] : [bold(messages.sheetMap), plain(`${mapCredits} `)]),
        ...(options.hasBasemap ? [bold(messages.sheetBorders), plain(`${borders} `)] : []),
        bold(messages.sheetData),
        plain(licences),
      ],
    },
  };
}

function lowered(text: string, language: Language): string {
  return text.slice(0, 1).toLocaleLowerCase(language) + text.slice(1);
}

function capitalised(text: string, language: Language): string {
  return text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
}
