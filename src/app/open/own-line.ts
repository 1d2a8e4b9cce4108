// The line about a reader's own table: it and its words are there before its page is drawn, or it would move the page down
// under the reader's pointer.
import type { Language } from '../../i18n/languages.ts';
import { loadOwnMessages } from '../../i18n/own/load.ts';
import { partOf } from '../web/use-part.ts';

export const ownLine = partOf(() => import('./OwnLine.tsx'));

/** What cannot be had, as without a network, is left out of the page. */
export const loadOwnLine = (language: Language): Promise<unknown> =>
  Promise.all([ownLine.load(), loadOwnMessages(language)]).catch(() => null);
