import { expect, it } from 'vitest';
import { killAgainAndAgain } from '../../bench/reliability/kills.js';
import { openServer, server } from '../engines/engine.js';

it('a Neo4j whose publishing client is killed holds all that was acknowledged, and nothing in part', async () => {
  // Emptied.
  await (await openServer()).close();
  const { acknowledged, opening } = await killAgainAndAgain({ neo4j: server() }, 4, 3_000);
  expect(opening).toHaveLength(4);
  expect(acknowledged).toBeGreaterThan(0);
}, 240_000);
