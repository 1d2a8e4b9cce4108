// Where the borders of a drawn map are, read from its marks: a count's words keep off them.
import type { Mark, Point } from '../../drawing/marks.ts';
import type { LayerId } from '../../style/layers.ts';

const borders: readonly string[] = ['border', 'disputed-border'] satisfies readonly LayerId[];

/** The lines of the layers of borders, in pixels of the map. */
export const borderLines = (layers: readonly Mark[]): readonly (readonly Point[])[] =>
  layers.flatMap((layer) =>
    layer.kind === 'group' && borders.includes(layer.name)
      ? layer.marks.flatMap((mark) => (mark.kind === 'path' ? linesOf(mark.data) : []))
      : [],
  );

/** The lines of path data: moves and straight pieces, from the last point or not, as `path-data.ts` writes them. */
export function linesOf(data: string): readonly (readonly Point[])[] {
  const lines: Point[][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const isRelative = command === command.toLowerCase();
    const kind = command.toLowerCase();
    const size = kind === 'h' || kind === 'v' ? 1 : 2;
    for (let index = 0; index + size <= numbers.length; index += size) {
      const [first = 0, second = 0] = [numbers[index], numbers[index + 1]];
      const [fromX, fromY] = isRelative ? [x, y] : [0, 0];
      if (kind === 'v') y = fromY + first;
      else x = fromX + first;
      if (size === 2) y = fromY + second;
      if (kind === 'm' && index === 0) lines.push([]);
      lines.at(-1)?.push({ x, y });
    }
    const start = lines.at(-1)?.[0];
    if (kind === 'z' && start !== undefined) {
      lines.at(-1)?.push(start);
      ({ x, y } = start);
    }
  }
  return lines;
}
