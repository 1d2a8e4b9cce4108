// What was dropped, pasted or chosen: a file with a name, and those that came with it.
import type { Bringing, Brought } from './opened.ts';
import { tableOfHtml } from './table-of-html.ts';

/** Larger files are refused before they are read, bytes. */
export const mostBytes = 2_000_000_000;

/** Larger files are not read before they are wanted, and then piece by piece, bytes. */
const mostBytesAtOnce = 8_000_000;

export class TooLarge extends Error {}

/** Whether a file goes with another one, by its name: places, or what the airlift is called. */
const goesWith = (name: string) =>
  /(^|[-_ ])(places|locations|airfields|airports|about)$/i.test(name.replace(/\.[^.]*$/, ''));

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
  const main = files.find(({ name }) => !goesWith(name)) ?? files[0];
  if (main === undefined) throw new RangeError('There is no file.');
  const others = files.filter((file) => file !== main);
  const beside = await Promise.all(
    others.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) })),
  );
  const brought = {
    name: main.name,
    bytes: main.size > mostBytesAtOnce ? main : await bytesOf(main),
    answers: {},
  };
  return beside.length === 0 ? brought : { ...brought, beside };
}

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());
