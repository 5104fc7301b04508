import { didYouMean } from '../messages/did-you-mean.js';
import type { Message, Text } from '../messages/message.js';
import { messages } from '../messages/messages.js';

/** What commander says about a command line, as a message. Commander has its errors in English only. */
export function commandLineError(original: string): Text {
  const [said = '', suggested = ''] = original.replace(/^error: /, '').split('\n');
  for (const [pattern, message] of known) {
    const [found, first = '', second = '', third = ''] = pattern.exec(said) ?? [];
    if (found !== undefined) return [message(first, second, third), ...didYouMean(suggestionsIn(suggested))];
  }
  return messages.cli.badCommandLine({ original: said });
}

/** By the form of commander's sentence. */
const known: readonly (readonly [RegExp, (first: string, second: string, third: string) => Message])[] = [
  [/^unknown option '(.*)'$/, (option) => messages.cli.unknownOption({ option })],
  [/^unknown command '(.*)'$/, (command) => messages.cli.unknownCommand({ command })],
  [/^missing required argument '(.*)'$/, (argument) => messages.cli.argumentMissing({ argument })],
  [/^required option '(.*)' not specified$/, (option) => messages.cli.optionMissing({ option })],
  [/^option '(.*)' argument missing$/, (option) => messages.cli.valueMissing({ option })],
  [
    /^option '(.*?)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/,
    (option, given, choices) => messages.cli.noSuchChoice({ option, given, choices: choices.split(', ') }),
  ],
  [
    /^too many arguments(?: for '.*')?\. Expected (\d+) arguments? but got (\d+)\.$/,
    (expected, given) => messages.cli.tooManyArguments({ expected: Number(expected), given: Number(given) }),
  ],
];

/** `(Did you mean --trait?)`, or `(Did you mean one of plan, token?)`. */
const suggestionsIn = (line: string): readonly string[] =>
  /^\(Did you mean (?:one of )?(.*)\?\)$/.exec(line)?.[1]?.split(', ') ?? [];
