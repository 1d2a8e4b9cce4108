// What it takes to lay lines, numbers and names over a map, without a browser: anew where a map has come to rest, and along
// with it in a frame of its movement. CPU time of this process, so that what else the machine does counts little.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { everything } from '../src/airlift/counting/filter.ts';
import { arcsOf } from '../src/cartography/arcs/arcs.ts';
import { routeExtent } from '../src/cartography/arcs/extent.ts';
import { gazetteerIn } from '../src/cartography/ground/gazetteer.ts';
import { drawFlowOverlay } from '../src/cartography/overlay/flow-overlay.ts';
import { mapViewOf } from '../src/cartography/projection/map-view.ts';
import { routeCamera } from '../src/cartography/projection/route-fit.ts';
import { light } from '../src/cartography/style/theme.ts';
import { open } from '../src/formats/open.ts';
import { messagesOf } from '../src/i18n/messages.ts';
import { wishesOf } from '../src/node/airlifts.ts';
import { nodeTextWidth, prepareCanvas } from '../src/node/canvas.ts';
import { reportOf } from '../src/report/report.ts';
import type { Row } from './figures.ts';
import { madeUpTable } from './made-up-table.ts';
import { summarise } from './statistics.ts';

/** The map of a window of 1280 × 800, and what is drawn round it. */
const size = { width: 856, height: 636 };
const overscan = 256;
/** As often as a program is run before it is as quick as it gets, and is measured. */
const warming = 15;
const runs = 15;
/** In which a reader gets a level of zoom closer. */
const framesOfZoom = 30;

const root = fileURLToPath(new URL('..', import.meta.url));
const wishes = await wishesOf(root);

async function madeUp(airfields: number, routes: number) {
  const opening = await open(Buffer.from(madeUpTable(airfields, routes)), 'made-up.csv', wishes);
  if (opening.kind !== 'airlift') throw new Error('The made-up table is not read.');
  return { routes, airlift: opening.airlift };
}

/** Opened while this module is loaded: once it is, Vite's runner is closed, and no reader of a format comes any more. */
export const overlayAirlifts = await Promise.all([madeUp(41, 121), madeUp(60, 200)]);

export interface OverlayCost {
  readonly routes: number;
  /** Milliseconds, one a run. */
  readonly rest: readonly number[];
  readonly frame: readonly number[];
}

/** Milliseconds of CPU that something takes, once it is warm. */
function costOf(make: (run: number) => unknown): readonly number[] {
  const costs: number[] = [];
  for (let run = 0; run < warming + runs; run++) {
    const before = process.cpuUsage();
    make(run);
    const { user, system } = process.cpuUsage(before);
    costs.push((user + system) / 1000);
  }
  return costs.slice(warming);
}

export async function measureOverlay({
  routes,
  airlift,
}: (typeof overlayAirlifts)[number]): Promise<OverlayCost> {
  prepareCanvas();
  const messages = messagesOf('en');
  const options = {
    airlift,
    arcs: [],
    report: reportOf(airlift, everything, 'flights', 'en', messages),
    language: 'en',
    messages,
    theme: light,
    gazetteer: gazetteerIn(JSON.parse(await readFile(`${root}geo/places.json`, 'utf8')), 'en'),
    textWidth: nodeTextWidth(),
    reserved: [],
    lit: new Set<string>(),
    pressable: true,
    basemap: true,
  } as const;
  const { camera } = routeCamera('mercator', routeExtent(airlift, arcsOf(airlift)), size);
  const viewAt = (longitude: number, zoom: number) => ({
    ...mapViewOf('mercator', { ...camera, longitude: camera.longitude + longitude, zoom }, size),
    overscan,
  });
  const rest = costOf((run) => drawFlowOverlay({ ...options, view: viewAt(run / 1000, camera.zoom) }));
  const overlay = drawFlowOverlay({ ...options, view: viewAt(0, camera.zoom) });
  const frame = costOf((run) => overlay.move(viewAt(run / 1000, camera.zoom + run / framesOfZoom)));
  return { routes, rest, frame };
}

/** @param costs of each airlift */
export const overlayRowsOf = (costs: readonly OverlayCost[]): Row[] =>
  costs.flatMap(({ routes, rest, frame }): Row[] =>
    [
      { name: `${routes} routes, where the map comes to rest`, values: rest },
      { name: `${routes} routes, in a frame of a zoom`, values: frame },
    ].map(({ name, values }) => ({ name, unit: 'ms', page: summarise(values), floor: null, ratio: null })),
  );
