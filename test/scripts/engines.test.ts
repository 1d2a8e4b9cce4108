// Which engines beside Chromium a machine has.
import { describe, expect, it } from 'vitest';
import { findEngines, lackingEngines } from '../../scripts/engines.mjs';

/** A machine with some files and nothing else. */
const machine = (platform: string, files: readonly string[], environment: Record<string, string> = {}) => ({
  platform,
  environment,
  exists: (path: string) => files.includes(path),
  list: (folder: string) => [
    ...new Set(
      files
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''),
    ),
  ],
});

const webkitFiles = [
  '/usr/bin/WebKitWebDriver',
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser',
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
];

describe('the engines of a machine', () => {
  it('are all there on a Debian with their three packages, WebKit in its newest version', () => {
    const found = findEngines(
      machine('linux', ['/usr/bin/firefox-esr', '/usr/bin/Xvfb', ...webkitFiles], { PATH: '/usr/bin' }),
    );
    expect(found).toEqual({
      firefox: { executablePath: '/usr/bin/firefox-esr', screen: '/usr/bin/Xvfb' },
      webkit: {
        driver: '/usr/bin/WebKitWebDriver',
        browser: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
        screen: '/usr/bin/Xvfb',
      },
    });
    expect(lackingEngines(found)).toBe(null);
  });

  it('are named when they are lacking, with what brings them', () => {
    const found = findEngines(machine('linux', []));
    expect(found).toEqual({ firefox: null, webkit: null });
    expect(lackingEngines(found)).toBe(
      'Not on this machine, and so not tested in: Firefox (Debian: firefox-esr); WebKit (Debian: webkit2gtk-driver and xvfb).',
    );
  });

  it('have no WebKit without a screen, and none outside of Linux', () => {
    expect(findEngines(machine('linux', webkitFiles)).webkit).toBe(null);
    expect(findEngines(machine('linux', webkitFiles, { DISPLAY: ':0' })).webkit).toMatchObject({
      screen: null,
    });
    const mac = findEngines(machine('darwin', ['/Applications/Firefox.app/Contents/MacOS/firefox']));
    expect(mac.firefox?.screen).toBe(null);
    expect(mac.webkit).toBe(null);
  });

  it('take the Firefox that FIREFOX_PATH names, and no other in its place', () => {
    const files = ['/opt/firefox/firefox', '/usr/bin/firefox'];
    const asked = machine('linux', files, { FIREFOX_PATH: '/opt/firefox/firefox' });
    expect(findEngines(asked).firefox?.executablePath).toBe('/opt/firefox/firefox');
    const wrong = machine('linux', files, { FIREFOX_PATH: '/nowhere' });
    expect(() => findEngines(wrong)).toThrow('FIREFOX_PATH names no file: /nowhere');
  });
});
