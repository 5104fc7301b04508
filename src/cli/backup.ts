import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Config } from '../config.js';
import { errors } from '../errors.js';
import { type BackupReport, requestBackup } from '../graph/data-folder/backup-requests.js';
import { isRunning } from '../graph/data-folder/lock-file.js';
import { graphFile } from '../graph/data-folder/paths.js';
import { messages } from '../messages/messages.js';
import type { CommandLine } from './command-line.js';
import { type RunningServer, serverOf } from './server-of.js';
import { warnings } from './warnings.js';

/** Longer than it takes to copy any graph of a single machine. */
const patienceMs = 600_000;

export function backupCommand(program: Command, { config, words }: CommandLine): void {
  const { say } = words;
  program
    .command('backup')
    .description(say(messages.cli.backup()))
    .argument('<destination>', say(messages.cli.backupDestination()))
    .action(async (destination: string) => {
      const found = config();
      if (found.neo4j !== undefined) throw errors.backupByNeo4j({ command: 'backup' });
      const { sequence, nodes, edges } = await backUp(found, resolve(destination));
      process.stdout.write(
        `${say(messages.cli.backedUp({ sequence: String(sequence), nodes, relationships: edges, destination }))}\n`,
      );
    });
}

export function restoreCommand(program: Command, { config, words }: CommandLine): void {
  const { say } = words;
  program
    .command('restore')
    .description(say(messages.cli.restore()))
    .argument('<backup>', say(messages.cli.restoreBackup()))
    .action(async (backup: string) => {
      const { data, neo4j } = config();
      if (neo4j !== undefined) throw errors.backupByNeo4j({ command: 'restore' });
      const { restoreBackup } = await import('../graph/grafeo/restore.js');
      const { manifest, replaced } = await restoreBackup(resolve(backup), data);
      const { sequence, madeAt } = manifest;
      process.stdout.write(`${say(messages.cli.restored({ sequence: String(sequence), madeAt, replaced }))}\n`);
    });
}

async function backUp(config: Config, destination: string): Promise<BackupReport> {
  const server = await serverOf(config);
  if (server !== null) return backUpThroughServer(config.data, destination, server);
  if (!existsSync(graphFile(config.data))) throw errors.backupOfNothing({ folder: config.data });
  const { openEmbedded } = await import('../open-graph.js');
  const { writeBackup } = await import('../graph/grafeo/backup.js');
  const graph = await openEmbedded(config.data, { log: warnings });
  try {
    return await writeBackup(graph, config.data, destination);
  } finally {
    await graph.close();
  }
}

/**
 * Only the process that has the graph open can copy it. The request is a file and a signal, so only its user and the
 * administrator can make it.
 */
async function backUpThroughServer(
  folder: string,
  destination: string,
  { pid, host, url }: RunningServer,
): Promise<BackupReport> {
  if (host !== hostname()) throw errors.serverNotAsked({ url, reason: messages.dataErrors.serverElsewhere({ host }) });
  if (process.platform === 'win32') throw errors.serverNotAsked({ url, reason: messages.dataErrors.noSignals() });
  const signal = () => {
    try {
      process.kill(pid, 'SIGUSR2');
    } catch (cause) {
      throw errors.serverNotAsked({ url, reason: messages.dataErrors.serverOfAnother() }, { cause });
    }
  };
  const report = await requestBackup(folder, destination, { signal, isThere: () => isRunning(pid), patienceMs });
  if (report === undefined) throw errors.serverNotAsked({ url, reason: messages.dataErrors.serverSilent() });
  return report;
}
