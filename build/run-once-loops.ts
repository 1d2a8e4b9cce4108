// Modules of a library whose body is large and has a loop: V8 takes the body for busy, and makes machine code of all of
// it, though it runs once (of MapLibre half a megabyte that is never freed). Within a function the loop alone is made.
import { type Plugin, parseAst } from 'vite';

const loops = new Set([
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
]);
/** What a function would cut off from what is around it. */
const bound = /\b(?:var|await|yield|break|continue|this|arguments)\b/;

/** @param modules the identifiers of those to look through */
export function runOnceLoops(modules: RegExp): Plugin {
  return {
    name: 'run-once-loops',
    apply: 'build',
    transform: {
      filter: { id: modules },
      handler: (source) => ({ code: withinFunctions(source), map: null }),
    },
  };
}

/** The module with each loop of its body within a function of its own, where that changes nothing else. */
export function withinFunctions(source: string): string {
  let code = '';
  let end = 0;
  for (const statement of parseAst(source).body) {
    if (!loops.has(statement.type)) continue;
    const loop = source.slice(statement.start, statement.end);
    if (bound.test(loop)) continue;
    code += `${source.slice(end, statement.start)};(() => {${loop}})();`;
    end = statement.end;
  }
  return code + source.slice(end);
}
