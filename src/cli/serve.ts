import type { Command } from 'commander';
import { errors } from '../errors.js';
import { messages } from '../messages/messages.js';
import type { CommandLine } from './command-line.js';
import { failureText } from './failure.js';

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
      const { start } = await import('../main.js');
      const starting = start(found, { acceptSequence: accepted });
      // Only the user of this process, and the administrator, can send it signals: "landfall seed" makes it load the
      // seed, and "landfall backup" makes it answer the requests in its data folder. It listens before it says where it
      // answers: a signal that nothing listens to ends a process at once.
      const complain = (failure: unknown) => void process.stderr.write(`${failureText(failure, language)}\n`);
      process.on('SIGHUP', () => void starting.then((running) => running.reload()).catch(complain));
      process.on('SIGUSR2', () => void starting.then((running) => running.backUp()).catch(complain));
      const stop = () => {
        setTimeout(() => {
          // What is committed is on the disk, and what is not is undone when the graph is opened again.
          complain(errors.stoppedEarly({ seconds: stopAtMostMs / 1000 }));
          process.exit(1);
        }, stopAtMostMs).unref();
        // A start that fails says so by itself.
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

/** The longest that stopping takes, below the 10 s after which most supervisors kill a process. */
const stopAtMostMs = 9_000;

function sequenceOf(given: string): number {
  if (/^\d{1,15}$/.test(given)) return Number(given);
  throw errors.badOption({ option: '--accept-sequence', given, right: messages.setupErrors.giveSequence() });
}
