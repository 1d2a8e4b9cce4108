// Starts the page with the built-in airlift.
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import aircraft from '../geo/aircraft.json';
import airfields from '../geo/airfields.json';
import airlift from '../geo/airlifts/kazakhstan-2022.json';
import basemapNotes from '../geo/basemap.json';
import gazetteer from '../geo/places.json';
import { App } from './app/App.tsx';
import './app/page.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    <App files={{ airlift, airfields, aircraft }} gazetteer={gazetteer} basemapNotes={basemapNotes} />
  </StrictMode>,
);
