// The notes at a sheet's foot: source, reading aid with what is not reported, borders and data.
import { type Basis, basisOf, reader, reference } from '../../../airlift/basis.ts';
import { leadClaim } from '../../../airlift/pointing/links.ts';
import type { Language } from '../../../i18n/languages.ts';
import { claimedWords } from '../../../report/count-words.ts';
import { sourceLineOf } from '../../../report/credits/source-line.ts';
import { isOneCount } from '../../../report/rows/filter-words.ts';
import { type NotDrawn, notDrawnOf } from '../../../report/rows/not-drawn.ts';
import type { Run } from '../../drawing/text-flow.ts';
import type { SheetContent } from '../content.ts';
import { hasLineLegend } from '../map/line-legend.ts';
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

/** Letters that the names of many sources may take; all of them are in the file. */
const creditRoom = 230;
/** More remarks on what is not reported are said to be more. */
const mostRemarks = 10;

/**
 * Source, reading aid and credits, each opened by its name in bold.
 * @param mapWidth pixels: the legend of a wide map says what is not drawn
 */
export function notesOf(options: SheetContent, sizes: SheetSizes, mapWidth: number): Notes {
  const { theme, borders, licences, mapCredits } = options;
  const { airlift, report, measure, language, messages } = options.presentation;
  const bold = (text: string): Run => ({
    text: `${text} `,
    font: { size: sizes.note, weight: 600 },
    fill: theme.ink,
    isWhole: true,
  });
  const plain = (text: string): Run => ({ text, font: { size: sizes.note, weight: 400 }, fill: theme.ink2 });
  const notDrawn = hasLineLegend(options, mapWidth)
    ? []
    : notDrawnOf(airlift, report.shown, measure, messages);
  const reading = readingOf(options, notDrawn);
  const remarks = airlift.notReported.map(({ text }) => text[language]);
  const { countries, towns, waters } = options.gazetteer;
  const names = [
    ...[...countries, ...towns, ...waters].map(({ name }) => name),
    ...airlift.places.map((place) => place.names[language]),
  ];
  const missing = remarks.slice(0, mostRemarks).map((text) => lowered(text, language, names));
  if (remarks.length > mostRemarks) missing.push(messages.moreInFile(remarks.length - mostRemarks));
  const lead = basisOf(leadClaim(airlift)?.id);
  return {
    source: {
      basis: lead,
      runs: [
        bold(messages.sheetSource),
        plain(sourceLineOf(airlift, language, messages, report.shown, creditRoom)),
      ],
    },
    reading: {
      basis: basisOf(
        ...`${lead} ${notDrawn.map(({ basis }) => basis).join(' ')}`.split(' ').filter(Boolean),
        reader,
      ),
      runs: [
        bold(messages.sheetReading),
        plain(reading),
        ...(missing.length === 0
          ? []
          : [bold(messages.notReported), plain(`${capitalised(missing.join('; '), language)}.`)]),
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

/** What the reader has to know of the map, as far as it is true of what is shown. */
function readingOf(
  { presentation: { airlift, report, measure, messages }, projection }: SheetContent,
  notDrawn: readonly NotDrawn[],
): string {
  const { shown, flows, figures } = report;
  const filter = /[.!?]$/.test(report.filter) ? report.filter : `${report.filter}.`;
  const drawn = flows.filter(({ state }) => state !== 'out');
  const shared = drawn.filter(({ isShared }) => isShared).length;
  const [first] = shown.movements;
  const total = figures.find((figure) => figure.kind === 'total' && figure.measure === measure);
  const count =
    shown.movements.length === 1 && first !== undefined
      ? claimedWords(first.movement, measure, messages)
      : total?.number == null
        ? null
        : [`${total.comparator}${total.number}`, total.upTo].filter((part) => part !== null).join(' ');
  return [
    ...(isOneCount(airlift) &&
    shown.portion === 'whole' &&
    airlift.aircraft.length === 0 &&
    airlift.tableRows === undefined
      ? []
      : [filter]),
    ...(drawn.length === 0
      ? []
      : shared === 0
        ? [messages.sheetLines]
        : drawn.length === 1
          ? [messages.sheetShared]
          : [messages.sheetSharedAmong]),
    ...(shown.fleets.length === 0 || count === null ? [] : [messages.sheetGroup(count)]),
    ...notDrawn.map(({ words, reason }) => `${words}, ${reason}.`),
    `${messages.projectionName[projection]} `,
  ].join(' ');
}

/**
 * As within a sentence: in small letters where it begins neither with a name, declined or not, nor with an abbreviation.
 * @param names that the map knows in this language
 */
export function lowered(text: string, language: Language, names: readonly string[]): string {
  const isAbbreviation = /^\p{L}\p{Lu}/u.test(text);
  const stems = names.map((name) => (name.length > 4 ? name.slice(0, -1) : name));
  if (isAbbreviation || stems.some((stem) => stem !== '' && text.startsWith(stem))) return text;
  return text.slice(0, 1).toLocaleLowerCase(language) + text.slice(1);
}

function capitalised(text: string, language: Language): string {
  return text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
}
