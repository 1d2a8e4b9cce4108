// What lies in the built folder, and how long each of it may be kept: one table for hosts, preview and offline keeping.
import { readdir } from 'node:fs/promises';
import { relative, sep } from 'node:path';

/** Paths of all files below a folder, with slashes, in an order that does not depend on the machine. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, `${entry.parentPath}${sep}${entry.name}`).split(sep).join('/'))
    .sort();
}

/** Whether a file has the hash of its contents in its name, so that another content is another file. */
export const isHashed = (path: string) => path.startsWith('assets/');

/** Copies that the build lays beside a file for hosts to send in its place. */
export const isCompressed = (path: string) => /\.(br|gz)$/.test(path);

/** Files that speak to hosts and are no part of the page. */
export const hostFiles = ['_headers', '.htaccess', 'nginx.conf', 'Caddyfile'] as const;

export const isForHosts = (path: string) => hostFiles.some((name) => name === path);

export const cachePolicies = {
  /** A hashed name never gets another content: nobody needs to ask again. */
  hashed: 'public, max-age=31536000, immutable',
  /** Asked again on every visit, answered with 304: what names all other files must be of this very build. */
  entry: 'no-cache',
  /** The name stays when the content changes, which is seldom: a day old is good enough, older is asked again. */
  unhashed: 'public, max-age=86400, must-revalidate',
} as const;

/** The Cache-Control of a file of the built folder. */
export function cacheControlOf(path: string): string {
  if (isHashed(path)) return cachePolicies.hashed;
  if (/\.(html|webmanifest)$|^sw\.js$/.test(path)) return cachePolicies.entry;
  return cachePolicies.unhashed;
}
