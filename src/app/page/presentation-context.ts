// What is shown and in which words, for every component of the page.
import { createContext, useContext } from 'react';
import type { TextWidth } from '../../cartography/drawing/marks.ts';
import type { Presentation } from '../../report/presentation.ts';

/** The page of an airlift. */
export interface AirliftPage {
  readonly slug: string;
  /** Below the site, ending in a slash; empty for the first airlift's. */
  readonly folder: string;
  /** In the language of the page. */
  readonly title: string;
}

/** The presentation with what only a browser knows of it. */
export interface PagePresentation extends Presentation {
  /** The width of a text as this browser sets it; another function as soon as the fonts have come. */
  readonly textWidth: TextWidth;
  /** The site's other airlifts. */
  readonly others: readonly AirliftPage[];
}

export const PresentationContext = createContext<PagePresentation | null>(null);

/** @throws outside of the page */
export function usePresentation(): PagePresentation {
  const presentation = useContext(PresentationContext);
  if (presentation === null) throw new Error('There is no presentation round this component.');
  return presentation;
}
