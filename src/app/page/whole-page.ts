// The way from the map alone to the whole page.
import { writeQuery } from '../../state/address.ts';
import type { AppState } from '../../state/app-state.ts';

/** The address of the same view with its panel, relative to the page. */
export function wholePage(state: AppState, isEmbedPage: boolean, fragment: string): string {
  return `${isEmbedPage ? '../' : './'}${writeQuery({ ...state, embed: false })}${fragment}`;
}
