import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  drawn,
  type Finding,
  type Fuzzed,
  foundFile,
  foundOnce,
  fuzz,
  publishedSchema,
} from '../../test/hostile/fuzz/fuzz.js';
import { type AttackedServer, startServer } from '../../test/hostile/harness/attacked-server.js';
import { buildAndLoad } from '../../test/hostile/harness/build-and-load.js';
import { askForPlan } from '../../test/hostile/harness/bystander.js';
import { median, quantile } from '../measure/quantile.js';

/** Plans that an uninvolved caller requests before the others start. */
const plansAlone = 50;
/** Memory is measured once more after this time since the last request. */
const restSeconds = 60;

/**
 * Sends invalid and unusual requests to a built server in a process of its own, and returns the results. Requests that
 * found something are saved in `test/hostile/fuzz/found.json`.
 * @param first the seed of the first request; each has the next one
 * @throws if the server ended
 */
export async function fuzzServer(first: number, count: number, say: (line: string) => void): Promise<void> {
  const { remove, ...built } = await buildAndLoad();
  try {
    const server = await startServer(built);
    try {
      await measure(server, first, count, say);
    } finally {
      say(`the server ended with ${await server.stop()}`);
    }
  } finally {
    await remove();
  }
}

async function measure(
  server: AttackedServer,
  first: number,
  count: number,
  say: (line: string) => void,
): Promise<void> {
  await server.longestStretch();
  const alone: number[] = [];
  while (alone.length < plansAlone) alone.push(await askForPlan(server));
  const [quiet, memoryBefore] = [await server.longestStretch(), await memory(server)];
  const again = await fuzz({ server, requests: await foundOnce() });
  const begin = performance.now();
  const fuzzed = await fuzz({ server, requests: drawn(await publishedSchema(), first, count), planEach: 100 });
  const seconds = (performance.now() - begin) / 1000;
  const longest = await server.longestStretch();
  const memoryAfter = await memory(server);
  await sleep(restSeconds * 1000);
  const all = [...again.findings, ...fuzzed.findings];
  const ms = (values: readonly number[], share: number): string => `${quantile(values, share).toFixed(0)} ms`;
  say(
    `${fuzzed.sent} requests from seed ${first} on, and ${again.sent} that found something once, in ${seconds.toFixed(0)} s`,
  );
  say(
    `statuses: ${[...fuzzed.statuses]
      .sort()
      .map(([status, times]) => `${status || 'closed'} ${times}`)
      .join(', ')}; ${fuzzed.withData} with data`,
  );
  say(
    `crashes 0; 5xx that nobody foresaw ${having(all, 'status 5')}; faults that nobody foresaw ${having(all, 'foresaw')}; unmasked ${having(all, 'it tells')}; other findings ${all.length}`,
  );
  say(
    `resident memory: ${memoryBefore} MiB before, ${memoryAfter} MiB after, ${await memory(server)} MiB ${restSeconds} s later`,
  );
  say(
    `longest stretch of the loop: ${quiet.toFixed(0)} ms by plans alone, ${longest.toFixed(0)} ms beside the requests`,
  );
  say(
    `a bystander's plan: median ${ms(alone, 0.5)} alone, ${ms(fuzzed.waits, 0.5)} beside them (longest ${ms(fuzzed.waits, 1)}), ${(median(fuzzed.waits) / median(alone)).toFixed(1)} times`,
  );
  for (const { seed, faults } of all) say(`seed ${seed}: ${faults.join('; ')}`);
  await keep(fuzzed);
}

const memory = async (server: AttackedServer): Promise<string> =>
  ((await server.metric('process_resident_memory_bytes')) / 2 ** 20).toFixed(0);

const having = (findings: readonly Finding[], what: string): number =>
  findings.filter(({ faults }) => faults.some((fault) => fault.includes(what))).length;

/** Saves the requests that found something, so that they are sent first next time. */
async function keep({ findings }: Fuzzed): Promise<void> {
  if (findings.length === 0) return;
  const known: unknown[] = JSON.parse(await readFile(foundFile, 'utf8'));
  const found = findings.map(({ seed, faults, request }) => ({ seed, was: faults.join('; '), request }));
  await writeFile(foundFile, `${JSON.stringify([...known, ...found], null, 2)}\n`);
}
