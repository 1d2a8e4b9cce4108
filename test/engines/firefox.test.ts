// The main jobs of the page in Firefox.
import { findEngines } from '../../scripts/engines.mjs';
import { startBidi } from './bidi.ts';
import { describeJobs } from './jobs.ts';

const { firefox } = findEngines();
describeJobs('Firefox', firefox && (() => startBidi('firefox', firefox)));
