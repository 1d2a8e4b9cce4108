// Starts the page with the built-in airlift.
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import aircraft from '../geo/aircraft.json';
import airfields from '../geo/airfields.json';
import basemapNotes from '../geo/basemap.json';
import builtIn from '../geo/built-in.json';
import gazetteer from '../geo/places.json';
import { App } from './app/App.tsx';
import './app/page.css';

const airlifts = import.meta.glob<unknown>('../geo/airlifts/*.json', { eager: true, import: 'default' });
const airlift = airlifts[`../geo/airlifts/${builtIn.airlift}.json`];

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    <App files={{ airlift, airfields, aircraft }} gazetteer={gazetteer} basemapNotes={basemapNotes} />
  </StrictMode>,
);
