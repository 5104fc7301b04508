import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeAgainstEachOther } from '../../bench/reliability/writers.js';
import { openServer, server } from '../engines/engine.js';

it('two writers against each other lose nothing, tear nothing, and number without a gap', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'landfall-writers-'));
  const isEmbedded = process.env.NEO4J_URI === undefined;
  if (!isEmbedded) await (await openServer()).close();
  const where = isEmbedded ? { folder: join(folder, 'data') } : { neo4j: server() };
  const { published, conflicts, looks } = await writeAgainstEachOther(where, 40);
  await rm(folder, { recursive: true });
  expect(published).toBe(40);
  // They conflicted: then a publication is refused with a code, refreshed and repeated.
  expect(conflicts).toBeGreaterThan(0);
  expect(looks).toBeGreaterThan(0);
}, 240_000);
