import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { changesetStore } from '../../src/changesets/changeset.js';
import type { Graph } from '../../src/graph/port.js';
import { lockKnowledge } from '../../src/knowledge/publishing/knowledge.js';
import { type Told, tellHistory } from './history.js';
import { openAt, type Place } from './place.js';
import { groups, loadActs } from './world.js';

const script = fileURLToPath(new URL('killed.ts', import.meta.url));

const acknowledged = z.object({
  changeset: z.string(),
  sequence: z.number(),
  group: z.enum(groups),
  marker: z.string(),
});
const line = z.union([z.object({ open: z.number() }), z.object({ sent: z.string() }), acknowledged]);

export interface Kills {
  readonly kills: number;
  readonly acknowledged: number;
  /** Complete publications whose sender was killed before it received the answer. */
  readonly unheard: number;
  /** The time to open the graph after each kill, in milliseconds. */
  readonly opening: readonly number[];
}

/**
 * Kills a publishing process again and again, at random moments, and checks each time that all acknowledged
 * publications are there, complete and in order, and at most the one besides that was in progress. The moments are
 * counted from the start of a process and, every other time, from its first acknowledgement: so there is something to
 * lose, however slow the machine is.
 * @param where empty
 * @param longest the latest moment to kill a process, in milliseconds
 * @throws if a check fails
 */
export async function killAgainAndAgain(where: Place, kills: number, longest: number): Promise<Kills> {
  const first = await openAt(where);
  await loadActs(first);
  await first.close();
  let known: readonly Told[] = [];
  let unheard = 0;
  let heard = 0;
  const opening: number[] = [];
  for (let round = 1; round <= kills; round += 1) {
    const life = await publishUntilKilled(where, round, {
      from: moments[round % 2] ?? 'open',
      ms: Math.random() * longest,
    });
    const started = performance.now();
    const graph = await openAt(where);
    opening.push(performance.now() - started);
    await settle(graph);
    const told = await tellHistory(graph, ['anh']);
    await graph.close();
    compare(known, life, told);
    heard += life.acknowledged.length;
    unheard += told.length - known.length - life.acknowledged.length;
    known = told;
  }
  return { kills, acknowledged: heard, unheard, opening };
}

interface Life {
  readonly acknowledged: readonly Told[];
  /** The marker that was sent last. */
  readonly sent: string | undefined;
}

/** The messages of a process from which the time until its end is counted. */
const moments = ['open', 'acknowledged'] as const;

interface Moment {
  readonly from: (typeof moments)[number];
  readonly ms: number;
}

async function publishUntilKilled(where: Place, round: number, { from, ms }: Moment): Promise<Life> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(where), String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told: Told[] = [];
  let sent: string | undefined;
  let isKilled = false;
  const exited = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  let isDoomed = false;
  const reached = async (moment: Moment['from']) => {
    if (moment !== from || isDoomed) return;
    isDoomed = true;
    await sleep(ms);
    isKilled = true;
    child.kill('SIGKILL');
  };
  lines.on('line', (text) => {
    const said = line.parse(JSON.parse(text));
    if ('sent' in said) sent = said.sent;
    else if ('open' in said) void reached('open');
    else {
      told.push(said);
      void reached('acknowledged');
    }
  });
  await Promise.all([exited, once(lines, 'close')]);
  if (!isKilled) throw new Error('the publishing process ended by itself');
  return { acknowledged: told, sent };
}

/** Waits until the engine has finished what a killed client had sent: it locks what it writes. */
const settle = (graph: Graph): Promise<void> =>
  graph.transaction(async (transaction) => {
    await lockKnowledge(transaction);
    const open = await changesetStore.by(transaction, 'state', ['DRAFT', 'IN_REVIEW'], { first: 1_000 });
    await changesetStore.take(
      transaction,
      open.map(({ id }) => id),
    );
  });

/** First the earlier publications, then the acknowledged ones, then at most one that was sent and not answered. */
function compare(known: readonly Told[], { acknowledged: heard, sent }: Life, told: readonly Told[]): void {
  const expected = [...known, ...heard];
  expected.forEach(({ sequence, changeset, marker }, index) => {
    const found = told[index];
    if (found?.sequence !== sequence || found.changeset !== changeset || found.marker !== marker)
      throw new Error(`"${marker}" was acknowledged as ${sequence}, where "${found?.marker}" stands`);
  });
  const beyond = told.slice(expected.length);
  if (beyond.length > 1 || beyond.some(({ marker }) => marker !== sent))
    throw new Error(`there is more than was sent: ${beyond.map(({ marker }) => marker).join(', ')}`);
}
