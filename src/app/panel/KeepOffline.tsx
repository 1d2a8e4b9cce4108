// "Keep for offline": how much of the page is kept for a time without a network, keeping all of it, and taking that back.
import { useEffect, useState } from 'react';
import { reader } from '../../airlift/basis.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Keeping, Wish } from '../../worker/messages.ts';
import { isRegistered, say } from '../web/ask-service-worker.ts';
import { hasServiceWorker } from '../web/service-worker.ts';

/** What all that can be kept takes on the line, bytes, as the build has counted it. */
const wholeBytes = () =>
  Number(document.querySelector<HTMLMetaElement>('meta[name="bytes-to-keep"]')?.content ?? 0);

const nothingKept = (): Keeping => ({
  choice: 'undecided',
  keptBytes: 0,
  wholeBytes: wholeBytes(),
  isWorking: false,
});

export function KeepOffline({ messages }: { readonly messages: Messages }) {
  // From the first frame on, so that what stands round it does not move under a press when the answer comes.
  const [keeping, setKeeping] = useState(() => (hasServiceWorker() ? nothingKept() : null));
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!hasServiceWorker()) return;
    // Nothing is started only because somebody looks.
    isRegistered()
      .then((is) => (is ? say('tell', setKeeping) : undefined))
      .catch(() => setKeeping(null));
  }, []);
  if (keeping === null) return null;
  const wish = (wanted: Wish) => {
    setFailed(false);
    // A browser may else throw it away when it needs room; it may also say no.
    if (wanted === 'keep-all') navigator.storage?.persist?.().catch(() => undefined);
    say(wanted, setKeeping).catch(() => setFailed(true));
  };
  const { choice, keptBytes, isWorking } = keeping;
  const size = (bytes: number) => messages.megabytes(bytes / 1_000_000);
  const isWhole = keptBytes >= keeping.wholeBytes;
  const isAll = choice === 'all';
  const words = () => {
    if (isAll && isWorking) return messages.keepingOffline(size(keptBytes), size(keeping.wholeBytes));
    if (isAll && isWhole) return messages.keptOffline(size(keptBytes));
    if (isAll || hasFailed) return messages.keptInPart;
    return keptBytes > 0 && !isWorking ? messages.opensOffline : '';
  };
  return (
    <section className="keep-offline">
      <h2>{messages.withoutNetwork}</h2>
      {/* Not told aloud file by file: the progress has a role of its own. */}
      <p role={isWorking ? undefined : 'status'} data-basis={reader}>
        {words()}
      </p>
      {isAll && isWorking && (
        <progress aria-label={messages.withoutNetwork} max={keeping.wholeBytes} value={keptBytes} />
      )}
      <p className="data-buttons" data-basis={reader}>
        {!(isAll && (isWorking || isWhole)) && (
          <button type="button" onClick={() => wish('keep-all')}>
            {messages.keepOffline(size(Math.max(0, keeping.wholeBytes - keptBytes)))}
          </button>
        )}
        {isAll && (
          <button type="button" onClick={() => wish('keep-less')}>
            {isWorking ? messages.cancel : messages.removeKept}
          </button>
        )}
      </p>
    </section>
  );
}
