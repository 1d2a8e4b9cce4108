// MapLibre with the component that holds it, sent for when it is wanted. Not by `lazy`, which holds back for a third of a
// second what comes soon after something else.
import { type ComponentType, useEffect, useEffectEvent, useState } from 'react';
import type { MapViewProps } from '../../map/MapView.tsx';

/** Null until it has come. */
export function useMapView(isWanted: boolean, onFailure: () => void): ComponentType<MapViewProps> | null {
  const [component, setComponent] = useState<ComponentType<MapViewProps> | null>(null);
  const fail = useEffectEvent(onFailure);
  useEffect(() => {
    if (!isWanted) return;
    import('../../map/MapView.tsx').then(
      (module) => setComponent(() => module.default),
      () => fail(),
    );
  }, [isWanted]);
  return component;
}
