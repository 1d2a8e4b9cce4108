// Draws what the arguments ask for. Loaded only then: reading a canvas takes longer than all the rest of the terminal.
import type { Airlift } from '../airlift/airlift.ts';
import { answerBy } from '../airlift/counting/filter.ts';
import { tallyOf } from '../airlift/tally/tally.ts';
import type { Mark } from '../cartography/drawing/marks.ts';
import { fallBackToSystemFonts } from '../node/canvas.ts';
import type { ProjectFiles } from '../node/files.ts';
import { lettersWithoutGlyph } from '../node/glyphs.ts';
import { nodeResources } from '../node/resources.ts';
import { drawPicture } from '../picture/draw.ts';
import { pngOf, svgOf } from '../picture/file.ts';
import type { Command } from './arguments.ts';

// Large tables are added up in columns, as in the page.
answerBy((airlift, filter) => tallyOf(airlift, filter));

export type Drawing =
  | {
      readonly kind: 'file';
      readonly parts: readonly Uint8Array[];
      /** What is not as it should be in it, as a sentence; null: nothing. */
      readonly warning: string | null;
    }
  | { readonly kind: 'wrong'; readonly message: string };

/**
 * @param root the project's folder, ending in a slash
 * @throws an Error where a file of the project is missing
 */
export async function draw(
  root: string,
  project: ProjectFiles,
  { request, kind }: Command,
): Promise<Drawing> {
  const resources = nodeResources(root, project);
  const texts = [namesIn(project.airlift), request.headline ?? '', request.note ?? ''];
  if (lettersWithoutGlyph(texts.join('')).length > 0) fallBackToSystemFonts();
  for (const option of ['headline', 'note'] as const) {
    const lacking = lettersWithoutGlyph(request[option] ?? '');
    // In a vector file the reader's own fonts may have them; in pixels they would be boxes.
    if (lacking.length > 0 && kind === 'png')
      return {
        kind: 'wrong',
        message: `--${option} has letters that no font here can draw: ${lacking.join(' ')}; leave them out, or write an SVG`,
      };
  }
  const drawn = await drawPicture(request, resources);
  if (drawn === null)
    return {
      kind: 'wrong',
      message:
        '--size is too small for what is to be in the picture: make it larger, or leave something out with --without',
    };
  if (drawn.lacks.length > 0)
    throw new Error('public/basemap/ lacks a file of the ground; `npm ci` does not bring it');
  if (kind === 'svg')
    return {
      kind: 'file',
      parts: [new TextEncoder().encode(await svgOf(drawn, resources))],
      warning: null,
    };
  const lacking = lettersWithoutGlyph(textOf(drawn.sheet.marks));
  return {
    kind: 'file',
    parts: await pngOf(drawn, resources),
    warning:
      lacking.length === 0
        ? null
        : `letters that no font here can draw are boxes in the picture: ${lacking.join(' ')}; install a font that has them, or write an SVG`,
  };
}

/** All words of an airlift: of its movements, which may be very many, none is written but what they name. */
function namesIn({ movements: _named, geodesics: _measured, claims, ...named }: Airlift): string {
  const said = claims.map(({ text, where, saidBy }) => [text, where, saidBy]);
  return JSON.stringify([named, said.filter((each) => each.some((words) => words !== null))]);
}

/** All that is written in a drawing. */
function textOf(marks: readonly Mark[]): string {
  return marks
    .map((mark) => (mark.kind === 'text' ? mark.text : mark.kind === 'group' ? textOf(mark.marks) : ''))
    .join('');
}
