// `.htaccess`, which Apache reads.
import { cachePolicies, hostFiles } from '../dist-files.ts';
import { type Allowed, securityHeaders } from './security-headers.ts';

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
    # These files speak to hosts alone.
    RewriteRule ^(${hostFiles.map((name) => name.replace('.', '\\.')).join('|')})$ - [R=404,L]
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
