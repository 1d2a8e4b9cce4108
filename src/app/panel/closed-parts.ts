// What of the panel is closed at first: prerendered by the build, and loaded when it is opened.
import { partOf } from '../web/use-part.ts';

export const chartAndTimeline = partOf(() => import('./ChartAndTimeline.tsx'));
export const estimateList = partOf(() => import('./EstimateList.tsx'));
export const sourcesBody = partOf(() => import('./SourcesBody.tsx'));
