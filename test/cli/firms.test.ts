import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { firmKey, legacyFirmKey } from '../../src/access/firm-key.js';
import { localIssuerName } from '../../src/access/local-issuer.js';
import { firms, idOfFirm, idOfUnassignedFirm } from '../../src/firms/firm.js';
import { put } from '../../src/graph/derived/statements.js';
import { openGrafeo } from '../../src/graph/grafeo/open.js';
import type { Graph } from '../../src/graph/port.js';
import { schemaStatements as schema } from '../../src/graph/schema-statements.js';
import { landfall, serve } from './landfall.js';

// Each test starts several processes, while suites of other files run.
vi.setConfig({ testTimeout: 120_000 });

const former = { issuer: localIssuerName, claim: 'firm', value: 'acme' } as const;

const program = inject('program');

let data: string;
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'landfall-firms-'));
  data = join(folder, 'data');
  return () => rm(folder, { recursive: true, force: true });
});

const run = (...args: readonly string[]) => landfall(program, ['firms', ...args], { LANDFALL_DATA: data });

/** Does something in the data folder while no command has it open. */
async function inFolder<Done>(work: (graph: Graph) => Promise<Done>): Promise<Done> {
  const graph = await openGrafeo({ folder: data, schema });
  try {
    await graph.prepare();
    return await work(graph);
  } finally {
    await graph.close();
  }
}

/** A firm as versions up to 0.1 stored it. */
const keepFormer = () =>
  inFolder((graph) =>
    graph.transaction(async (transaction) => {
      await transaction.write(put.Company, { rows: [{ id: 'company/c', properties: { name: 'Acme Cosmetics' } }] });
      const id = idOfUnassignedFirm(legacyFirmKey(former));
      await firms.put(transaction, [{ id, company: 'company/c', products: [] }]);
    }),
  );

describe('landfall firms', () => {
  it('lists none if there are none', async () => {
    expect(await run('list')).toEqual({ code: 0, stdout: '0 unassigned.\n', stderr: '' });
  });

  it('lists a firm of an earlier version, and assigns it to those whose tokens name it', async () => {
    await keepFormer();
    expect((await run('list')).stdout).toMatch(/^firm\/\S+ {2}company\/c {2}Acme Cosmetics\n1 unassigned\.\n$/);
    expect(await run('assign', '--firm', 'acme')).toEqual({
      code: 0,
      stdout: 'company/c is now assigned to tokens whose claim "firm" is "acme". 0 unassigned.\n',
      stderr: '',
    });
    const [assigned] = await inFolder((graph) => firms.byIds(graph, [idOfFirm(firmKey(former))]));
    expect(assigned).toMatchObject({ company: 'company/c' });
  });

  it('is named by a server that starts while some are left, with how many they are', async () => {
    await keepFormer();
    const variables = { LANDFALL_DATA: data, LANDFALL_SEED: fileURLToPath(new URL('seed', import.meta.url)) };
    const warned = await serve(program, variables);
    await warned.stop();
    const lines = warned.log.split('\n').filter((line) => line.includes('landfall firms'));
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ level: 40, unassigned: 1 }]);
    await run('assign', '--firm', 'acme');
    const quiet = await serve(program, variables);
    await quiet.stop();
    expect(quiet.log).not.toContain('landfall firms');
  });

  it('assigns nothing by a name that no token had, or by both claims', async () => {
    await keepFormer();
    const wrong = await run('assign', '--subject', 'acne');
    expect(wrong).toMatchObject({ code: 1, stdout: '' });
    expect(wrong.stderr).toContain('[NO_UNASSIGNED_FIRM]');
    const both = await run('assign', '--subject', 'acme', '--firm', 'acme');
    expect(both).toMatchObject({ code: 1, stdout: '' });
    expect(both.stderr).toContain('[BAD_OPTION]');
    expect((await run('list')).stdout).toContain('1 unassigned.');
  });
});
