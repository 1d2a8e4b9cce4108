// Files of a terminal, `-` being standard input and output.
import { type FileHandle, open as openFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { allBytes, type FileContent } from '../../formats/large/content.ts';
import { openFiles } from '../../formats/open.ts';
import type { Opening } from '../../formats/opening.ts';
import { wishesOf } from '../../node/airlifts.ts';
import { Misuse } from './misuse.ts';
import { endOfHub, type Said } from './table-options.ts';

async function standardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

/** Larger files are read piece by piece, bytes. */
const mostAtOnce = 8_000_000;

/** What a file holds, as long as it is used. */
async function withContent<Result>(
  file: string,
  use: (content: FileContent) => Promise<Result>,
): Promise<Result> {
  if (file === '-') return use(await standardInput());
  let handle: FileHandle | null = null;
  try {
    handle = await openFile(file);
    const { size } = await handle.stat();
    const content = size > mostAtOnce ? piecesOf(handle, size) : await readFile(handle);
    return await use(content);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === null) throw error;
    const reason =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : String(code);
    throw new Misuse(`${file} cannot be read: ${reason}`);
  } finally {
    await handle?.close();
  }
}

const piecesOf = (handle: FileHandle, size: number): FileContent => ({
  size,
  slice: (start: number, end: number) => ({
    arrayBuffer: async () => {
      const bytes = new Uint8Array(end - start);
      let length = 0;
      while (length < bytes.length) {
        const { bytesRead } = await handle.read(bytes, length, bytes.length - length, start + length);
        if (bytesRead === 0) break;
        length += bytesRead;
      }
      return bytes.buffer.slice(0, length);
    },
  }),
});

/** What problems call a file by. */
export const nameOf = (file: string) => (file === '-' ? 'standard input' : basename(file));

/**
 * Opens a file as the page does.
 * @param root the project's folder, ending in a slash
 * @throws a Misuse where there is no such file
 */
export async function openInput(
  root: string,
  file: string,
  { answers, hub, beside }: Said,
): Promise<Opening> {
  const wishes = await wishesOf(root);
  const name = nameOf(file);
  const others = await Promise.all(
    beside.map((other) =>
      withContent(other, async (content) => ({ name: nameOf(other), bytes: await allBytes(content) })),
    ),
  );
  return withContent(file, async (content) => {
    const files = [{ name, bytes: content }, ...others];
    const opening = await openFiles(files, { ...wishes, answers });
    if (hub === null) return opening;
    const end = endOfHub('table' in opening ? opening.table : null);
    return openFiles(files, { ...wishes, answers: { ...answers, hub: { place: hub, end } } });
  });
}

/** A file is there whole or not at all. */
export async function writeOutput(out: string, parts: readonly Uint8Array[]): Promise<void> {
  const bytes = Buffer.concat(parts);
  if (out === '-') {
    await new Promise<void>((resolve, reject) =>
      process.stdout.write(bytes, (error) => (error ? reject(error) : resolve())),
    );
    return;
  }
  const draft = `${out}.${process.pid}.part`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, out);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
