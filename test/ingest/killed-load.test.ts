import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openGrafeo } from '../../src/graph/grafeo/open.js';
import { schemaStatements } from '../../src/graph/schema-statements.js';
import { loadSeed } from '../../src/services.js';
import { clock } from '../clocks.js';
import { contentOf } from './content.js';

const script = fileURLToPath(new URL('killed-load.ts', import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'landfall-killed-'));
  await mkdir(join(folder, 'seed'));
});
afterEach(() => rm(folder, { recursive: true }));

const seed = (count: number): string =>
  [
    'ProductClass:',
    ...Array.from({ length: count }, (_, n) => `  - { id: class/c-${n}, name: C ${n}, scheme: root }`),
  ].join('\n');

it('a load that is killed half-way leaves the former state', async () => {
  const paths = { folder: join(folder, 'seed'), data: join(folder, 'data'), clock };
  const file = join(paths.folder, 'a.yaml');
  await writeFile(file, seed(10));
  const before = await openGrafeo({ folder: paths.data, schema: schemaStatements });
  await loadSeed(before, paths);
  const stood = await contentOf(before);
  await before.close();

  await writeFile(file, seed(9_000).replace('name: C 0,', 'name: Changed,'));
  const child = spawn(process.execPath, ['--import', 'tsx', script, paths.data, paths.folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');

  const after = await openGrafeo({ folder: paths.data, schema: schemaStatements });
  expect(await contentOf(after)).toEqual(stood);
  await loadSeed(after, paths);
  const { nodes } = await contentOf(after);
  await after.close();
  expect(nodes.size).toBe(9_000);
  expect(nodes.get('class/c-0')?.properties.name).toBe('Changed');
});
