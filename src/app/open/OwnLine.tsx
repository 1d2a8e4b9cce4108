// On the page of a reader's own airlift: how many of its rows are drawn, with the way to the others, where it is kept, and the
// file that holds it.
import { useEffect, useState } from 'react';
import { reader } from '../../airlift/basis.ts';
import { rowCount } from '../../formats/opening.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { keep } from './kept.ts';
import type { Opened } from './opened.ts';
import { useOwnMessages } from './own-words.ts';
import type { Exchange } from './use-opened.ts';
import './OwnLine.css';

export interface OwnLineProps {
  readonly opened: Opened;
  /** Opens the dialog at what became of every row. */
  readonly onLook: () => void;
  readonly onExchange: Exchange;
}

/** Has its room, and is said when it is known. */
const awaited = { visibility: 'hidden' } as const;

export default function OwnLine({ opened, onLook, onExchange }: OwnLineProps) {
  const { airlift, language, messages } = usePresentation();
  const own = useOwnMessages(language);
  const [told, setTold] = useState('');
  const { table, brought, isKept } = opened;
  const isUnsaved = brought.isUnsaved === true;
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
  if (own === null) return null;
  const save = async () => {
    try {
      const { sharedOwn } = await import('./share-own.ts');
      // The address holds the view.
      await (await sharedOwn(opened, `${location.search}${location.hash}`, language)).save();
      if (isUnsaved) {
        const saved = { ...brought, isUnsaved: false };
        const title = airlift.title[language];
        await keep({ id: opened.id, title, name: brought.name, shown: Date.now() }, saved);
        onExchange({ ...opened, brought: saved }, true);
      }
      setTold(own.saved(airlift.slug));
    } catch {
      setTold(messages.saveFailed);
    }
  };
  return (
    <div className="own-line" data-basis={reader}>
      {table !== null && (
        <button type="button" className="link" onClick={onLook}>
          {own.rowsDrawn(table.counts.drawn, rowCount(table))}
        </button>
      )}
      <button type="button" className="link" onClick={save}>
        {own.link.saveFile}
      </button>
      <p style={isKept === null ? awaited : undefined}>
        {isKept === false ? own.notKept : own.ownTable(brought.name)}
      </p>
      <p role="status">{told}</p>
    </div>
  );
}
