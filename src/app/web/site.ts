// Where the files beside the page are: pages of a language stand in folders of their own below it.

/**
 * The whole address of a view of this page, or of a page below it. Of the page's own address only its place is taken:
 * what else somebody hung onto it is not the view's, and may say who the reader is.
 * @param address query and fragment, as the state writes them
 */
export function linkTo(address: string, below = ''): string {
  const place = new URL(below === '' ? location.pathname : below, document.baseURI);
  return new URL(address, place).href;
}

/** The address of a file of the site, such as `basemap/world.pmtiles`. */
export function inSite(path: string): string {
  // While the page is built; the build puts the page's own depth before it.
  if (typeof document === 'undefined') return `./${path}`;
  const site = new URL(document.documentElement.dataset.site ?? '.', document.baseURI);
  return new URL(path, site).href;
}
