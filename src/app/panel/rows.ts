// What only the pages of airlifts of several rows need: one module, loaded before such a page is hydrated.
export { FlowLegend } from '../map/FlowLegend.tsx';
export { Days } from './Days.tsx';
export { RowsPanel } from './RowsPanel.tsx';
