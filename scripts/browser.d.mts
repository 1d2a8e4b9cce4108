// The types of browser.mjs for the tests, which are TypeScript.

/** What playwright-core needs to start a browser. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** Variables to add to the environment of the browser. */
  readonly env: Readonly<Record<string, string>>;
}

/** What the search knows of the machine; each part can be replaced by a test. */
export interface Machine {
  readonly platform: string;
  readonly architecture: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Whether the program starts at all: Ubuntu's `chromium-browser`, for one, is only a hint to install a snap. */
  readonly starts: (path: string, env: Readonly<Record<string, string>>) => Promise<boolean>;
  /** Where Playwright keeps a browser of its own, whether it is there or not. */
  readonly playwrightPath: () => Promise<string | null>;
  /** Brings a browser by npm. */
  readonly bring: () => Promise<{
    readonly executablePath: string;
    readonly env: Readonly<Record<string, string>>;
  }>;
}

/** Flags with which Chromium draws WebGL without a display or a GPU, and asks nobody anything. */
export const browserFlags: readonly string[];

/** Where Chromium, Chrome and Edge are installed, in the order in which they are tried. */
export function installedBrowserPaths(machine: Pick<Machine, 'platform' | 'environment'>): readonly string[];

/** Finds a browser or brings one; throws an Error with one clear sentence if there is none. */
export function findBrowser(machine?: Partial<Machine>): Promise<FoundBrowser>;

/** Brings the browser of @sparticuz/chromium into a folder, or finds it there. */
export function bringBrowser(
  folder: string,
): Promise<{ readonly executablePath: string; readonly env: Readonly<Record<string, string>> }>;
