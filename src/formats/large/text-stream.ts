// A text with separators as a stream of records, read piece by piece as often as it is wanted.
import { told } from '../../i18n/problems/told.ts';
import type { ReadingProgress } from '../opening.ts';
import { type Encoding, encodingGuessed, encodingOf, PiecewiseText } from '../table/cells/encoding.ts';
import {
  otherSeparatorOf,
  type Separator,
  type SeparatorReading,
  separatorOf,
} from '../table/cells/separator.ts';
import { mostColumns, mostRowsInPieces } from '../workbook/limits.ts';
import { Refusal } from '../workbook/reading.ts';
import { bytesBetween, type FileContent, piecesOf, sizeOf } from './content.ts';
import { type TakeRecord, TextRecords } from './text-records.ts';

/** Bytes of the beginning by which it is seen how a text is written and divided. */
const beginning = 256 * 1024;

/** Records of the beginning by which it is seen how many columns there are. */
const firstRecords = 100;
/** So many rows with another separator are named. */
const mostNamed = 100;

/** Rows that another sign divides than the others. */
export interface OtherwiseDivided {
  readonly rows: number[];
  rowsInAll: number;
}

/** What a text turned out not to be. */
class OtherEncoding extends Error {
  readonly encoding: Encoding;

  constructor(encoding: Encoding) {
    super();
    this.encoding = encoding;
  }
}

/** Thrown by whoever takes records, and has enough of them. */
export class Enough extends Error {}

export class TextStream {
  readonly #content: FileContent;
  readonly #onProgress: (progress: ReadingProgress) => void;
  encoding: Encoding;
  isEncodingGuessed: boolean;
  readonly divided: SeparatorReading;
  /** The row whose quotation mark is not closed; null where there is none. */
  unclosed: number | null = null;
  /** By the sign that divides them. */
  readonly otherwise = new Map<Separator, OtherwiseDivided>();

  private constructor(
    content: FileContent,
    onProgress: (progress: ReadingProgress) => void,
    encoding: Encoding,
    isGuessed: boolean,
    divided: SeparatorReading,
  ) {
    this.#content = content;
    this.#onProgress = onProgress;
    this.encoding = encoding;
    this.isEncodingGuessed = isGuessed;
    this.divided = divided;
  }

  /** @returns null for what is no text */
  static async of(
    content: FileContent,
    onProgress: (progress: ReadingProgress) => void,
  ): Promise<TextStream | null> {
    const head = await bytesBetween(content, 0, Math.min(beginning, sizeOf(content)));
    const first = encodingOf(head);
    if (first === null) return null;
    let { encoding, isGuessed } = first;
    let text = new PiecewiseText(encoding).read(head, false);
    if (text === null) {
      const other = encodingGuessed(head);
      if (other === null) return null;
      [encoding, isGuessed] = [other, true];
      text = new PiecewiseText(encoding).read(head, false) ?? '';
    }
    return new TextStream(content, onProgress, encoding, isGuessed, separatorOf(text));
  }

  /** @throws Refusal for what is too large, or no text in the midst of it */
  async each(take: TakeRecord): Promise<void> {
    try {
      await this.#eachIn(take);
    } catch (error) {
      if (!(error instanceof OtherEncoding)) throw error;
      this.encoding = error.encoding;
      this.isEncodingGuessed = true;
      throw new Restart();
    }
  }

  async #eachIn(take: TakeRecord): Promise<void> {
    const text = new PiecewiseText(this.encoding);
    const { separator } = this.divided;
    let [columns, filled] = [0, 0];
    this.otherwise.clear();
    const records = new TextRecords(separator, (row, cells, hasQuotes) => {
      // A blank line is no row of a table.
      if (cells.length === 1 && cells[0]?.trim() === '') return;
      filled += 1;
      if (filled > mostRowsInPieces)
        throw new Refusal(told('too-large.log-rows', { count: filled, most: mostRowsInPieces }));
      if (cells.length > mostColumns) throw new Refusal(told('too-large.columns', { count: cells.length }));
      if (row <= firstRecords) columns = Math.max(columns, cells.length);
      const other = cells.length < columns ? otherSeparatorOf(cells, separator, columns) : null;
      const divided = other === null ? null : dividedBy(other, cells.join(separator), hasQuotes);
      if (other !== null && divided !== null) this.#keepOtherwise(other, row);
      take(row, divided ?? cells);
    });
    const size = sizeOf(this.#content);
    let bytes = 0;
    for await (const piece of piecesOf(this.#content)) {
      bytes += piece.length;
      const read = text.read(piece, bytes >= size);
      if (read === null) {
        const other = this.encoding === 'utf-8' ? encodingGuessed(piece) : null;
        if (other === null) throw new Refusal(told('not-text'));
        throw new OtherEncoding(other);
      }
      records.push(read, bytes >= size);
      this.#onProgress({ rows: filled, bytes, ofBytes: size });
    }
    if (filled === 0) throw new Refusal(told('no-rows.empty'));
    this.unclosed = records.unclosed;
  }

  #keepOtherwise(sign: Separator, row: number): void {
    const known = this.otherwise.get(sign) ?? { rows: [], rowsInAll: 0 };
    this.otherwise.set(sign, known);
    known.rowsInAll += 1;
    if (known.rows.length < mostNamed) known.rows.push(row);
  }
}

/** The cells of a record by another sign; null where it stands in the quotes of one cell. */
function dividedBy(sign: Separator, record: string, hasQuotes: boolean): readonly string[] | null {
  if (!hasQuotes) return record.split(sign);
  return record.includes(`"${sign}"`) ? record.split(sign).map((cell) => cell.replace(/^"|"$/g, '')) : null;
}

/** Thrown where a text has to be read from its beginning once more, in another encoding. */
export class Restart extends Error {}
