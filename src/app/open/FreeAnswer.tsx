// What a reader may answer to a problem in words of their own: a place that no button names, the hub, the year.
import { type FormEvent, useId, useRef, useState } from 'react';
import type { Answers } from '../../formats/answers.ts';
import type { FileProblem } from '../../formats/opening.ts';
import { partOf, usePart } from '../web/use-part.ts';
import { useOwn } from './own-words.ts';

export interface FreeAnswerProps {
  readonly problem: FileProblem;
  readonly onAnswer: (further: Answers) => void;
}

/** A problem by any code: which ones are asked about is the readings' own matter. */
type FreeProblem = Pick<FileProblem, 'found' | 'values'> & { readonly code: string };

const ofPlaces: readonly string[] = ['unknown-place', 'place-ambiguous', 'place-guessed', 'place-chosen'];
const placeMap = partOf(() => import('./PlaceMap.tsx'));

/** The answers that a text gives, a button each; none where nobody asks for one. */
function answersTo({ code, found, values }: FreeProblem): readonly ('place' | 'from' | 'to' | 'year')[] {
  if (ofPlaces.includes(code) && found !== null) return ['place'];
  if (code === 'no-year') return ['year'];
  if (code !== 'no-hub') return [];
  const end = values?.end;
  return end === 'from' || end === 'to' ? [end] : ['from', 'to'];
}

export function FreeAnswer({ problem, onAnswer }: FreeAnswerProps) {
  const own = useOwn();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState<'form' | 'map' | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const PlaceMap = usePart(placeMap, isOpen === 'map', () => setOpen('form'));
  const id = useId();
  const kinds = answersTo(problem);
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
    const written = text.trim();
    if (written === '') return;
    if (kind === 'place') onAnswer({ places: { [problem.found ?? '']: { take: written } } });
    else if (kind !== 'year') onAnswer({ hub: { place: written, end: kind } });
    else if (/^\d{4}$/.test(written)) onAnswer({ year: Number(written) });
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
