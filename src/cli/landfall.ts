#!/usr/bin/env node
import './production.js';
import './private-files.js';
import { Command } from 'commander';
import { readConfig } from '../config.js';
import { backupCommand, restoreCommand } from './backup.js';
import { checkCommand } from './check.js';
import { coverageCommand } from './coverage.js';
import { failureText } from './failure.js';
import { firmsCommand } from './firms.js';
import { planCommand } from './plan.js';
import { seedCommand } from './seed.js';
import { serveCommand } from './serve.js';
import { tokenCommand } from './token.js';

const config = () => readConfig(process.env);
const program = new Command('landfall')
  .description('Export navigation as a graph.')
  .showHelpAfterError('(see "landfall --help")')
  .showSuggestionAfterError();

const commands = [
  serveCommand,
  seedCommand,
  planCommand,
  checkCommand,
  coverageCommand,
  tokenCommand,
  firmsCommand,
  backupCommand,
  restoreCommand,
];
for (const add of commands) add(program, config);

try {
  await program.parseAsync();
} catch (failure) {
  process.stderr.write(`${failureText(failure)}\n`);
  process.exitCode = 1;
}
