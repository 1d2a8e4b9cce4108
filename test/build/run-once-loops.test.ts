import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { withinFunctions } from '../../build/run-once-loops.ts';

const run = (source: string) => new Function(`${source}; return made;`)() as unknown;
const loopsIn = (source: string) =>
  parseAst(source).body.filter(({ type }) => /^(For|While|DoWhile)/.test(type)).length;

describe('the loops of a module’s body', () => {
  it('do within functions what they did before', () => {
    const source =
      'const made=[]\nfor(let i=0;i<3;i++)made.push(i)\nfor(const [a,b] of Object.entries({x:1}))made.push(a+b);for(const k in {y:2})made.push(k)\nlet n=9;while(n>7)made.push(n--)';
    expect(loopsIn(withinFunctions(source))).toBe(0);
    expect(run(withinFunctions(source))).toEqual(run(source));
    expect(run(source)).toEqual([0, 1, 2, 'x1', 'y', 9, 8]);
  });

  it('stay where they are when a function would cut them off from what is around them', () => {
    for (const source of [
      'var made = 0; for (var i = 0; i < 3; i++) made = i;',
      'let made = 0; for (let i = 0; i < 3; i++) { if (i === 1) break; made = i; }',
      'let made = 0; for (const each of [1]) { await each; }',
    ])
      expect(withinFunctions(source)).toBe(source);
  });

  it('in functions are left as they are', () => {
    const source = '(function(){for(let i=0;i<3;i++);})();const made=1;';
    expect(withinFunctions(source)).toBe(source);
  });

  it.each(['maplibre-gl.mjs', 'maplibre-gl-worker.mjs', 'maplibre-gl-shared.mjs'])(
    'are none in %s after that, which would make V8 compile the whole of it',
    (file) => {
      const path = fileURLToPath(new URL(`../../node_modules/maplibre-gl/dist/${file}`, import.meta.url));
      expect(loopsIn(withinFunctions(readFileSync(path, 'utf8')))).toBe(0);
    },
  );
});
