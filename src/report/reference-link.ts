// Where the reference of a source leads, if it is an address of the web.

/** A scheme that browsers open as a page, or none. */
const scheme = /^https?:\/\//i;
/** A host name with a port or without, then nothing, a path, a query or a fragment; no spaces and no user before the host. */
const hostAndPath = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9](?::\d+)?(?:[/?#]\S*)?$/i;

/**
 * The address to link to, with its scheme: `paper.example/1` as much as `http://paper.example`. Null for all else: a
 * book and its page, a path of a disk, and every scheme but http and https. A host alone is a link only with its
 * scheme, for "Vol.II" looks like one.
 */
export function referenceLink(reference: string): string | null {
  const text = reference.trim();
  const rest = text.replace(scheme, '');
  if (!hostAndPath.test(rest)) return null;
  if (rest !== text) return text;
  return rest.includes('/') ? `https://${rest}` : null;
}
