// Names of things that English sentences on a file's problems hold, by the codes that a problem gives.

export const units: Readonly<Record<string, string>> = {
  t: 'tonnes',
  kg: 'kilograms',
  lb: 'pounds',
  'short-ton': 'short tons',
  'long-ton': 'long tons',
};
export const measures: Readonly<Record<string, string>> = {
  aircraft: 'aircraft',
  flights: 'flights',
  people: 'people',
  tonnes: 'tonnes',
};
/** Why a cell is no amount, where more can be said than that. */
export const whyNot: Readonly<Record<string, string>> = {
  percent: ': it is a percentage',
  negative: ': it is less than nothing',
  'not-whole': ': it is no whole number',
  'too-large': ': it is too large',
  backwards: ': the larger number stands first',
  'other-measure': ': it counts something else',
  'text-around': ': other text stands beside the number',
};
export const signs: Readonly<Record<string, string>> = {
  ',': 'a comma',
  ';': 'a semicolon',
  '\t': 'a tab',
  '|': 'a vertical bar',
  blanks: 'two blanks or more',
};
export const guesses: Readonly<Record<string, string>> = {
  town: ', an airfield of that town',
  name: ', by its name',
  nickname: ', by another name',
  country: ' (a country; a ring in its middle)',
};
