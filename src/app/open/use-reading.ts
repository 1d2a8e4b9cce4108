// What is being read in the dialog: the files, the answers that were given to their questions, and what came of them.
import { useEffect, useRef, useState } from 'react';
import { type Answers, withAnswers } from '../../formats/answers.ts';
import type { Opening, ReadingProgress } from '../../formats/opening.ts';
import { useHandler } from '../web/use-handler.ts';
import type { Brought, Opened } from './opened.ts';
import { type NewReader, type OnProgress, Reader } from './read-in-worker.ts';

export interface ReadingState {
  readonly brought: Brought | null;
  /** What came of it as it was read last. */
  readonly opening: Opening | null;
  /** From 0 to 1; null: nothing is being read. */
  readonly share: number | null;
  /** How far a large table has been read. */
  readonly progress: ReadingProgress | null;
  readonly fails: 'cancelled' | 'failed' | null;
  /** Answers before each of the reader's changes, the last one last. */
  readonly before: readonly Answers[];
}

export interface Reading extends ReadingState {
  /** Reads something else; what was read before stays until it has been. */
  readonly bring: (brought: Brought) => Promise<Opening | null>;
  /** Reads again with further answers. */
  readonly answer: (further: Answers) => Promise<Opening | null>;
  readonly undo: () => void;
  readonly cancel: () => void;
  /** Gives back what the worker needed: the next reading starts another. */
  readonly rest: () => void;
}

const nothing: ReadingState = {
  brought: null,
  opening: null,
  share: null,
  progress: null,
  fails: null,
  before: [],
};

function stateOf(opened: Opened | null): ReadingState {
  if (opened === null) return nothing;
  const { airlift, problems, table, brought } = opened;
  return { ...nothing, brought, opening: { kind: 'airlift', airlift, problems, table } };
}

/** @param opened what is shown already, and can be looked at again */
export function useReading(opened: Opened | null, loadReader: () => Promise<NewReader>): Reading {
  const [state, setState] = useState(() => stateOf(opened));
  const running = useRef<AbortController | null>(null);
  const [reader] = useState(() => new Reader(loadReader));
  useEffect(() => {
    // While the reader still looks for the file. Where it cannot be had, that is told when it is wanted.
    reader.start().catch(() => reader.end());
    return () => {
      running.current?.abort();
      reader.end();
    };
  }, [reader]);

  const read = async (brought: Brought, before: readonly Answers[]): Promise<Opening | null> => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setState((now) => ({ ...now, share: 0, progress: null, fails: null }));
    const onProgress: OnProgress = (share, progress) =>
      !signal.aborted && setState((now) => ({ ...now, share, progress }));
    try {
      const opening = await reader.read(brought, signal, onProgress);
      setState({ brought, opening, share: null, progress: null, fails: null, before });
      return opening;
    } catch {
      // Another reading has begun: that one says what becomes of it.
      if (running.current === controller)
        setState((now) => ({
          ...now,
          share: null,
          progress: null,
          fails: signal.aborted ? 'cancelled' : 'failed',
        }));
      return null;
    }
  };
  const bring = useHandler((brought: Brought) => read(brought, []));
  const answer = useHandler(async (further: Answers) => {
    const { brought, before } = state;
    if (brought === null) return null;
    const { answers } = brought;
    return read({ ...brought, answers: withAnswers(answers, further) }, [...before, answers]);
  });
  const undo = useHandler(() => {
    const { brought, before } = state;
    const last = before.at(-1);
    if (brought !== null && last !== undefined) void read({ ...brought, answers: last }, before.slice(0, -1));
  });
  const cancel = useHandler(() => running.current?.abort());
  const rest = useHandler(() => reader.end());
  return { ...state, bring, answer, undo, cancel, rest };
}
