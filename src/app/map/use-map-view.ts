// MapLibre with the component that holds it, a third of a megabyte: sent for when it is wanted.
import type { ComponentType } from 'react';
import type { MapViewProps } from '../../map/MapView.tsx';
import { partOf, usePart } from '../web/use-part.ts';

const mapView = partOf(() => import('../../map/MapView.tsx'));

/** Null until it has come. */
export const useMapView = (isWanted: boolean, onFailure: () => void): ComponentType<MapViewProps> | null =>
  usePart(mapView, isWanted, onFailure);
