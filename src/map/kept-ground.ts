// The ground as it was painted last. A filter or a pointer changes arcs alone, and MapLibre paints all its layers anew for it:
// without a graphics card that is most of the time of a press. Here the pixels below the arcs are kept and laid out again.
import type { Map as MapLibreMap } from 'maplibre-gl';
import { airliftLayers, sources } from '../cartography/style/layers.ts';

type Render = MapLibreMap['painter']['render'];
type Style = Parameters<Render>[0];

const isOfAirlift = (id: string) => airliftLayers.some((layer) => layer === id);

/**
 * Paints the ground of a map of ours only where it has changed. To be called again when a lost context has been restored, with
 * which a painter is made. The painter is typed, but internal.
 */
export function keepGround({ painter }: MapLibreMap): void {
  const { context } = painter;
  const { gl } = context;
  // Pixels of several samples cannot be copied back.
  if (gl.getContextAttributes()?.antialias !== false) return;
  const render = painter.render.bind(painter);
  const renderLayer = painter.renderLayer.bind(painter);
  let copy: Copy | null = null;
  /** Of what the copy shows; null: there is none. */
  let kept: Circumstances | null = null;
  let current: Circumstances = [];
  /** What is left to do in this frame before the arcs are drawn. */
  let task: 'lay' | 'keep' | 'none' = 'none';

  /** Between the canvas, which is null, and the copy; both are bound to the canvas before and after. */
  const blit = (from: WebGLFramebuffer | null, to: WebGLFramebuffer | null) => {
    const { width, height } = painter;
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, from);
    gl.bindFramebuffer(gl.DRAW_FRAMEBUFFER, to);
    gl.blitFramebuffer(0, 0, width, height, 0, 0, width, height, gl.COLOR_BUFFER_BIT, gl.NEAREST);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  };
  const copyOfSize = (width: number, height: number) => {
    if (copy?.width === width && copy.height === height) return copy;
    if (copy !== null) {
      gl.deleteFramebuffer(copy.framebuffer);
      gl.deleteRenderbuffer(copy.pixels);
    }
    const framebuffer = gl.createFramebuffer();
    const pixels = context.createRenderbuffer(gl.RGBA8, width, height);
    gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
    gl.framebufferRenderbuffer(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.RENDERBUFFER, pixels);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    copy = { framebuffer, pixels, width, height };
    return copy;
  };

  painter.render = (style, transform, data) => {
    current = circumstancesOf(painter, style, transform, data);
    if (kept !== null && isSame(kept, current)) {
      task = 'lay';
      render(withoutGround(style), transform, data);
    } else {
      task = data.moving ? 'none' : 'keep';
      render(style, transform, data);
    }
  };
  painter.renderLayer = (owner, manager, layer, coords, frame) => {
    // The arcs are the topmost layer: the first to be drawn of those that are opaque, the last of the others.
    if (task !== 'none' && isOfAirlift(layer.id)) {
      if (task === 'lay') {
        if (copy !== null) blit(copy.framebuffer, null);
        task = 'none';
      } else if (frame.currentPass === 'translucent') {
        // Where nothing of the airlift is drawn, nothing of it changes.
        if (coords.length > 0) {
          blit(null, copyOfSize(painter.width, painter.height).framebuffer);
          kept = current;
        }
        task = 'none';
      }
    }
    renderLayer(owner, manager, layer, coords, frame);
  };
}

interface Copy {
  readonly framebuffer: WebGLFramebuffer;
  readonly pixels: WebGLRenderbuffer;
  readonly width: number;
  readonly height: number;
}

/** All that the ground's pixels follow from, as values and as objects that MapLibre makes anew when they change. */
type Circumstances = readonly unknown[];

function circumstancesOf(
  { width, height }: MapLibreMap['painter'],
  style: Style,
  transform: Parameters<Render>[1],
  data: Parameters<Render>[2],
): Circumstances {
  const ground = style.tileManagers[sources.basemap];
  return [
    ...[width, height, data.pixelRatio, data.projectionTransition, data.projectionShaderVariant?.name],
    ...transform.modelViewProjectionMatrix,
    ...style._order.flatMap((id) => (isOfAirlift(id) ? id : [id, style._layers[id]?.paint])),
    ...(ground?.getVisibleCoordinates().map((id) => ground.getTile(id)?.buckets) ?? []),
  ];
}

const isSame = (one: Circumstances, other: Circumstances) =>
  one.length === other.length && one.every((each, index) => Object.is(each, other[index]));

/** The style with the airlift's layers alone. */
const withoutGround = (style: Style): Style =>
  Object.create(style, { _order: { value: style._order.filter(isOfAirlift) } });
