// A part of the panel that is closed at first, with what it is called and what kind of words it holds.
import { type ReactNode, useState } from 'react';
import { LeftAsBuilt } from './LeftAsBuilt.tsx';
import './More.css';

export interface MoreProps {
  readonly heading: string;
  readonly hint: string;
  /** What its content depends on, written. */
  readonly version: string;
  readonly children: ReactNode;
}

export function More({ heading, hint, version, children }: MoreProps) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details className="more" onToggle={() => setWasOpened(true)}>
      <summary>
        <h2 className="heading">{heading}</h2> <span className="aside">{hint}</span>
      </summary>
      <LeftAsBuilt isWanted={wasOpened} version={version}>
        {children}
      </LeftAsBuilt>
    </details>
  );
}
