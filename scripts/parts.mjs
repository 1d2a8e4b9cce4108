// The parts of the tests that `npm test -- --project <part>` asks for.
// @ts-check

/** @type {typeof import('./parts.d.mts').partsOf} */
export function partsOf(passedOn) {
  return passedOn.flatMap((argument, index) => {
    if (argument === '--project') return passedOn[index + 1] ?? [];
    return argument.startsWith('--project=') ? argument.slice('--project='.length) : [];
  });
}
