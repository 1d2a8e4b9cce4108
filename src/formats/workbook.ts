// What a file of rows holds before anybody has asked what it means: sheets of cells, as text. Every format of rows (CSV and its
// relatives, XLSX, GeoJSON, KML, JSON lists, Parquet) becomes this, and one reading makes an airlift of it.

import type { RowNumbers } from '../airlift/airlift.ts';

/** One line of a table; a quoted cell may go on over several lines of the file. */
export interface TableRecord {
  /** As a spreadsheet numbers it, the first being 1. */
  readonly row: number;
  /** True dates as ISO 8601, numbers as JavaScript writes them, everything else as it was written. */
  readonly cells: readonly string[];
  /** All rows that it stands for, where those are several that say the same; `row` is the first of them. */
  readonly rows?: RowNumbers;
  /** By column what the exact amounts of these rows add up to; what stands in the cells is that of the first. */
  readonly sums?: ReadonlyMap<number, number>;
}

export interface Sheet {
  /** null where a file has only one, without a name. */
  readonly name: string | null;
  readonly records: readonly TableRecord[];
  /** Whether a spreadsheet does not show it. */
  readonly isHidden?: boolean;
}

export interface Workbook {
  readonly format: 'csv' | 'xlsx' | 'geojson' | 'kml' | 'json' | 'parquet';
  /** Those named `places` and `about` (or of FlowmapBlue `locations`) go with the others. */
  readonly sheets: readonly Sheet[];
  /** Whether it is known that every cell is text as a person typed it: numbers of XLSX need no guessing of separators. */
  readonly isTyped: boolean;
}
