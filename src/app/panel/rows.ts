// What only the pages of airlifts of several rows need: one module, loaded before such a page is hydrated.
import { answerBy } from '../../airlift/counting/filter.ts';
import { tallyOf } from '../../airlift/tally/tally.ts';

export { FlowLegend } from '../map/FlowLegend.tsx';
export { Days } from './Days.tsx';
export { RowsPanel } from './RowsPanel.tsx';

answerBy((airlift, filter) => tallyOf(airlift, filter));
