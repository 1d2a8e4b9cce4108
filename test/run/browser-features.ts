// How the tests' browser is started: without some features of Chromium, and for pages that live briefly.

/**
 * Playwright's own list, which a second `--disable-features` would otherwise replace.
 * Source: `disabledFeatures` in playwright-core; browser-features.test.ts tells when it has others.
 */
const ofPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/**
 * The list that opens below the address bar, which is a page of its own: without a window to be seen Chromium loads it for
 * every context all the same, and takes longer for it than for the page that is tested.
 */
const ofAddressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

export const disabledFeatures: readonly string[] = [...ofPlaywright, ...ofAddressBar];

/**
 * For pages that live for a second or two: V8's last compiler (TurboFan) works longer for them, on other threads, than what
 * it makes saves.
 */
export const briefPages = '--js-flags=--no-opt';
