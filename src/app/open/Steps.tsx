// The three steps of the dialog as tabs.
import { type KeyboardEvent, useRef } from 'react';
import { useOwn } from './own-words.ts';

export const steps = ['bring', 'check', 'show'] as const;
export type Step = (typeof steps)[number];

export interface StepsProps {
  readonly step: Step;
  /** Steps that cannot be gone to yet. */
  readonly closed: readonly Step[];
  readonly onStep: (step: Step) => void;
}

export const tabId = (step: Step) => `own-tab-${step}`;
export const panelId = 'own-panel';

export function Steps({ step, closed, onStep }: StepsProps) {
  const own = useOwn();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const direction = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (direction === undefined) return;
    const open = steps.filter((each) => !closed.includes(each));
    const next = open[(open.indexOf(step) + direction + open.length) % open.length];
    if (next === undefined) return;
    event.preventDefault();
    onStep(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div ref={list} className="own-steps" role="tablist" aria-label={own.stepsName} onKeyDown={move}>
      {steps.map((each) => (
        <button
          key={each}
          id={tabId(each)}
          type="button"
          role="tab"
          aria-selected={each === step}
          aria-controls={panelId}
          aria-disabled={closed.includes(each)}
          tabIndex={each === step ? 0 : -1}
          onClick={() => !closed.includes(each) && onStep(each)}
        >
          {own.steps[each]}
        </button>
      ))}
    </div>
  );
}
