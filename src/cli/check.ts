import type { Command } from 'commander';
import type { Config } from '../config.js';
import { faultText } from '../knowledge/facts/fault.js';

export function checkCommand(program: Command, config: () => Config): void {
  program
    .command('check')
    .description('look for faults and gaps in the seed files, each with its file and line')
    .argument('[folder]', 'folder of the seed files; the one of the package when absent')
    .action(async (folder: string | undefined) => {
      const { reviewSeed } = await import('../ingest/seed/review-seed.js');
      const { seedFolder } = await import('../main.js');
      const { today } = await import('../services.js');
      const { files, nodes, edges, faults, gaps, due } = await reviewSeed(folder ?? seedFolder(config()), today());
      const lines = [
        ...faults.map((fault) => faultText(fault)),
        ...gaps.map((gap) => `gap: ${faultText(gap)}`),
        ...due.map(({ source, reviewBy }) => `due: ${source.id} was to be read again by ${reviewBy}`),
        `${count(faults.length, 'fault')}, ${count(gaps.length, 'gap')}, ${count(due.length, 'source')} to read again, in ${files} files, ${nodes} nodes, ${edges} relationships.`,
      ];
      process.stdout.write(`${lines.join('\n')}\n`);
      if (faults.length + gaps.length > 0) process.exitCode = 1;
    });
}

const count = (number: number, what: string): string =>
  `${number === 0 ? 'no' : number} ${what}${number === 1 ? '' : 's'}`;
