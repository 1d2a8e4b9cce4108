// The page's own fonts, sent for in every cut that marks use, and waited for no longer than they are worth.
import type { Font, Mark } from '../../cartography/drawing/marks.ts';
import type { FontState } from '../request.ts';
import { cssFont } from './text-width.ts';

/** The letters of marks by the cut that they are set in, as `FontFaceSet.load` takes it. */
function lettersByFont(marks: readonly Mark[]): ReadonlyMap<string, string> {
  const letters = new Map<string, Set<string>>();
  collect(marks, (font, text) => {
    const key = cssFont({ ...font, size: 16 });
    const known = letters.get(key) ?? new Set<string>();
    for (const letter of text) known.add(letter);
    letters.set(key, known);
  });
  return new Map([...letters].map(([font, set]) => [font, [...set].join('')]));
}

function collect(marks: readonly Mark[], tell: (font: Font, text: string) => void): void {
  for (const mark of marks) {
    if (mark.kind === 'text') tell(mark.font, mark.text);
    if (mark.kind === 'group') collect(mark.marks, tell);
  }
}

/**
 * Sends for the fonts of marks.
 * @param patience how long they are waited for, milliseconds: one that is blocked or never answers stops nothing
 */
export async function loadFonts(
  fonts: FontFaceSet,
  marks: readonly Mark[],
  patience: number,
): Promise<FontState> {
  const wanted = [...lettersByFont(marks)];
  if (wanted.every(([font, text]) => fonts.check(font, text))) return 'ready';
  const loading = Promise.all(wanted.map(([font, text]) => fonts.load(font, text)));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<'missing'>((resolve) => {
    timer = setTimeout(() => resolve('missing'), patience);
  });
  try {
    return await Promise.race([
      loading.then(
        () => 'came' as const,
        () => 'missing' as const,
      ),
      tooLong,
    ]);
  } finally {
    clearTimeout(timer);
  }
}
