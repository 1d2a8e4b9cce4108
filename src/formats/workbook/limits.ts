// How much a file may hold: what is larger is told in a sentence before it takes a browser's memory or its time.

/** Bytes of a file as it is chosen; only of Parquet, where most of a file need not be read, there may be more. */
export const mostBytes = 32 * 1024 * 1024;
export const mostBytesOfParquet = 128 * 1024 * 1024;

/** Rows beyond which rows that say the same are read as one; a table of fewer is read row by row. */
export const largeTable = 5000;

/** Of a large table of text or Parquet, which is read piece by piece: bytes, and rows. */
export const mostBytesInPieces = 2 * 1024 * 1024 * 1024;
export const mostRowsInPieces = 10_000_000;

/** Movements that a page can hold, filter and draw. */
export const mostMovements = 100_000;

/** Bytes that all parts of an archive may have when they are unpacked. */
export const mostUnpacked = 64 * 1024 * 1024;

/** Rows of one sheet. */
export const mostRows = 200_000;

/** Cells of one sheet, empty ones between others among them. */
export const mostCells = 4_000_000;

/** Tables and cells of a page in HTML or wikitext, which is read in one go. */
export const mostTablesOfPage = 2000;
export const mostCellsOfPage = 1_000_000;

export const mostColumns = 1000;

export const mostSheets = 60;

/** How deep lists and objects of JSON may stand in each other. */
export const deepest = 60;

/** `32 MB`. */
export const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;
