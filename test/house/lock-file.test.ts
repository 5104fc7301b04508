import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string(), integrity: z.string().optional(), resolved: z.string().optional() }),
  ),
});

/**
 * Builds of the embedded engine that the registry did not have when the lock file was made:
 * docs/decisions/0011-pinned-packages.md.
 */
const notYet = ['darwin-arm64', 'darwin-x64', 'linux-arm64-gnu', 'linux-arm64-musl', 'win32-x64-msvc'].map(
  (platform) => `node_modules/@grafeo-db/js-${platform}`,
);

/** Packages without a hash for npm to verify. */
const withoutHash = (text: string): string[] =>
  packagesIn(text).flatMap(([path, { integrity }]) => (/^sha512-[\w+/]{86}==$/.test(integrity ?? '') ? [] : [path]));

const packagesIn = (text: string) =>
  Object.entries(lockFile.parse(JSON.parse(text)).packages).filter(([path]) => path !== '');

const text = readFileSync('package-lock.json', 'utf8');

describe('the lock file', () => {
  it('has a hash for every package that the registry had', () => {
    expect(withoutHash(text).sort()).toEqual([...notYet].sort());
  });

  it('names no registry', () => {
    expect(packagesIn(text).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(text.match(/https?:\/\/[^"]*\.tgz/g)).toBeNull();
  });

  it('this test would notice a package without a hash, and one with a short one', () => {
    const made = {
      packages: { '': { version: '1.0.0' }, a: { version: '1.0.0' }, b: { version: '1', integrity: 'x' } },
    };
    expect(withoutHash(JSON.stringify(made))).toEqual(['a', 'b']);
  });
});

describe('package.json', () => {
  it('pins every package to one version', () => {
    const groups = z.record(z.string(), z.string());
    const { dependencies, devDependencies, overrides } = z
      .object({ dependencies: groups, devDependencies: groups, overrides: groups })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')));
    const all = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
