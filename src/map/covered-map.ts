// MapLibre's map while something else is seen in its place: it is painted with few pixels, and not at each tile that comes
// but when all have. Without a graphics card a painting takes a tenth of a second, most of it whatever the pixels.
import { Map as MapLibreMap, type MapOptions } from 'maplibre-gl';

/** Pixels for one of the page while nobody sees the map. */
const draftRatio = 1 / 8;

/** Now and then it is painted all the same, because that is when it asks for what it still needs, milliseconds. */
const patience = 400;

export class CoverableMap extends MapLibreMap {
  #isCovered: boolean;
  #hasWaited = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: MapOptions, isCovered: boolean) {
    super(isCovered ? { ...options, pixelRatio: draftRatio } : options);
    this.#isCovered = isCovered;
    this.on('remove', () => clearTimeout(this.#timer));
  }

  /** Whether it is still painted for nobody. */
  get isCovered(): boolean {
    return this.#isCovered;
  }

  /** Goes on with all pixels. */
  uncover(): void {
    if (!this.#isCovered) return;
    this.#isCovered = false;
    clearTimeout(this.#timer);
    this.setPixelRatio(window.devicePixelRatio);
  }

  override triggerRepaint(): void {
    // MapLibre's constructor calls it, too.
    if (!(#isCovered in this) || !this.#isCovered) {
      super.triggerRepaint();
    } else if (!this.areTilesLoaded()) {
      this.#hasWaited = true;
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        super.triggerRepaint();
      }, patience);
    } else if (
      this.#hasWaited &&
      Object.keys(this.getStyle().sources).every((id) => this.isSourceLoaded(id))
    ) {
      this.uncover();
    } else {
      super.triggerRepaint();
    }
  }
}
