// `nginx.conf`: what goes into a `server` or a `location` of nginx by `include`.
import { cachePolicies, hostFiles } from '../dist-files.ts';
import { type Allowed, securityHeaders } from './security-headers.ts';

const escaped = (text: string) => text.replaceAll('.', '\\.');

/**
 * Without `map`, which may not stand in a `server`, so that it is one `include` and needs no editing. The `if`s hold `set`
 * and `return` alone, the two that nginx calls safe there.
 */
export function nginxFile(allowed: Allowed): string {
  const headers = Object.entries(securityHeaders(allowed));
  return `# The airlift map on nginx: types, headers, and the compressed copies that the build has made.
# In a server, or in a location of its own: include /srv/airlift-map/nginx.conf;

types {
  text/html                 html;
  text/javascript           js;
  text/css                  css;
  text/plain                txt;
  application/json          json;
  application/manifest+json webmanifest;
  application/vnd.pmtiles   pmtiles;
  image/svg+xml             svg;
  image/png                 png;
  font/woff2                woff2;
}
default_type application/octet-stream;
charset utf-8;
charset_types text/javascript text/css text/plain;

gzip_static on;
gzip_vary on;
# With the module ngx_brotli:
# brotli_static on;

set $keeping "${cachePolicies.unhashed}";
if ($uri ~ "(/|\\.html|\\.webmanifest|/sw\\.js)$") {
  set $keeping "${cachePolicies.entry}";
}
if ($uri ~ "/assets/[^/]+$") {
  set $keeping "${cachePolicies.hashed}";
}
# These files speak to hosts alone.
if ($uri ~ "/(${hostFiles.map(escaped).join('|')})$") {
  return 404;
}

# A location with an add_header of its own puts all of these out of force.
${headers.map(([name, value]) => `add_header ${name} "${value}" always;`).join('\n')}
# Without "always": an answer that a file is missing is not to be kept.
add_header Cache-Control $keeping;
`;
}
