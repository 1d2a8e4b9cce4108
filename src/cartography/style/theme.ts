// The colours of the map and of the page, light and dark. Contrast by WCAG 2.2 was measured on the grounds named.

export interface Theme {
  readonly name: 'light' | 'dark';
  /** Page, panel, callout, controls. */
  readonly paper: string;
  /** Text, fleets, leader, lasso, frames. */
  readonly ink: string;
  /** Captions, notes, sources. */
  readonly ink2: string;
  /** What the filter hides, outlines of controls; never on the map. */
  readonly ink3: string;
  /** What flew, and nothing else. */
  readonly accent: string;
  /** What flew and the filter hides, on the map. */
  readonly pale: string;
  readonly rule: string;
  readonly sea: string;
  /** Countries without a part in the airlift. */
  readonly land: string;
  readonly originLand: string;
  /** Destination countries: the lightest ground of the map in either theme. */
  readonly focusLand: string;
  readonly river: string;
  readonly coast: string;
  readonly border: string;
  readonly disputed: string;
  readonly country: string;
  readonly smallCountry: string;
  readonly water: string;
  readonly town: string;
  readonly button: string;
  readonly buttonText: string;
  readonly focusRing: string;
}

/** How strongly the accent tints the band round all arcs of one count. */
export const envelopeOpacity = 0.13;

export const light: Theme = {
  name: 'light',
  paper: '#fcfbf8',
  ink: '#1b1d1f',
  ink2: '#4d5154',
  ink3: '#5f6366',
  accent: '#b91d2c',
  pale: '#979b9e',
  rule: '#d8d4ca',
  sea: '#d3dee4',
  land: '#f3f0e9',
  originLand: '#ece8de',
  focusLand: '#fdfbf7',
  river: '#c3d2da',
  coast: '#a8bac2',
  border: '#a89f92',
  disputed: '#777063',
  country: '#686155',
  smallCountry: '#6f685b',
  water: '#476370',
  town: '#4a4741',
  button: '#1b1d1f',
  buttonText: '#ffffff',
  focusRing: '#0b57a4',
};

export const dark: Theme = {
  name: 'dark',
  paper: '#14181c',
  ink: '#efece6',
  ink2: '#b9bec1',
  ink3: '#9aa2a7',
  accent: '#ff8b6c',
  pale: '#75726e',
  rule: '#343b42',
  sea: '#10161b',
  land: '#20272d',
  originLand: '#262d33',
  focusLand: '#313a41',
  river: '#2b3942',
  coast: '#3a4852',
  border: '#616c75',
  disputed: '#8f999f',
  country: '#a0a9b0',
  smallCountry: '#8a949c',
  water: '#7391a1',
  town: '#c3c9cd',
  button: '#efece6',
  buttonText: '#14181c',
  focusRing: '#8cc4ff',
};

export const themes = { light, dark } as const;
export type ThemeName = keyof typeof themes;

/** The style sheet's name of a colour. */
export function variableOf(token: keyof Theme): string {
  return `--${token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The colours as the style sheet's variables: for what is drawn once and seen in whichever theme the page is in. */
export const pageTheme = {
  ...Object.fromEntries(
    Object.keys(light).map((token) => [token, `var(${variableOf(token as keyof Theme)})`]),
  ),
  name: 'light',
} as unknown as Theme;
