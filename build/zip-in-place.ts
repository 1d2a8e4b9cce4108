// A large workbook is zipped by the page itself: fflate would start a worker from a blob for each sheet of more than
// 320,000 bytes, which the page's content security policy forbids, and then never answers.
import type { Plugin } from 'vite';

const name = '\0zip-in-place';

/** Gives `write-excel-file` an fflate whose `zip` does at once what its `zipSync` does. */
export function zipInPlace(): Plugin {
  return {
    name: 'zip-in-place',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === 'fflate' && importer?.includes('/write-excel-file/') === true ? name : null,
    load: (id) =>
      id === name
        ? `import { zipSync } from 'fflate';
export * from 'fflate';
export const zip = (files, done) => done(null, zipSync(files));`
        : null,
  };
}
