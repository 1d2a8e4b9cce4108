// Content that is closed or always the same at first: the build has prerendered it into the page, where it stays as it is, and
// costs nothing, until it is opened or should say something else. For those who have no program it is there all the same.
import { type ReactNode, useState } from 'react';
import { type Part, usePart } from '../web/use-part.ts';
import { useBuiltPage, useIsHydrated } from './built-page.ts';

export interface LeftAsBuiltProps {
  /** The element around it; `div` if not given. */
  readonly as?: 'div' | 'g';
  readonly className?: string;
  /** Whether it was ever opened. */
  readonly isWanted?: boolean;
  /** What its content depends on, written: when that is another than in the page as built, it is drawn anew. */
  readonly version: string;
  readonly children: ReactNode;
}

export function LeftAsBuilt(props: LeftAsBuiltProps) {
  const { as: Element = 'div', className, isWanted = false, version, children } = props;
  const isHydrated = useIsHydrated();
  const { kind } = useBuiltPage();
  const [builtVersion, setBuiltVersion] = useState(isHydrated ? version : null);
  const isLeft = kind === 'hydrated' && builtVersion === version && !isWanted;
  // Once drawn anew it is React's own.
  if (!isLeft && builtVersion !== null) setBuiltVersion(null);
  if (!isLeft)
    return (
      <Element key="live" className={className}>
        {children}
      </Element>
    );
  return (
    <Element
      key="built"
      className={className}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: always empty; it tells React that the content is not its own
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  );
}

export interface PartLeftAsBuiltProps<Props> extends Omit<LeftAsBuiltProps, 'as' | 'children'> {
  /** What draws its content: loaded when that is opened, or should say something else. */
  readonly part: Part<Props>;
  /** What it is given. */
  readonly given: Props;
}

export function PartLeftAsBuilt<Props extends object>(props: PartLeftAsBuiltProps<Props>) {
  const { part, given, className, isWanted = false, version } = props;
  const isHydrated = useIsHydrated();
  const { kind } = useBuiltPage();
  const [builtVersion] = useState(isHydrated ? version : null);
  const isNeeded = kind !== 'hydrated' || isWanted || version !== builtVersion;
  // That it cannot be had is told where all missing parts are; what stands in the page stays.
  const Content = usePart(part, isNeeded, () => undefined);
  return (
    <LeftAsBuilt
      {...(className === undefined ? {} : { className })}
      isWanted={isNeeded && Content !== null}
      version=""
    >
      {Content !== null && <Content {...given} />}
    </LeftAsBuilt>
  );
}
