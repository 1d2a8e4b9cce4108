// The pictures that messengers show beside a link: the sheet of each page's airlift in its language, drawn as the terminal
// draws it. Only where the site's address is known, for only there a page may name one.
import type { Plugin } from 'vite';
import { languages } from '../../src/i18n/languages.ts';
import { readSite, sharePicture, shareSize } from './page-meta.ts';
import { folderOf } from './page-names.ts';

export interface SharePicturesOptions {
  /** The project's, ending in a slash. */
  readonly folder: string;
  /** The first one first: its slug, and the file that it is read from. */
  readonly airlifts: readonly { readonly slug: string; readonly file: string }[];
  readonly site: string;
}

export function sharePictures({ folder, airlifts, site }: SharePicturesOptions): Plugin {
  const isNamed = readSite(site) !== '';
  return {
    name: 'share-pictures',
    apply: 'build',
    async generateBundle() {
      if (!isNamed) return;
      const [{ readProject }, { readArguments }, { draw }] = await Promise.all([
        import('../../src/node/files.ts'),
        import('../../src/cli/arguments.ts'),
        import('../../src/cli/draw.ts'),
      ]);
      for (const [index, { slug, file }] of airlifts.entries()) {
        const project = await readProject(folder, file);
        for (const language of languages) {
          const { width, height } = shareSize;
          const size = `${width}x${height}`;
          const reading = readArguments(project.airlift, [
            '--size',
            size,
            '--lang',
            language,
            '--out',
            sharePicture,
          ]);
          if (reading.kind !== 'command') this.error(`The share picture of ${slug} cannot be asked for.`);
          const drawing = await draw(folder, project, reading.command);
          if (drawing.kind !== 'file') this.error(`The share picture of ${slug} cannot be drawn.`);
          const page = folderOf({ airlift: index === 0 ? null : slug, language, kind: 'whole' });
          const source = Buffer.concat(drawing.parts);
          this.emitFile({ type: 'asset', fileName: page + sharePicture, source });
        }
      }
    },
  };
}
