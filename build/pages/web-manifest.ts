// What a browser needs to install the page like a program: a manifest with the airlift's name, icons, colours.
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { dark, light } from '../../src/cartography/style/theme.ts';

export interface Described {
  readonly title: { readonly en: string };
  readonly summary: { readonly en: string };
}

const fileName = 'manifest.webmanifest';

/**
 * The manifest. It has no `id`: that would be counted from the host's root, and two maps on one host would be one
 * program; left out, it is the start address.
 */
export function webManifest({ title, summary }: Described) {
  const icon = (name: string, sizes: string, purpose: 'any' | 'maskable') => ({
    src: `icons/${name}.png`,
    sizes,
    type: 'image/png',
    purpose,
  });
  return {
    name: title.en,
    description: summary.en,
    lang: 'en',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: light.paper,
    theme_color: light.paper,
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon('icon-192', '192x192', 'any'),
      icon('icon-512', '512x512', 'any'),
      icon('maskable-512', '512x512', 'maskable'),
    ],
  };
}

/**
 * Elements of the page's head.
 * @param path the page's path in the built folder, as `/index.html`
 */
export function headOfInstallable(path: string): HtmlTagDescriptor[] {
  const toRoot = '../'.repeat(path.replace(/^\//, '').split('/').length - 1) || './';
  // At the end: before it stands the encoding of the page, which browsers look for in its first kilobyte alone.
  const injectTo = 'head';
  const link = (rel: string, file: string): HtmlTagDescriptor => ({
    tag: 'link',
    attrs: { rel, href: toRoot + file },
    injectTo,
  });
  const color = (scheme: string, content: string): HtmlTagDescriptor => ({
    tag: 'meta',
    injectTo,
    attrs: { name: 'theme-color', content, media: `(prefers-color-scheme: ${scheme})` },
  });
  return [
    link('manifest', fileName),
    link('apple-touch-icon', 'icons/apple-touch-icon.png'),
    color('light', light.paper),
    color('dark', dark.paper),
  ];
}

/** Writes the manifest and leads every built page to it. */
export function installable(described: Described): Plugin {
  return {
    name: 'installable',
    apply: 'build',
    generateBundle() {
      const source = `${JSON.stringify(webManifest(described), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName, source });
    },
    // After Vite's own work on the page, which would look for the manifest among the sources.
    transformIndexHtml: { order: 'post', handler: (_, { path }) => headOfInstallable(path) },
  };
}
