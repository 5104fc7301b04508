import type { Command } from 'commander';
import { clockIn } from '../clock.js';
import { faultText } from '../knowledge/facts/fault.js';
import { messages } from '../messages/messages.js';
import type { CommandLine } from './command-line.js';

export function checkCommand(program: Command, { config, language, words }: CommandLine): void {
  const { say } = words;
  program
    .command('check')
    .description(say(messages.cli.check()))
    .argument('[folder]', say(messages.cli.seedFolder()))
    .action(async (folder: string | undefined) => {
      const { reviewSeed } = await import('../ingest/seed/review-seed.js');
      const { seedFolder } = await import('../main.js');
      const found = config();
      const today = clockIn(found.timeZone).today();
      const { files, nodes, edges, faults, gaps, due } = await reviewSeed(folder ?? seedFolder(found), today);
      const lines = [
        ...faults.map((fault) => faultText(fault, language)),
        ...gaps.map((gap) => say(messages.cli.gap({ gap: faultText(gap, language) }))),
        ...due.map(({ source, reviewBy }) => say(messages.cli.due({ source: source.id, reviewBy }))),
        say(
          messages.cli.checkSummary({
            faults: faults.length,
            gaps: gaps.length,
            due: due.length,
            files,
            nodes,
            relationships: edges,
          }),
        ),
      ];
      process.stdout.write(`${lines.join('\n')}\n`);
      if (faults.length + gaps.length > 0) process.exitCode = 1;
    });
}
