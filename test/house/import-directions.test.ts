import { posix } from 'node:path';
import { cruise, type ICruiseResult, type IReporterOutput } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { beforeAll, describe, expect, it } from 'vitest';
import configuration from '../../.dependency-cruiser.mjs';
import { circlesAmong } from './circles.js';
import { filesBelow } from './source-files.js';

let modules: ICruiseResult['modules'];
let violations: ICruiseResult['summary']['violations'];

beforeAll(async () => {
  const { forbidden, options } = configuration;
  const found: IReporterOutput = await cruise(
    ['src'],
    { ...options, ruleSet: { forbidden }, validate: true },
    undefined,
    { tsConfig: extractTSConfig(options.tsConfig.fileName) },
  );
  if (typeof found.output === 'string') throw new Error(found.output);
  modules = found.output.modules;
  violations = found.output.summary.violations;
});

describe('import directions', () => {
  it('no file imports a layer above it, or a file that leads back to it', () => {
    expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  });

  it('the rules see every file, and imports of types', () => {
    const seen = new Set(modules.map(({ source }) => source));
    expect(filesBelow('src', '.ts').filter(({ path }) => !seen.has(path))).toEqual([]);
    const planner = modules.find(({ source }) => source === 'src/navigator/make-plan.ts');
    expect(planner?.dependencies.map(({ resolved }) => resolved)).toContain('src/navigator/plan-request.ts');
  });

  it('no folder imports its neighbour that leads back to it', () => {
    expect(circlesAmong(importsOf(modules))).toEqual([]);
  });

  it('the command line says that this is production before anything is loaded that asks', () => {
    const entry = filesBelow('src/cli', 'landfall.ts').find(({ path }) => path === 'src/cli/landfall.ts');
    const [first] = entry?.text.match(/^import .*$/m) ?? [];
    expect(first).toBe("import './production.js';");
  });
});

describe('cycles of folders', () => {
  it('are found if two folders import each other, by any files', () => {
    const imports = [
      ['src/a/one.ts', 'src/b/two.ts'],
      ['src/b/deep/three.ts', 'src/a/four.ts'],
    ] as const;
    expect(circlesAmong(imports)).toEqual([['src/a', 'src/b']]);
  });

  it('are none where a folder and a file of its own import each other', () => {
    const imports = [
      ['src/a/one.ts', 'src/a/b/two.ts'],
      ['src/a/b/two.ts', 'src/a/three.ts'],
    ] as const;
    expect(circlesAmong(imports)).toEqual([]);
  });
});

/**
 * Imports between files of `src`. Generated files use the types of every folder, and do not count in cycles of folders.
 */
function importsOf(all: ICruiseResult['modules']): (readonly [from: string, to: string])[] {
  return all
    .filter(({ source }) => source.startsWith('src/') && posix.basename(posix.dirname(source)) !== 'generated')
    .flatMap(({ source, dependencies }) => dependencies.map(({ resolved }) => [source, resolved] as const))
    .filter(([, to]) => to.startsWith('src/'));
}
