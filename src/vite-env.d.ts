// Modules that the build makes (see build/).

declare module 'virtual:airlift' {
  const checking: import('./formats/json/read.ts').Checking;
  export default checking;
}

declare module 'virtual:gazetteer/*' {
  const gazetteer: import('./cartography/ground/gazetteer.ts').Gazetteer;
  export default gazetteer;
}
