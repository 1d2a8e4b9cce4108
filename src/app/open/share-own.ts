// A reader's own airlift handed on: as a link that holds it, or, where that would be too long, as a file.
import { withoutLayout } from '../../formats/answers.ts';
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
  readonly save: () => Promise<void>;
}

/** @param address query and fragment of the view */
export async function sharedOwn(
  { airlift, brought, table, isEditable }: Opened,
  address: string,
  language: Language,
): Promise<SharedOwn> {
  // A table of what was read would lack rows of the file.
  if (!isEditable) return sharedArchive({ airlift, brought }, viewIn(address), language);
  const document = brought.document ?? documentOf(airlift, brought.name, table);
  const [data, { link: words }] = await Promise.all([encodeAirlift(document), loadOwnMessages(language)]);
  const { search, camera } = viewIn(address);
  const link = linkTo(`${search}${fragmentWith(camera, data)}`);
  const isTooLong = link.length > longestLink;
  return {
    link: isTooLong ? null : link,
    copied: words.copied(link.length),
    notCopied: isTooLong ? words.tooLong(link.length, longestLink) : words.notCopied,
    saveWords: words.saveFile,
    save: async () => {
      const text = savedText({
        document,
        columns: table?.columns ?? [],
        // What is told of the file's columns is not told of those that are written.
        answers: brought.document === undefined ? withoutLayout(brought.answers) : brought.answers,
        view: `${search}${camera}`,
      });
      saveFile(new Blob([text], { type: 'application/json' }), savedFileName(airlift.slug));
    },
  };
}

interface View {
  readonly search: string;
  /** With its sign; empty where there is none. */
  readonly camera: string;
}

function viewIn(address: string): View {
  const [query = '', fragment] = address.split('#');
  const parameters = new URLSearchParams(query);
  // By which only this browser knows it.
  parameters.delete('own');
  const rest = parameters.toString();
  return { search: rest === '' ? '' : `?${rest}`, camera: fragment === undefined ? '' : `#${fragment}` };
}

/** A large airlift, which is saved with its files and is too long for a link. */
async function sharedArchive(
  { airlift, brought }: Pick<Opened, 'airlift' | 'brought'>,
  { search, camera }: View,
  language: Language,
): Promise<SharedOwn> {
  const { link: words } = await loadOwnMessages(language);
  const { name, bytes, beside = [], answers } = brought;
  const size = bytes instanceof Blob ? bytes.size : bytes.length;
  return {
    link: null,
    copied: '',
    notCopied: words.tooLong(size, longestLink),
    saveWords: words.saveFile,
    save: async () => {
      const { savedArchive, savedArchiveName } = await import('../../formats/saved/saved-archive.ts');
      const files = [{ name, bytes }, ...beside];
      const parts = await savedArchive({ files, answers, view: `${search}${camera}` });
      saveFile(new Blob([...parts], { type: 'application/zip' }), savedArchiveName(airlift.slug));
    },
  };
}
