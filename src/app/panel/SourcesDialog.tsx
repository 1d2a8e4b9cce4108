// The dialog behind "Data".

import { PartLeftAsBuilt } from '../page/LeftAsBuilt.tsx';
import { usePresentation } from '../page/presentation-context.ts';
import { sourcesBody } from './closed-parts.ts';
import type { SourcesBodyProps } from './SourcesBody.tsx';
// What it holds stands in the page before it is loaded.
import './DataFiles.css';
import './SourcesDialog.css';

export interface SourcesDialogProps extends SourcesBodyProps {
  /** Whether it was ever opened. */
  readonly isWanted: boolean;
}

export function SourcesDialog(props: SourcesDialogProps) {
  const { dialog, isWanted } = props;
  const { language, messages } = usePresentation();
  return (
    // A press on the backdrop is a press on the dialog itself; Escape does the same by keyboard.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the native dialog answers to Escape
    <dialog
      ref={dialog}
      className="sources-dialog"
      aria-label={messages.dataAndSources}
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
    >
      <PartLeftAsBuilt
        className="sources-body"
        part={sourcesBody}
        given={props}
        isWanted={isWanted}
        version={language}
      />
    </dialog>
  );
}
