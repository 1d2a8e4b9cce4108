// Whether the page is a single file, as `src/app/single-file` writes it: kept on a disk or mailed, with nothing beside it and
// nothing to be fetched.
export const isSingleFile =
  typeof document !== 'undefined' && 'singleFile' in document.documentElement.dataset;
