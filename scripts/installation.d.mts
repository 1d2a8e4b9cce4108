// The types of installation.mjs for the tests, which are TypeScript.

/** The parts of a package-lock.json that say what is installed. */
export interface Lockfile {
  readonly packages?: Readonly<
    Record<string, { readonly version?: string; readonly optional?: boolean; readonly link?: boolean }>
  >;
}

/** What is wrong with this version of Node, or null. */
export function nodeProblem(version: string): string | null;

/** Whether what npm noted in node_modules is what the lock file asks for. */
export function isSameInstallation(wanted: Lockfile, installed: Lockfile): boolean;

/** Whether node_modules of this folder holds what its package-lock.json asks for. */
export function isInstalled(root: string): boolean;

/** The program and first arguments that run npm, also where `npm` is a `.cmd` file. */
export function npmCommand(): { program: string; leading: string[]; shell: boolean };

/** Installs if it has to, and says so, by default on standard output; what went wrong, or null. */
export function ensureInstalled(root: string, say?: (line: string) => void): Promise<string | null>;
