import type { Command } from 'commander';
import { messages } from '../messages/messages.js';
import { ask } from './ask.js';
import type { CommandLine } from './command-line.js';
import { foundList } from './find/list.js';
import { CliFindDocument } from './generated/operations.js';
import { terminalOf } from './plan/terminal.js';

/** Results to print: the right class is among the first, or the words were not specific enough. */
const first = 10;

export function findCommand(program: Command, { config, language, words }: CommandLine): void {
  const { say } = words;
  program
    .command('find')
    .description(say(messages.cli.find()))
    .argument('<words...>', say(messages.cli.findWords()))
    .option('--scheme <scheme>', say(messages.cli.findScheme()))
    .action(async (given: readonly string[], { scheme }: { readonly scheme?: string }) => {
      const variables = { query: given.join(' '), scheme: scheme ?? null, first };
      const { search } = await ask(config(), CliFindDocument, variables, note, language);
      process.stdout.write(`${foundList(words, search, terminalOf(process.stdout).width)}\n`);
    });
}

const note = (line: string): void => void process.stderr.write(`${line}\n`);
