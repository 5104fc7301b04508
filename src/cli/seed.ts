import type { Command } from 'commander';
import type { Config } from '../config.js';
import type { Loaded, Progress } from '../ingest/seed/load-seed.js';
import { render } from '../messages/rendering/render.js';
import { serverOf } from './server-of.js';
import { warnings } from './warnings.js';

export function seedCommand(program: Command, config: () => Config): void {
  program
    .command('seed')
    .description('make the graph hold what the seed files say')
    .argument('[folder]', 'folder of the seed files; the one of the package when absent')
    .action(async (folder: string | undefined) => {
      process.stdout.write(`${await seed(config(), folder)}\n`);
    });
}

async function seed(config: Config, given: string | undefined): Promise<string> {
  const { seedFolder } = await import('../main.js');
  const { openGraph } = await import('../open-graph.js');
  const folder = given ?? seedFolder(config);
  const server = await serverOf(config);
  if (server !== null) {
    const { seedThroughServer } = await import('./seed/through-server.js');
    const sequence = await seedThroughServer(config, folder, server);
    return `The server at ${server.url} holds this seed, as knowledge ${sequence}; where desks say something else, its log tells.`;
  }
  const { loadSeed } = await import('../services.js');
  const graph = await openGraph(config, { log: warnings });
  try {
    return report(await loadSeed(graph, { folder, onProgress }));
  } finally {
    await graph.close();
  }
}

function report({ changed, nodes, edges, sequence, milliseconds, disagreements }: Loaded): string {
  const done = changed
    ? `Loaded ${nodes} nodes and ${edges} relationships in ${(milliseconds / 1000).toFixed(1)} s, as knowledge ${sequence}.`
    : `Nothing to do: the graph holds this seed already, as knowledge ${sequence}.`;
  if (disagreements.length === 0) return done;
  const kept = 'Desks have changed some of it since. What they say stays; mend the files, or change it at the desk:';
  return [done, kept, ...disagreements.map((each) => `- ${render(each, 'en')}`)].join('\n');
}

function onProgress({ step, done, of }: Progress): void {
  if (process.stderr.isTTY)
    process.stderr.write(`\r\u001b[K${step} ${done} of ${of}${step === 'write' && done === of ? '\n' : ''}`);
}
