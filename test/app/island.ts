// A square island at the origin, as the file of a ground has it.
export const island = {
  type: 'Topology' as const,
  arcs: [
    [
      [0, 0],
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ],
  ],
  transform: { scale: [1, 1] as [number, number], translate: [0, 0] as [number, number] },
  objects: {
    land: {
      type: 'GeometryCollection' as const,
      geometries: [{ type: 'Polygon' as const, arcs: [[0]], properties: { country: 'AA' } }],
    },
  },
};
