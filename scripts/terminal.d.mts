// The types of terminal.mjs for the tests, which are TypeScript.

/** Whether a file is there and newer than all that it is made of; paths of folders end in a slash. */
export function isFresh(file: string, madeOf: readonly string[]): Promise<boolean>;

/** The bundle's path, made anew where it is old. */
export function terminalProgram(root: string): Promise<string>;
