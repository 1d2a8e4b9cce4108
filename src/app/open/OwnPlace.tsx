// Where on the page a reader's own airlift has a part: the dialog that opens one, which comes when somebody wants it, and the
// line that says how much of it is drawn.
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { isSingleFile } from '../web/single-file.ts';
import { useHandler } from '../web/use-handler.ts';
import { partOf, usePart } from '../web/use-part.ts';
import type { OwnDialogProps } from './OwnDialog.tsx';
import type { Bringing, OwnWish } from './opened.ts';
import { ownLine } from './own-line.ts';
import type { Exchange } from './use-opened.ts';

const ownDialog = partOf(() => import('./OwnDialog.tsx'));

/** What is opened, what shows something else, and what the dialog is given to find it. */
export interface OwnWays extends Omit<OwnDialogProps, 'wish'> {
  /** Whether the page has shown another airlift before this one. */
  readonly isNext: boolean;
  /** The site's own airlift that the page is of; null where it has faults. */
  readonly pageSlug: string | null;
  /** What is to be said of the address from the beginning; empty for nothing. */
  readonly told: string;
  readonly onExchange: Exchange;
}

export interface OwnParts {
  readonly line: ReactNode;
  readonly dialog: ReactNode;
  readonly onOpen: () => void;
  readonly onBring: (bringing: Bringing) => void;
}

/**
 * @param isEmbed other people's pages hold the map alone, and open nothing; nor does a single file
 * @param onFailure called when the dialog cannot be had
 */
export function useOwnParts(ways: OwnWays, isEmbed: boolean, onFailure: () => void): OwnParts {
  const { opened, isNext, onExchange } = ways;
  const [wish, setWish] = useState<OwnWish | null>(null);
  const wishFor = useHandler((bringing: Bringing | null, step: OwnWish['step']) => {
    if (!isEmbed && !isSingleFile) setWish({ bringing, step });
  });
  const onOpen = useHandler(() => wishFor(null, 'bring'));
  const onBring = useHandler((bringing: Bringing) => wishFor(bringing, 'bring'));
  const line = useMemo(
    () => opened !== null && <LinePlace {...{ opened, onExchange }} onLook={() => wishFor(null, 'check')} />,
    [opened, onExchange, wishFor],
  );
  // What was pressed to come here has gone with the page that was left.
  useEffect(() => {
    const heading = isNext ? document.querySelector('h1') : null;
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [isNext]);
  const dialog = <DialogPlace {...ways} wish={wish} onFailure={onFailure} />;
  return { line, dialog, onOpen, onBring };
}

interface LinePlaceProps {
  readonly opened: NonNullable<OwnWays['opened']>;
  readonly onLook: () => void;
  readonly onExchange: Exchange;
}

function LinePlace(props: LinePlaceProps) {
  const OwnLine = usePart(ownLine, true, () => undefined);
  return OwnLine !== null && <OwnLine {...props} />;
}

interface DialogPlaceProps extends OwnWays {
  readonly wish: OwnWish | null;
  readonly onFailure: () => void;
}

function DialogPlace({ wish, onFailure, ...ways }: DialogPlaceProps) {
  const OwnDialog = usePart(ownDialog, wish !== null, onFailure);
  return wish !== null && OwnDialog !== null && <OwnDialog wish={wish} {...ways} />;
}
