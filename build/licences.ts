// The licences of the libraries that are in the built page, as one file beside it: most of them ask for that.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The folder of the package that a module belongs to, or null for the project's own. */
export function packageOf(moduleId: string): string | null {
  const path = moduleId.replace(/^\0/, '').replace(/\?.*$/, '').split('\\').join('/');
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? null;
}

/** Notes the packages that are in a bundle: of scripts what is left after tree shaking, and every style sheet. */
export function bundledPackages(packages: Set<string>): Plugin {
  return {
    name: 'bundled-packages',
    apply: 'build',
    generateBundle(_, bundle) {
      const scripts = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? Object.keys(file.modules) : [],
      );
      const styles = [...this.getModuleIds()].filter((id) => /\.css(\?|$)/.test(id));
      for (const id of [...scripts, ...styles]) {
        const folder = packageOf(id);
        if (folder !== null && existsSync(join(folder, 'package.json'))) packages.add(folder);
      }
    },
  };
}

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/**
 * Name, version, licence and the licence's own words of each package, by name.
 * @param packages their folders
 * @throws an Error for a package that comes without the words of its licence and does not name it either
 */
export function licenceNotices(packages: Iterable<string>): string {
  const notices = [...packages].map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as PackageFile;
    // MapLibre's module holds packages of others, whose licences it has beside the module.
    const files = ['', 'dist']
      .filter((below) => existsSync(join(folder, below)))
      .flatMap((below) =>
        readdirSync(join(folder, below))
          .filter((file) => /^(licen[cs]e|notice)\b/i.test(file))
          .map((file) => join(folder, below, file)),
      );
    if (files.length === 0 && license === undefined)
      throw new Error(`The package ${name} says nowhere under which licence it is.`);
    const words = [...new Set(files.map((file) => readFileSync(file, 'utf8').trim()))];
    const heading = `${name} ${version}${license === undefined ? '' : ` (${license})`}`;
    return { name, text: [heading, '='.repeat(heading.length), ...words].join('\n\n') };
  });
  const first = 'The page holds parts of these libraries. Their licences:';
  const sorted = notices.sort((one, other) => (one.name < other.name ? -1 : 1)).map(({ text }) => text);
  return `${[first, ...sorted].join('\n\n\n')}\n`;
}
