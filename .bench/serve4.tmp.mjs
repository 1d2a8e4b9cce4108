import { runnerImport } from 'vite';

const { module } = await runnerImport('/work/main/bench/serve.ts', {
  root: '/work/main',
  configFile: false,
  logLevel: 'error',
});
const { module: l } = await runnerImport('/work/main/bench/line.ts', {
  root: '/work/main',
  configFile: false,
  logLevel: 'error',
});
const s = await module.serve(
  { '': '/work/main/dist', floor: '/work/main/.bench/floor' },
  l.lines.find((x) => x.name === process.argv[2]),
);
const { execFileSync, spawn } = await import('node:child_process');
const c = spawn(
  'node',
  ['/tmp/mine/heap2.mjs', s.address + (process.argv[4] ?? ''), process.argv[3] ?? '2'],
  { stdio: 'inherit' },
);
c.on('exit', () => process.exit(0));
