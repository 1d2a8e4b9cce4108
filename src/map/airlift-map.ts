// The wall to MapLibre: it takes plain data, remembers what it last sent, and does nothing when nothing changed.

import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { type Camera, type Fit, maximumPitch, zoomLimits } from '../cartography/projection/camera.ts';
import type { View } from '../cartography/projection/view.ts';
import { sources } from '../cartography/style/layers.ts';
import type { FeatureState } from '../cartography/style/style.ts';
import { addBasemapProtocol } from './basemap.ts';
import { cameraOf, jumpOf, viewOf } from './camera-of-map.ts';
import type { FeatureStates, MapEvents, MapOptions } from './options.ts';

setWorkerUrl(workerUrl);

/** What a feature is of which nothing has been said. */
const plain = JSON.stringify({ hidden: false, lit: false } satisfies FeatureState);

/** How long a slow basemap may keep the map from counting as painted when its arcs already are, milliseconds. */
const patience = 3000;

/** The picture is larger than the graphics card can draw. */
export class PictureTooLargeError extends Error {
  readonly width: number;
  readonly height: number;
  constructor(width: number, height: number) {
    super(`The map cannot be drawn at ${width} × ${height} pixels.`);
    this.width = width;
    this.height = height;
  }
}

/** A MapLibre map of an airlift. */
export class AirliftMap {
  readonly #map: MapLibreMap;
  readonly #fit: MapOptions['fit'];
  readonly #events: MapEvents;
  readonly #observer: ResizeObserver;
  #style: StyleSpecification;
  #states: FeatureStates;
  #sent = new Map<string, string>();
  #isStyleLoaded = false;
  #isMoved: boolean;
  #isBusy = true;
  #viewKey = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @throws an error of MapLibre where there is no WebGL 2 */
  constructor(options: MapOptions) {
    const { container, style, fit, camera, states, events, showsCredits, cooperation } = options;
    addBasemapProtocol();
    this.#fit = fit;
    this.#events = events;
    this.#style = style;
    this.#states = states;
    this.#isMoved = camera !== null;
    this.#map = new MapLibreMap({
      container,
      style,
      attributionControl: showsCredits ? { compact: false } : false,
      minZoom: zoomLimits.minimum,
      maxZoom: zoomLimits.maximum,
      maxPitch: maximumPitch,
      fadeDuration: 0,
      trackResize: false,
      maxCanvasSize: [8192, 8192],
      // MapLibre's own wish for the fast card gives a dead context in Safari 26.
      canvasContextAttributes: { powerPreference: 'default', antialias: true },
      validateStyle: false,
      cooperativeGestures: cooperation !== null,
      ...(cooperation === null
        ? {}
        : {
            locale: {
              'CooperativeGesturesHandler.WindowsHelpText': cooperation.keyboard,
              'CooperativeGesturesHandler.MacHelpText': cooperation.mac,
              'CooperativeGesturesHandler.MobileHelpText': cooperation.touch,
            },
          }),
    });
    const map = this.#map;
    if (camera === null) this.#fitNow(false);
    else map.jumpTo(jumpOf(camera));
    map.on('style.load', () => {
      this.#isStyleLoaded = true;
      this.#sent = new Map();
      this.#sendStates();
    });
    map.on('render', () => this.#onRender());
    map.on('idle', () => {
      this.#setBusy(false);
    });
    map.on('movestart', (event) => {
      this.#setBusy(true);
      if (!('originalEvent' in event) || event.originalEvent === undefined) return;
      this.#isMoved = true;
    });
    map.on('moveend', () => {
      if (this.#isMoved) events.onRest(this.camera());
    });
    map.on('error', (event) => {
      if ('sourceId' in event && event.sourceId === sources.basemap) events.onBasemapFailure();
    });
    map.on('sourcedata', (event) => {
      if (event.sourceId === sources.airlift && this.#timer === undefined && this.#isBusy)
        this.#timer = setTimeout(() => {
          this.#setBusy(false);
        }, patience);
    });
    map.on('webglcontextlost', () => {
      this.#setBusy(true);
      events.onContext('lost');
    });
    map.on('webglcontextrestored', () => events.onContext('restored'));
    // Not the canvas's own size, which MapLibre rounds to whole pixels of a coarse draft.
    let known = this.#size();
    this.#observer = new ResizeObserver(() => {
      const { width, height } = this.#size();
      // An observer begins by telling what is known.
      if (width === known.width && height === known.height) return;
      known = { width, height };
      map.resize();
      if (!this.#isMoved) this.#fitNow(false);
      // Painted in the same task, so that a new size never shows an empty canvas.
      map.redraw();
    });
    this.#observer.observe(container);
  }

  /** The element over the canvas whose presses and drags the map hears, too. */
  get overlayContainer(): HTMLElement {
    return this.#map.getCanvasContainer();
  }

  get canvas(): HTMLCanvasElement {
    return this.#map.getCanvas();
  }

  /** Draws what differs from what was drawn last. Feature states are painted in the next frame. */
  update(style: StyleSpecification, states: FeatureStates): void {
    if (style !== this.#style) {
      this.#style = style;
      this.#setBusy(true);
      this.#map.setStyle(style, { diff: true, validate: false });
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
    if (!isBusy) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    }
    this.#isBusy = isBusy;
    this.#events.onBusy(isBusy);
  }

  #onRender(): void {
    const { width, height } = this.#size();
    const camera = this.camera();
    const key = JSON.stringify([camera, width, height, this.#style.projection]);
    if (key === this.#viewKey) return;
    this.#viewKey = key;
    this.#events.onView(this.view(), camera);
  }

  #size(): { width: number; height: number } {
    const container = this.#map.getContainer();
    return { width: container.clientWidth, height: container.clientHeight };
  }

  /** The map as an overlay sees it, now. */
  view(): View {
    return viewOf(this.#map, this.#size(), this.#style.projection?.type === 'globe');
  }

  camera(): Camera {
    return cameraOf(this.#map);
  }

  /** Where the map looks, and how large it is. */
  frame(): { readonly camera: Camera; readonly size: { width: number; height: number } } {
    return { camera: this.camera(), size: this.#size() };
  }

  /** Where the reader has gone to look, in a map of which size; null while the whole route is shown. */
  seen(): { readonly camera: Camera; readonly size: { width: number; height: number } } | null {
    return this.#isMoved ? this.frame() : null;
  }

  /** Looks where an address says; null is the whole route. */
  look(camera: Camera | null): void {
    this.#isMoved = camera !== null;
    if (camera === null) this.#fitNow(false);
    else this.#map.jumpTo(jumpOf(camera));
  }

  /** Back to the whole route, north up, seen from above. */
  showWholeRoute(): void {
    this.#isMoved = false;
    this.#fitNow(true);
    this.#events.onRest(null);
  }

  /** Flies to an extent, at most as close as the map allows. */
  flyTo({ extent, padding }: Fit): void {
    this.#isMoved = true;
    const [west, south, east, north] = extent;
    this.#map.fitBounds([west, south, east, north], { padding, maxZoom: zoomLimits.maximum, linear: false });
  }

  zoomBy(steps: number): void {
    this.#isMoved = true;
    this.#map.zoomTo(this.#map.getZoom() + steps);
  }

  turnNorthUp(): void {
    this.#isMoved = true;
    this.#map.easeTo({ bearing: 0, pitch: 0 });
  }

  #fitNow(isAnimated: boolean): void {
    const { width, height } = this.#size();
    if (width === 0 || height === 0) return;
    const { extent, padding } = this.#fit(width, height);
    const [west, south, east, north] = extent;
    const camera = this.#map.cameraForBounds([west, south, east, north], {
      padding: { ...padding },
      bearing: 0,
    });
    if (camera === undefined) return;
    const target = { ...camera, bearing: 0, pitch: 0 };
    if (isAnimated) this.#map.easeTo(target);
    else this.#map.jumpTo(target);
  }

  /** Resolves when everything in view is painted, or after a time when something keeps it from ever being so. */
  settled(signal: AbortSignal): Promise<void> {
    if (!this.#isBusy && this.#map.loaded() && !this.#map.isMoving()) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#map.off('idle', done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, 2 * patience);
      this.#map.on('idle', done);
      signal.addEventListener('abort', done);
      this.#map.triggerRepaint();
    });
  }

  /**
   * Paints the map as seen at a pixel ratio and hands the canvas to `use`, all in one task: the canvas is empty again
   * afterwards, and the reader sees nothing of it.
   * @throws PictureTooLargeError when the graphics card cannot draw that many pixels
   */
  paint<Result>(ratio: number, use: (canvas: HTMLCanvasElement) => Result): Result {
    const map = this.#map;
    const before = map.getPixelRatio();
    const { width, height } = this.#size();
    try {
      map.setPixelRatio(ratio);
      map.redraw();
      const asked = { width: Math.floor(width * ratio), height: Math.floor(height * ratio) };
      if (this.canvas.width < asked.width || this.canvas.height < asked.height)
        throw new PictureTooLargeError(asked.width, asked.height);
      return use(this.canvas);
    } finally {
      map.setPixelRatio(before);
      map.redraw();
    }
  }

  remove(): void {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
    this.#map.remove();
  }
}
