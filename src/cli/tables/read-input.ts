// Files of a terminal, `-` being standard input and output.
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { open } from '../../formats/open.ts';
import type { Opening } from '../../formats/opening.ts';
import { wishesOf } from '../../node/airlifts.ts';
import { Misuse } from './misuse.ts';
import { endOfHub, type Said } from './table-options.ts';

async function standardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  if (file === '-') return standardInput();
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const reason =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : String(code);
    throw new Misuse(`${file} cannot be read: ${reason}`);
  }
}

/** What problems call a file by. */
export const nameOf = (file: string) => (file === '-' ? 'standard input' : basename(file));

/**
 * Opens a file as the page does.
 * @param root the project's folder, ending in a slash
 * @throws a Misuse where there is no such file
 */
export async function openInput(root: string, file: string, { answers, hub }: Said): Promise<Opening> {
  const [bytes, wishes] = await Promise.all([bytesOf(file), wishesOf(root)]);
  const name = nameOf(file);
  const opening = await open(bytes, name, { ...wishes, answers });
  if (hub === null) return opening;
  const end = endOfHub('table' in opening ? opening.table : null);
  return open(bytes, name, { ...wishes, answers: { ...answers, hub: { place: hub, end } } });
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
