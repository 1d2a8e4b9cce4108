// What the build of the floor puts into it.
declare module 'virtual:floor' {
  const floor: {
    readonly style: import('@maplibre/maplibre-gl-style-spec').StyleSpecification;
    readonly camera: import('../../src/cartography/camera.ts').Camera;
    readonly basemap: string;
  };
  export default floor;
}
