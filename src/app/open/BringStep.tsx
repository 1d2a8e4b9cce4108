// The first step: a file is dropped or chosen, or a table pasted.
import { useState } from 'react';
import type { Bringing } from './opened.ts';
import { useOwn } from './own-words.ts';
import { StartFrom, type StartFromProps } from './StartFrom.tsx';

export interface BringStepProps extends StartFromProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Why what was brought is no table, in a sentence; empty: nothing is wrong. */
  readonly refusal: string;
}

/** Of files, as far as browsers tell them by their names. */
const accepted =
  '.csv,.tsv,.tab,.txt,.xlsx,.geojson,.json,.kml,.html,.htm,.parquet,.png,.svg,text/csv,text/plain,application/json,image/png';

export function BringStep({ text, onText, refusal, ...rest }: BringStepProps) {
  const own = useOwn();
  const { onBring } = rest;
  const [isOver, setOver] = useState(false);
  const [told, setTold] = useState('');
  const canPaste = typeof navigator.clipboard?.readText === 'function';
  const bringFiles = (files: FileList | null) => {
    if (files !== null && files.length > 0) onBring({ kind: 'files', files: [...files] });
  };
  const paste = async () => {
    setTold('');
    try {
      onText(await navigator.clipboard.readText());
    } catch {
      setTold(own.pasteRefused);
    }
  };
  return (
    <div className="own-bring">
      <ol className="own-tour" aria-label={own.tourName}>
        {own.tour.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ol>
      <div className="own-ways">
        {/* Dropping is answered by the whole page; here it is only shown. Choosing does the same by keyboard. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it only shows where a file may be dropped */}
        <div
          className={`own-drop ${isOver ? 'over' : ''}`}
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
        >
          <p className="own-drop-heading">{own.dropHere}</p>
          <p className="own-aside">{own.formats}</p>
          <label className="own-choose">
            {own.chooseFiles}
            <input
              type="file"
              multiple
              accept={accepted}
              onChange={(event) => {
                bringFiles(event.target.files);
                // The same file may be chosen again, after it was changed.
                event.target.value = '';
              }}
            />
          </label>
        </div>
        {refusal !== '' && (
          <p className="own-refusal" role="alert">
            {refusal}
          </p>
        )}
        <label htmlFor="own-paste">{own.orPaste}</label>
        <textarea
          id="own-paste"
          aria-label={own.pasteName}
          rows={3}
          wrap="off"
          spellCheck={false}
          placeholder={own.pasteExample}
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
        <div className="own-needed">
          {canPaste && (
            <button type="button" className="own-paste" onClick={paste}>
              {own.paste}
            </button>
          )}
          <p className="own-aside">{told === '' ? own.whatIsNeeded : told}</p>
        </div>
      </div>
      <StartFrom {...rest} />
    </div>
  );
}

/** What stands in the box, as it is brought. */
export const pasted = (text: string): Bringing => ({ kind: 'text', text, html: '' });
