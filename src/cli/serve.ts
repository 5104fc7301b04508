import type { Command } from 'commander';
import type { Config } from '../config.js';
import { errors } from '../errors.js';
import { failureText } from './failure.js';

export function serveCommand(program: Command, config: () => Config): void {
  program
    .command('serve')
    .description('load the seed into an empty graph, and answer over HTTP')
    .action(async () => {
      const found = config();
      const { start } = await import('../main.js');
      const running = await start(found);
      const stop = () => {
        setTimeout(giveUp, stopAtMostMs).unref();
        void running.stop().catch(fail);
      };
      process.once('SIGINT', stop);
      process.once('SIGTERM', stop);
      // "landfall seed" sends it: only whoever may signal this process may make it load the seed.
      process.on('SIGHUP', () => void running.reload().catch(complain));
    });
}

/** The longest that stopping takes, below the 10 s after which most supervisors kill a process. */
const stopAtMostMs = 9_000;

/** What is committed is on the disk, and what is not is undone when the graph is opened again. */
function giveUp(): void {
  complain(errors.stoppedEarly({ seconds: stopAtMostMs / 1000 }));
  process.exit(1);
}

function complain(failure: unknown): void {
  process.stderr.write(`${failureText(failure)}\n`);
}

function fail(failure: unknown): void {
  complain(failure);
  process.exitCode = 1;
}
