// Lets `npm start` serve the page as a good host does: compressed copies, and how long each file may be kept.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { cacheControlOf, isForHosts } from '../dist-files.ts';

/** The path of a file in the built folder that an address stands for, or null where it could lead out of it. */
export function fileOf(address: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(address.replace(/[?#].*$/, '')).replace(/^\/+/, '');
  } catch {
    return null;
  }
  if (path.split(/[\\/]/).includes('..')) return null;
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The ending of the copy to send, or an empty text. */
export function encodingFor(accepted: string, has: (extension: string) => boolean): '' | '.br' | '.gz' {
  if (/\bbr\b/.test(accepted) && has('.br')) return '.br';
  return /\bgzip\b/.test(accepted) && has('.gz') ? '.gz' : '';
}

export function previewLikeHost(): Plugin {
  return {
    name: 'preview-like-host',
    configurePreviewServer({ config, middlewares }) {
      const folder = resolve(config.root, config.build.outDir);
      middlewares.use((request, response, next) => {
        const file = fileOf(request.url ?? '/');
        if (file === null || !existsSync(join(folder, file))) return next();
        if (isForHosts(file)) {
          response.statusCode = 404;
          return response.end();
        }
        // Vite's own headers give way to those that are set before it.
        response.setHeader('Cache-Control', cacheControlOf(file));
        // A range is one of the file itself.
        if (request.headers.range !== undefined) return next();
        const extension = encodingFor(String(request.headers['accept-encoding'] ?? ''), (ending) =>
          existsSync(join(folder, file + ending)),
        );
        if (extension === '') return next();
        response.appendHeader('Vary', 'Accept-Encoding');
        // Vite knows what an ending of .br or .gz is: it sends the type of the file and names the encoding.
        request.url = `/${file.split('/').map(encodeURIComponent).join('/')}${extension}`;
        next();
      });
    },
  };
}
