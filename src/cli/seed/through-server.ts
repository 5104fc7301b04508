import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '../../config.js';
import { errors } from '../../errors.js';
import { checkSeed } from '../../ingest/seed/check-seed.js';
import { seedFingerprint } from '../../ingest/seed/load-seed.js';
import { seedFault } from '../../knowledge/facts/fault.js';
import { ask } from '../ask.js';
import { CliKnowledgeDocument } from '../generated/operations.js';
import type { RunningServer } from '../server-of.js';

const patienceMs = 60_000;
const pauseMs = 250;

/**
 * Makes the server that has the data folder open load the seed, by a signal, and waits until it is loaded.
 * @returns the sequence of the knowledge afterwards
 * @throws `SEED_FAULTS`, `SEED_NOT_TAKEN`, `DATA_IN_USE` if the server cannot be signalled
 */
export async function seedThroughServer(config: Config, folder: string, server: RunningServer): Promise<number> {
  const { faults } = await checkSeed(folder);
  if (faults.length > 0) throw errors.seedFaults({ faults: faults.map(seedFault) });
  if (server.host !== hostname() || process.platform === 'win32')
    throw errors.seedNotTaken({ url: server.url, seconds: 0 });
  const wanted = await seedFingerprint(folder);
  process.kill(server.pid, 'SIGHUP');
  for (let waited = 0; waited < patienceMs; waited += pauseMs) {
    const { knowledge } = await ask(config, CliKnowledgeDocument, {}, () => undefined);
    if (knowledge.seed === wanted) return knowledge.sequence;
    await wait(pauseMs);
  }
  throw errors.seedNotTaken({ url: server.url, seconds: patienceMs / 1000 });
}
