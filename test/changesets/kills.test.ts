import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { killAgainAndAgain } from '../../bench/reliability/kills.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'landfall-kills-'));
});
afterEach(() => rm(folder, { recursive: true }));

// About a data folder, so only for the embedded engine; a client of Neo4j is killed in neo4j-kills.test.ts.
it('a data folder whose publishing process is killed holds all that was acknowledged, and nothing in part', async () => {
  const { kills, acknowledged, opening } = await killAgainAndAgain({ folder: join(folder, 'data') }, 5, 500);
  expect({ kills, looks: opening.length }).toEqual({ kills: 5, looks: 5 });
  expect(acknowledged).toBeGreaterThan(0);
}, 240_000);
