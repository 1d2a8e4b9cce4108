// What is watched in a page, where it is found there, and what comes of it.

/** Where things are in a page. The floor has the region alone. */
export const places = {
  picture: '.map-frame .first-view',
  region: '.map-frame',
  filter: '.type-filter input[type="checkbox"]',
  words: '.figures, .routes',
  save: '.foot button.primary',
} as const;

/** What is written to the console once the page is painted and answers, and the map is meant. */
export const readyMessage = 'bench: ready';
/** What is written to the console once the map is painted: to ask a page for it would be work for the page. */
export const mapMessage = 'bench: map';

export interface WatchOptions {
  readonly places: Readonly<Record<keyof typeof places, string>>;
  readonly readyMessage: string;
  readonly mapMessage: string;
  /** Whether there is a picture to look for, in every frame; the floor has none. */
  readonly hasPicture: boolean;
  /** The mark with which the page says that it answers to the filter. */
  readonly answersMark: string;
  /** Whether the filter is to be pressed at that very mark, to see whether it is true. */
  readonly pressesAtMark: boolean;
}

/** Milliseconds since the navigation began; null is not yet, or never. */
export interface Moments {
  picture: number | null;
  answers: number | null;
  /** Both have been, and what is drawn is painted. */
  ready: number | null;
  /** A mouse has come over the map, which sends for MapLibre; the floor has it from the first. */
  meant: number | null;
  /** The map has said that it is painted, the graphics card is done with it, and the frame after that is painted. */
  map: number | null;
}

export interface Paint {
  /** Frames of animation from the press on, that with the change in it included. */
  readonly frames: number;
  readonly milliseconds: number;
}

export interface Press {
  /** The last frame in which the words changed; null where there are none, or none changed. */
  readonly words: Paint | null;
  /** The last time the map was drawn, and the graphics card was done with it; null where it was not drawn. */
  readonly map: Paint | null;
}

export interface Watch {
  readonly moments: Moments;
  /** What came of a press at the mark: the frame in which the words changed. Null is not yet. */
  atMark: Paint | 'no answer' | null;
  /** Presses a button and waits until nothing changes any more. */
  press(button: string): Promise<Press>;
  /** Waits until what the map was asked to draw is painted; when that is, milliseconds since the navigation began. */
  drawn(): Promise<number>;
  /** Presses a button; the milliseconds until a file is handed to the reader. */
  save(button: string): Promise<number>;
}

declare global {
  interface Window {
    bench: Watch;
  }
}
