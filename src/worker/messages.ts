// What the page and the service worker say to each other.

/** The reader has asked for the newer version. */
export const takeOver = 'take-over';

/** `tell`: how much is kept. `keep-all`, `keep-less`: what the reader wants. `keep-missing`: what failed before. */
export type Wish = 'tell' | 'keep-all' | 'keep-less' | 'keep-missing';

/** Which files the reader wants kept; `undecided`: as the page thinks right. */
export type Choice = 'all' | 'less' | 'undecided';

/** How much is kept; sent again and again while files are fetched. Bytes are those on the line. */
export interface Keeping {
  readonly choice: Choice;
  readonly keptBytes: number;
  readonly wholeBytes: number;
  /** Whether files are being fetched. */
  readonly isWorking: boolean;
}

/** To a page that was answered with a coarser ground, because there is no network. */
export const lessDetail = 'less-detail';
