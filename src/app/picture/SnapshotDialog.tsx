// "A picture to publish": what is to be in it, exactly as it will be saved, and the files that come of it.

import { type RefObject, useEffect, useState } from 'react';
import type { Airlift } from '../../airlift/airlift.ts';
import type { AircraftFilter } from '../../airlift/filter.ts';
import type { TextWidth } from '../../cartography/drawing/marks.ts';
import type { Gazetteer } from '../../cartography/ground/gazetteer.ts';
import type { Projection } from '../../cartography/projection/projection.ts';
import { allParts, type SheetParts } from '../../cartography/sheet/content.ts';
import {
  formatOf,
  isPossible,
  longestSide,
  sheetFormats,
  shortestSide,
} from '../../cartography/sheet/format.ts';

import type { ThemeName } from '../../cartography/style/theme.ts';
import { isLanguage, type Language, type Localized, languageNames, languages } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { fileName } from '../../picture/file-name.ts';
import { saveFile } from '../../picture/picture.ts';
import type { SnapshotRequest } from '../../picture/request.ts';
import type { Frame } from '../map/MapFrame.tsx';
import { CloseButton } from '../page/CloseButton.tsx';
import { SnapshotPreview } from './SnapshotPreview.tsx';
import { type Drawing, drawNow, useDrawing } from './use-drawing.ts';
import { type Making, pngOf, svgOf, useMaking } from './use-snapshot.ts';
import './SnapshotDialog.css';

export interface SnapshotDialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly airlift: Airlift;
  readonly loadGazetteer: (language: Language) => Promise<Gazetteer>;
  readonly textWidth: TextWidth;
  readonly borders: Localized;
  readonly licences: Localized;
  readonly filter: AircraftFilter;
  readonly language: Language;
  readonly messages: Messages;
  readonly theme: ThemeName;
  readonly projection: Projection;
  readonly frame: () => Frame | null;
  readonly seen: () => Frame | null;
  readonly onOpenFile: (file: Blob) => Promise<string>;
}

const partNames = ['title', 'figures', 'legend', 'sources', 'inset'] as const;
const grounds = ['light', 'dark', 'transparent'] as const;
/** Letters of a headline or a note of the reader's own. */
const longestText = 160;

interface Choice {
  readonly format: string;
  readonly own: { readonly width: number; readonly height: number };
  /** Null: as the page has it. */
  readonly ground: (typeof grounds)[number] | null;
  readonly language: Language | null;
  readonly isConic: boolean;
  readonly parts: SheetParts;
  readonly headline: string;
  readonly note: string;
}

const firstChoice: Choice = {
  format: 'article',
  own: { width: 2400, height: 1600 },
  ground: null,
  language: null,
  isConic: false,
  parts: allParts,
  headline: '',
  note: '',
};

function requestOf(choice: Choice, props: SnapshotDialogProps): SnapshotRequest | null {
  const { filter, theme, language, projection } = props;
  const isScreen = choice.format === 'screen';
  const known = sheetFormats.find(({ id }) => id === choice.format);
  if (!isScreen && known === undefined && !isPossible(choice.own)) return null;
  const ground = choice.ground ?? theme;
  return {
    filter,
    language: choice.language ?? language,
    theme: ground === 'dark' ? 'dark' : 'light',
    projection: choice.isConic ? 'conic' : projection,
    seen: isScreen ? props.frame() : props.seen(),
    format: isScreen ? 'screen' : (known ?? formatOf(choice.own)),
    parts: choice.parts,
    headline: choice.headline.trim() === '' ? null : choice.headline.trim(),
    note: choice.note.trim() === '' ? null : choice.note.trim(),
    isTransparent: ground === 'transparent',
    isVector: false,
  };
}

export default function SnapshotDialog(props: SnapshotDialogProps) {
  const { dialog, airlift, messages, filter, licences } = props;
  const [choice, setChoice] = useState(firstChoice);
  const change = (part: Partial<Choice>) => setChoice((before) => ({ ...before, ...part }));
  const request = requestOf(choice, props);
  const drawing = useDrawing(request, props);
  const { share, setShare, told, setTold, run, cancel } = useMaking(messages);
  const isWorking = share !== null;
  // It is loaded by the press that opens it.
  useEffect(() => dialog.current?.showModal(), [dialog]);

  const making = (ready: Extract<Drawing, { kind: 'drawn' }>): Making => ({
    ...ready,
    words: {
      airlift,
      language: ready.request.language,
      messages: ready.drawn.messages,
      headline: ready.request.headline,
      licences: licences[ready.request.language],
      address: `${location.search}${location.hash}`,
    },
  });
  const withDrawing = (use: (made: Making, signal: AbortSignal) => Promise<string>) => () => {
    if (drawing.kind === 'drawn') void run((signal) => use(making(drawing), signal));
  };
  const nameOf = (made: Making, kind: string) =>
    fileName(airlift.slug, filter, made.drawn.sheet.format.pixels, kind);
  const savePng = withDrawing(async (made, signal) => {
    const name = nameOf(made, 'png');
    saveFile(await pngOf(made, signal, setShare), name);
    return messages.saved(name);
  });
  const saveSvg = withDrawing(async (made) => {
    const name = nameOf(made, 'svg');
    const drawn = await drawNow({ ...made.request, isVector: true }, props);
    saveFile(svgOf(drawn === null ? made : { ...made, drawn }, props.textWidth), name);
    return messages.saved(name);
  });
  const copy = withDrawing(async (made, signal) => {
    // The promise goes in as it is: Safari takes a picture only in the press itself.
    const picture = pngOf(made, signal, setShare);
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
      return messages.pictureCopied;
    } catch {
      return signal.aborted ? messages.saveCancelled : messages.pictureNotCopied;
    }
  });
  const shareOut = withDrawing(async (made, signal) => {
    const file = new File([await pngOf(made, signal, setShare)], nameOf(made, 'png'), { type: 'image/png' });
    try {
      await navigator.share({ files: [file], title: airlift.title[made.request.language] });
      return '';
    } catch (error) {
      return error instanceof DOMException && error.name === 'AbortError' ? '' : messages.pictureNotShared;
    }
  });
  const disabled = drawing.kind !== 'drawn' || isWorking;
  const problem =
    request === null
      ? messages.sizeImpossible(shortestSide, longestSide)
      : drawing.kind === 'no-room'
        ? messages.noRoomForWords
        : drawing.kind === 'failed'
          ? messages.groundMissing
          : '';

  return (
    // A press on the backdrop is a press on the dialog itself; Escape does the same by keyboard.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the native dialog answers to Escape
    <dialog
      ref={dialog}
      className="snapshot-dialog"
      aria-label={messages.pictureTitle}
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
      onClose={cancel}
    >
      <form className="snapshot-body" onSubmit={(event) => event.preventDefault()}>
        <h2>{messages.pictureTitle}</h2>
        <CloseButton messages={messages} onClose={() => dialog.current?.close()} />
        <div className="snapshot-choices">
          <label>
            <span>{messages.pictureSize}</span>
            <select value={choice.format} onChange={(event) => change({ format: event.target.value })}>
              <option value="screen">{messages.formatNames.screen}</option>
              {sheetFormats.map(({ id, pixels }) => (
                <option key={id} value={id}>
                  {`${messages.formatNames[id as keyof Messages['formatNames']]}, ${messages.pixels(pixels.width, pixels.height)}`}
                </option>
              ))}
              <option value="own">{messages.formatNames.own}</option>
            </select>
          </label>
          {choice.format === 'own' && (
            <div className="snapshot-pair">
              {(['width', 'height'] as const).map((side) => (
                <label key={side}>
                  <span>{messages[side]}</span>
                  <input
                    type="number"
                    min={shortestSide}
                    max={longestSide}
                    value={choice.own[side]}
                    onChange={(event) =>
                      change({ own: { ...choice.own, [side]: event.target.valueAsNumber } })
                    }
                  />
                </label>
              ))}
            </div>
          )}
          <div className="snapshot-pair">
            <label>
              <span>{messages.ground}</span>
              <select
                value={choice.ground ?? props.theme}
                onChange={(event) =>
                  change({ ground: grounds.find((each) => each === event.target.value) ?? null })
                }
              >
                <option value="light">{messages.themeLight}</option>
                <option value="dark">{messages.themeDark}</option>
                <option value="transparent">{messages.themeTransparent}</option>
              </select>
            </label>
            <label>
              <span>{messages.projection}</span>
              <select
                value={choice.isConic ? 'conic' : 'map'}
                onChange={(event) => change({ isConic: event.target.value === 'conic' })}
              >
                <option value="map">{messages.asOnMap}</option>
                <option value="conic">{messages.conic}</option>
              </select>
            </label>
          </div>
          <label>
            <span>{messages.language}</span>
            <select
              value={choice.language ?? props.language}
              onChange={(event) => isLanguage(event.target.value) && change({ language: event.target.value })}
            >
              {languages.map((code) => (
                <option key={code} value={code} lang={code}>
                  {languageNames[code]}
                </option>
              ))}
            </select>
          </label>
          {/* The picture as on screen is what one press saves: everything, in its own words. */}
          <fieldset disabled={choice.format === 'screen'}>
            <legend>{messages.inPicture}</legend>
            {partNames.map((part) => (
              <label key={part} className="snapshot-part">
                <input
                  type="checkbox"
                  checked={choice.parts[part]}
                  onChange={() => change({ parts: { ...choice.parts, [part]: !choice.parts[part] } })}
                />
                <span>{messages.partNames[part]}</span>
              </label>
            ))}
          </fieldset>
          {(['headline', 'note'] as const).map((name) => (
            <label key={name}>
              <span>{name === 'headline' ? messages.ownHeadline : messages.ownNote}</span>
              <input
                type="text"
                maxLength={longestText}
                disabled={name === 'note' && choice.format === 'screen'}
                value={choice[name]}
                onChange={(event) => change({ [name]: event.target.value })}
              />
            </label>
          ))}
        </div>
        <SnapshotPreview drawing={drawing} messages={messages} />
        <div className="snapshot-actions">
          <button type="button" className="primary" aria-disabled={disabled} onClick={savePng}>
            {messages.savePng}
          </button>
          {isWorking ? (
            <>
              <progress max={1} value={share} aria-label={messages.savingPng} />
              <button type="button" className="secondary" onClick={cancel}>
                {messages.cancel}
              </button>
            </>
          ) : (
            <>
              <button type="button" className="secondary" aria-disabled={disabled} onClick={saveSvg}>
                {messages.saveSvg}
              </button>
              {'ClipboardItem' in window && (
                <button type="button" className="secondary" aria-disabled={disabled} onClick={copy}>
                  {messages.copyPicture}
                </button>
              )}
              {'share' in navigator && (
                <button type="button" className="secondary" aria-disabled={disabled} onClick={shareOut}>
                  {messages.sharePicture}
                </button>
              )}
              <label className="snapshot-open">
                <span className="link">{messages.openPicture}</span>
                <input
                  type="file"
                  accept="image/png"
                  className="visually-hidden"
                  onChange={async (event) => {
                    const [file] = event.target.files ?? [];
                    event.target.value = '';
                    if (file !== undefined) setTold(await props.onOpenFile(file));
                  }}
                />
              </label>
            </>
          )}
          <p className="snapshot-told" role="status">
            {problem === '' ? told : problem}
          </p>
        </div>
      </form>
    </dialog>
  );
}
