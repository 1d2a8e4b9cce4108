// What is behind "Data": files out of the page, the sources, borders and data.

import { type RefObject, useMemo, useState } from 'react';
import { reference } from '../../airlift/basis.ts';
import { CloseButton } from '../page/CloseButton.tsx';
import { usePresentation } from '../page/presentation-context.ts';
import type { PictureSource, PressedView } from '../picture/pressed-view.ts';
import { isSingleFile } from '../web/single-file.ts';
import { inSite } from '../web/site.ts';
import { DataFiles } from './DataFiles.tsx';
import { KeepOffline } from './KeepOffline.tsx';
import { Pages, pageSize } from './Pages.tsx';
import { SourceElement } from './SourceElement.tsx';

export interface SourcesBodyProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly borders: string;
  readonly dataCredits: readonly string[];
  readonly picture: PictureSource;
  /** The page now, as a press finds it. */
  readonly view: () => PressedView;
}

export default function SourcesBody(props: SourcesBodyProps) {
  const { dialog, borders, dataCredits } = props;
  const { airlift, messages } = usePresentation();
  const used = useMemo(() => {
    const all = new Set(airlift.claims.flatMap(({ source, saidTo }) => [source, saidTo]));
    return airlift.sources.filter((source) => all.has(source));
  }, [airlift]);
  const [first, setFirst] = useState(0);
  return (
    <>
      <CloseButton messages={messages} onClose={() => dialog.current?.close()} />
      <DataFiles view={props.view} picture={props.picture} />
      <KeepOffline messages={messages} />
      <h2>{messages.sources}</h2>
      <ul>
        {used.slice(first, first + pageSize).map((source) => (
          <li key={source.id} data-basis={source.id}>
            <SourceElement source={source} />
          </li>
        ))}
      </ul>
      <Pages {...{ first, onFirst: setFirst }} count={used.length} />
      <h2>{messages.bordersAndData}</h2>
      <p data-basis={reference}>{`${borders} ${messages.dataCredit(dataCredits)}`}</p>
      {!isSingleFile && (
        <p>
          <a href={inSite('licences.txt')}>{messages.libraryLicences}</a>
        </p>
      )}
    </>
  );
}
