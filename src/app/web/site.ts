// Where the files beside the page are: pages of a language stand in folders of their own below it.

/** The address of a file of the site, such as `basemap/world.pmtiles`. */
export function inSite(path: string): string {
  const site = new URL(document.documentElement.dataset.site ?? '.', document.baseURI);
  return new URL(path, site).href;
}
