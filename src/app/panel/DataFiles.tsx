// The data out of the page: what is shown as files, how to cite it, and how to set the map into another page.
import { useState } from 'react';
import type { Airlift } from '../../airlift/airlift.ts';
import { reader } from '../../airlift/basis.ts';
import type { AircraftFilter } from '../../airlift/filter.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { fileName } from '../../picture/file-name.ts';
import { saveFile } from '../../picture/picture.ts';
import type { Report } from '../../report/report.ts';
import './DataFiles.css';

export interface DataFilesProps {
  readonly airlift: Airlift;
  readonly report: Report;
  readonly filter: AircraftFilter;
  readonly language: Language;
  readonly messages: Messages;
}

/** The view of this address as an iframe. */
function embedCode(title: string): string {
  // The map alone is a page of its own, below each language's.
  const address = new URL(`embed/${location.search}${location.hash}`, document.baseURI);
  const attribute = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${attribute(address.href)}" title="${attribute(title)}" width="100%" height="480" style="border:0" loading="lazy" allow="fullscreen"></iframe>`;
}

export function DataFiles({ airlift, report, filter, language, messages }: DataFilesProps) {
  const [told, setTold] = useState('');
  const { shown } = report;
  // Those who write the files are loaded when somebody wants one.
  const save = async (write: () => Promise<string>, kind: string, extension: string) => {
    try {
      const name = fileName(airlift.slug, filter, null, extension);
      saveFile(new Blob([await write()], { type: kind }), name);
      setTold(messages.saved(name));
    } catch {
      setTold(messages.saveFailed);
    }
  };
  const copy = async (write: () => Promise<string>) => {
    let text = '';
    try {
      text = await write();
      await navigator.clipboard.writeText(text);
      setTold(messages.copied);
    } catch {
      // Refused by the reader or the browser: the text is shown instead, to be copied by hand.
      setTold(text === '' ? messages.saveFailed : text);
    }
  };
  const citation = () => ({
    airlift,
    language,
    messages,
    address: location.href,
    accessed: new Date().toISOString().slice(0, 10),
  });
  const geoJson = async () =>
    (await import('../../formats/geojson.ts')).geoJsonOf({
      airlift,
      shown,
      language,
      messages,
      sentences: { filter: report.filter, source: report.sourceLineWithParagraphs },
    });
  const csv = async () => (await import('../../formats/csv.ts')).csvOf({ airlift, shown, language });
  const inWords = async () => (await import('../../formats/citation.ts')).citationText(citation());
  const bibTex = async () => (await import('../../formats/citation.ts')).citationBibTex(citation());
  return (
    <section className="data-files">
      <h2>{messages.dataShown}</h2>
      <p className="data-buttons">
        <button type="button" onClick={() => save(geoJson, 'application/geo+json', 'geojson')}>
          GeoJSON
        </button>
        <button type="button" onClick={() => save(csv, 'text/csv', 'csv')}>
          CSV
        </button>
        <button type="button" onClick={() => copy(inWords)}>
          {messages.copyCitation}
        </button>
        <button type="button" onClick={() => save(bibTex, 'application/x-bibtex', 'bib')}>
          BibTeX
        </button>
        <button type="button" onClick={() => copy(async () => embedCode(airlift.title[language]))}>
          {messages.copyEmbedCode}
        </button>
      </p>
      <p role="status" data-basis={reader}>
        {told}
      </p>
    </section>
  );
}
