// What a reader may answer to a problem in words of their own: a place that no button names, the hub, the year.
import { type FormEvent, useId, useRef, useState } from 'react';
import type { Answers } from '../../formats/answers.ts';
import type { FileProblem } from '../../formats/opening.ts';
import { freeAnswer, freeAnswers } from '../../state/free-answers.ts';
import { partOf, usePart } from '../web/use-part.ts';
import { useOwn } from './own-words.ts';

export interface FreeAnswerProps {
  readonly problem: FileProblem;
  readonly onAnswer: (further: Answers) => void;
}

const placeMap = partOf(() => import('./PlaceMap.tsx'));

export function FreeAnswer({ problem, onAnswer }: FreeAnswerProps) {
  const own = useOwn();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState<'form' | 'map' | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const PlaceMap = usePart(placeMap, isOpen === 'map', () => setOpen('form'));
  const id = useId();
  const kinds = freeAnswers(problem);
  const [first] = kinds;
  if (first === undefined) return null;
  const names = { place: own.anotherPlace, year: own.year, from: own.otherEnd, to: own.otherEnd };
  const buttons = { place: own.takePlace, year: own.setYear, from: own.allFromIt, to: own.allToIt };
  const close = () => {
    setOpen(null);
    // The buttons come back in the next rendering.
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (isOpen === 'map')
    return (
      PlaceMap !== null && (
        <PlaceMap
          written={problem.found ?? ''}
          onTake={(answer) => onAnswer({ places: { [problem.found ?? '']: answer } })}
          onClose={close}
        />
      )
    );
  if (first === 'place' && isOpen === null)
    return (
      <>
        <button type="button" onClick={() => setOpen('form')}>
          {own.anotherPlace}
        </button>
        <button ref={opener} type="button" onClick={() => setOpen('map')}>
          {own.placeMap.choose}
        </button>
      </>
    );
  const give = (kind: typeof first) => {
    const answers = freeAnswer(kind, problem, text);
    if (answers !== null) onAnswer(answers);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    give(first);
  };
  return (
    <form className="own-free" onSubmit={submit}>
      <label htmlFor={id} className="visually-hidden">
        {names[first]}
      </label>
      <input
        id={id}
        value={text}
        placeholder={first === 'year' ? own.year : own.placeForms}
        inputMode={first === 'year' ? 'numeric' : 'text'}
        // biome-ignore lint/a11y/noAutofocus: the button that was pressed has become it
        autoFocus={first === 'place'}
        onChange={(event) => setText(event.target.value)}
      />
      {kinds.map((kind) => (
        <button key={kind} type="button" onClick={() => give(kind)}>
          {buttons[kind]}
        </button>
      ))}
    </form>
  );
}
