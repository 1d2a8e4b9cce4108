// What style sheets share, said once in TypeScript: the order of their layers; the colours of the two themes, as the style
// sheet `virtual:tokens.css`; and where the layout changes, as custom media (`@media (--narrow)`).
import type { Plugin } from 'vite';
import { breakpoints } from '../../src/app/web/breakpoints.ts';
import { dark, light, type Theme, variableOf } from '../../src/cartography/style/theme.ts';

/** A later layer is the stronger, whichever style sheet is loaded when. MapLibre's own is one. */
const layers =
  '@layer reset, tokens, type, page, panel, maplibre, map, dialogs, embed, without-program, print;';

const tokens = Object.keys(light).filter((token): token is keyof Theme => token !== 'name');

const declarations = (theme: Theme) =>
  [`color-scheme: ${theme.name};`, ...tokens.map((token) => `${variableOf(token)}: ${theme[token]};`)].join(
    ' ',
  );

/**
 * The colours as custom properties: light, and dark where system or reader want it. Not by `light-dark()`, which
 * browsers of 2023 lack, and only on screens: paper is light.
 */
export const tokensCss = `@layer tokens {
:root { ${declarations(light)} }
@media screen and (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${declarations(dark)} } }
@media screen { :root[data-theme="dark"] { ${declarations(dark)} } }
}`;

/**
 * A style sheet with its custom media written out.
 * @throws where a name is none of `breakpoints`
 */
export function withBreakpoints(css: string): string {
  return css.replace(/@media[^{]+/g, (prelude) =>
    prelude.replace(/\(--([a-z-]+)\)/g, (_, name: string) => {
      if (!(name in breakpoints)) throw new Error(`No breakpoint is called "${name}".`);
      return breakpoints[name as keyof typeof breakpoints];
    }),
  );
}

/** A style sheet whose lengths in `dvh` and `svh`, which Chrome has since 108, stand in `vh` before. */
export const withViewportHeights = (css: string): string =>
  css.replace(/([\w-]+:)([^:;{}]*\d[ds]vh[^;{}]*);/g, (whole, property: string, value: string) => {
    const older = value.replace(/(\d)[ds]vh/g, '$1vh');
    return `${property}${older}; ${whole}`;
  });

/** A style sheet of ours that knows the order of the layers, wherever a bundle puts it. */
export const withLayers = (css: string): string => (css.includes('@layer') ? `${layers}\n${css}` : css);

const tokensId = '\0virtual:tokens.css';

export function pageStyles(): Plugin {
  return {
    name: 'page-styles',
    enforce: 'pre',
    resolveId: (id) => (id === 'virtual:tokens.css' ? tokensId : null),
    load: (id) => (id === tokensId ? tokensCss : null),
    transform: (code, id) =>
      /\.css(\?|$)/.test(id) ? withLayers(withViewportHeights(withBreakpoints(code))) : null,
  };
}

/** For a program that only writes a page: the style sheets of its components are of no use to it. */
export function withoutStyles(): Plugin {
  const empty = '\0no-styles';
  return {
    name: 'without-styles',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('.css') ? empty : null),
    load: (id) => (id === empty ? '' : null),
  };
}
