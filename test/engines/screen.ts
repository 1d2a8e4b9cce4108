// A screen that nobody sees: WebKit paints on no other, and Firefox has WebGL on it without a graphics card.
import { spawn } from 'node:child_process';

/** A display of X11, as the variable DISPLAY names it. */
export interface Screen {
  readonly display: string;
  readonly close: () => void;
}

/** Starts Xvfb, which chooses a display's number by itself and says it. */
export function startScreen(program: string): Promise<Screen> {
  const screen = spawn(program, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error(`${program} ended at once.`)));
    screen.stdio[3]?.once('data', (number) =>
      resolve({ display: `:${String(number).trim()}`, close: () => screen.kill() }),
    );
  });
}
