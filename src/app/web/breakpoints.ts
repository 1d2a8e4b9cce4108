// Where the page's layout changes: said once, for programs and, by the build, for style sheets (`@media (--narrow)`).

/** Media queries by the names that style sheets use for them; an em is 16 px or what the reader has set. */
export const breakpoints = {
  /** The panel is a sheet below the map, as on a phone. */
  narrow: '(max-width: 53.75em)',
  /** The panel stands beside the map. */
  wide: '(min-width: 53.76em)',
} as const;
