// What was dropped, pasted or chosen as one file with a name.
import { sectionLine } from '../../formats/table/columns.ts';
import type { Bringing, Brought } from './opened.ts';
import { tableOfHtml } from './table-of-html.ts';

/** Larger files are refused before they are read, bytes. */
export const mostBytes = 100_000_000;

export class TooLarge extends Error {}

const stemOf = (name: string) => name.replace(/\.[^.]*$/, '').toLowerCase();

/** What a second file holds, by its name: places or what the airlift is called; null: movements. */
function sectionOf(name: string): 'places' | 'about' | null {
  const stem = stemOf(name);
  if (/(^|[-_ ])(places|locations|airfields|airports)$/.test(stem)) return 'places';
  return /(^|[-_ ])about$/.test(stem) ? 'about' : null;
}

/**
 * @param pastedName what a table is called that was pasted
 * @throws TooLarge, or whatever the browser refuses a file with
 */
export async function broughtBy(bringing: Bringing, pastedName: string): Promise<Brought> {
  if (bringing.kind === 'text') {
    const text = tableOfHtml(bringing.html) ?? bringing.text;
    return { name: `${pastedName}.csv`, bytes: new TextEncoder().encode(text), answers: {} };
  }
  const { files } = bringing;
  if (files.reduce((sum, { size }) => sum + size, 0) > mostBytes) throw new TooLarge();
  const main = files.find(({ name }) => sectionOf(name) === null) ?? files[0];
  if (main === undefined) throw new RangeError('There is no file.');
  const others = files.filter((file) => file !== main && sectionOf(file.name) !== null);
  if (others.length === 0) return { name: main.name, bytes: await bytesOf(main), answers: {} };
  // As one file holds them: each table below a line that names it.
  const texts = await Promise.all(
    others.map(async (file) => `\n${sectionLine(sectionOf(file.name) ?? 'places')}\n${await file.text()}`),
  );
  const text = [await main.text(), ...texts].join('\n');
  return { name: main.name, bytes: new TextEncoder().encode(text), answers: {} };
}

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());
