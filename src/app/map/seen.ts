// What of the map is to be seen: of its ground, its arcs and its words each one of those that there are, and never two.

/** What shows the map. */
export type Engine = 'drawing' | 'maplibre';

export interface Circumstances {
  readonly engine: Engine;
  /** Whether the ground is ours, somebody else's, which only MapLibre can draw, or not known yet. */
  readonly basemap: 'embedded' | 'style' | 'unknown';
  /** Whether the page has brought a drawing along. */
  readonly hasFirstView: boolean;
  /** Whether the map is flat, as that drawing is. */
  readonly isFlat: boolean;
  /** Whether the whole route is shown, as in that drawing. */
  readonly isWhole: boolean;
  /** The ground drawn in the browser: not yet, for another view than is seen now, or for this one. */
  readonly drawn: 'none' | 'other' | 'current';
  /** Whether the words are set; until their font has come they may still change. */
  readonly words: 'none' | 'without-font' | 'set';
  /** Whether lines have widths: they come with the words. */
  readonly hasWidths: boolean;
  readonly isFiltered: boolean;
  /** Whether something is pointed at. */
  readonly isLit: boolean;
  /** Whether MapLibre still paints. */
  readonly isMapBusy: boolean;
}

export interface Seen {
  readonly ground: 'first-view' | 'drawn' | 'map' | 'none';
  readonly arcs: 'first-view' | 'marks' | 'map';
  readonly words: 'first-view' | 'overlay' | 'none';
  /** Whether the ground is to be drawn in the browser. */
  readonly needsDrawn: boolean;
  /** Whether what is seen is not all that is wanted yet. */
  readonly isBusy: boolean;
}

export function whatIsSeen(circumstances: Circumstances): Seen {
  const { engine, basemap, hasFirstView, isFlat, isWhole, drawn, isFiltered, isLit } = circumstances;
  const isFirstView = hasFirstView && isFlat && isWhole;
  // The words in the page stay until the font has come, unless they are no longer true.
  const isTrue = isFirstView && !isFiltered;
  const isSet = circumstances.words === 'set' || (circumstances.words === 'without-font' && !isTrue);
  const words = isSet ? 'overlay' : isTrue ? 'first-view' : 'none';
  if (engine === 'maplibre')
    return {
      ground: 'map',
      arcs: 'map',
      words,
      needsDrawn: false,
      isBusy: circumstances.isMapBusy || !isSet,
    };
  const arcs = isSet && (!isTrue || isLit || circumstances.hasWidths) ? 'marks' : 'first-view';
  // Somebody else's ground is seen as it comes.
  if (basemap === 'style') return { ground: 'map', arcs, words, needsDrawn: false, isBusy: true };
  if (isFirstView) return { ground: 'first-view', arcs, words, needsDrawn: false, isBusy: !isSet };
  const needsDrawn = basemap === 'embedded';
  const ground = drawn !== 'none' ? 'drawn' : hasFirstView && isFlat ? 'first-view' : 'none';
  return { ground, arcs, words, needsDrawn, isBusy: !isSet || drawn !== 'current' };
}
