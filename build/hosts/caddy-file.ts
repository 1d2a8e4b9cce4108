// `Caddyfile`: what goes into a site, or a `handle_path` of it, of Caddy 2 by `import`.
import { cachePolicies, hostFiles } from '../dist-files.ts';
import { type Allowed, securityHeaders } from './security-headers.ts';

export function caddyFile(allowed: Allowed): string {
  const headers = Object.entries(securityHeaders(allowed));
  const forHosts = hostFiles.map((name) => `*/${name}`).join(' ');
  const entries = '*/ *.html *.webmanifest */sw.js';
  return `# The airlift map on Caddy 2: headers, and the compressed copies that the build has made.
# In a site, after its "root": import /srv/airlift-map/Caddyfile

# These files speak to hosts alone.
@airlift_hosts path ${forHosts}
respond @airlift_hosts 404

header {
${headers.map(([name, value]) => `  ${name} "${value}"`).join('\n')}
}

# Only for files that are there: an answer that one is missing is not to be kept.
@airlift_hashed {
  path */assets/*
  file
}
@airlift_entry {
  path ${entries}
  file {path} {path}/index.html
}
@airlift_other {
  not path */assets/* ${entries} ${forHosts}
  file
}
header @airlift_hashed Cache-Control "${cachePolicies.hashed}"
header @airlift_entry Cache-Control "${cachePolicies.entry}"
header @airlift_other Cache-Control "${cachePolicies.unhashed}"

@airlift_manifest path *.webmanifest
header @airlift_manifest Content-Type application/manifest+json
@airlift_tiles path *.pmtiles
header @airlift_tiles Content-Type application/vnd.pmtiles

file_server {
  precompressed br gzip
}
`;
}
