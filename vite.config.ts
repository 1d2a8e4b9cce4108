// How the page is built: one static folder that works under any path of any host.
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { afterBuild } from './build/after-build.ts';
import { basemapOrigins } from './build/content-security-policy.ts';
import { previewLikeHost } from './build/preview-like-host.ts';
import { installable } from './build/web-manifest.ts';

const readGeo = (path: string) => JSON.parse(readFileSync(new URL(`geo/${path}`, import.meta.url), 'utf8'));

/**
 * Title, description and share picture of the built-in airlift, written into the page's head for those who read it
 * without running it: search engines and the previews of messengers.
 */
function headOfAirlift(): Plugin {
  return {
    name: 'head-of-airlift',
    transformIndexHtml(html) {
      const airlift: { title: { en: string }; summary: { en: string } } = readGeo(
        `airlifts/${readGeo('built-in.json').airlift}.json`,
      );
      const title = airlift.title.en;
      const description = airlift.summary.en;
      const property = (name: string, content: string) => ({
        tag: 'meta',
        attrs: { property: name, content },
      });
      return {
        html: html.replace(/<title>.*<\/title>/, () => `<title>${title}</title>`),
        tags: [
          { tag: 'meta', attrs: { name: 'description', content: description } },
          property('og:type', 'website'),
          property('og:title', title),
          property('og:description', description),
          property('og:image', './share.png'),
          property('og:image:width', '1200'),
          property('og:image:height', '630'),
          { tag: 'meta', attrs: { name: 'twitter:card', content: 'summary_large_image' } },
        ],
      };
    },
  };
}

const builtIn = readGeo(`airlifts/${readGeo('built-in.json').airlift}.json`);
const extraOrigins = basemapOrigins(process.env.VITE_BASEMAP_STYLE, process.env.VITE_BASEMAP_ORIGINS);

export default defineConfig({
  base: './',
  plugins: [
    react(),
    headOfAirlift(),
    installable(builtIn),
    previewLikeHost(),
    // The last one: it reads what all the others have written.
    afterBuild({ extraOrigins }),
  ],
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
});
