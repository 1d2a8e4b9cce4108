// In which order a browser is looked for, on machines that are made up here.
import { describe, expect, it } from 'vitest';
import { browserFlags, findBrowser, installedBrowserPaths } from '../../scripts/browser.mjs';

/** A Linux machine on which only these files exist. */
function machineWith(...files: string[]) {
  return {
    platform: 'linux',
    architecture: 'x64',
    environment: { PATH: '/opt/bin:/usr/bin' },
    exists: (path: string) => files.includes(path),
    starts: async () => true,
    playwrightPath: async () => '/cache/playwright/chrome',
    bring: async () => ({ executablePath: '/project/chromium', env: { LD_LIBRARY_PATH: '/project/lib' } }),
  };
}

describe('a browser', () => {
  it('is the one of CHROME_PATH before every other', async () => {
    const machine = machineWith('/my/chrome', '/usr/bin/chromium', '/cache/playwright/chrome');
    const found = await findBrowser({
      ...machine,
      environment: { CHROME_PATH: '/my/chrome', PATH: '/usr/bin' },
    });
    expect(found).toEqual({ executablePath: '/my/chrome', args: browserFlags, env: {} });
  });

  it('is not replaced by another when CHROME_PATH names no file', async () => {
    const machine = machineWith('/usr/bin/chromium');
    await expect(findBrowser({ ...machine, environment: { CHROME_PATH: '/my/chrome' } })).rejects.toThrow(
      'CHROME_PATH names no file: /my/chrome',
    );
  });

  it('is Chromium before Chrome before Edge before the one of Playwright', async () => {
    const inOrder = [
      '/opt/bin/chromium',
      '/usr/bin/google-chrome',
      '/usr/bin/microsoft-edge',
      '/cache/playwright/chrome',
    ];
    for (const [index, expected] of inOrder.entries()) {
      const found = await findBrowser(machineWith(...inOrder.slice(index).reverse()));
      expect(found.executablePath).toBe(expected);
    }
  });

  it('is passed over when it does not start', async () => {
    const machine = machineWith('/usr/bin/chromium-browser', '/usr/bin/google-chrome');
    const starts = async (path: string) => path !== '/usr/bin/chromium-browser';
    expect((await findBrowser({ ...machine, starts })).executablePath).toBe('/usr/bin/google-chrome');
  });

  it('is brought by npm where there is none, and runs with the libraries it brings', async () => {
    expect(await findBrowser(machineWith())).toEqual({
      executablePath: '/project/chromium',
      args: browserFlags,
      env: { LD_LIBRARY_PATH: '/project/lib' },
    });
  });

  it('that cannot be brought is told in a sentence that says what to do', async () => {
    const bring = async () => {
      throw new Error('npm could not bring it: no network');
    };
    await expect(findBrowser({ ...machineWith(), bring })).rejects.toThrow(
      'The browser tests found no browser, and npm could not bring it: no network. Install Chromium, Chrome or Edge, or name one in CHROME_PATH.',
    );
    await expect(findBrowser({ ...machineWith(), platform: 'darwin' })).rejects.toThrow(
      'The browser tests found no browser. Install Chromium, Chrome or Edge, or name one in CHROME_PATH.',
    );
  });

  it('is looked for where each system installs its programs', () => {
    const windows = installedBrowserPaths({
      platform: 'win32',
      environment: { PROGRAMFILES: 'C:\\Programs' },
    });
    expect(windows).toContain('C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe');
    const mac = installedBrowserPaths({ platform: 'darwin', environment: {} });
    expect(mac).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  });
});
