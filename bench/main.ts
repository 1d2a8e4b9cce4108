// Measures the page beside the floor, over each line, in runs by turns so that whatever else the machine does hits both.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { buildFloor } from './floor-page.ts';
import { lines } from './line.ts';
import { type Run, runFloor, runPage } from './measure.ts';
import { type Runs, rowsOf, tableOf } from './report.ts';
import { serve } from './serve.ts';

export interface BenchOptions {
  readonly runs: number;
  readonly line: 'open' | 'slow' | 'both';
  /** Where to write the figures of every run; null: nowhere. */
  readonly json: string | null;
}

/** @param root the project's folder, ending in a slash; the page is built in its folder `dist` */
export async function bench(root: string, { runs, line: wanted, json }: BenchOptions): Promise<void> {
  const floorFolder = `${root}.bench/floor`;
  await buildFloor(root, floorFolder);
  const measured: Runs[] = [];
  for (const line of lines.filter(({ name }) => wanted === 'both' || name === wanted)) {
    const served = await serve({ '': `${root}dist`, floor: floorFolder }, line);
    const page: Run[] = [];
    const floor: Run[] = [];
    try {
      // Files that nobody has read yet come slowly from the disk: once for nothing.
      await runFloor(served, false);
      await runPage(served, false);
      for (let run = 1; run <= runs; run++) {
        const isThorough = measured.length === 0;
        floor.push(await runFloor(served, isThorough));
        page.push(await runPage(served, isThorough));
        process.stderr.write(`${line.name} line, run ${run} of ${runs}\n`);
      }
    } finally {
      await served.close();
    }
    measured.push({ line: line.name, page, floor });
  }
  const rows = rowsOf(measured);
  process.stdout.write(`${tableOf(rows)}\n`);
  const machine = { cores: cpus().length, node: process.version };
  if (json !== null) writeFileSync(json, `${JSON.stringify({ machine, rows, runs: measured }, null, 2)}\n`);
}
