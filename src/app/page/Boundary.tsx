// Where the program fails, what was last to be seen stays: drawing, figures and sources as they stood, without a program,
// under a sentence that says so.
import { Component, type ReactNode, useEffect, useState } from 'react';
import { isLanguage } from '../../i18n/languages.ts';
import { loadMessages } from '../../i18n/load-messages.ts';
import type { Messages } from '../../i18n/messages.ts';
import './Boundary.css';

export interface BoundaryProps {
  /** What is said in until the words of the page's language are at hand. */
  readonly messages: Messages;
  readonly children: ReactNode;
}

/** The page as it stands, written down. */
function writtenDown(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  // A canvas is copied without its picture, and what was open is the program's.
  for (const element of copy.querySelectorAll('canvas, .notices > *, .details, .snapshot-dialog'))
    element.remove();
  for (const dialog of copy.querySelectorAll('dialog')) dialog.removeAttribute('open');
  return copy.innerHTML;
}

interface BoundaryState {
  readonly kept: string | null;
}

export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { kept: null };

  static getDerivedStateFromError(): BoundaryState {
    // Called before anything is taken out of the document.
    const root = document.getElementById('root');
    return { kept: root === null ? '' : writtenDown(root) };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
  }

  override render() {
    const { kept } = this.state;
    if (kept === null) return this.props.children;
    return <Kept html={kept} messages={this.props.messages} />;
  }
}

function Kept({ html, messages: first }: { readonly html: string; readonly messages: Messages }) {
  const [messages, setMessages] = useState(first);
  useEffect(() => {
    document.documentElement.dataset.program = 'failed';
    const { lang } = document.documentElement;
    if (isLanguage(lang)) loadMessages(lang).then(setMessages, () => undefined);
  }, []);
  return (
    <>
      <p className="failed" role="alert">
        <span>{messages.pageFailed}</span>{' '}
        <button type="button" className="link" onClick={() => location.reload()}>
          {messages.loadAgain}
        </button>
      </p>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the page's own elements, as they were a moment ago */}
      <div dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}
