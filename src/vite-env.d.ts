// Modules that the build makes (see build/).

declare module 'virtual:airlift' {
  const checking: import('./formats/json/read.ts').Checking;
  export default checking;
  /** The texts in it, in their order: empty until those of a language are filled in. */
  export const texts: Record<string, string>[];
}

declare module 'virtual:airlift/*' {
  /** In the order of the airlift's. */
  const texts: readonly string[];
  export default texts;
}

declare module 'virtual:gazetteer/places' {
  const places: import('./cartography/ground/gazetteer.ts').Unnamed;
  export default places;
}

declare module 'virtual:gazetteer/*/first' {
  const gazetteer: import('./cartography/ground/gazetteer.ts').Gazetteer;
  export default gazetteer;
}

declare module 'virtual:gazetteer/*/names' {
  const names: import('./cartography/ground/gazetteer.ts').Names;
  export default names;
}
