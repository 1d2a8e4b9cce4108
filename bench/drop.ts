// Drops a table onto the page, as a reader drags a file into the window.
import type { Page } from 'playwright-core';

/** @returns the page's time at the drop, milliseconds */
export const dropTable = (page: Page, table: string): Promise<number> =>
  page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'log.csv', { type: 'text/csv' }));
    const now = performance.now();
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    return now;
  }, table);
