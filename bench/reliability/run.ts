import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median, quantile } from '../measure/quantile.js';
import { bringUpNeo4j } from '../neo4j/bring-up.js';
import { emptyNeo4j } from './empty.js';
import { fuzzServer } from './fuzz.js';
import { killAgainAndAgain } from './kills.js';
import type { Place } from './place.js';
import { writeAgainstEachOther } from './writers.js';

// `npm run reliability`: 1,000 publications by two competing writers, and 100 kills; `--short`: 40, and 5.
// `--fuzz`: 50,000 invalid and unusual requests (`--requests`), beginning with a seed (`--seed`), to the embedded
// engine.
const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    engine: { type: 'string', default: 'embedded' },
    fuzz: { type: 'boolean', default: false },
    requests: { type: 'string', default: '50000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
  },
});
const { engine } = values;
if (engine !== 'embedded' && engine !== 'neo4j')
  throw new Error(`--engine "${engine}" is not known: give embedded or neo4j`);
const [count, kills] = values.short ? [40, 5] : [1_000, 100];
/** The latest moment to kill a publishing process after its start, in milliseconds: time for some publications. */
const longest = engine === 'neo4j' ? 4_000 : 600;

const say = (line: string): void => console.log(line);
const load = (): string =>
  loadavg()
    .map((each) => each.toFixed(1))
    .join(', ');

async function measure(empty: () => Promise<Place>): Promise<void> {
  say(`${engine}, Node ${process.versions.node}, ${cpus().length} cores, load before ${load()}`);
  const writers = await writeAgainstEachOther(await empty(), count);
  say(
    `${writers.published} publications by two writers in ${writers.seconds.toFixed(0)} s: none lost, none torn, no gap; ` +
      `${writers.conflicts} conflicts, each published after a refresh; ${writers.looks} looks beside them, ` +
      `${writers.moved} while a publication came, ${writers.torn} of a mixture`,
  );
  const killed = await killAgainAndAgain(await empty(), kills, longest);
  say(
    `${killed.kills} kills: ${killed.acknowledged} acknowledged publications, all there; ` +
      `${killed.unheard} there whole, although their sender was killed before it heard; ` +
      `opened again in ${median(killed.opening).toFixed(0)} ms, ${quantile(killed.opening, 1).toFixed(0)} at most`,
  );
  say(`load after ${load()}`);
}

if (values.fuzz) {
  say(`Node ${process.versions.node}, ${cpus().length} cores, load before ${load()}`);
  await fuzzServer(Number(values.seed), Number(values.requests), say);
  say(`load after ${load()}`);
} else if (engine === 'neo4j') {
  const neo4j = bringUpNeo4j();
  try {
    await measure(async () => {
      await emptyNeo4j(neo4j.address);
      return { neo4j: neo4j.address };
    });
  } finally {
    neo4j.stop();
  }
} else {
  const folder = await mkdtemp(join(tmpdir(), 'landfall-reliability-'));
  try {
    await measure(async () => ({ folder: await mkdtemp(join(folder, 'data-')) }));
  } finally {
    await rm(folder, { recursive: true });
  }
}
