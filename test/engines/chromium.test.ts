// The main jobs of the page in Chromium, as Chrome, Edge and Opera have it.
import { findBrowser } from '../../scripts/browser.mjs';
import { disabledFeatures } from '../run/browser-features.ts';
import { startBidi } from './bidi.ts';
import { describeJobs } from './jobs.ts';

describeJobs('Chromium', async () => {
  const browser = await findBrowser();
  // WebGL is drawn without a graphics card, the page itself as browsers without one do: on the processor.
  const args = [
    ...browser.args,
    '--disable-gpu-compositing',
    `--disable-features=${disabledFeatures.join(',')}`,
  ];
  return startBidi('chrome', { ...browser, args, screen: null });
});
