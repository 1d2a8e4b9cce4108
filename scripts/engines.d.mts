// The types of engines.mjs for the tests, which are TypeScript.

/** What a machine is asked: its system, and which files it has. */
export interface EngineMachine {
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** The names in a folder, none where there is no such folder. */
  readonly list: (folder: string) => readonly string[];
}

export interface FirefoxPrograms {
  readonly executablePath: string;
  /** Xvfb, on which Firefox has WebGL without a graphics card; null where there is none. */
  readonly screen: string | null;
}

export interface WebKitPrograms {
  /** The server of the protocol, WebKitWebDriver. */
  readonly driver: string;
  /** The browser that it starts, MiniBrowser. */
  readonly browser: string;
  /** Xvfb; null where there is none, and the display of the environment serves. */
  readonly screen: string | null;
}

/** The engines beside Chromium that a machine has; null for one that it lacks. */
export function findEngines(machine?: Partial<EngineMachine>): {
  readonly firefox: FirefoxPrograms | null;
  readonly webkit: WebKitPrograms | null;
};

/** One line that names the engines that are lacking and how to have them, or null where none is. */
export function lackingEngines(found: ReturnType<typeof findEngines>): string | null;
