// The wall to MapLibre: it takes plain data, remembers what it last sent, and does nothing when nothing changed.

import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Camera, type Fit, zoomLimits } from '../cartography/projection/camera.ts';
import type { Size } from '../cartography/projection/perspective.ts';
import type { View } from '../cartography/projection/view.ts';
import { sources } from '../cartography/style/layers.ts';
import type { FeatureState } from '../cartography/style/style.ts';
import { cameraOf, jumpOf, sizeOf, viewOf } from './camera-of-map.ts';
import { makeMap } from './make-map.ts';
import type { FeatureStates, MapEvents, MapOptions } from './options.ts';
import { giveBackRatio, paintMap, settledMap } from './paint-map.ts';
import { keepSharp } from './pixel-ratio.ts';

/** What a feature is of which nothing has been said. */
const plain = JSON.stringify({ hidden: false, lit: false } satisfies FeatureState);

/** A MapLibre map of an airlift. */
export class AirliftMap {
  readonly #map: MapLibreMap;
  readonly #whole: MapOptions['whole'];
  readonly #events: MapEvents;
  readonly #observer: ResizeObserver;
  readonly #letGo: () => void;
  #style: StyleSpecification;
  #states: FeatureStates;
  #sent = new Map<string, string>();
  #isStyleLoaded = false;
  /** What was shown when the context was lost that has not come back yet, else null. */
  #styleOfLost: StyleSpecification | null = null;
  #isMoved = false;
  /** Whether what moves is moved by the program. */
  #isOwnMove = false;
  #isFollowing = false;
  #isBusy = true;
  /** Whether it is painted with all pixels of the screen. */
  #isSharp: boolean;
  #viewKey = '';
  /** Whether the view that was told last was one of a movement. */
  #isTold = false;

  /** @throws an error of MapLibre where there is no WebGL 2, or no worker may be started */
  constructor(options: MapOptions) {
    const { container, style, whole, camera, states, events } = options;
    this.#whole = whole;
    this.#events = events;
    this.#style = style;
    this.#states = states;
    this.#isSharp = options.isSeen;
    this.#map = makeMap(options);
    const map = this.#map;
    this.look(camera);
    map.on('style.load', () => {
      this.#isStyleLoaded = true;
      this.#sent = new Map();
      this.#sendStates();
    });
    map.on('render', () => this.#onRender());
    map.on('idle', () => {
      if (this.#isSharp) return this.#setBusy(false);
      this.#isSharp = true;
      this.#own(() => giveBackRatio(map));
      map.triggerRepaint();
    });
    map.on('movestart', () => {
      this.#setBusy(true);
      // MapLibre names no event of the reader's for a wheel it took time to make sure of.
      if (!this.#isOwnMove) this.#isMoved = true;
    });
    map.on('moveend', () => {
      if (this.#isMoved && !this.#isFollowing) events.onRest(this.camera());
      // That it rests is told when it is painted.
      if (this.#isTold) map.triggerRepaint();
    });
    map.on('error', (event) => {
      if ('sourceId' in event && event.sourceId === sources.basemap) events.onBasemapFailure();
    });
    map.on('webglcontextlost', () => {
      this.#isStyleLoaded = false;
      this.#styleOfLost = this.#style;
      this.#setBusy(true);
      events.onContext('lost');
    });
    map.on('webglcontextrestored', () => {
      // MapLibre restores what it had, and has no `style` where that was still being loaded.
      const isRestored = Boolean(map.style) && this.#styleOfLost === this.#style;
      this.#styleOfLost = null;
      if (!isRestored) this.#own(() => map.setStyle(this.#style, { diff: false, validate: false }));
      events.onContext('restored');
    });
    // Not the canvas's own size, which is rounded to whole pixels of the screen.
    let known = sizeOf(this.#map);
    this.#observer = new ResizeObserver(() => {
      const { width, height } = sizeOf(this.#map);
      // An observer begins by telling what is known.
      if (width === known.width && height === known.height) return;
      known = { width, height };
      this.#resize();
    });
    this.#observer.observe(container);
    this.#letGo = keepSharp(() => this.#resize());
  }

  /** The element over the canvas whose presses and drags the map hears, too. */
  get overlayContainer(): HTMLElement {
    return this.#map.getCanvasContainer();
  }

  get canvas(): HTMLCanvasElement {
    return this.#map.getCanvas();
  }

  /** What the map's sources ask to have said of them, as MapLibre's own control says it now; empty where they ask nothing. */
  get credits(): string {
    const control = this.#map.getContainer().querySelector('.maplibregl-ctrl-attrib-inner');
    return (control?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  /** Whether everything asked for is painted. */
  get isPainted(): boolean {
    return !this.#isBusy;
  }

  /** Draws what differs from what was drawn last. Feature states are painted in the next frame. */
  update(style: StyleSpecification, states: FeatureStates): void {
    if (style !== this.#style) {
      this.#style = style;
      this.#setBusy(true);
      if (this.#styleOfLost === null)
        this.#own(() => this.#map.setStyle(style, { diff: true, validate: false }));
    }
    this.#states = states;
    if (this.#isStyleLoaded) this.#sendStates();
  }

  #sendStates(): void {
    for (const [id, state] of this.#states) {
      const written = JSON.stringify(state);
      if ((this.#sent.get(id) ?? plain) === written) continue;
      this.#sent.set(id, written);
      this.#setBusy(true);
      this.#map.setFeatureState({ source: sources.airlift, id }, state);
    }
  }

  #setBusy(isBusy: boolean): void {
    if (isBusy === this.#isBusy) return;
    this.#isBusy = isBusy;
    this.#events.onBusy(isBusy);
  }

  #onRender(): void {
    const { width, height } = sizeOf(this.#map);
    const camera = this.camera();
    const isMoving = this.#map.isMoving();
    const key = JSON.stringify([camera, width, height, this.#style.projection, isMoving]);
    if (key === this.#viewKey) return;
    this.#viewKey = key;
    this.#isTold = isMoving;
    this.#events.onView(this.view(), camera, isMoving);
  }

  #own(move: () => void): void {
    this.#isOwnMove = true;
    move();
    this.#isOwnMove = false;
  }

  #resize(): void {
    this.#own(() => this.#map.resize());
    if (!this.#isMoved) this.look(null);
    // Painted in the same task, so that a new size never shows an empty canvas.
    this.#map.redraw();
  }

  /** The map as an overlay sees it, now. */
  view(): View {
    return viewOf(this.#map, sizeOf(this.#map), this.#style.projection?.type === 'globe');
  }

  camera(): Camera {
    return cameraOf(this.#map);
  }

  /** Where the reader has gone to look, in a map of which size; null while the whole route is shown. */
  seen(): { readonly camera: Camera; readonly size: Size } | null {
    return this.#isMoved ? { camera: this.camera(), size: sizeOf(this.#map) } : null;
  }

  /** Looks elsewhere at once, and is painted anew even where it has looked there before; null is the whole route. */
  look(camera: Camera | null): void {
    const size = sizeOf(this.#map);
    if (camera === null && (size.width === 0 || size.height === 0)) return;
    this.#isMoved = camera !== null;
    this.#setBusy(true);
    this.#own(() => this.#map.jumpTo(jumpOf(camera ?? this.#whole(size))));
    this.#map.triggerRepaint();
  }

  /** Looks where a gesture goes that is not over yet; `look` ends it. */
  follow(camera: Camera): void {
    this.#isFollowing = true;
    this.look(camera);
    this.#isFollowing = false;
  }

  /** Back to the whole route, north up, seen from above. */
  showWholeRoute(): void {
    this.#isMoved = false;
    this.#own(() => this.#map.easeTo(jumpOf(this.#whole(sizeOf(this.#map)))));
    this.#events.onRest(null);
  }

  /** Flies to an extent, at most as close as the map allows. */
  flyTo({ extent, padding }: Fit): void {
    const [west, south, east, north] = extent;
    this.#map.fitBounds([west, south, east, north], { padding, maxZoom: zoomLimits.maximum, linear: false });
  }

  zoomBy(steps: number): void {
    this.#map.zoomTo(this.#map.getZoom() + steps);
  }

  turnNorthUp(): void {
    this.#map.easeTo({ bearing: 0, pitch: 0 });
  }

  /** Resolves when everything in view is painted, or after a time when something keeps it from ever being so. */
  settled(signal: AbortSignal): Promise<void> {
    return this.#isBusy ? settledMap(this.#map, signal) : Promise.resolve();
  }

  /**
   * Paints the map as seen at a pixel ratio and hands the canvas to `use`, all in one task: the canvas is empty again
   * afterwards, and the reader sees nothing of it.
   * @throws PictureTooLargeError when the graphics card cannot draw that many pixels
   */
  paint<Result>(ratio: number, use: (canvas: HTMLCanvasElement) => Result): Result {
    return paintMap(this.#map, ratio, use);
  }

  remove(): void {
    this.#letGo();
    this.#observer.disconnect();
    this.#map.remove();
  }
}
