// Cells as a spreadsheet sets them onto the clipboard: tabs between them, those that hold lines or tabs in quotes.

/** @returns lines of cells; the end of the last line begins no other */
export function pastedCells(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  const whole = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  // A quotation mark within a cell is one of its letters.
  const form = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/gy;
  for (let match = form.exec(whole); match !== null; match = form.exec(whole)) {
    const [, quoted, plain = '', end] = match;
    lines.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end === '\n') lines.push([]);
  }
  return lines;
}

/** The same the other way. */
export const copiedCell = (text: string): string =>
  /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
