import type { Command } from 'commander';
import { errors } from '../errors.js';
import { messages } from '../messages/messages.js';
import type { CommandLine } from './command-line.js';
import { failureText } from './failure.js';
import { isFirstStart, loadFirst } from './first-load.js';

interface ServeOptions {
  readonly acceptSequence?: string;
}

export function serveCommand(program: Command, { config, language, words }: CommandLine): void {
  const { say } = words;
  program
    .command('serve')
    .description(say(messages.cli.serve()))
    .option('--accept-sequence <number>', say(messages.cli.acceptSequence()))
    .action(async ({ acceptSequence }: ServeOptions) => {
      const found = config();
      const accepted = acceptSequence === undefined ? undefined : sequenceOf(acceptSequence);
      const { createLog, start } = await import('../main.js');
      if (isFirstStart(found)) {
        const log = createLog(found);
        log.info(say(messages.seed.loading()));
        process.exitCode = await loadFirst((line) => log.info(line));
        if (process.exitCode !== 0) return;
      }
      const starting = start(found, { acceptSequence: accepted });
      const complain = (failure: unknown) => void process.stderr.write(`${failureText(failure, language)}\n`);
      // Only the user of this process, and the administrator, can send it signals: "landfall seed" makes it load the
      // seed, and "landfall backup" makes it answer the requests in its data folder. It installs the handlers before it
      // publishes its address: a signal without a handler ends a process at once.
      process.on('SIGHUP', () => void starting.then((running) => running.reload()).catch(complain));
      process.on('SIGUSR2', () => void starting.then((running) => running.backUp()).catch(complain));
      const stop = () => {
        setTimeout(() => {
          // Committed data are on the disk, and the rest is rolled back when the graph is opened again.
          complain(errors.stoppedEarly({ seconds: stopAtMostMs / 1000 }));
          process.exit(1);
        }, stopAtMostMs).unref();
        // A failed start reports itself.
        void starting.then(
          (running) =>
            running.stop().catch((failure: unknown) => {
              complain(failure);
              process.exitCode = 1;
            }),
          () => undefined,
        );
      };
      process.once('SIGINT', stop);
      process.once('SIGTERM', stop);
      await starting;
    });
}

/** The time limit of stopping, below the 10 s after which most supervisors kill a process. */
const stopAtMostMs = 9_000;

function sequenceOf(given: string): number {
  if (/^\d{1,15}$/.test(given)) return Number(given);
  throw errors.badOption({ option: '--accept-sequence', given, right: messages.setupErrors.giveSequence() });
}
