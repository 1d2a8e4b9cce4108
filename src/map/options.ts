// What the map is given and what it tells: the plain data on both sides of the wall.
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Camera } from '../cartography/projection/camera.ts';
import type { Size } from '../cartography/projection/perspective.ts';
import type { View } from '../cartography/projection/view.ts';
import type { FeatureState } from '../cartography/style/style.ts';

export interface MapEvents {
  /** The map was painted with another camera or size than before, or came to rest. */
  readonly onView: (view: View, camera: Camera, isMoving: boolean) => void;
  /** Whether something asked for is not painted yet. */
  readonly onBusy: (isBusy: boolean) => void;
  /** The reader moved the map and it has come to rest; null after a return to the whole route. */
  readonly onRest: (camera: Camera | null) => void;
  readonly onBasemapFailure: () => void;
  readonly onContext: (state: 'lost' | 'restored') => void;
}

export interface MapOptions {
  readonly container: HTMLElement;
  readonly style: StyleSpecification;
  /** What the map shows when nobody has moved it, in a frame of a size. */
  readonly whole: (size: Size) => Camera;
  /** Whether it is seen while its tiles come; else it is painted small until all are there. */
  readonly isSeen: boolean;
  /** Whether the credits of another map's sources are shown on the map. */
  readonly showsCredits: boolean;
  /** The words for a map that leaves scrolling to the page it stands in; null where the map may take it. */
  readonly cooperation: Cooperation | null;
  /** Where to look; null: at the whole route. */
  readonly camera: Camera | null;
  readonly states: FeatureStates;
  readonly events: MapEvents;
}

/** What a reader is told who scrolls over a map in somebody's page. */
export interface Cooperation {
  readonly keyboard: string;
  readonly mac: string;
  readonly touch: string;
}

/** Of arcs, by the ids of their routes. */
export type FeatureStates = ReadonlyMap<string, FeatureState>;
