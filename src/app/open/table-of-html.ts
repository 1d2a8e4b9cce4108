// A table as spreadsheets and pages set it onto the clipboard: the largest of the HTML, as text with tabs.

const cellText = (cell: Element) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
const quoted = (text: string) => (text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Cells that stand over several columns are followed by empty ones.
 * @returns null where there is no table; nothing in the HTML is run or loaded
 */
export function tableOfHtml(html: string): string | null {
  if (html === '') return null;
  const tables = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table')];
  const rowsOf = (table: HTMLTableElement) => [...table.rows];
  const [largest] = tables.sort((one, other) => rowsOf(other).length - rowsOf(one).length);
  if (largest === undefined || largest.rows.length < 2) return null;
  return rowsOf(largest)
    .map((row) =>
      [...row.cells]
        .flatMap((cell) => [
          quoted(cellText(cell)),
          ...Array.from({ length: Math.min(cell.colSpan, 100) - 1 }, () => ''),
        ])
        .join('\t'),
    )
    .join('\n');
}
