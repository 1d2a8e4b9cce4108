// A host of the built page for one engine: it can be stopped, and serves the page to browsers that lack something.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { previewLikeHost } from '../../build/hosts/preview-like-host.ts';

export interface Host {
  /** The page, with a slash at the end. */
  readonly address: string;
  /** The page in a frame in which no script may run; what the frame holds can be read from around it. */
  readonly withoutScripts: string;
  /** The page with every script of its own missing, as where they are stopped on the way or too new for the browser. */
  readonly scriptsWithheld: string;
  /** The page where no canvas gives a context of WebGL. */
  readonly withoutWebGl: string;
  /** Ends every connection, as a network that has gone. */
  readonly stop: () => Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

const frame = `<!doctype html><title>A frame</title>
<style>html, body { margin: 0 } iframe { border: 0; display: block; height: 100vh; width: 100% }</style>
<iframe sandbox="allow-same-origin" src="/"></iframe>`;

const noWebGl = `const { getContext } = HTMLCanvasElement.prototype;
HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
  return String(kind).startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
};`;

export async function startHost(): Promise<Host> {
  const server = await preview({
    root,
    // As vite.config.ts has it, which first reads all airlifts to be built.
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    preview: { host: '127.0.0.1', port: 0, strictPort: true, open: false },
    plugins: [
      previewLikeHost(),
      {
        name: 'lacking-browsers',
        enforce: 'pre',
        configurePreviewServer({ middlewares }) {
          middlewares.use((request, response, next) => {
            const [, variant, rest = ''] =
              /^\/(framed|withheld|no-webgl)\/(.*)$/.exec(request.url ?? '') ?? [];
            const send = (type: string, body: string) => {
              response.setHeader('Content-Type', type);
              response.end(body);
            };
            if (variant === undefined) return next();
            if (variant === 'framed') return send('text/html', frame);
            if (variant === 'withheld' && /\.m?js$/.test(rest)) {
              response.statusCode = 404;
              return response.end();
            }
            if (variant === 'no-webgl' && rest === 'no-webgl.js') return send('text/javascript', noWebGl);
            if (variant === 'no-webgl' && rest === '') {
              const page = readFileSync(join(root, 'dist', 'index.html'), 'utf8');
              return send(
                'text/html',
                page.replace('</title>', '</title><script src="no-webgl.js"></script>'),
              );
            }
            request.url = `/${rest}`;
            next();
          });
        },
      },
    ],
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The built page is not served anywhere.');
  let stopped: Promise<void> | null = null;
  return {
    address,
    withoutScripts: `${address}framed/`,
    scriptsWithheld: `${address}withheld/`,
    withoutWebGl: `${address}no-webgl/`,
    stop: () => {
      stopped ??= server.close();
      if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
      return stopped;
    },
  };
}
