// The one React component that holds a map: it starts it and passes plain data on.
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { type Basemap, mapStyle, type StyleOptions } from '../cartography/style/style.ts';
import { AirliftMap } from './airlift-map.ts';
import type { MapOptions } from './options.ts';

type OwnOptions = 'container' | 'style' | 'showsCredits';

/** The style is made here, so that whoever never moves the map does not load what makes it. */
export interface MapViewProps extends Omit<MapOptions, OwnOptions>, StyleOptions {
  readonly basemap: Basemap;
  /** What the canvas itself is called: how it is moved by keys. */
  readonly help: string;
  readonly onMap: (map: AirliftMap | null) => void;
  /** The map could not be started. */
  readonly onFailure: (error: unknown) => void;
}

export default function MapView(props: MapViewProps) {
  const { isSeen, states, help, airlift, theme, projection, basemap, arcWidth } = props;
  const style = useMemo(
    () => mapStyle({ airlift, theme, projection, basemap, arcWidth }),
    [airlift, theme, projection, basemap, arcWidth],
  );
  const showsCredits = basemap.kind === 'style';
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<AirliftMap | null>(null);

  const start = useEffectEvent((element: HTMLElement): AirliftMap | null => {
    try {
      return new AirliftMap({ ...props, style, showsCredits, container: element });
    } catch (error) {
      props.onFailure(error);
      return null;
    }
  });
  const tell = useEffectEvent((made: AirliftMap | null) => props.onMap(made));

  useEffect(() => {
    if (container.current === null) return;
    const made = start(container.current);
    setMap(made);
    tell(made);
    return () => {
      made?.remove();
      tell(null);
    };
  }, []);

  useEffect(() => {
    // For the one control that somebody else's map brings along.
    if (showsCredits) void import('./credits.css');
  }, [showsCredits]);
  useEffect(() => map?.update(style, states), [map, style, states]);
  useEffect(() => {
    map?.canvas.setAttribute('role', 'application');
    map?.canvas.setAttribute('aria-label', help);
  }, [map, help]);

  return <div ref={container} className={isSeen ? 'map-canvas' : 'map-canvas unseen'} />;
}
