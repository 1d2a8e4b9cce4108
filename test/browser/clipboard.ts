// The clipboard, which is one for all pages of the browser: used by one test at a time, whatever file it stands in.
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';

/** Only one process can make a folder of a name. */
const isTaken = async (folder: string) => {
  try {
    await mkdir(folder);
    return false;
  } catch {
    return true;
  }
};

/** Does something with the clipboard while nobody else does. */
export async function withClipboard<Result>(work: () => Promise<Result>): Promise<Result> {
  const folder = join(tmpdir(), `airlift-clipboard-${new URL(inject('pageAddress')).port}-${process.ppid}`);
  while (await isTaken(folder)) await pause(20);
  try {
    return await work();
  } finally {
    await rm(folder, { recursive: true });
  }
}
