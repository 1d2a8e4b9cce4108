// MapLibre paints a sky over all of the canvas in every frame, and a transparent one where a style has none: without a
// graphics card that takes a sixth of the time of a frame.
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Of the colours a style's sky may have, those that are seen wherever they are not transparent. */
const colours = ['sky-color', 'horizon-color'] as const;

/** Leaves a sky out that cannot be seen. To be called again when a lost context has been restored, with which a painter is made. */
export function skipTransparentSky({ painter }: MapLibreMap): void {
  const { sky } = painter.drawFunctions;
  painter.drawFunctions = {
    ...painter.drawFunctions,
    sky: (mesh, frame) => {
      const own = frame.data.sky;
      if (own === undefined || colours.some((name) => own[name].a > 0)) sky(mesh, frame);
    },
  };
}
