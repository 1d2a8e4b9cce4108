// The cross that closes a card or a dialog.
import type { Messages } from '../../i18n/messages.ts';
import { needsProgram } from '../web/needs-program.ts';
import './CloseButton.css';

export function CloseButton({ messages, onClose }: { messages: Messages; onClose: () => void }) {
  return (
    <button type="button" className="close" {...needsProgram} aria-label={messages.close} onClick={onClose}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d="M2 2L12 12M12 2L2 12" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </button>
  );
}
