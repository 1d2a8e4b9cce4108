// The ways in which the earth is laid out on a plane.

/** Those of the moving map. */
export type Projection = 'mercator' | 'globe';

/** Those of drawings. */
export type LensProjection = Projection | 'conic';
