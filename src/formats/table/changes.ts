// What a reader has changed in a row, as a cell: `flights: "12"; note: "as it stood before"`.
import type { Change } from '../../airlift/airlift.ts';

/** @returns null where nothing was changed */
export const writeChanges = (changes: readonly Change[]): string | null =>
  changes.map(({ column, was }) => `${column}: ${JSON.stringify(was)}`).join('; ') || null;

/** What does not have the form is no change. */
export function readChanges(cell: string): readonly Change[] {
  return [...cell.matchAll(/([\p{L}\p{N}_]+): ("(?:[^"\\]|\\.)*")/gu)].flatMap(
    ([, column = '', quoted = '']) => {
      try {
        return [{ column, was: JSON.parse(quoted) as string }];
      } catch {
        return [];
      }
    },
  );
}
