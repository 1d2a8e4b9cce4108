// The data out of the page: what is shown as files, how to cite it, and how to set the map into another page.

import singleFile from 'virtual:single-file';
import { useState } from 'react';
import { computed, reader } from '../../airlift/basis.ts';
import { fileName } from '../../picture/file-name.ts';
import { saveFile } from '../../picture/save-file.ts';
import { citedSources } from '../../report/credits/cited-sources.ts';
import { usePresentation } from '../page/presentation-context.ts';
import type { PictureSource, PressedView } from '../picture/pressed-view.ts';
import { savedWords } from '../picture/saved-words.ts';
import { copyText } from '../web/clipboard.ts';
import { needsProgram } from '../web/needs-program.ts';
import { isSingleFile } from '../web/single-file.ts';
import { linkTo } from '../web/site.ts';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface DataFilesProps {
  /** The page now, as a press finds it. */
  readonly view: () => PressedView;
  /** What pictures of the page are made from, and the page as a single file. */
  readonly picture: PictureSource;
}

/**
 * A view as an iframe.
 * @param link its address; the map alone is a page of its own, below each language's
 */
function embedCode(title: string, link: string): string {
  const attribute = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${attribute(link)}" title="${attribute(title)}" width="100%" height="480" style="border:0" loading="lazy" allow="fullscreen"></iframe>`;
}

export function DataFiles({ view, picture }: DataFilesProps) {
  const presentation = usePresentation();
  const { airlift, report, filter, language, messages } = presentation;
  const [told, setTold] = useState('');
  const program = isSingleFile ? null : singleFile;
  const { shown } = report;
  // Those who write the files are loaded when somebody wants one.
  const save = (write: () => Promise<BlobPart>, kind: string, extension: string) =>
    saveAs(fileName(airlift.slug, filter, view().measure, null, extension), write, kind);
  const saveAs = async (name: string, write: () => Promise<BlobPart>, kind: string) => {
    try {
      saveFile(new Blob([await write()], { type: kind }), name);
      setTold(savedWords(name, [], messages));
    } catch {
      setTold(messages.saveFailed);
    }
  };
  const copy = async (write: () => Promise<string>) => {
    const text = write();
    try {
      await copyText(text);
      setTold(messages.copied);
    } catch {
      // Refused by the reader or the browser: the text is shown instead, to be copied by hand.
      setTold(await text.catch(() => messages.saveFailed));
    }
  };
  const geoJson = async () =>
    (await import('../../formats/geojson/write-geojson.ts')).geoJsonOf({
      airlift,
      shown,
      language,
      messages,
      sentences: { filter: report.filter, source: report.sourceLineWithParagraphs },
    });
  // Of its texts the page has those in its own language.
  const csv = async () =>
    (await import('../../formats/table/write-table.ts')).tableText({
      airlift,
      shown,
      language,
      languages: [language],
    });
  const xlsx = async () =>
    (await import('../../formats/xlsx/write-xlsx.ts')).airliftXlsx({
      airlift,
      shown,
      languages: [language],
    });
  const citation = async () => {
    const moment = new Date();
    const credits = citedSources(airlift, language, messages, shown);
    const options = { airlift, language, messages, credits, address: linkTo(view().address) };
    const { citationBibTex, citationText, localDay } = await import('../../formats/citation.ts');
    const accessed = localDay(moment);
    return {
      text: () => citationText({ ...options, accessed }),
      bibTex: () => citationBibTex({ ...options, accessed }),
    };
  };
  const inWords = async () => (await citation()).text();
  const ownPage = (file: string) => async () =>
    (await import('../single-file/save-page.ts')).singleFileOf(presentation, picture, view(), file);
  const bibTex = async () => (await citation()).bibTex();
  return (
    <section className="data-files" {...needsProgram}>
      <h2>{messages.dataShown}</h2>
      <p className="data-buttons">
        <button type="button" onClick={() => save(geoJson, 'application/geo+json', 'geojson')}>
          GeoJSON
        </button>
        <button type="button" onClick={() => save(csv, 'text/csv', 'csv')}>
          CSV
        </button>
        <button type="button" onClick={() => save(xlsx, xlsxType, 'xlsx')}>
          XLSX
        </button>
        {!isSingleFile && (
          <>
            <button type="button" onClick={() => copy(inWords)}>
              {messages.copyCitation}
            </button>
            <button type="button" onClick={() => save(bibTex, 'application/x-bibtex', 'bib')}>
              BibTeX
            </button>
            <button
              type="button"
              onClick={() =>
                copy(async () => embedCode(airlift.title[language], linkTo(view().address, 'embed/')))
              }
            >
              {messages.copyEmbedCode}
            </button>
          </>
        )}
        {program !== null && (
          <button
            type="button"
            data-basis={computed}
            onClick={() => saveAs(`${airlift.slug}.html`, ownPage(program.file), 'text/html')}
          >
            {messages.ownPage(messages.megabytes(program.bytes / 1_000_000))}
          </button>
        )}
      </p>
      <p role="status" data-basis={reader}>
        {told}
      </p>
    </section>
  );
}
