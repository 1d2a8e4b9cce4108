// flowmap.gl as its guide for plain JavaScript sets it up: deck.gl is moved, and MapLibre follows beneath it. Everything that
// the layer can do has its default: it merges places, adds up the flights between them and draws the 5,000 heaviest lines.
import { Deck } from '@deck.gl/core';
import { getViewStateForLocations, type LayersData, type LocalFlowmapDataProvider } from '@flowmap.gl/data';
import { FlowmapLayer } from '@flowmap.gl/layers';
import { elementOf, encode, place, showGround, size, untilIdle } from '../ground.ts';
import { type Flight, type Flights, type Place, readFlights } from '../read-flights.ts';

const map = showGround(false);
place(elementOf('#deck'));
const { lng: longitude, lat: latitude } = map.getCenter();

/** Runs after each frame that deck.gl has drawn. */
let onRendered = () => {};
const deck = new Deck({
  canvas: 'deck-canvas',
  width: '100%',
  height: '100%',
  initialViewState: { longitude, latitude, zoom: map.getZoom(), bearing: 0, pitch: 0 },
  controller: true,
  onViewStateChange: ({ viewState }) => {
    const { longitude, latitude, zoom, bearing = 0, pitch = 0 } = viewState;
    map.jumpTo({ center: [longitude, latitude], zoom, bearing, pitch });
  },
  onAfterRender: () => onRendered(),
  onError: (error) => console.error(error.message),
  layers: [],
});

let all: Flights = { places: [], flights: [] };
let layer: FlowmapLayer<Place, Flight> | null = null;
/** The one type that is shown; null for all. */
let only: string | null = null;

const layersData = (): LayersData | undefined => layer?.state?.layersData;

/** Resolves in the task of the first frame in which the condition holds. */
const rendered = (isDone: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    onRendered = () => {
      if (!isDone()) return;
      onRendered = () => {};
      resolve();
    };
  });

/** Shows flights anew, which is how flowmap.gl is told of a filter that is not one of places or times. */
function show(flights: readonly Flight[], view: object): Promise<void> {
  const before = layersData();
  layer = new FlowmapLayer<Place, Flight>({
    id: 'flowmap-layer',
    data: { locations: all.places, flows: flights },
    pickable: true,
    darkMode: false,
    getLocationId: ({ id }) => id,
    getLocationLat: ({ lat }) => lat,
    getLocationLon: ({ lon }) => lon,
    getLocationName: ({ name }) => name,
    getFlowOriginId: ({ from }) => from,
    getFlowDestId: ({ to }) => to,
    getFlowMagnitude: () => 1,
  });
  deck.setProps({ layers: [layer], ...view });
  return rendered(() => layersData() !== undefined && layersData() !== before);
}

window.peer = {
  async open(log) {
    all = await readFlights(log);
    const read = performance.now();
    const { longitude, latitude, zoom } = getViewStateForLocations(
      [...all.places],
      ({ lon, lat }) => [lon, lat],
      [size.width, size.height],
    );
    map.jumpTo({ center: [longitude, latitude], zoom });
    const initialViewState = { longitude, latitude, zoom, bearing: 0, pitch: 0 };
    await Promise.all([show(all.flights, { initialViewState }), untilIdle(map)]);
    return read;
  },
  async toggle(type) {
    only = only === type ? null : type;
    const flights = only === null ? all.flights : all.flights.filter((flight) => flight.type === only);
    await show(flights, {});
  },
  async save() {
    const canvas = elementOf<HTMLCanvasElement>('#deck-canvas');
    deck.setProps({ useDevicePixels: 2 });
    map.setPixelRatio(2);
    // The canvas has its new size some frames later.
    while (canvas.width < 2 * size.width - 2) {
      deck.redraw('other size');
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    // In the same task both canvases still have what was painted.
    map.redraw();
    deck.redraw('picture');
    const bytes = await encode([map.getCanvas(), canvas], 'darken');
    deck.setProps({ useDevicePixels: 1 });
    map.setPixelRatio(1);
    return bytes;
  },
  shown() {
    const provider = layer?.state?.dataProvider as LocalFlowmapDataProvider<Place, Flight> | undefined;
    const flows = provider?.getFlowsForFlowmapLayer() ?? [];
    // A flow that the layer has added up says its count; one that it has left as it was is one flight.
    const flights = flows.reduce((sum, flow) => sum + ('count' in flow ? Number(flow.count) : 1), 0);
    return { lines: flows.length, flights };
  },
};
