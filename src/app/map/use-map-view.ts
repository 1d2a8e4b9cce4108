// The moving map, a third of a megabyte of program: the page is read and answers before it is here. Not by `lazy`, which
// holds back for a third of a second what comes soon after something else.
import { type ComponentType, useEffect, useEffectEvent, useState } from 'react';
import type { MapViewProps } from '../../map/MapView.tsx';

/** Asked for at once, while the page is made live. */
const coming = typeof document === 'undefined' ? null : import('../../map/MapView.tsx');
// Without a network it does not come; who waits for it below says so.
coming?.catch(() => undefined);

/** Null until it has come. */
export function useMapView(onFailure: () => void): ComponentType<MapViewProps> | null {
  const [component, setComponent] = useState<ComponentType<MapViewProps> | null>(null);
  const fail = useEffectEvent(onFailure);
  useEffect(() => {
    coming?.then(
      (module) => setComponent(() => module.default),
      () => fail(),
    );
  }, []);
  return component;
}
