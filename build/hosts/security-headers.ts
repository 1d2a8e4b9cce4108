// The headers that every answer of a host should carry: said once, for the files of all hosts.
import { contentSecurityPolicy } from '../pages/content-security-policy.ts';

/** What the policy allows beside the page's own files. */
export interface Allowed {
  /** Origins of somebody else's basemap. */
  readonly extraOrigins: readonly string[];
  /** Hashes of the styles in the pages. */
  readonly styles: readonly string[];
}

/** Headers of every answer, by name. */
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
