// What the build tells the service worker of each file: data, the same on both sides.

export interface KeptFile {
  /** Below the site, as `basemap/ground-4.json`. */
  readonly path: string;
  /** Changes with the content; null where the name does. */
  readonly revision: string | null;
  /** What it takes on the line, where a host sends the compressed copies. */
  readonly bytes: number;
  /** First and last byte of a part of the file that stands for all of it until that is kept; null: the whole file. */
  readonly part: readonly [number, number] | null;
  /**
   * `needed`: without it the page does not run, and nothing is kept. `unasked`: kept as well, if it can be had.
   * `open`: a page, or what the pages of an airlift need, kept once a reader has opened it. `asked`: kept when the reader wants everything kept.
   */
  readonly when: 'needed' | 'unasked' | 'open' | 'asked';
  /** The slug of the airlift that alone needs it; null: it is not one airlift's, or the first one's. */
  readonly airlift: string | null;
  /** Below the site: what is answered without a network where this is not kept; null: nothing. */
  readonly instead: string | null;
}
