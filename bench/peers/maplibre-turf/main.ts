// MapLibre alone, as its documentation draws lines from GeoJSON: turf's great circles, one feature a route, as wide as the
// route has flights. It draws every route and leaves none out.
import { greatCircle } from '@turf/great-circle';
import { type GeoJSONSource, LngLatBounds } from 'maplibre-gl';
import { encode, showGround, untilIdle } from '../ground.ts';
import { type Flights, type Place, readFlights } from '../read-flights.ts';

const map = showGround(true);
const source = 'routes';

type Line = ReturnType<typeof greatCircle>['geometry'];
interface Route {
  readonly geometry: Line;
  readonly byType: Map<string, number>;
}

let routes: readonly Route[] = [];
/** The one type that is shown; null for all. */
let only: string | null = null;
let shown = { lines: 0, flights: 0 };

function routesOf({ places, flights }: Flights): readonly Route[] {
  const placesById = new Map(places.map((place) => [place.id, place]));
  const known = new Map<string, Route>();
  const positionOf = ({ lon, lat }: Place) => [lon, lat];
  for (const { from, to, type } of flights) {
    const [start, end] = [placesById.get(from), placesById.get(to)];
    if (start === undefined || end === undefined) continue;
    const key = `${from} ${to}`;
    let route = known.get(key);
    if (route === undefined) {
      route = { geometry: greatCircle(positionOf(start), positionOf(end)).geometry, byType: new Map() };
      known.set(key, route);
    }
    route.byType.set(type, (route.byType.get(type) ?? 0) + 1);
  }
  return [...known.values()];
}

/** The routes with their flights of the types that are shown. */
function features() {
  const list = routes.flatMap(({ geometry, byType }) => {
    let count = 0;
    for (const [type, flights] of byType) if (only === null || only === type) count += flights;
    return count === 0 ? [] : [{ type: 'Feature' as const, geometry, properties: { count } }];
  });
  shown = { lines: list.length, flights: list.reduce((sum, { properties }) => sum + properties.count, 0) };
  return { type: 'FeatureCollection' as const, features: list };
}

window.peer = {
  async open(log) {
    const read = await readFlights(log);
    const moment = performance.now();
    routes = routesOf(read);
    const data = features();
    const most = data.features.reduce((most, { properties }) => Math.max(most, properties.count), 2);
    map.addSource(source, { type: 'geojson', data });
    map.addLayer({
      id: source,
      type: 'line',
      source,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': '#1a6b8a',
        'line-opacity': 0.7,
        'line-width': ['interpolate', ['linear'], ['get', 'count'], 1, 1, most, 12],
      },
    });
    const bounds = new LngLatBounds();
    for (const { lon, lat } of read.places) bounds.extend([lon, lat]);
    map.fitBounds(bounds, { padding: 40, animate: false });
    await untilIdle(map);
    return moment;
  },
  async toggle(type) {
    only = only === type ? null : type;
    // Until then it would be idle with what it had before.
    await map.getSource<GeoJSONSource>(source)?.setData(features());
    await untilIdle(map);
  },
  async save() {
    map.setPixelRatio(2);
    await untilIdle(map);
    map.redraw();
    const bytes = await encode([map.getCanvas()], 'source-over');
    map.setPixelRatio(1);
    return bytes;
  },
  shown: () => shown,
};
