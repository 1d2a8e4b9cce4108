// The embedded basemap: how tiles are taken out of one PMTiles file of our own by ranges.
import { addProtocol } from 'maplibre-gl';
import { Protocol } from 'pmtiles';

let isAdded = false;

/** Teaches MapLibre the addresses `pmtiles://…`; once is enough for all maps. */
export function addBasemapProtocol(): void {
  if (isAdded) return;
  isAdded = true;
  const protocol = new Protocol();
  addProtocol('pmtiles', protocol.tile);
}
