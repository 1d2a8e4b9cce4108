// What static hosts are to do with the built folder, in the files that they read or include: a file a host.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow, type hostFiles } from '../dist-files.ts';
import { styleHashesIn } from '../pages/inline-styles.ts';
import { apacheFile } from './apache-file.ts';
import { caddyFile } from './caddy-file.ts';
import { headersFile } from './headers-file.ts';
import { nginxFile } from './nginx-file.ts';
import type { Allowed } from './security-headers.ts';

/** Writes them into the built folder, which has to be complete. */
export async function writeHostFiles(folder: string, extraOrigins: readonly string[]): Promise<void> {
  const files = await filesBelow(folder);
  const pages = files.filter((file) => file.endsWith('.html'));
  const written = await Promise.all(pages.map((file) => readFile(join(folder, file), 'utf8')));
  const allowed: Allowed = { extraOrigins, styles: styleHashesIn(written) };
  const contents: Readonly<Record<(typeof hostFiles)[number], string>> = {
    _headers: headersFile(files, allowed),
    '.htaccess': apacheFile(allowed),
    'nginx.conf': nginxFile(allowed),
    Caddyfile: caddyFile(allowed),
  };
  await Promise.all(
    Object.entries(contents).map(([name, content]) => writeFile(join(folder, name), content)),
  );
}
