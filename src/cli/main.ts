// Draws the airlift from a terminal: the same sheet through the same code as in the page, without a browser.

import type { Airlift } from '../airlift/airlift.ts';
import { answerBy } from '../airlift/counting/filter.ts';
import { tallyOf } from '../airlift/tally/tally.ts';
import { linesOf, slugsOf } from '../node/airlifts.ts';
import { type ProjectFiles, projectOf, readProject } from '../node/files.ts';
import { airliftOf, helpText, readArguments } from './arguments.ts';
import { dataOf } from './tables/data-option.ts';
import { Misuse } from './tables/misuse.ts';
import { openInput, writeOutput } from './tables/read-input.ts';

answerBy((airlift, filter) => tallyOf(airlift, filter));

/** Wrong arguments, as shells have it. */
const misuse = 2;

/**
 * Runs the command.
 * @param root the project's folder, ending in a slash
 * @returns the code to end with
 */
export async function runSnapshot(root: string, texts: readonly string[]): Promise<number> {
  let project: ProjectFiles;
  try {
    const own = await ownAirlift(root, texts);
    project = own === null ? await readProject(root, airliftOf(texts)) : await projectOf(root, own);
  } catch (error) {
    if (error instanceof Misuse) return complain(error.message);
    return complain(`--airlift: ${error instanceof Error ? error.message : error}`);
  }
  const reading = readArguments(project.airlift, texts);
  if (reading.kind === 'help') {
    process.stdout.write(helpText(project.airlift, await slugsOf(root)));
    return 0;
  }
  if (reading.kind === 'wrong') return complain(reading.message);
  const { command } = reading;
  const { draw } = await import('./draw.ts');
  const drawing = await draw(root, project, command);
  if (drawing.kind === 'wrong') return complain(drawing.message);
  if (drawing.warning !== null) process.stderr.write(`snapshot: ${drawing.warning}\n`);
  await writeOutput(command.out, drawing.parts);
  return 0;
}

/** The airlift of `--data`; null where there is none. What is not drawn of it is told. */
async function ownAirlift(root: string, texts: readonly string[]): Promise<Airlift | null> {
  const data = texts.includes('--help') ? null : dataOf(texts);
  if (data === null) return null;
  const opening = await openInput(root, data.file, data.said);
  const lines = linesOf(opening);
  if (opening.kind !== 'airlift') throw new Misuse(`--data: ${lines.join('; ')}`);
  const left = opening.problems.filter(({ weight }) => weight !== 'told').length;
  if (left > 0)
    process.stderr.write(
      `snapshot: ${left} problems take something away; airlift check ${data.file} lists them\n`,
    );
  return opening.airlift;
}

function complain(message: string): number {
  process.stderr.write(`snapshot: ${message}\n`);
  return misuse;
}

/**
 * Runs `npm run airlift`: pictures by the same command as `npm run snapshot`, tables by commands that are loaded for it.
 * @param root the project's folder, ending in a slash
 * @param install puts the packages of a folder's package-lock.json there, where they are not yet; says what went wrong, or null
 * @returns the code to end with
 */
export async function runAirlift(
  root: string,
  texts: readonly string[],
  install: (folder: string) => Promise<string | null>,
): Promise<number> {
  if (texts[0] === 'snapshot') return runSnapshot(root, texts.slice(1));
  return (await import('./tables/commands.ts')).runCommand(root, texts, install);
}
