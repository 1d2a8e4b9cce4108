// What can be done with the picture of the dialog, the progress of it, and what came of it.
import type { Messages } from '../../i18n/messages.ts';
import { canSharePictures } from './share-picture.ts';

export interface SnapshotActionsProps {
  readonly messages: Messages;
  /** Whether there is nothing to save. */
  readonly disabled: boolean;
  /** Of the file that is made, 0 to 1; null: none is. */
  readonly share: number | null;
  readonly told: string;
  readonly onSavePng: () => void;
  readonly onSaveSvg: () => void;
  readonly onCopy: () => void;
  readonly onShare: () => void;
  readonly onCancel: () => void;
  readonly onOpenFile: (file: Blob) => Promise<void>;
}

export function SnapshotActions({
  messages,
  disabled,
  share,
  told,
  onSavePng,
  onSaveSvg,
  onCopy,
  onShare,
  onCancel,
  onOpenFile,
}: SnapshotActionsProps) {
  return (
    <div className="snapshot-actions">
      <button type="button" className="primary" aria-disabled={disabled} onClick={onSavePng}>
        {messages.savePng}
      </button>
      {share !== null ? (
        <>
          <progress max={1} value={share} aria-label={messages.savingPng} />
          <button type="button" className="secondary" onClick={onCancel}>
            {messages.cancel}
          </button>
        </>
      ) : (
        <>
          <button type="button" className="secondary" aria-disabled={disabled} onClick={onSaveSvg}>
            {messages.saveSvg}
          </button>
          {'ClipboardItem' in window && (
            <button type="button" className="secondary" aria-disabled={disabled} onClick={onCopy}>
              {messages.copyPicture}
            </button>
          )}
          {canSharePictures() && (
            <button type="button" className="secondary" aria-disabled={disabled} onClick={onShare}>
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
                if (file !== undefined) await onOpenFile(file);
              }}
            />
          </label>
        </>
      )}
      <p className="snapshot-told" role="status">
        {told}
      </p>
    </div>
  );
}
