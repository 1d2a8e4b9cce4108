// The table that is edited: each step changes it at once, is read in the worker, and is shown by the map as soon as it was.
import { useEffect, useRef, useState } from 'react';
import type { Airlift } from '../../airlift/airlift.ts';
import { hasWidths } from '../../airlift/counting/flows.ts';
import { arcsOf } from '../../cartography/arcs/arcs.ts';
import { routeExtent } from '../../cartography/arcs/extent.ts';
import { withoutLayout } from '../../formats/answers.ts';
import type { FileProblem } from '../../formats/opening.ts';
import type { TableDocument } from '../../formats/saved/document.ts';
import { patchedRows } from '../../formats/saved/patched-rows.ts';
import { savedFileName, savedText } from '../../formats/saved/saved-file.ts';
import { saveFile } from '../../picture/save-file.ts';
import { edited, type TableStep } from '../../state/table-edits.ts';
import { flowDrawing } from '../map/flow-drawing.ts';
import { keep, newId } from '../open/kept.ts';
import type { Brought, Opened } from '../open/opened.ts';
import { openedOf } from '../open/opened-of.ts';
import { loadPartsFor } from '../panel/rows-parts.ts';
import { useHandler } from '../web/use-handler.ts';
import { lastGood } from './last-good.ts';
import { documentReader } from './read-document.ts';
import { sessionOf, type TableOptions, type TableSession, wholeOf } from './session.ts';

export interface EditedTable {
  /** Null until the table was made. */
  readonly session: TableSession | null;
  /** Whether it is only shown: rows of its file are missing in it. */
  readonly isFixed: boolean;
  /** Whether the last step could not be read at all. */
  readonly isFailed: boolean;
  /** @returns whether anything was changed */
  readonly step: (step: TableStep) => boolean;
  /** Hands the reader everything in one file. */
  readonly save: () => Promise<void>;
}

/** What its page needs at once. What cannot be had is told where all missing parts are; the rest is shown. */
const loadFor = ({ airlift }: Opened) =>
  Promise.all([hasWidths(airlift) ? flowDrawing.load().catch(() => null) : null, loadPartsFor(airlift)]);

const noBytes = new Uint8Array();

const extentOf = (airlift: Airlift) => JSON.stringify(routeExtent(airlift, arcsOf(airlift)));

/** Where something flew, as a text: what is the same has the same ground, which need not be measured. */
const endsOf = ({ places, movements }: Airlift) =>
  [
    ...places.map(({ id, position }) => `${id} ${position.join()}`),
    ...new Set(
      movements.map(({ from, via, to }) =>
        [from, via, to].map((ends) => ends.map(({ id }) => id).join()).join('>'),
      ),
    ),
  ].join('\n');

const haveOneGround = (one: Airlift, other: Airlift) =>
  one === other || endsOf(one) === endsOf(other) || extentOf(one) === extentOf(other);

/** What is told of a table, so that two readings can be compared. */
const tellingOf = (problems: readonly FileProblem[]) => JSON.stringify(problems);

/** The table is read once nobody has edited it for so long, milliseconds: what is told of it may be other than before. */
const pause = 1500;

/** The view without what says which airlift it is of. */
function viewOf(address: Location): string {
  const query = new URLSearchParams(address.search);
  for (const name of ['own', 'src', 'airlift']) query.delete(name);
  return `${query.size === 0 ? '' : `?${query}`}${address.hash}`;
}

export function useTable(options: TableOptions): EditedTable {
  const { airlift, language, opened, session, onSession, onExchange, loadReader } = options;
  const [isFailed, setFailed] = useState(false);
  const isFixed = opened?.isEditable === false;
  const [id] = useState(() => opened?.id ?? newId());
  /** What is true between two renderings, too. */
  const now = useRef<TableSession | null>(session);
  const shown = useRef(airlift);
  const current = useRef(opened);
  const waiting = useRef<TableDocument | null>(null);
  const isReading = useRef(false);
  /** Read only to hear what is told of it: it is shown already. */
  const isCheckedOnly = useRef(false);
  const later = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [reader] = useState(() => documentReader(loadReader));
  useEffect(
    () => () => {
      clearTimeout(later.current);
      reader.end();
    },
    [reader],
  );

  /** Those to the file's own layout are answered: the table is in the canonical columns. */
  const answersNow = () => withoutLayout(current.current?.brought.answers ?? {});
  const requestOf = (document: TableDocument) => ({
    name: document.name,
    bytes: noBytes,
    answers: answersNow(),
    document,
  });
  const change = (next: TableSession) => {
    now.current = next;
    onSession(next);
  };
  const begin = useHandler(async () => {
    const whole = now.current === null && opened === null ? await wholeOf(options) : airlift;
    const session = now.current ?? sessionOf(whole, options);
    if (now.current === null) change(session);
    // The first cell that is changed is not to wait for the worker.
    if (!isFixed) void reader.read(requestOf(session.editing.document)).catch(() => undefined);
  });
  useEffect(() => void begin(), [begin]);

  const broughtOf = (document: TableDocument): Brought => ({
    name: document.name,
    bytes: current.current?.brought.bytes ?? noBytes,
    answers: answersNow(),
    document,
    isUnsaved: document !== now.current?.saved,
  });
  const show = async (next: Opened, isOnGround: boolean) => {
    shown.current = next.airlift;
    current.current = next;
    await loadFor(next);
    onExchange(next, isOnGround);
    const title = next.airlift.title[language];
    const isKept = await keep({ id, title, name: next.brought.name, shown: Date.now() }, next.brought);
    if (isKept === next.isKept || current.current !== next) return;
    current.current = { ...next, isKept };
    onExchange(current.current, true);
  };
  const followOnce = async (document: TableDocument) => {
    const session = now.current;
    if (session === null) return;
    const read = (each: TableDocument) => reader.read(requestOf(each));
    isCheckedOnly.current = session.good === document;
    const { opening, good, problems } = await lastGood(document, session.good, shown.current, read);
    // Edited and shown meanwhile: that is read in its turn.
    if (isCheckedOnly.current && now.current?.good !== document) return;
    setFailed(opening === null && problems.length === 0);
    const isShown = session.good === document && tellingOf(problems) === tellingOf(session.problems);
    change({ ...(now.current ?? session), good, problems });
    const before = current.current;
    // What could be shown at once is on the map already.
    if (isShown && good === document && before !== null) return;
    const next = openedOf({
      id,
      opening: opening ?? { kind: 'airlift', airlift: shown.current, problems, table: before?.table ?? null },
      brought: broughtOf(document),
      isKept: before?.isKept ?? true,
    });
    if (next === null) return;
    const isOnGround = haveOneGround(next.airlift, shown.current);
    // Kept meanwhile: the next step need not wait for it.
    void show(next, isOnGround);
  };
  const follow = useHandler(async (document: TableDocument) => {
    waiting.current = document;
    if (isReading.current) return;
    isReading.current = true;
    try {
      while (waiting.current !== null) {
        const next = waiting.current;
        waiting.current = null;
        await followOnce(next);
      }
    } catch {
      setFailed(true);
    } finally {
      isReading.current = false;
      isCheckedOnly.current = false;
    }
  });

  /** Shows what was edited at once, where no table has to be read for it. */
  const showAtOnce = (session: TableSession, document: TableDocument): boolean => {
    const opened = current.current;
    // What the map shows must be what was edited.
    const isCurrent =
      session.good === session.editing.document && (!isReading.current || isCheckedOnly.current);
    if (opened === null || !isCurrent) return false;
    const airlift = patchedRows(shown.current, session.good, document, answersNow());
    if (airlift === null) return false;
    const isOnGround = haveOneGround(airlift, shown.current);
    change({ ...(now.current ?? session), good: document });
    void show({ ...opened, airlift, brought: broughtOf(document) }, isOnGround);
    return true;
  };
  const step = useHandler((next: TableStep) => {
    const session = now.current;
    if (session === null || isFixed) return false;
    const editing = edited(session.editing, next);
    if (editing === session.editing) return false;
    change({ ...session, editing });
    clearTimeout(later.current);
    if (showAtOnce(session, editing.document))
      later.current = setTimeout(() => void follow(editing.document), pause);
    else void follow(editing.document);
    return true;
  });
  const save = useHandler(async () => {
    const session = now.current;
    if (session === null) return;
    const opened = current.current;
    const { document } = session.editing;
    const text = savedText({
      document,
      columns: opened?.table?.columns ?? [],
      answers: answersNow(),
      view: viewOf(location),
    });
    saveFile(new Blob([text], { type: 'application/json' }), savedFileName(airlift.slug));
    change({ ...session, saved: document });
    if (opened !== null) await show({ ...opened, brought: broughtOf(document) }, true);
  });
  return { session, isFixed, isFailed, step, save };
}
