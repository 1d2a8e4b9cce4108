// Aircraft types that can be drawn: those whose outline and size are known.
import type { AircraftType } from '../../airlift/airlift.ts';

/** A type with an outline from above. */
export interface Outlined extends AircraftType {
  readonly wingspan: number;
  readonly length: number;
  readonly silhouette: string;
}

/** The type as it can be drawn; null where its outline or its size is not known. */
export function outlinedOf(type: AircraftType): Outlined | null {
  const { wingspan, length, silhouette } = type;
  return wingspan === null || length === null || silhouette === null
    ? null
    : { ...type, wingspan, length, silhouette };
}
