import type { Command } from 'commander';
import type { Config } from '../config.js';
import { start } from '../main.js';
import { failureText } from './failure.js';

export function serveCommand(program: Command, config: () => Config): void {
  program
    .command('serve', { isDefault: true })
    .description('load the seed into an empty graph, and answer over HTTP')
    .action(async () => {
      const running = await start(config());
      const stop = () => {
        running.stop().catch((failure: unknown) => {
          process.stderr.write(`${failureText(failure)}\n`);
          process.exitCode = 1;
        });
      };
      process.once('SIGINT', stop);
      process.once('SIGTERM', stop);
    });
}
