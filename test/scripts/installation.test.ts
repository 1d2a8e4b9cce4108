// On which machines the commands begin, and when they install.
import { describe, expect, it } from 'vitest';
import { isSameInstallation, nodeProblem } from '../../scripts/installation.mjs';

describe('the version of Node', () => {
  it.each(['v20.19.0', 'v20.20.2', 'v22.12.0', 'v24.0.0', 'v26.1.0'])('%s suits', (version) => {
    expect(nodeProblem(version)).toBeNull();
  });

  it.each(['v12.22.12', 'v18.20.4', 'v20.18.3', 'v21.7.3', 'v22.11.0'])(
    '%s is refused in one sentence',
    (version) => {
      expect(nodeProblem(version)).toBe(
        `This needs Node 20.19 or later, or 22.12 or later; this is Node ${version}.`,
      );
    },
  );
});

describe('an installation', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/one': { version: '1.0.0' },
      'node_modules/for-another-system': { version: '2.0.0', optional: true },
    },
  };

  it('is what was asked for when every package has its version, whatever is for other systems', () => {
    expect(isSameInstallation(wanted, { packages: { 'node_modules/one': { version: '1.0.0' } } })).toBe(true);
  });

  it('is another with another version, a package missing or a package too many', () => {
    const one = { version: '1.0.0' };
    expect(isSameInstallation(wanted, { packages: { 'node_modules/one': { version: '1.0.1' } } })).toBe(
      false,
    );
    expect(isSameInstallation(wanted, { packages: {} })).toBe(false);
    expect(isSameInstallation(wanted, {})).toBe(false);
    expect(
      isSameInstallation(wanted, { packages: { 'node_modules/one': one, 'node_modules/two': one } }),
    ).toBe(false);
  });
});
