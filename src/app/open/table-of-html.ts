// A table as spreadsheets and pages set it onto the clipboard: the largest of the HTML, as text with tabs.
import { tablesOfHtml } from '../../formats/workbook/html.ts';

const quoted = (text: string) => (/["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** @returns null where there is no table; nothing in the HTML is run or loaded */
export function tableOfHtml(html: string): string | null {
  const tables = [...tablesOfHtml(html)].sort((one, other) => other.lines.length - one.lines.length);
  const [largest] = tables;
  return largest === undefined ? null : largest.lines.map((cells) => cells.map(quoted).join('\t')).join('\n');
}
