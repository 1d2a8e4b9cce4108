// A page that is a single file, as text: what of it is seen without a program, its data, its program, and a policy by which
// it asks nobody for anything. What data say is data: nothing of it can end an element or become a program.

import type { ThemeName } from '../../cartography/style/theme.ts';
import type { Language } from '../../i18n/languages.ts';
import { facesFor, type SingleFileProgram } from './program.ts';

/** How the page is seen at first. */
export interface SingleFileView {
  /** Query and fragment. */
  readonly address: string;
  /** Whether what is seen at first is everything, so that the drawing in the file is true. */
  readonly isWhole: boolean;
}

/** What stands in the file beside its program, each in a script element that is none: no browser runs it or sets it. */
export interface Blocks {
  /** JSON of version 2. */
  readonly airlift: string;
  /** JSON of a `SingleFileView`. */
  readonly view: string;
  /** A topology, as `packedText` packs it. */
  readonly ground: string;
}

export interface SingleFile {
  readonly language: Language;
  readonly theme: ThemeName;
  readonly title: string;
  readonly description: string;
  /** The page without a program, as elements. */
  readonly html: string;
  /** The style sheet of the drawing in it. */
  readonly css: string;
  readonly blocks: Blocks;
  /** Of the libraries in its program. */
  readonly licences: string;
  readonly program: SingleFileProgram;
}

const blockId = (name: keyof Blocks) => `${name}-data`;

/** What a block of the running page holds; empty where there is none. */
export const blockOf = (name: keyof Blocks): string =>
  document.getElementById(blockId(name))?.textContent ?? '';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** JSON that ends no element and begins no comment: that sign stands in strings alone, where it may be written so. */
const jsonBlock = (json: string) => json.replaceAll('<', '\\u003c');

/** What the page may do: run its one program, and set its own styles and fonts. It can ask no address for anything. */
function policyOf(
  { script, styles }: SingleFileProgram,
  fonts: readonly { readonly hash: string }[],
): string {
  return [
    "default-src 'none'",
    `script-src ${script.hash}`,
    `style-src ${[styles, ...fonts].map(({ hash }) => hash).join(' ')} data:`,
    'font-src data:',
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

export function documentText(file: SingleFile): string {
  const { language, theme, title, description, html, css, blocks, licences, program } = file;
  const fonts = facesFor(program.fonts, `${html}${blocks.airlift}${program.script.text}`);
  const block = (name: keyof Blocks, type: string, content: string) =>
    `<script type="${type}" id="${blockId(name)}">${content}</script>`;
  return [
    '<!doctype html>',
    `<html lang="${language}" data-theme="${theme}" data-single-file>`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(program, fonts)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(description)}">`,
    `<style>${program.styles.text}</style>`,
    ...fonts.map(({ text }) => `<style>${text}</style>`),
    `<link rel="stylesheet" href="data:text/css,${encodeURIComponent(css)}">`,
    '</head>',
    '<body>',
    `<div id="root">${html}</div>`,
    block('airlift', 'application/json', jsonBlock(blocks.airlift)),
    block('view', 'application/json', jsonBlock(blocks.view)),
    block('ground', 'text/plain', blocks.ground),
    `<pre id="licences" hidden>${escaped(licences)}</pre>`,
    `<script>${program.script.text}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
