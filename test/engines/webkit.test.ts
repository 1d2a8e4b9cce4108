// The main jobs of the page in WebKit, the engine of Safari and of every browser of an iPhone.
import { findEngines } from '../../scripts/engines.mjs';
import { describeJobs } from './jobs.ts';
import { startWebKit } from './webkit.ts';

const { webkit } = findEngines();
describeJobs('WebKit', webkit && (() => startWebKit(webkit)));
