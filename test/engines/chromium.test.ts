// The main jobs of the page in Chromium, as Chrome, Edge and Opera have it.
import { findBrowser } from '../../scripts/browser.mjs';
import { startBidi } from './bidi.ts';
import { describeJobs } from './jobs.ts';

describeJobs('Chromium', async () => startBidi('chrome', { ...(await findBrowser()), screen: null }));
