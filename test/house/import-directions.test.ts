import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow } from './source-files.js';

/** Which rooms a room may import from, beside itself and packages. A file in `src/` is a room of its own. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  'errors.ts': ['errors'],
  'config.ts': ['errors.ts'],
  graph: ['errors.ts'],
  access: ['errors.ts'],
  navigator: ['graph', 'errors.ts'],
  catalogue: ['graph', 'errors.ts'],
  audit: ['access', 'graph', 'errors.ts'],
  knowledge: ['access', 'graph', 'errors.ts'],
  changesets: ['access', 'audit', 'knowledge', 'graph', 'errors.ts'],
  firms: ['access', 'audit', 'knowledge', 'graph', 'errors.ts'],
  alerts: ['access', 'audit', 'knowledge', 'changesets', 'firms', 'navigator', 'graph', 'errors.ts'],
  ingest: ['access', 'audit', 'knowledge', 'changesets', 'graph', 'errors.ts'],
  api: [
    'access',
    'audit',
    'knowledge',
    'changesets',
    'navigator',
    'catalogue',
    'firms',
    'alerts',
    'graph',
    'errors.ts',
  ],
  server: ['access', 'api', 'errors.ts'],
  'services.ts': [
    'errors.ts',
    'graph',
    'access',
    'audit',
    'knowledge',
    'changesets',
    'navigator',
    'catalogue',
    'firms',
    'alerts',
    'api',
  ],
  'main.ts': ['services.ts', 'config.ts', 'errors.ts', 'graph', 'catalogue', 'access', 'ingest', 'api', 'server'],
  cli: [
    'main.ts',
    'services.ts',
    'config.ts',
    'errors.ts',
    'graph',
    'access',
    'audit',
    'knowledge',
    'changesets',
    'api',
    'ingest',
  ],
};
const engines = ['src/graph/grafeo/', 'src/graph/neo4j/'];

const imports = filesBelow('src', '.ts').flatMap(({ path, text }) =>
  ts.preProcessFile(text).importedFiles.map(({ fileName }) => ({ path, to: target(path, fileName) })),
);

function target(from: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts') : specifier;
}

const room = (path: string): string => path.split('/')[1] ?? path;

describe('import directions', () => {
  it('every room is known', () => {
    expect([...new Set(imports.map(({ path }) => room(path)))].filter((name) => !(name in allowed))).toEqual([]);
  });

  it('a room imports only the rooms below it', () => {
    const wrong = imports.filter(({ path, to }) => {
      if (!to.startsWith('src/') || room(to) === room(path)) return false;
      return !allowed[room(path)]?.includes(room(to));
    });
    expect(wrong).toEqual([]);
  });

  it('the command line says that this is production before anything is loaded that asks', () => {
    const [first] = imports.filter(({ path }) => path === 'src/cli/landfall.ts');
    expect(first?.to).toBe('src/cli/production.ts');
  });

  it('only main and the command line name an engine', () => {
    const naming = imports.filter(({ path, to }) =>
      engines.some((engine) => to.startsWith(engine) && !path.startsWith(engine)),
    );
    expect(
      naming.map(({ path }) => path).filter((path) => path !== 'src/main.ts' && !path.startsWith('src/cli/')),
    ).toEqual([]);
  });

  it('packages of an engine are imported by that engine alone', () => {
    const drivers = imports.filter(({ to }) => to === '@grafeo-db/js' || to === 'neo4j-driver');
    expect(
      drivers.map(({ path }) => path).filter((path) => !engines.some((engine) => path.startsWith(engine))),
    ).toEqual([]);
    expect(drivers.length).toBeGreaterThan(1);
  });

  it('the pure modules of navigator import no port, no statement and no package', () => {
    const reading = ['src/navigator/navigator.ts', 'src/navigator/fetch/', 'src/navigator/law.ts'];
    const pure = imports.filter(
      ({ path }) => path.startsWith('src/navigator/') && !reading.some((each) => path.startsWith(each)),
    );
    const types = [
      'src/graph/generated/nodes.ts',
      'src/graph/vocabulary/edge.ts',
      'src/graph/vocabulary/currencies.ts',
      'src/graph/vocabulary/acting.ts',
      'src/graph/vocabulary/code-of.ts',
      'src/graph/order.ts',
    ];
    const wrong = pure.filter(
      ({ to }) => !to.startsWith('src/navigator/') && to !== 'src/errors.ts' && !types.includes(to),
    );
    expect(wrong).toEqual([]);
    expect(pure.length).toBeGreaterThan(50);
  });
});
