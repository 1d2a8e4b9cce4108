// What a browser engine does for a test, whatever protocol drives it: a page, a mouse, keys, files out and in.

export const engineNames = ['Chromium', 'Firefox', 'WebKit'] as const;
export type EngineName = (typeof engineNames)[number];

/** Keys by the names of KeyboardEvent.key. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'Space' | 'ArrowLeft' | 'ArrowRight';

export interface Point {
  /** CSS pixels from the left edge of the viewport. */
  readonly x: number;
  /** CSS pixels from its top edge. */
  readonly y: number;
}

/** A running browser with one page, 1280 × 800 CSS pixels large. */
export interface Engine {
  /** Such as "Firefox 153.0". */
  readonly version: string;
  /** Leads the page to an address, and waits until its document is loaded. */
  goTo(address: string): Promise<void>;
  /** Runs a function in the page; it gets and gives plain data, and knows nothing of what is around it here. */
  evaluate<Result, Given extends readonly unknown[]>(
    run: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result>;
  /** Moves the mouse through points in turn, with its button pressed from the first to the last. */
  drag(points: readonly Point[]): Promise<void>;
  /** Moves the mouse without its button. */
  moveMouse(to: Point): Promise<void>;
  click(at: Point): Promise<void>;
  press(key: Key): Promise<void>;
  /** Chooses a file in the input that a selector names. */
  chooseFile(selector: string, path: string): Promise<void>;
  /** A PNG of what is seen of the page. */
  screenshot(): Promise<Uint8Array>;
  /** The folder in which the browser lays what it saves. */
  readonly downloads: string;
  close(): Promise<void>;
}

/** The size of the page in CSS pixels. */
export const viewport = { width: 1280, height: 800 } as const;
