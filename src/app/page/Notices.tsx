// Plain sentences about what went wrong and what is still there.
import { reader } from '../../airlift/basis.ts';
import type { Messages } from '../../i18n/messages.ts';
import './Notices.css';

export interface Notice {
  readonly id: string;
  readonly text: string;
  /** What can be done about it. */
  readonly action?: { readonly text: string; readonly onPress: () => void };
}

export interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly messages: Messages;
  readonly onDismiss: (id: string) => void;
}

export function Notices({ notices, messages, onDismiss }: NoticesProps) {
  return (
    <div className="notices" role="status">
      {notices.map((notice) => (
        <p key={notice.id} className="notice" data-reserved="" data-basis={reader}>
          <span>{notice.text}</span>
          {notice.action !== undefined && (
            <button type="button" className="link" onClick={notice.action.onPress}>
              {notice.action.text}
            </button>
          )}
          <button type="button" className="link" onClick={() => onDismiss(notice.id)}>
            {messages.dismiss}
          </button>
        </p>
      ))}
    </div>
  );
}
