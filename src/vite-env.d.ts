// Modules that the build makes (see build/).

declare module 'virtual:airlift' {
  const checking: import('./formats/json/read.ts').Checking;
  export default checking;
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
