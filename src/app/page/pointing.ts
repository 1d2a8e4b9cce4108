// What is pointed at, what is pinned, and what lights up with it: one thing for every part of the page.

export interface Pointing {
  /** The id under the mouse or the keyboard's focus. */
  readonly pointed: string | null;
  /** The id pinned by a press; it stands in the address. */
  readonly focus: string | null;
  /** All ids that light up. */
  readonly lit: ReadonlySet<string>;
  readonly onPoint: (id: string | null) => void;
  /** Something in the panel is under the mouse: all that belongs to it lights up, but no card covers the map. */
  readonly onLight: (id: string | null) => void;
  readonly onFocus: (id: string | null) => void;
}
