// Draws the ground of a view, by the page itself or in a worker: reads what is near it, and keeps that for the next view.
import type { Mark } from '../../cartography/drawing/marks.ts';
import { type Ground, type GroundLevel, groundLevel } from '../../cartography/ground/ground.ts';
import type { Camera } from '../../cartography/projection/camera.ts';
import { extentAround, isWithin } from '../../cartography/projection/extent-around.ts';
import { lensOf } from '../../cartography/projection/lens-of.ts';
import type { Size } from '../../cartography/projection/perspective.ts';
import type { Projection } from '../../cartography/projection/projection.ts';
import { groundMarks } from '../../cartography/style/ground-marks.ts';
import type { Countries } from '../../cartography/style/paint.ts';
import { pageTheme } from '../../cartography/style/theme.ts';
import type { Extent } from '../../geodesy/position.ts';

/** What is to be drawn, as plain data. */
export interface GroundWish {
  readonly projection: Projection;
  readonly camera: Camera;
  readonly size: Size;
  /** The ground shows them alone of an airlift. */
  readonly countries: Countries;
  /** How far beyond the frame it is drawn, pixels. */
  readonly margin: number;
}

/** A drawing, and what it was to be. */
export interface GroundDrawing {
  readonly wish: GroundWish;
  readonly marks: readonly Mark[];
  /** Whether it is all that there is; if not, what was known already, until the rest has been read. */
  readonly isAll: boolean;
}

/** Of a level, all that is near an extent, null being everything; null where it cannot be had. */
export type ReadGround = (level: GroundLevel, near: Extent | null) => Promise<Ground | null>;

/** Beyond the frame, so that a drag shows more of it, a share of the frame. */
export const groundAround = 0.4;
/** What is drawn with its margins, times the frame. */
const drawnTimes = 1 + 2 * groundAround;
/**
 * What is read, times the frame: more than is drawn, so that not every drag asks for more, and not all of it, for all of the
 * world's finest takes 60 MB.
 */
const readTimes = 2.4;

interface Known {
  readonly level: GroundLevel;
  readonly near: Extent | null;
  readonly ground: Ground | null;
}

/** Keeps one ground, that of what was drawn last. */
export class GroundDrawer {
  readonly #read: ReadGround;
  #known: Known | null = null;

  constructor(read: ReadGround) {
    this.#read = read;
  }

  /**
   * At once where all of it is known.
   * @param onDrawn called with the drawing; before that, where it is still to be read, with what is known already
   * @throws what reading throws
   */
  async draw(wish: GroundWish, onDrawn: (drawing: GroundDrawing) => void): Promise<void> {
    const { projection, camera, size } = wish;
    const level = groundLevel(camera.zoom, 1);
    const known = this.#known;
    const drawn = extentAround(projection, camera, size, drawnTimes);
    if (known !== null && known.level === level && isWithin(drawn, known.near))
      return onDrawn({ wish, marks: marksOf(wish, known.ground), isAll: true });
    if (known !== null) onDrawn({ wish, marks: marksOf(wish, known.ground), isAll: false });
    const near = extentAround(projection, camera, size, readTimes);
    const ground = (await this.#read(level, near)) ?? known?.ground ?? null;
    this.#known = { level, near, ground };
    onDrawn({ wish, marks: marksOf(wish, ground), isAll: true });
  }
}

const marksOf = ({ projection, camera, size, countries, margin }: GroundWish, ground: Ground | null) =>
  groundMarks({
    countries,
    theme: pageTheme,
    lens: lensOf(projection, camera, size),
    ground,
    lineScale: 1,
    isTransparent: false,
    detail: { digits: 1, tolerance: 0.5 },
    margin,
  });

const keysOfCamera = ['zoom', 'latitude', 'longitude', 'bearing', 'pitch'] as const;

/** Whether the same is seen: another airlift of the same routes is seen by another object that is the same camera. */
export const isSameView = (
  one: Omit<GroundWish, 'margin' | 'countries'>,
  other: Omit<GroundWish, 'margin' | 'countries'>,
): boolean =>
  one.projection === other.projection &&
  one.size.width === other.size.width &&
  one.size.height === other.size.height &&
  keysOfCamera.every((key) => one.camera[key] === other.camera[key]);

/** Whether the same is to be drawn. */
export const isSameWish = (one: GroundWish, other: GroundWish): boolean =>
  isSameView(one, other) && one.margin === other.margin && areSameCountries(one.countries, other.countries);

export const areSameCountries = (one: Countries, other: Countries): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
