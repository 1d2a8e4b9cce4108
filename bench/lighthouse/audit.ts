// One Lighthouse run of one page on one device, in a process of its own, and what is read of its report.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { FoundBrowser } from '../../scripts/browser.mjs';

export const devices = ['phone', 'desk'] as const;
export type Device = (typeof devices)[number];

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export const metrics = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
] as const;

export interface Audit {
  /** 0 to 100, by category. */
  readonly scores: Readonly<Record<(typeof categories)[number], number>>;
  /** Milliseconds; of the layout shift its own measure. */
  readonly metrics: Readonly<Record<(typeof metrics)[number], number>>;
  /** Audits of the last three categories that are not passed. */
  readonly failed: readonly string[];
}

/** The parts of Lighthouse's report that are read here. */
interface LighthouseReport {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly numericValue?: number }>
  >;
}

/** @throws an Error with a sentence for a report without what is asked */
export function readReport(report: LighthouseReport): Audit {
  if (report.runtimeError !== undefined)
    throw new Error(`Lighthouse could not measure the page: ${report.runtimeError.message}`);
  const scoreOf = (name: string) => {
    const score = report.categories[name]?.score;
    if (score == null) throw new Error(`Lighthouse gave no score for ${name}.`);
    return Math.round(score * 100);
  };
  const metricOf = (name: string) => report.audits[name]?.numericValue ?? Number.NaN;
  const failed = categories
    .filter((name) => name !== 'performance')
    .flatMap((name) => report.categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
  const by = <Name extends string>(names: readonly Name[], value: (name: Name) => number) =>
    Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, number>;
  return { scores: by(categories, scoreOf), metrics: by(metrics, metricOf), failed: [...new Set(failed)] };
}

/**
 * @param program the path of Lighthouse's command
 * @throws an Error with Lighthouse's own words where it fails
 */
export async function audit(
  program: string,
  browser: FoundBrowser,
  address: string,
  device: Device,
): Promise<Audit> {
  const words = [
    program,
    address,
    '--quiet',
    '--output=json',
    `--only-categories=${categories.join(',')}`,
    `--chrome-flags=${['--headless=new', ...browser.args].join(' ')}`,
    ...(device === 'desk' ? ['--preset=desktop'] : []),
  ];
  const environment = { ...process.env, ...browser.env, CHROME_PATH: browser.executablePath };
  const { stdout } = await promisify(execFile)(process.execPath, words, {
    env: environment,
    maxBuffer: 100_000_000,
  }).catch(({ stderr }: { stderr: string }) => {
    throw new Error(`Lighthouse could not measure ${address}: ${stderr.trim()}`);
  });
  return readReport(JSON.parse(stdout) as LighthouseReport);
}
