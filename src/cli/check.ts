import type { Command } from 'commander';
import type { Config } from '../config.js';
import { faultText } from '../ingest/facts/fault.js';
import { checkSeed } from '../ingest/seed/check-seed.js';
import { seedFolder } from '../main.js';

export function checkCommand(program: Command, config: () => Config): void {
  program
    .command('check')
    .description('look for faults in the seed files, each with its file and line')
    .argument('[folder]', 'folder of the seed files; the one of the package when absent')
    .action(async (folder: string | undefined) => {
      const { files, nodes, edges, faults } = await checkSeed(folder ?? seedFolder(config()));
      for (const fault of faults) process.stdout.write(`${faultText(fault)}\n`);
      const counted = `${files} files, ${nodes} nodes, ${edges} relationships`;
      process.stdout.write(
        faults.length === 0 ? `No faults in ${counted}.\n` : `${faults.length} faults in ${counted}.\n`,
      );
      if (faults.length > 0) process.exitCode = 1;
    });
}
