// A part of the panel that is closed at first, with what it is called and what kind of words it holds.
import { useState } from 'react';
import type { Part } from '../web/use-part.ts';
import { PartLeftAsBuilt } from './LeftAsBuilt.tsx';
import './More.css';

export interface MoreProps {
  readonly heading: string;
  readonly hint: string;
  /** What its content depends on, written. */
  readonly version: string;
  /** What draws its content. */
  readonly part: Part<object>;
}

export function More({ heading, hint, version, part }: MoreProps) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details className="more" onToggle={() => setWasOpened(true)}>
      <summary>
        <h2 className="heading">{heading}</h2> <span className="aside">{hint}</span>
      </summary>
      <PartLeftAsBuilt {...{ part, version }} given={{}} isWanted={wasOpened} />
    </details>
  );
}
