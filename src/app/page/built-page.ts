// Whether the page is as the build wrote it: the one thing that everything knows by which stands in it already.
import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';

/** A page that is being written, with the drawing of its map. */
interface Written {
  readonly kind: 'written';
  readonly firstView: ReactNode;
}
/** A page that is hydrated, or made anew because its address asks for something else; null: it was never built. */
interface Running {
  readonly kind: 'hydrated' | 'anew';
  /** The drawings of the map that stand in it, which are neither made again nor thrown away. */
  readonly drawings: readonly Element[];
  /** Whether they show another airlift than the page, so that their ground alone is true. */
  readonly isOther?: boolean;
}

export type BuiltPage = Written | Running;

export const BuiltPageContext = createContext<BuiltPage>({ kind: 'anew', drawings: [] });

export const useBuiltPage = () => useContext(BuiltPageContext);

/** Whether the page has a drawing of its map, or is just being built with one. */
export const hasFirstView = (page: BuiltPage) => page.kind === 'written' || page.drawings.length > 0;

/**
 * The page once it shows another airlift than it was built with.
 * @param isOnGround whether the drawings' ground is that of its routes, too
 */
export const otherOnGround = (page: BuiltPage, isOnGround: boolean): BuiltPage => ({
  kind: 'anew',
  drawings: isOnGround && page.kind !== 'written' ? page.drawings : [],
  isOther: true,
});

/** Whether the drawings show another airlift than the page. */
export const showsOther = (page: BuiltPage) => page.kind !== 'written' && page.isOther === true;

const never = () => () => undefined;
const whileHydrated = () => true;
const afterwards = () => false;

/** Whether what is drawn now hydrates what the build has written for it; false for what comes later. */
export function useIsHydrated(): boolean {
  const { kind } = useBuiltPage();
  return useSyncExternalStore(never, afterwards, whileHydrated) && kind === 'hydrated';
}
