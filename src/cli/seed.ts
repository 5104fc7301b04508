import type { Command } from 'commander';
import { clockIn } from '../clock.js';
import type { Config } from '../config.js';
import { schedulesLoaded } from '../ingest/schedules/load-schedules.js';
import type { Progress } from '../ingest/seed/load-seed.js';
import { messages } from '../messages/messages.js';
import type { LoadedKnowledge } from '../services.js';
import type { CommandLine } from './command-line.js';
import { endWithParent } from './first-load.js';
import type { Words } from './plan/words.js';
import { serverOf } from './server-of.js';
import { warnings } from './warnings.js';

export function seedCommand(program: Command, { config, words }: CommandLine): void {
  const { say } = words;
  program
    .command('seed')
    .description(say(messages.cli.seed()))
    .argument('[folder]', say(messages.cli.seedFolder()))
    .action(async (folder: string | undefined) => {
      endWithParent();
      process.stdout.write(`${await seed(words, config(), folder)}\n`);
    });
}

async function seed(words: Words, config: Config, given: string | undefined): Promise<string> {
  const { seedFolder } = await import('../main.js');
  const { openGraph } = await import('../open-graph.js');
  const folder = given ?? seedFolder(config);
  const server = await serverOf(config);
  if (server !== null) {
    const { seedThroughServer } = await import('./seed/through-server.js');
    const sequence = await seedThroughServer(config, folder, server);
    return words.say(messages.cli.seedThroughServer({ url: server.url, sequence: String(sequence) }));
  }
  const { loadKnowledge } = await import('../services.js');
  const graph = await openGraph(config, { log: warnings });
  try {
    return report(words, await loadKnowledge(graph, { folder, clock: clockIn(config.timeZone), onProgress }));
  } finally {
    await graph.close();
  }
}

function report({ say }: Words, { seed: loaded, schedules }: LoadedKnowledge): string {
  const { changed, nodes, edges, milliseconds, disagreements } = loaded;
  const sequence = String(loaded.sequence);
  const done = changed
    ? messages.cli.seedLoaded({ nodes, relationships: edges, seconds: (milliseconds / 1000).toFixed(1), sequence })
    : messages.cli.seedKnown({ sequence });
  const lines = [say(done), ...(schedules.changed.length > 0 ? [say(schedulesLoaded(schedules))] : [])];
  if (disagreements.length === 0) return lines.join('\n');
  return [...lines, say(messages.cli.seedDisagrees()), ...disagreements.map((each) => `- ${say(each)}`)].join('\n');
}

function onProgress({ step, done, of }: Progress): void {
  if (process.stderr.isTTY)
    process.stderr.write(`\r\u001b[K${step} ${done} of ${of}${step === 'write' && done === of ? '\n' : ''}`);
}
