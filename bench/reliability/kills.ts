import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
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
  /** Publications that were there whole although their sender was killed before it heard. */
  readonly unheard: number;
  /** How long opening took after each kill, in milliseconds. */
  readonly opening: readonly number[];
}

/**
 * Kills a publishing process again and again, at random moments after it began, and looks each time whether all that was
 * acknowledged is there, whole and in its order, and at most the one publication beside it that was under way.
 * @param where empty
 * @param longest milliseconds after which a process is killed at the latest
 * @throws where that does not hold
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
    const life = await publishUntilKilled(where, round, Math.random() * longest);
    const started = performance.now();
    const graph = await openAt(where);
    opening.push(performance.now() - started);
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

async function publishUntilKilled(where: Place, round: number, after: number): Promise<Life> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(where), String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told: Told[] = [];
  let sent: string | undefined;
  let isKilled = false;
  const exited = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (text) => {
    const said = line.parse(JSON.parse(text));
    if ('open' in said)
      void sleep(after).then(() => {
        isKilled = true;
        child.kill('SIGKILL');
      });
    else if ('sent' in said) sent = said.sent;
    else told.push(said);
  });
  await Promise.all([exited, once(lines, 'close')]);
  if (!isKilled) throw new Error('the publishing process ended by itself');
  return { acknowledged: told, sent };
}

/** What stood before stands, then comes what was acknowledged, then at most what was sent and not answered. */
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
