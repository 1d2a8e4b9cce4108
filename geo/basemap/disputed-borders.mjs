// Which borders are drawn dashed: lines that are disputed or hold in fact only. The names are those of Natural Earth 4.1.
//
// The lines of Abkhazia, South Ossetia, Transnistria, Nagorno-Karabakh and the Donbas are not in the source, so those
// states are drawn whole; the map says so.

/** Pairs of neighbours whose whole common border is dashed. `*` stands for every neighbour. */
const DISPUTED_PAIRS = [
  ['Serbia', 'Kosovo'],
  ['Israel', 'Palestine'],
  ['Israel', 'Syria'],
  ['Israel', 'Lebanon'],
  ['N. Cyprus', '*'],
  ['Cyprus U.N. Buffer Zone', '*'],
  ['Somaliland', 'Somalia'],
  ['North Korea', 'South Korea'],
  ['Morocco', 'W. Sahara'],
  ['Siachen Glacier', '*'],
  ['India', 'China'],
  ['Pakistan', 'China'],
  ['Sudan', 'S. Sudan'],
  ['Sudan', 'Egypt'],
];

/** Neighbours between which no line is drawn at all: parts of one state. */
const INNER_PAIRS = [
  ['China', 'Hong Kong'],
  ['China', 'Macao'],
];

/**
 * Where Punjab ends and the line through Jammu and Kashmir begins, degrees: north-west of it the border of India and
 * Pakistan is the "working boundary" and the Line of Control. Near 32.27° N 75.36° E (Bamial on the Ravi).
 */
export const KASHMIR_LINE_BEGINS = [75.36, 32.27];

function isPairIn(pairs, one, other) {
  return pairs.some(
    ([a, b]) => (a === one && (b === '*' || b === other)) || (a === other && (b === '*' || b === one)),
  );
}

export const isDisputedPair = (one, other) => isPairIn(DISPUTED_PAIRS, one, other);
export const isInnerPair = (one, other) => isPairIn(INNER_PAIRS, one, other);

/** The names the lists speak of, so that a renamed country is noticed. */
export const namesInPairs = [...new Set([...DISPUTED_PAIRS, ...INNER_PAIRS].flat())].filter(
  (name) => name !== '*',
);
