// Which ground the map stands on: the embedded one, or, by the setting VITE_BASEMAP_STYLE, somebody's own style.
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { useEffect, useState } from 'react';
import type { Basemap } from '../../cartography/style/style.ts';
import { inSite } from '../web/site.ts';
import type { BasemapNotes } from './basemap-notes.ts';

/** The address of a MapLibre style, set when the page is built; empty for the embedded basemap. */
const styleAddress: string = import.meta.env.VITE_BASEMAP_STYLE ?? '';

function embedded(notes: BasemapNotes): Basemap {
  const url = `pmtiles://${inSite(notes.file)}`;
  return { kind: 'embedded', url };
}

/**
 * The basemap, or `undefined` while another one's style is on its way.
 * @param onFailure called when that style cannot be had; the embedded basemap is then used
 */
export function useBasemap(notes: BasemapNotes, onFailure: () => void): Basemap | undefined {
  const [basemap, setBasemap] = useState<Basemap | undefined>(() =>
    // While the page is built there is no address that a map could have.
    styleAddress === '' && typeof document !== 'undefined' ? embedded(notes) : undefined,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the setting is made once, when the page is built
  useEffect(() => {
    if (styleAddress === '') return;
    const controller = new AbortController();
    fetch(styleAddress, { signal: controller.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`The style answered ${response.status}.`);
        setBasemap({ kind: 'style', style: (await response.json()) as StyleSpecification });
      })
      .catch(() => {
        if (controller.signal.aborted) return;
        setBasemap(embedded(notes));
        onFailure();
      });
    return () => controller.abort();
  }, []);
  return basemap;
}
