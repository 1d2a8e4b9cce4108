// What the page may load and do, said once for the page itself and for the hosts it is served from.

/**
 * The policy: nothing but the page's own files.
 * @param foreignOrigins where somebody's own basemap comes from; none for the embedded one
 */
export function contentSecurityPolicy(foreignOrigins: readonly string[]): string {
  const own = ["'self'", ...foreignOrigins].join(' ');
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "worker-src 'self'",
    `connect-src ${own}`,
    `img-src ${own}`,
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
