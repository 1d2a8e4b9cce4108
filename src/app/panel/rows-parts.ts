// What only an airlift of several rows needs: prerendered by the build, and loaded before such an airlift's page is hydrated.
import type { Airlift } from '../../airlift/airlift.ts';
import { isOneCount } from '../../report/rows/filter-words.ts';
import { partOf } from '../web/use-part.ts';

const rows = () => import('./rows.ts');
export const rowsPanel = partOf(() => rows().then(({ RowsPanel }) => ({ default: RowsPanel })));
export const flowLegend = partOf(() => rows().then(({ FlowLegend }) => ({ default: FlowLegend })));
export const days = partOf(() => rows().then(({ Days }) => ({ default: Days })));

/** What the page of an airlift of several rows shows at once. */
export const loadRowsParts = (): Promise<unknown> =>
  Promise.all([rowsPanel.load(), days.load(), flowLegend.load()]).catch(() => undefined);

/**
 * Loads what the page of an airlift shows at once; null where that is nothing. Where it cannot be had, the page says so and
 * shows the rest.
 */
export function loadPartsFor(airlift: Airlift): Promise<unknown> | null {
  return isOneCount(airlift) ? null : loadRowsParts();
}
