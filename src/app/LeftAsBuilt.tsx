// Content that is closed at first: the build has written it into the page, where it stays as it is, and costs nothing,
// until it is opened or should say something else. For those who have no program it is there all the same.
import { createContext, type ReactNode, useContext, useState } from 'react';

/** Whether the page in the document is taken over as the build wrote it. */
export const IsTakenOver = createContext(false);

export interface LeftAsBuiltProps {
  readonly className?: string;
  /** Whether it was ever opened. */
  readonly isWanted: boolean;
  /** What its content depends on, written: when that is another than in the page as built, it is drawn anew. */
  readonly version: string;
  readonly children: ReactNode;
}

export function LeftAsBuilt({ className, isWanted, version, children }: LeftAsBuiltProps) {
  const isTakenOver = useContext(IsTakenOver);
  const [builtVersion, setBuiltVersion] = useState(isTakenOver ? version : null);
  const isLeft = builtVersion === version && !isWanted;
  // Once drawn anew it is React's own.
  if (!isLeft && builtVersion !== null) setBuiltVersion(null);
  if (!isLeft)
    return (
      <div key="live" className={className}>
        {children}
      </div>
    );
  return (
    <div
      key="built"
      className={className}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: always empty; it tells React that the content is not its own
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  );
}
