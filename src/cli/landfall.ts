#!/usr/bin/env node
import './production.js';
import './private-files.js';
import { readConfig } from '../config.js';
import { languages } from '../messages/languages.js';
import { messages } from '../messages/messages.js';
import { backupCommand, restoreCommand } from './backup.js';
import { checkCommand } from './check.js';
import { LandfallCommand } from './command.js';
import { coverageCommand } from './coverage.js';
import { failureText } from './failure.js';
import { findCommand } from './find.js';
import { firmsCommand } from './firms.js';
import { importCommand } from './import.js';
import { languageOf, languageOfEnvironment } from './language.js';
import { wordsIn } from './plan/words.js';
import { planCommand } from './plan.js';
import { seedCommand } from './seed.js';
import { serveCommand } from './serve.js';
import { tokenCommand } from './token.js';

const config = () => readConfig(process.env);

const commands = [
  serveCommand,
  seedCommand,
  importCommand,
  planCommand,
  findCommand,
  checkCommand,
  coverageCommand,
  tokenCommand,
  firmsCommand,
  backupCommand,
  restoreCommand,
];

async function run(args: readonly string[], language: string): Promise<void> {
  const words = wordsIn(language);
  const { say } = words;
  const program = new LandfallCommand(words, 'landfall')
    .description(say(messages.cli.program()))
    .option('--lang <language>', say(messages.cli.lang({ languages })))
    .helpCommand('help [command]', say(messages.cli.helpOfCommand()))
    .showSuggestionAfterError();
  for (const add of commands) add(program, { config, language, words });
  await program.parseAsync(args);
}

/** The reader of a pipe may stop early, as `head` does: there is nobody left to print for. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (failure: NodeJS.ErrnoException) => {
    if (failure.code !== 'EPIPE') throw failure;
    process.exit(0);
  });

let language = languageOfEnvironment(process.env);
try {
  language = languageOf(process.argv, process.env);
  await run(process.argv, language);
} catch (failure) {
  process.stderr.write(`${failureText(failure, language)}\n`);
  process.exitCode = 1;
}
