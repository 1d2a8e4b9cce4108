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
    // Of a sparse source MapLibre shows the coarser tile above one that is not there.
    if (request.type === 'json') {
      const { data, ...rest } = await protocol.tile(request, controller);
      return { ...rest, data: { ...(data as object), sparse: true } };
    }
    try {
      return await protocol.tile(request, controller);
    } catch (error) {
      // What cannot be had, as without a network, is then as good as not there, down to the tile of the whole world.
      if (controller.signal.aborted || isOutermost(request.url)) throw error;
      throw new AJAXError(404, String(error), request.url, new Blob());
    }
  };
  addProtocol('pmtiles', load);
}
