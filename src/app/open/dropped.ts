// What becomes of something that was dropped onto the page or pasted into it: a picture saved here opens its view again,
// everything else is a reader's own table. Loaded with the first of them.
import type { Airlift } from '../../airlift/airlift.ts';
import type { Messages } from '../../i18n/messages.ts';
import { readRecord } from '../../picture/png/record.ts';
import type { AirliftPage } from '../page/presentation-context.ts';
import { writeAddress } from '../web/address-bar.ts';
import { inSite } from '../web/site.ts';
import type { Bringing } from './opened.ts';

export interface Taking {
  readonly airlift: Airlift;
  readonly messages: Messages;
  /** The site's own airlift that the page is of, and the site's others. */
  readonly pageSlug: string | null;
  readonly others: readonly AirliftPage[];
  /** Takes what is no picture of the airlift. */
  readonly bring: (bringing: Bringing) => void;
}

/** What was dropped or pasted, as it was found in the event itself. */
export interface Dropped {
  readonly files: readonly File[];
  readonly text: string;
  readonly html: string;
  /** Whether it was pasted: then a picture may be there twice. */
  readonly isPasted: boolean;
}

const ownIn = (address: string) => new URLSearchParams(address.replace(/#.*/s, '')).get('own');

/** The page of an airlift of the site; null where there is none. */
function pageOf(slug: string, { pageSlug, others }: Taking): string | null {
  // Something else is shown in it.
  if (slug === pageSlug) return location.pathname;
  const other = others.find((each) => each.slug === slug);
  return other === undefined ? null : inSite(other.folder);
}

/** Opens a file and says in a sentence what became of it; empty where that is said elsewhere. */
export async function openPicture(file: File, taking: Taking): Promise<string> {
  const { airlift, messages, bring } = taking;
  const reading = await readRecord(file);
  if (reading.kind !== 'record') return messages.pictureProblems[reading.kind];
  const { record } = reading;
  const isShown = record.airlift === airlift.slug && ownIn(record.address) === ownIn(location.search);
  if (!isShown && record.packed !== undefined) {
    bring({ kind: 'files', files: [file] });
    return '';
  }
  if (!isShown) {
    const page = pageOf(record.airlift, taking);
    if (page === null) return messages.pictureProblems.other;
    // Another page: back leads here, and whoever has edited something is asked first.
    location.assign(page + record.address);
    return '';
  }
  // The address is read as any other: what it asks for in vain is ignored and told.
  if (!writeAddress(`${location.pathname}${record.address}`, true)) return messages.partFailed;
  window.dispatchEvent(new PopStateEvent('popstate'));
  return messages.pictureOpened;
}

/** A clipboard keeps the pixels of a picture; what else was in its file is there only where both browsers are able. */
async function openPasted(file: File, taking: Taking): Promise<string> {
  if ((await readRecord(file)).kind !== 'foreign') return openPicture(file, taking);
  const { copiedPicture } = await import('../picture/copy-picture.ts');
  const own = await copiedPicture();
  return own === null
    ? taking.messages.pastedWithoutData
    : openPicture(new File([own], file.name, { type: own.type }), taking);
}

/** Whether it may be a table: of a word or a sentence nobody expects that it opens something. */
const mayBeTable = ({ text, html }: Dropped) => /\t|\n.*[,;|]/.test(text.trim()) || /<table/i.test(html);

/** Not every system says of what kind a file is. */
const isPng = ({ type, name }: File) => type === 'image/png' || (type === '' && /\.png$/i.test(name));

/** @returns a sentence on what became of it; empty where that is said elsewhere, or nothing became of it */
export async function take(dropped: Dropped, taking: Taking): Promise<string> {
  const { files, text, html, isPasted } = dropped;
  // A spreadsheet sets a picture of the cells beside them.
  if (isPasted && mayBeTable(dropped)) taking.bring({ kind: 'text', text, html });
  else {
    const [file] = files;
    if (files.length === 1 && file !== undefined && isPng(file))
      return isPasted ? openPasted(file, taking) : openPicture(file, taking);
    if (files.length > 0) taking.bring({ kind: 'files', files });
  }
  return '';
}
