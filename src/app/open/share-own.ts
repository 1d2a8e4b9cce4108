// A reader's own airlift handed on: as a link that holds it, or, where that would be too long, as a file.
import { documentOf } from '../../formats/saved/document.ts';
import { encodeAirlift, longestLink } from '../../formats/saved/link.ts';
import { savedFileName, savedText } from '../../formats/saved/saved-file.ts';
import type { Language } from '../../i18n/languages.ts';
import { loadOwnMessages } from '../../i18n/own/load.ts';
import { saveFile } from '../../picture/save-file.ts';
import { fragmentWith } from '../web/shared-data.ts';
import { linkTo } from '../web/site.ts';
import type { Opened } from './opened.ts';

export interface SharedOwn {
  /** Null where it would be longer than mail programs and chats carry. */
  readonly link: string | null;
  /** What is said where it has been copied, and where it has not. */
  readonly copied: string;
  readonly notCopied: string;
  readonly saveWords: string;
  /** Saves it as one file, which opens again here. */
  readonly save: () => void;
}

/** @param address query and fragment of the view */
export async function sharedOwn(
  { airlift, brought, table }: Opened,
  address: string,
  language: Language,
): Promise<SharedOwn> {
  const document = brought.document ?? documentOf(airlift, brought.name, table);
  const [data, { link: words }] = await Promise.all([encodeAirlift(document), loadOwnMessages(language)]);
  const [query = '', fragment] = address.split('#');
  const parameters = new URLSearchParams(query);
  // By which only this browser knows it.
  parameters.delete('own');
  const rest = parameters.toString();
  const camera = fragment === undefined ? '' : `#${fragment}`;
  const link = linkTo(`${rest === '' ? '' : `?${rest}`}${fragmentWith(camera, data)}`);
  const isTooLong = link.length > longestLink;
  return {
    link: isTooLong ? null : link,
    copied: words.copied(link.length),
    notCopied: isTooLong ? words.tooLong(link.length, longestLink) : words.notCopied,
    saveWords: words.saveFile,
    save: () => {
      const text = savedText({
        document,
        columns: table?.columns ?? [],
        answers: brought.answers,
        view: `${rest === '' ? '' : `?${rest}`}${camera}`,
      });
      saveFile(new Blob([text], { type: 'application/json' }), savedFileName(airlift.slug));
    },
  };
}
