// What static hosts are to do with the built folder, in the files that they read: `_headers` (Netlify, Cloudflare Pages)
// and `.htaccess` (Apache). docs/hosting.md has the same for nginx and Caddy.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentSecurityPolicy } from './content-security-policy.ts';
import {
  cacheControlOf,
  cachePolicies,
  filesBelow,
  isCompressed,
  isForHosts,
  isHashed,
} from './dist-files.ts';
import { hashesIn } from './inline-styles.ts';

/** What the policy allows beside the page's own files. */
export interface Allowed {
  /** Origins of somebody else's basemap. */
  readonly extraOrigins: readonly string[];
  /** Hashes of the styles in the pages. */
  readonly styles: readonly string[];
}

/** Headers of every answer. */
export function securityHeaders({ extraOrigins, styles }: Allowed): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(extraOrigins, styles),
    'X-Content-Type-Options': 'nosniff',
    // An address holds the reader's view, and a source need not hear of its readers. Hosts of tiles are the exception:
    // many give them only to origins they know.
    'Referrer-Policy': extraOrigins.length === 0 ? 'no-referrer' : 'strict-origin-when-cross-origin',
    // What the page never asks for; copying, sharing and the full screen stay as browsers have them.
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  };
}

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

/** `.htaccess` for Apache 2.4, which holds for its own folder wherever that lies. */
export function apacheFile(allowed: Allowed): string {
  const headers = Object.entries(securityHeaders(allowed));
  const types = [
    ['html', 'text/html; charset=utf-8'],
    ['js', 'text/javascript; charset=utf-8'],
    ['css', 'text/css; charset=utf-8'],
    ['json', 'application/json'],
    ['svg', 'image/svg+xml'],
    ['webmanifest', 'application/manifest+json'],
    ['txt', 'text/plain; charset=utf-8'],
  ] as const;
  const extensions = types.map(([extension]) => extension).join('|');
  return `# The airlift map on Apache 2.4: types, headers, and the compressed copies that the build has made.
# Every module may be missing; the page then works without what it does.

AddType application/vnd.pmtiles .pmtiles
AddType application/manifest+json .webmanifest
AddType font/woff2 .woff2
<IfModule mod_mime.c>
  # To Apache ".br" is the Breton language.
  RemoveLanguage .br
  RemoveEncoding .gz
  RemoveType .gz
</IfModule>

<IfModule mod_rewrite.c>
  <IfModule mod_headers.c>
    RewriteEngine On
    RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
    RewriteCond %{REQUEST_FILENAME}.br -f
    RewriteRule \\.(${extensions})$ %{REQUEST_URI}.br [L]
    RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
    RewriteCond %{REQUEST_FILENAME}.gz -f
    RewriteRule \\.(${extensions})$ %{REQUEST_URI}.gz [L]
  </IfModule>
</IfModule>
<IfModule mod_headers.c>
  <FilesMatch "\\.(${extensions})\\.br$">
    Header set Content-Encoding br
  </FilesMatch>
  <FilesMatch "\\.(${extensions})\\.gz$">
    Header set Content-Encoding gzip
  </FilesMatch>
</IfModule>
<IfModule mod_setenvif.c>
  # A copy is not compressed once more.
  SetEnvIf Request_URI "\\.(${extensions})\\.(br|gz)$" no-gzip no-brotli
</IfModule>
${types
  .map(
    ([extension, type]) => `<FilesMatch "\\.${extension}\\.(br|gz)$">\n  ForceType "${type}"\n</FilesMatch>`,
  )
  .join('\n')}

<IfModule mod_headers.c>
${headers.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n')}

  # The file's own name decides, with or without the ending of a copy.
  Header set Cache-Control "${cachePolicies.unhashed}"
  <FilesMatch "(\\.(html|webmanifest)|^sw\\.js)(\\.br|\\.gz)?$">
    Header set Cache-Control "${cachePolicies.entry}"
  </FilesMatch>
  # The folder "assets" and nothing else: its names have the hash of their contents in them.
  Header set Cache-Control "${cachePolicies.hashed}" "expr=%{REQUEST_URI} =~ m#/assets/[^/]+$#"
  <FilesMatch "\\.(${extensions})(\\.br|\\.gz)?$">
    Header append Vary Accept-Encoding
  </FilesMatch>
</IfModule>
`;
}

/** Writes both files into the built folder, which has to be complete. */
export async function writeHostFiles(folder: string, extraOrigins: readonly string[]): Promise<void> {
  const files = await filesBelow(folder);
  const pages = files.filter((file) => file.endsWith('.html'));
  const written = await Promise.all(pages.map((file) => readFile(join(folder, file), 'utf8')));
  const allowed: Allowed = { extraOrigins, styles: hashesIn(written) };
  await Promise.all([
    writeFile(join(folder, '_headers'), headersFile(files, allowed)),
    writeFile(join(folder, '.htaccess'), apacheFile(allowed)),
  ]);
}
