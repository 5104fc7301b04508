import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphFile } from '../../src/graph/data-folder/paths.js';
import { openGrafeo } from '../../src/graph/grafeo/open.js';
import { openNeo4j } from '../../src/graph/neo4j/open.js';
import type { Graph } from '../../src/graph/port.js';
import { schemaStatements as schema } from '../../src/graph/schema-statements.js';
import { statement } from '../../src/graph/statement.js';
import type { Address } from '../neo4j/address.js';
import { loadWorld } from '../world/load.js';
import type { World } from '../world/world.js';
import { openRawGrafeo, openRawNeo4j, type Raw } from './raw.js';

/** A world behind our port, and the same world behind the engine's own package. */
export interface Engine {
  readonly graph: Graph;
  readonly raw: Raw;
  close(): Promise<void>;
}

const wipe = statement(import.meta.url, 'wipe');
const replan = statement(import.meta.url, 'replan');

/** The embedded engine in a folder of its own. The raw one has a copy, since a file can be opened only once. */
export async function openEmbedded(world: World): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'landfall-bench-'));
  const loading = await openGrafeo({ folder, schema });
  await loading.prepare();
  await loadWorld(loading, world);
  await loading.close();
  const copy = `${graphFile(folder)}-copy`;
  await cp(graphFile(folder), copy);
  const graph = await openGrafeo({ folder, schema });
  const raw = openRawGrafeo(copy);
  const close = async () => {
    await graph.close();
    await raw.close();
    await rm(folder, { recursive: true });
  };
  return { graph, raw, close };
}

/** The database at this address, EMPTIED before and afterwards. */
export async function openServer(world: World, address: Address): Promise<Engine> {
  const { uri, username, password, database } = address;
  const graph = await openNeo4j({
    uri,
    schema,
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
    ...(database === undefined ? {} : { database }),
  });
  await empty(graph);
  await graph.prepare();
  await loadWorld(graph, world);
  await graph.transaction((transaction) => transaction.write(replan));
  const raw = openRawNeo4j(address);
  const close = async () => {
    await raw.close();
    await empty(graph);
    await graph.close();
  };
  return { graph, raw, close };
}

async function empty(graph: Graph): Promise<void> {
  const [result] = await graph.transaction((transaction) => transaction.write(wipe));
  if (result?.deleted !== 0) await empty(graph);
}
