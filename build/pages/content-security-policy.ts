// What the page may load and from where: said once, for the page's own meta element and for the headers of hosts.
import { inlineScript } from './inline-script.ts';
import { hashOf } from './inline-styles.ts';

/**
 * The policy of the page. Nothing inline but one script and the styles that the build has written, nothing of another origin, no form, no
 * plug-in, no base.
 *
 * `frame-ancestors` is not in it: browsers obey it in a header only, and whether others may show the map in their pages
 * is for the host to say (docs/hosting.md).
 * @param extraOrigins origins of a basemap of somebody else's, which may be asked for data and pictures
 * @param styles hashes of the styles in the page itself (`hashOf`)
 */
export function contentSecurityPolicy(extraOrigins: readonly string[], styles: readonly string[]): string {
  const withOrigins = ["'self'", ...extraOrigins].join(' ');
  return [
    "default-src 'none'",
    `script-src 'self' ${hashOf(inlineScript)}`,
    ["style-src 'self'", ...styles].join(' '),
    "worker-src 'self'",
    `connect-src ${withOrigins}`,
    `img-src ${withOrigins}`,
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * The origins that a build with somebody else's basemap has to allow.
 * @param styleAddress the value of VITE_BASEMAP_STYLE; absent or empty for the basemap that comes with the page
 * @param others origins that the style names in its turn (tiles, sprites), with spaces between
 */
export function basemapOrigins(styleAddress: string | undefined, others = ''): string[] {
  const addresses = [styleAddress ?? '', ...others.split(/\s+/)].filter((address) =>
    /^https?:\/\//.test(address),
  );
  return [...new Set(addresses.map((address) => new URL(address).origin))];
}
