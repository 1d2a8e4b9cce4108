// The page's italics, which are of one weight: the font of that weight alone is half as large as the variable one. It is
// made part of the variable font's family, so that style sheets and canvases ask for one family.
import type { Plugin } from 'vite';

/** @returns the style sheet of the package with the variable family's name, and without the format of old browsers */
export const inVariableFamily = (css: string): string =>
  css
    .replaceAll("font-family: 'Source Sans 3';", "font-family: 'Source Sans 3 Variable';")
    .replace(/, url\([^)]+\.woff\) format\('woff'\)/g, '');

export function italicFont(): Plugin {
  return {
    name: 'italic-font',
    enforce: 'pre',
    transform: {
      filter: { id: /@fontsource\/source-sans-3\/400-italic\.css$/ },
      handler: (css) => ({ code: inVariableFamily(css), map: null }),
    },
  };
}
