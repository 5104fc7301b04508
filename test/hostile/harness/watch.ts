import { expect } from 'vitest';
import { until } from '../../until.js';
import type { AttackedServer } from './attacked-server.js';
import { waitOf } from './bystander.js';

/** The measurements during an attack, and directly before it. All times in milliseconds. */
export interface Seen {
  /** Median time for a plan of an uninvolved caller, without the attack and during it. */
  readonly alone: number;
  readonly beside: number;
  /**
   * Longest time for which the event loop was blocked, by the plans of an uninvolved caller alone and during the
   * attack.
   */
  readonly trivialStretch: number;
  readonly attackStretch: number;
  /** Resident memory, in bytes. */
  readonly memoryBefore: number;
  readonly memoryAfter: number;
}

/** The maximum ratio of the times during the attack to those without it. */
const atMost = 5;
/** Other load on the machine makes a good round look bad, but never a bad one good: the best round counts. */
const rounds = 6;
const plansEach = 9;

const memory = (server: AttackedServer): Promise<number> => server.metric('process_resident_memory_bytes');

/**
 * Attacks, and expects that an uninvolved caller's plan and the longest block of the event loop take at most five times
 * as long as without the attack. Each round measures both first without the attack, on the same machine at the same
 * time. The attack is repeated until the uninvolved caller has all its plans.
 * @param clear ends what an attack leaves open, so that nothing of it runs during the measurement without it
 */
export async function expectHarmless(
  server: AttackedServer,
  attack: () => Promise<unknown>,
  clear: () => Promise<void> = async () => {},
): Promise<Seen> {
  const all: Seen[] = [];
  // Code is compiled when it runs first, with and without the attack.
  await waitOf(server, plansEach);
  await attack();
  for (let round = 0; round < rounds; round += 1) {
    await clear();
    await until(async () => (await server.metric('graphql_requests_in_flight')) === 0);
    const seen = await oneRound(server, attack);
    all.push(seen);
    if (isHarmless(seen)) break;
  }
  const best = all.find(isHarmless);
  expect(best, `no round of ${rounds} was harmless: ${JSON.stringify(all)}`).toBeDefined();
  const shown = best ?? all[0];
  if (shown === undefined) throw new Error('nothing was measured');
  report(shown);
  return shown;
}

async function oneRound(server: AttackedServer, attack: () => Promise<unknown>): Promise<Seen> {
  const memoryBefore = await memory(server);
  await server.longestStretch();
  const alone = await waitOf(server, plansEach);
  const trivialStretch = await server.longestStretch();
  let isDone = false;
  const attacking = (async () => {
    do await attack();
    while (!isDone);
  })();
  // If the attack fails, the test reports that, and not its consequences for the uninvolved caller.
  const beside = await Promise.race([
    waitOf(server, plansEach),
    attacking.then(() => new Promise<never>(() => {})),
  ]).finally(() => {
    isDone = true;
  });
  await attacking;
  const attackStretch = await server.longestStretch();
  return { alone, beside, trivialStretch, attackStretch, memoryBefore, memoryAfter: await memory(server) };
}

const isHarmless = ({ alone, beside, trivialStretch, attackStretch }: Seen): boolean =>
  beside <= atMost * alone && attackStretch <= atMost * trivialStretch;

/** One line for each case, if `HOSTILE_REPORT` is set: the figures of docs/reliability.md. */
function report({ alone, beside, trivialStretch, attackStretch, memoryBefore, memoryAfter }: Seen): void {
  if (process.env.HOSTILE_REPORT === undefined) return;
  const times = (a: number, b: number) => `${a.toFixed(0)} ms alone, ${b.toFixed(0)} ms beside it`;
  const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MiB`;
  console.log(
    `${expect.getState().currentTestName}: a plan ${times(alone, beside)}; longest stretch ${times(trivialStretch, attackStretch)}; memory ${megabytes(memoryBefore)} before, ${megabytes(memoryAfter)} after`,
  );
}
