// The built-in airlift with what its map stands on, as the page gets them: checked when it was built.
import checking from 'virtual:airlift';
import basemapNotes from '../geo/basemap.json';
import gazetteer from '../geo/places.json';
import { assemble } from './airlift/assemble.ts';

export const pageData = {
  reading: checking.kind === 'files' ? assemble(checking.files) : checking,
  gazetteer,
  basemapNotes,
};
