import { Command, type ErrorOptions, type Option } from 'commander';
import { messages } from '../messages/messages.js';
import { commandLineError } from './command-line-error.js';
import type { Words } from './plan/words.js';

/** A command whose help and errors are in the language of the user. */
export class LandfallCommand extends Command {
  readonly #words: Words;

  constructor(words: Words, name?: string) {
    super(name);
    this.#words = words;
    const { say } = words;
    const titles: { readonly [title: string]: string } = {
      'Usage:': say(messages.cli.usage()),
      'Arguments:': say(messages.cli.arguments()),
      'Options:': say(messages.cli.options()),
      'Global Options:': say(messages.cli.globalOptions()),
      'Commands:': say(messages.cli.commands()),
    };
    this.configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      showGlobalOptions: true,
      optionDescription: (option) => this.#describe(option),
    });
    this.helpOption('-h, --help', say(messages.cli.help()));
    this.showHelpAfterError(say(messages.cli.seeHelp()));
  }

  override createCommand(name?: string): LandfallCommand {
    return new LandfallCommand(this.#words, name);
  }

  override error(message: string, options?: ErrorOptions): never {
    const { say } = this.#words;
    const said = say(commandLineError(message));
    return super.error(say(messages.cli.error({ message: said, where: undefined, code: undefined })), options);
  }

  #describe({ description, argChoices, defaultValue, defaultValueDescription }: Option): string {
    const usual = defaultValueDescription ?? (typeof defaultValue === 'string' ? defaultValue : undefined);
    return this.#words.say(messages.cli.described({ description, choices: argChoices, usual }));
  }
}
