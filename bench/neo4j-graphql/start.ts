import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Address } from '../neo4j/address.js';
import { startRemote } from '../process/remote.js';

/** `@neo4j/graphql` over the same Neo4j, running in another process. */
export interface Comparison {
  /** The time to fetch the facts of the plan, in milliseconds. */
  fetch(): Promise<number>;
  /** Ids of the nodes that it finds. */
  ids(): Promise<string[]>;
  stop(): Promise<void>;
}

/** Installs the package if necessary. */
export async function startNeo4jGraphql(neo4j: Address): Promise<Comparison> {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  if (!existsSync(`${folder}/node_modules`)) {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const remote = startRemote(import.meta.url, './process.ts');
  await remote.call('start', neo4j);
  return {
    fetch: async () => z.number().parse(await remote.call('fetch')),
    ids: async () => z.array(z.string()).parse(await remote.call('ids')),
    stop: () => remote.stop(),
  };
}
