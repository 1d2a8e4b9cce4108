// `_headers`, which Netlify and Cloudflare Pages read.
import { cacheControlOf, cachePolicies, isCompressed, isForHosts, isHashed } from '../dist-files.ts';
import { type Allowed, securityHeaders } from './security-headers.ts';

/** The paths of `_headers` under which a file of the folder is answered. */
const addressesOf = (file: string) =>
  /(^|\/)index\.html$/.test(file) ? [`/${file.slice(0, -'index.html'.length)}`, `/${file}`] : [`/${file}`];

/**
 * `_headers` as Netlify and Cloudflare Pages read it. Both join the values where two rules name one header, so
 * Cache-Control stands in rules that never meet.
 * @param files paths of all files of the built folder
 */
export function headersFile(files: readonly string[], allowed: Allowed): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const served = files.filter((file) => !isHashed(file) && !isCompressed(file) && !isForHosts(file));
  return `${[
    '# Paths are those of a site that holds the page at its root; see docs/hosting.md for another place.',
    rule('/*', securityHeaders(allowed)),
    rule('/assets/*', { 'Cache-Control': cachePolicies.hashed }),
    ...served.flatMap((file) =>
      addressesOf(file).map((path) =>
        rule(path, {
          'Cache-Control': cacheControlOf(file),
          ...(file.endsWith('.webmanifest') ? { 'Content-Type': 'application/manifest+json' } : {}),
        }),
      ),
    ),
  ].join('\n\n')}\n`;
}
