// Runs another program and waits for its end: with its words on the terminal, or collected to be shown later.
// @ts-check
import { spawn } from 'node:child_process';

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [environment] the whole environment, not an addition to ours
 * @property {boolean} [collected] keep the output instead of passing it on to the terminal
 * @property {boolean} [shell] Windows starts `npm.cmd` only through its shell
 * @property {number} [timeLimit] milliseconds after which the program is ended
 */

/**
 * Never rejects: a program that cannot be started has the code 127 and says why in its output.
 * @param {string} program
 * @param {readonly string[]} programArguments
 * @param {CommandOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runCommand(program, programArguments, options = {}) {
  const { cwd, environment = process.env, collected = false, shell = false, timeLimit } = options;
  return new Promise((resolve) => {
    /** @type {string[]} */
    const output = [];
    const child = spawn(program, programArguments, {
      ...(cwd === undefined ? {} : { cwd }),
      ...(timeLimit === undefined ? {} : { timeout: timeLimit }),
      env: environment,
      shell,
      stdio: collected ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    child.stdout?.setEncoding('utf8').on('data', (text) => output.push(text));
    child.stderr?.setEncoding('utf8').on('data', (text) => output.push(text));
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    // 'close' and not 'exit': only then has all output arrived. A program ended by a signal has no code.
    child.on('close', (code) => resolve({ code: code ?? 1, output: output.join('') }));
  });
}

/**
 * @param {number} start a value of performance.now()
 * @returns {string} the time since then, such as "3.2 s"
 */
export function secondsSince(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
