// Starts the worker that reads a reader's own files: a module of its own, for nothing else of the page needs to know where it is.

export const newReader = () =>
  new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module', name: 'reading' });
