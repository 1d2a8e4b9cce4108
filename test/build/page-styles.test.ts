// What style sheets share with programs.
import { describe, expect, it } from 'vitest';
import { tokensCss, withBreakpoints, withViewportHeights } from '../../build/pages/page-styles.ts';
import { breakpoints } from '../../src/app/web/breakpoints.ts';
import { dark, light } from '../../src/cartography/style/theme.ts';

describe('the colours of the style sheet', () => {
  it('are those of the themes: light at first and on paper, dark where system or reader want it', () => {
    const [first = '', bySystem = '', byReader = ''] = tokensCss.split('@media');
    expect(first).toContain(`--paper: ${light.paper}; --ink: ${light.ink};`);
    expect(first).toContain(`--focus-land: ${light.focusLand};`);
    expect(bySystem).toMatch(
      /^ screen and \(prefers-color-scheme: dark\) \{ :root:not\(\[data-theme="light"\]\)/,
    );
    expect(byReader).toMatch(/^ screen \{ :root\[data-theme="dark"\]/);
    for (const rules of [bySystem, byReader]) {
      expect(rules).toContain('color-scheme: dark;');
      expect(rules).toContain(`--focus-land: ${dark.focusLand};`);
    }
  });
  it('need no function that browsers of 2023 lack', () => {
    expect(tokensCss).not.toContain('light-dark');
  });
});

describe('custom media', () => {
  it('are written out, and properties are left alone', () => {
    expect(withBreakpoints('@media (--narrow) and (max-height: 9em) { p { color: var(--narrow) } }')).toBe(
      `@media ${breakpoints.narrow} and (max-height: 9em) { p { color: var(--narrow) } }`,
    );
  });
  it('that nobody has set are an error', () => {
    expect(() => withBreakpoints('@media (--broad) { p { margin: 0 } }')).toThrow('"broad"');
  });
});

describe('heights of the window', () => {
  it('that older browsers do not know stand in vh before', () => {
    expect(withViewportHeights('p { height: clamp(1px, 48.2svh, 9px); width: 1vw; }')).toBe(
      'p { height: clamp(1px, 48.2vh, 9px); height: clamp(1px, 48.2svh, 9px); width: 1vw; }',
    );
  });
});
