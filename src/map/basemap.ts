// The embedded basemap: how tiles are taken out of one PMTiles file of our own by ranges.
import { type AddProtocolAction, AJAXError, addProtocol } from 'maplibre-gl';
import { Protocol } from 'pmtiles';

let isAdded = false;

/** Of the tile of the whole world there is none above. */
const isOutermost = (url: string) => /\/0\/0\/0$/.test(url);

/** Teaches MapLibre the addresses `pmtiles://…`; once is enough for all maps. */
export function addBasemapProtocol(): void {
  if (isAdded) return;
  isAdded = true;
  const protocol = new Protocol();
  const load: AddProtocolAction = async (request, controller) => {
    try {
      return await protocol.tile(request, controller);
    } catch (error) {
      if (request.type === 'json' || controller.signal.aborted || isOutermost(request.url)) throw error;
      // MapLibre shows the coarser tile above one that is not there, but nothing in the place of one that failed.
      throw new AJAXError(404, String(error), request.url, new Blob());
    }
  };
  addProtocol('pmtiles', load);
}
